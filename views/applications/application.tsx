import type { FC, PropsWithChildren } from "hono/jsx";
import { isOver } from "../../src/applications/applications";
import type { Board } from "../../src/applications/board";
import type { Blocker, Caution, MissingToSend } from "../../src/applications/readiness";
import type { submissionOf } from "../../src/applications/submission";
import type { documentFacts } from "../../src/documents/documents";
import { counted, day, fileSize, fingerprint, names } from "../format";
import { paths } from "../paths";
import { Facts } from "../ui/facts";
import { SubmitButton } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { Steps } from "../ui/steps";
import { blockerInWords, missingInWords } from "./blocker-words";
import { BoardTable } from "./board-table";
import { Cautions } from "./cautions";
import { ApplicationFrame, type Heading } from "./frame";

export type Props = Heading & {
  board: Board;
  missing: MissingToSend[];
  blockers: Blocker[];
  cautions: Caution[];
  may: { send: boolean; handIn: boolean; resume: boolean };
  submission:
    | (NonNullable<ReturnType<typeof submissionOf>> & { document: ReturnType<typeof documentFacts> })
    | null;
  municipality: (code: string) => string;
};

export const ApplicationPage: FC<Props> = (props) => (
  <ApplicationFrame {...props} tab="board" wide>
    <Live {...props}>
      <p class="standing" role="status">
        {standing(props)}
      </p>
      <Steps steps={stepsOf(props)} />
      <OwnTask {...props} />
      <WhatNow {...props} />
      <Submitted {...props} />
      <BoardTable {...props} />
    </Live>
  </ApplicationFrame>
);

/** Comes again every half minute while it goes on, so that nobody needs to ask. Morphing keeps the focus where it is. */
const Live: FC<PropsWithChildren<Props>> = ({ application, children }) => (
  <div
    id="board"
    class="stack"
    {...(isOver(application)
      ? {}
      : {
          "hx-get": paths.application(application.id),
          "hx-trigger": "every 30s",
          "hx-select": "#board",
          "hx-swap": "outerMorph",
        })}
  >
    {children}
  </div>
);

/** The line that says it all. */
function standing({ application, board, blockers, submission }: Props): string {
  const { version, approved, takingPart, members, rows } = board;
  if (application.status === "abandoned") return "Ansökan är nedlagd. Inget har raderats.";
  if (submission) {
    return `Inlämnad ${day(submission.submittedOn)} med referens ${submission.funderReference}. ${participation(board, submission.memberCount)}`;
  }
  if (!version) {
    const yes = rows.filter(({ state }) => state === "takes_part").length;
    const silent = rows.filter(({ state }) => state === "asked").length;
    return `${yes} av ${members} kommuner vill delta. ${silent === 0 ? "Alla har svarat." : `${silent} har inte svarat.`} Texten är ett utkast.`;
  }
  if (blockers.length === 0)
    return `Alla ${takingPart} har godkänt version ${version.number}. Ansökan kan lämnas in.`;
  const waiting = rows.filter(({ state }) => state === "awaiting").map(({ shortName }) => shortName);
  const whom = waiting.length > 0 ? ` Väntar på ${names(waiting)}.` : "";
  return `${approved} av ${takingPart} har godkänt version ${version.number}.${whom}`;
}

/** "14 av 15 kommuner deltar. Solna avstår: ”…”." */
function participation(board: Board, members: number): string {
  const out = board.rows.filter(({ state }) => state === "declined");
  const who = out.map(({ shortName, answer }) => `${shortName} avstår: ”${answer?.reason}”.`).join(" ");
  return `${board.approved} av ${members} kommuner deltar. ${who}`.trim();
}

function stepsOf({ application, board, blockers }: Props) {
  const submitted = application.status === "submitted";
  const answered = board.rows.every(({ state }) => state !== "asked");
  const out = board.version !== undefined;
  const allApproved = out && board.approved === board.takingPart;
  const state = (done: boolean, now: boolean) =>
    (done ? "done" : now ? "now" : "later") as "done" | "now" | "later";
  return [
    { label: "Kommunerna svarar", state: state(answered, !out) },
    { label: "Projektägaren säger ja", state: state(board.ownerConsent !== undefined, !out) },
    { label: "Texten skickas för godkännande", state: state(out, answered) },
    {
      label: "Socialcheferna godkänner",
      state: state(allApproved, out),
      note: out ? `${board.approved} av ${board.takingPart}` : undefined,
    },
    { label: "Ansökan lämnas in", state: state(submitted, out && blockers.length === 0) },
  ];
}

/** What the reader's own municipality has to do; the first thing it sees. */
const OwnTask: FC<Props> = ({ application, board, ownCodes }) => {
  if (isOver(application)) return null;
  return (
    <>
      {board.rows
        .filter(({ code }) => ownCodes.includes(code))
        .map((row) => {
          const link = (
            <LinkButton href={paths.party(application.id, row.code)}>
              {row.waitsFor === "contact" ? `Svara för ${row.formalName}` : `${row.formalName} i ansökan`}
            </LinkButton>
          );
          const words = {
            contact: row.answer
              ? "Kommunen har svarat Intresserad. Ge ett slutligt svar när ni kan."
              : "Kommunen har inte svarat.",
            director: "Brev med en personlig länk är skickat till socialchefen. Beskedet har inte kommit.",
            adviser: "Inget att göra just nu. Rådgivaren arbetar med texten.",
          } as const;
          const consentMissing = row.isOwner && !board.ownerConsent && row.state !== "declined";
          return (
            <Notice
              tone={row.waitsFor === null && !consentMissing ? "success" : "info"}
              title={row.formalName}
            >
              <p>
                {row.waitsFor
                  ? words[row.waitsFor]
                  : row.state === "approved"
                    ? "Godkänt och klart."
                    : "Kommunen avstår."}{" "}
                {consentMissing && "Ni är föreslagna som projektägare och behöver lämna besked."}
              </p>
              <p>{link}</p>
            </Notice>
          );
        })}
    </>
  );
};

const Submitted: FC<Props> = ({ application, submission, board }) =>
  submission && (
    <section aria-labelledby="submitted">
      <h2 id="submitted">Inlämnad</h2>
      <p class="standing">{participation(board, submission.memberCount)}</p>
      <Facts
        facts={[
          ["Dag", day(submission.submittedOn)],
          ["Finansiärens referens", submission.funderReference],
          [
            "Version",
            board.version && (
              <a href={paths.version(application.id, board.version.number)}>{board.version.number}</a>
            ),
          ],
          [
            "Fil",
            <>
              <a href={`${paths.application(application.id)}/submission/document`}>
                {submission.document.name}
              </a>{" "}
              ({fileSize(submission.document.size)})
            </>,
          ],
          [
            "Filens fingeravtryck",
            <span class="fingerprint">{fingerprint(submission.document.sha256)}</span>,
          ],
        ]}
      />
    </section>
  );

/** What stands before handing in; whose approvals are missing is said above and in the table already. */
const Remaining: FC<Props> = ({ application, board, blockers, municipality, at }) => {
  if (!board.version || isOver(application) || blockers.length === 0) return null;
  const approvals = blockers.filter(({ what }) => what === "approval").length;
  const rest = blockers.filter(({ what }) => what !== "approval");
  return (
    <>
      {approvals > 0 && (
        <p>Ansökan kan lämnas in när {counted(approvals, "kommun", "kommuner")} till har godkänt.</p>
      )}
      {rest.length > 0 && (
        <>
          <p>{approvals > 0 ? "Dessutom:" : "Innan ansökan kan lämnas in:"}</p>
          <ul>
            {rest.map((blocker) => (
              <li>{blockerInWords(blocker, municipality, at)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

/** One main thing to do for the adviser, or what stands in the way of it. */
const WhatNow: FC<Props> = (props) => {
  const { application, isAdviser, missing, blockers, may, board } = props;
  if (isOver(application) && !may.resume) return null;
  const path = paths.application(application.id);
  const changed = blockers.some(({ what }) => what === "changed_since");
  const sendNext =
    may.send && (!board.version || changed || blockers.some(({ what }) => what === "not_in_version"));
  return (
    <section aria-labelledby="now">
      <h2 id="now">Nästa steg</h2>
      {board.version && !isOver(application) && isAdviser && <Cautions cautions={props.cautions} />}
      {may.resume && isAdviser && (
        <form method="post" action={`${path}/resumption`}>
          <SubmitButton variant="secondary">Ta upp ansökan igen</SubmitButton>
        </form>
      )}
      <Remaining {...props} />
      {isAdviser && sendNext && missing.length > 0 && (
        <>
          <p>Innan texten kan skickas för godkännande behövs:</p>
          <ul>
            {missing.map((one) => (
              <li>{missingInWords(one)}</li>
            ))}
          </ul>
        </>
      )}
      {!isAdviser && !board.version && (
        <p>Rådgivaren skriver texten. När den är klar får varje socialchef ett brev.</p>
      )}
      {isAdviser && !isOver(application) && (
        <div class="cluster">
          {blockers.length === 0 && may.handIn && (
            <LinkButton href={`${path}/submission`}>Lämna in</LinkButton>
          )}
          {sendNext && missing.length === 0 && (
            <LinkButton href={`${path}/versions/new`}>
              Skicka version {(board.version?.number ?? 0) + 1} för godkännande
            </LinkButton>
          )}
          <LinkButton
            href={`${path}/text/edit`}
            variant={sendNext && missing.length > 0 ? "primary" : "secondary"}
          >
            Skriv på texten
          </LinkButton>
          <LinkButton href={`${path}/budget`} variant="secondary">
            Budgeten
          </LinkButton>
          <LinkButton href={`${path}/abandonment`} variant="tertiary">
            Lägg ned ansökan
          </LinkButton>
        </div>
      )}
    </section>
  );
};

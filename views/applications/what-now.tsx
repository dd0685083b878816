import type { FC } from "hono/jsx";
import { isOver } from "../../src/applications/applications";
import { counted, names } from "../format";
import { paths } from "../paths";
import { SubmitButton } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import type { Props } from "./application";
import { blockersInWords, missingInWords } from "./blocker-words";
import { Cautions } from "./cautions";
import { voidInWords } from "./standing-words";

/** One main thing to do for the adviser, or what stands in the way of it. */
export const WhatNow: FC<Props> = (props) => {
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
      <Stale {...props} />
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
              Skicka version {props.nextVersion} för godkännande
            </LinkButton>
          )}
          <LinkButton
            href={`${path}/text`}
            variant={sendNext && missing.length > 0 ? "primary" : "secondary"}
          >
            Skriv på texten
          </LinkButton>
          <LinkButton href={`${path}/budget`} variant="secondary">
            Budgeten
          </LinkButton>
          {application.status === "completion_requested" && (
            <LinkButton href={paths.award(application.id)} variant="secondary">
              Till kompletteringen
            </LinkButton>
          )}
          {may.takeBack && board.version && (
            <LinkButton
              href={`${paths.version(application.id, board.version.number)}/taking-back`}
              variant="tertiary"
            >
              Dra tillbaka versionen
            </LinkButton>
          )}
          {may.abandon && (
            <LinkButton href={`${path}/abandonment`} variant="tertiary">
              Lägg ned ansökan
            </LinkButton>
          )}
        </div>
      )}
    </section>
  );
};

/** Approvals of earlier versions that no longer count, each with its reason. */
const Stale: FC<Props> = ({ application, board }) => {
  if (!board.version || isOver(application)) return null;
  const stale = board.rows.flatMap(({ shortName, state, decision }) =>
    state === "awaiting" && decision?.standing && !decision.standing.stands
      ? [{ shortName, version: decision.version, why: voidInWords(decision.standing) }]
      : [],
  );
  return stale.length === 0 ? null : (
    <details>
      <summary>
        {counted(stale.length, "tidigare godkännande räknas", "tidigare godkännanden räknas")} inte längre
      </summary>
      <ul>
        {stale.map(({ shortName, version, why }) => (
          <li>
            {shortName}, version {version}. {why}
          </li>
        ))}
      </ul>
    </details>
  );
};

/** What stands before handing in; whose approvals and papers are missing is told on their own pages. */
const Remaining: FC<Props> = ({ application, board, blockers, municipality, at }) => {
  if (!board.version || isOver(application) || blockers.length === 0) return null;
  const approvals = blockers.filter(({ what }) => what === "approval").length;
  const papers = papersMissing(blockers);
  const rest = blockers.filter(({ what }) => what !== "approval" && !PAPERS.has(what));
  return (
    <>
      {approvals > 0 && (
        <p>Ansökan kan lämnas in när {counted(approvals, "kommun", "kommuner")} till har godkänt.</p>
      )}
      {rest.length + papers.length > 0 && (
        <>
          <p>{approvals > 0 ? "Dessutom:" : "Innan ansökan kan lämnas in:"}</p>
          <ul>
            {blockersInWords(rest, municipality, at).map((line) => (
              <li>{line}</li>
            ))}
            {papers.length > 0 && (
              <li>
                {names(papers)} saknas eller är inte {papers.length > 1 ? "klara" : "klart"}.{" "}
                <a href={`${paths.application(application.id)}/tasks`}>Se underlaget</a>
              </li>
            )}
          </ul>
          <p>
            <a href={paths.tasks(application.id)}>Se varje kommuns underlag</a>
          </p>
        </>
      )}
    </>
  );
};

const PAPERS: ReadonlySet<string> = new Set(["decision", "mandate", "partner_form"]);

/** "Beslut i 5 kommuner", "mandat i 8": fifteen lines of each would hide what else there is. */
function papersMissing(blockers: Props["blockers"]): string[] {
  const count = (kind: string) => blockers.filter(({ what }) => what === kind).length;
  const kinds = [
    ["beslut om att delta", count("decision")],
    ["mandat att underteckna", count("mandate")],
    ["undertecknad blankett", count("partner_form")],
  ] as const;
  const said = kinds.flatMap(([name, number]) =>
    number > 0 ? [`${name} från ${counted(number, "kommun", "kommuner")}`] : [],
  );
  return said.map((words, index) =>
    index === 0 ? words.charAt(0).toLocaleUpperCase("sv") + words.slice(1) : words,
  );
}

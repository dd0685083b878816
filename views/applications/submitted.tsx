import type { FC } from "hono/jsx";
import type { Board } from "../../src/applications/board";
import { day, fileSize, fingerprint } from "../format";
import { paths } from "../paths";
import { Facts } from "../ui/facts";
import type { Props } from "./application";

export const Submitted: FC<Props> = ({ application, submission, board }) =>
  submission && (
    <section aria-labelledby="submitted">
      <h2 id="submitted">Inlämnad</h2>
      <Facts
        facts={[
          ["Dag", day(submission.submittedOn)],
          ["Finansiärens referens", submission.funderReference],
          // While nothing more has happened the line above says it.
          ["Kommuner", application.status !== "submitted" && participation(board, submission.memberCount)],
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

/** "14 av 15 kommuner deltar. Solna avstår: ”…”." */
export function participation(board: Board, members: number): string {
  const out = board.rows.filter(({ state }) => state === "declined");
  const who = out.map(({ shortName, answer }) => `${shortName} avstår: ”${answer?.reason}”.`).join(" ");
  return `${board.approved} av ${members} kommuner deltar. ${who}`.trim();
}

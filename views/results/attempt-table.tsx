import type { FC } from "hono/jsx";
import type { Attempt } from "../../src/results/attempts";
import { day, sek } from "../format";
import { paths } from "../paths";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { Tag } from "../ui/tag";
import { outcomeText, outcomeTone } from "./words";

/** `shareSek`: of one municipality, where the table is about it. */
export type ListedAttempt = Attempt & { shareSek?: number | null };

type Props = { caption: string; attempts: ListedAttempt[]; shares?: boolean };

/** Each application with what came of it, the newest first. */
export const AttemptTable: FC<Props> = ({ caption, attempts, shares }) => (
  <Table
    caption={caption}
    captionHidden
    head={["Ansökan", "Hur det gick", "Inlämnad", "Sökt", "Beviljat", ...(shares ? ["Kommunens del"] : [])]}
    numeric={[3, 4, 5]}
  >
    {attempts.toReversed().map((one) => (
      <Row>
        <RowHeader>
          <a
            href={one.applicationId === null ? paths.call(one.callId) : paths.application(one.applicationId)}
          >
            {one.title}
          </a>
          <span class="under">
            {one.funder}
            {one.applicationId === null && ", bara berättat på utlysningen"}
            {one.followsId !== null && ", fortsätter en tidigare ansökan"}
          </span>
        </RowHeader>
        <Cell label="Hur det gick" state>
          <Tag tone={outcomeTone[one.outcome]}>{outcomeText[one.outcome]}</Tag>
          {one.endedOn && one.applicationId !== null && <span class="under">{day(one.endedOn)}</span>}
        </Cell>
        <Cell label="Inlämnad">
          {one.applicationId === null ? one.appliedOn.slice(0, 4) : day(one.appliedOn)}
        </Cell>
        <Cell label="Sökt" numeric spare={one.requestedSek === null}>
          {one.requestedSek === null ? "–" : sek(one.requestedSek)}
        </Cell>
        <Cell label="Beviljat" numeric spare={one.grantedSek === 0}>
          {one.grantedSek === 0 ? "–" : sek(one.grantedSek)}
        </Cell>
        {shares && (
          <Cell label="Kommunens del" numeric spare={one.shareSek == null}>
            {one.shareSek == null ? "–" : sek(one.shareSek)}
          </Cell>
        )}
      </Row>
    ))}
  </Table>
);

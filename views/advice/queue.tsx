import type { FC } from "hono/jsx";
import type { QueuedAdvice } from "../../src/advice/queue";
import { dayOf, type Instant } from "../../src/calendar";
import { brief, day, since } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import { LinkButton } from "../ui/link-button";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { Tag } from "../ui/tag";
import { topicText, turnText } from "./words";

type Props = { requests: QueuedAdvice[]; isAdviser: boolean; mayAsk: boolean; year: number; at: Instant };

const tone = { adviser: "warning", municipality: "success", nobody: "neutral" } as const;

/** What the municipalities have asked, those that wait first. */
export const QueuePage: FC<Props> = (props) => {
  const { requests, isAdviser, mayAsk, year } = props;
  const waiting = requests.filter(({ turn }) => turn === "adviser").length;
  return (
    <Page
      title="Rådgivning"
      lead={
        isAdviser
          ? waiting === 0
            ? "Ingen väntar på svar."
            : `${waiting} väntar på svar. Den som behöver svar först står överst.`
          : "Fråga nätverkets rådgivare om externa medel. Svaret kommer hit, och du får ett brev när det finns."
      }
      wide
    >
      <div class="cluster">
        {mayAsk && (
          <LinkButton href="/advice/new">{isAdviser ? "Skriv in en fråga" : "Ställ en fråga"}</LinkButton>
        )}
        <a href="/advice/lessons">Tidigare råd som alla får läsa</a>
        <a href={`/advice/years/${year}`}>Rådgivningen i siffror</a>
      </div>
      {requests.length === 0 ? (
        <Empty title="Inga frågor ännu">
          <p>
            {isAdviser
              ? "Här samlas det som kommunerna frågar om. Får du en fråga i telefonen kan du skriva in den själv, så räknas den med."
              : "Stort eller litet: vilka medel som finns, om ni kan söka, hur en budget läggs, vad nämnden behöver besluta."}
          </p>
        </Empty>
      ) : (
        <Questions {...props} />
      )}
    </Page>
  );
};

const Questions: FC<Props> = ({ requests, at }) => (
  <Table caption="Frågor till rådgivaren" captionHidden head={["Fråga", "Läge", "Önskat svar", "Gäller"]}>
    {requests.map((request) => (
      <Row state={request.turn === null ? "done" : undefined}>
        <RowHeader>
          <a href={paths.advice(request.id)}>{request.title}</a>
          <span class="under">
            {request.municipality} · {request.askedByName}, {day(dayOf(request.askedAt))}
          </span>
        </RowHeader>
        <Cell label="Läge" state>
          <Tag tone={tone[request.turn ?? "nobody"]}>{turnText[request.turn ?? "nobody"]}</Tag>
          {request.turn === "adviser" && <span class="under">sedan {since(request.since, at)}</span>}
        </Cell>
        <Cell label="Önskat svar">
          {request.wishedOn ? brief(request.wishedOn, dayOf(at)) : "Ingen bestämd dag"}
        </Cell>
        <Cell label="Gäller">{topicText[request.topic]}</Cell>
      </Row>
    ))}
  </Table>
);

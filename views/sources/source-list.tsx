import type { FC } from "hono/jsx";
import type { Instant } from "../../src/calendar";
import type { SourceHealth } from "../../src/sources/health";
import type { Poll } from "../../src/sources/polling";
import { counted, moment } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import { SubmitButton } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { SourceState, sourceKindText, troubledFirst } from "./trouble";

type Props = { sources: SourceHealth[]; newestPoll: Poll | undefined; isAdviser: boolean; at: Instant };

export const SourceListPage: FC<Props> = ({ sources, newestPoll, isAdviser, at }) => (
  <Page title="Källor" lead="Härifrån hämtas nya utlysningar till inkorgen." wide>
    {isAdviser && (
      <div class="cluster">
        <form method="post" action="/sources/polls">
          <SubmitButton>Hämta nu</SubmitButton>
        </form>
        <LinkButton href="/sources/new" variant="secondary">
          Lägg till källa
        </LinkButton>
        <LinkButton href="/sources/import" variant="tertiary">
          Importera en lista
        </LinkButton>
      </div>
    )}
    {newestPoll && (
      <p class="quiet">
        Senaste hämtning: <a href={`/sources/polls/${newestPoll.id}`}>{moment(newestPoll.startedAt)}</a>
      </p>
    )}
    {sources.length === 0 ? (
      <Empty title="Inga källor ännu">
        <p>
          Lägg till adressen till en finansiärs nyhetsflöde (RSS eller Atom), så kommer nya utlysningar hit av
          sig själva.
        </p>
      </Empty>
    ) : (
      <Table
        caption="Bevakade källor"
        captionHidden
        head={["Källa", "Läge", "Slag", "Senast läst", "Senast något nytt", "Poster"]}
        numeric={[5]}
      >
        {troubledFirst(sources).map((source) => (
          <Row state={source.unsure && !source.pausedAt ? "blocks" : undefined}>
            <RowHeader>
              <a href={paths.source(source.id)}>{source.name}</a>
            </RowHeader>
            <Cell label="Läge" state>
              <SourceState source={source} at={at} />
            </Cell>
            <Cell label="Slag" spare>
              {sourceKindText[source.kind]}
            </Cell>
            <Cell label="Senast läst">{source.lastSuccessAt ? moment(source.lastSuccessAt) : "Aldrig"}</Cell>
            <Cell label="Senast något nytt">
              {source.newestItemAt ? moment(source.newestItemAt) : "Aldrig"}
            </Cell>
            <Cell label="Poster" numeric>
              {counted(source.foundItems, "post", "poster")}
            </Cell>
          </Row>
        ))}
      </Table>
    )}
    {sources.length > 0 && (
      <p class="quiet">
        <a href="/sources/list.opml">Hämta källorna som OPML</a>
      </p>
    )}
  </Page>
);

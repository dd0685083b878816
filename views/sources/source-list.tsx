import type { FC } from "hono/jsx";
import type { Instant } from "../../src/calendar";
import type { Poll } from "../../src/sources/polling";
import type { SourceHealth } from "../../src/sources/sources";
import { counted, moment } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import { SubmitButton } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { SourceState } from "./trouble";

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
        head={["Källa", "Läge", "Senast läst", "Poster"]}
        numeric={[3]}
      >
        {sources.map((source) => (
          <Row state={source.trouble ? "blocks" : undefined}>
            <RowHeader>
              <a href={paths.source(source.id)}>{source.name}</a>
            </RowHeader>
            <Cell label="Läge" state>
              <SourceState source={source} at={at} />
            </Cell>
            <Cell label="Senast läst">{source.lastSuccessAt ? moment(source.lastSuccessAt) : "Aldrig"}</Cell>
            <Cell label="Poster" numeric>
              {counted(source.foundItems, "post", "poster")}
            </Cell>
          </Row>
        ))}
      </Table>
    )}
  </Page>
);

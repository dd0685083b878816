import type { FC } from "hono/jsx";
import { dayOf, type Instant } from "../../src/calendar";
import type { CallFilter } from "../../src/calls/call-filter";
import type { hitsOfSearch, SavedSearch } from "../../src/searches/searches";
import { CallStatusTag, Deadline } from "../calls/deadline";
import { day } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import { SubmitButton } from "../ui/form";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { searchInWords } from "./search-form";
import { EndOrResume } from "./search-list";

type Hit = ReturnType<typeof hitsOfSearch>[number];
type Props = { search: SavedSearch; filter: CallFilter; hits: Hit[]; at: Instant };

export const SavedSearchPage: FC<Props> = ({ search, filter, hits, at }) => {
  const standing = hits.filter(({ dismissedAt }) => dismissedAt === null);
  const dismissed = hits.filter(({ dismissedAt }) => dismissedAt !== null);
  return (
    <Page title={search.name} crumbs={[{ href: "/searches", label: "Sparade sökningar" }]}>
      <p>
        Söker efter: {searchInWords(filter)}.{" "}
        <a href={`/calls${search.query && "?"}${search.query}`}>Visa allt som passar in</a>
      </p>
      <p>
        {search.endedAt
          ? "Sökningen är avslutad och inga brev skickas."
          : "Nya träffar kommer med brev, högst ett om dagen, på morgonen en arbetsdag."}
      </p>
      <EndOrResume search={search} />
      <h2>Nya träffar sedan {day(dayOf(search.createdAt))}</h2>
      {standing.length === 0 ? (
        <Empty title="Inga nya träffar">
          <p>
            Här samlas utlysningar som kommer in och passar sökningen. Välj bort dem som inte är något för er.
          </p>
        </Empty>
      ) : (
        <Hits caption="Nya träffar" search={search} hits={standing} at={at} />
      )}
      {dismissed.length > 0 && (
        <details>
          <summary>Bortvalda ({dismissed.length})</summary>
          <Hits caption="Bortvalda träffar" search={search} hits={dismissed} at={at} />
        </details>
      )}
    </Page>
  );
};

const Hits: FC<{ caption: string; search: SavedSearch; hits: Hit[]; at: Instant }> = ({
  caption,
  search,
  hits,
  at,
}) => (
  <Table caption={caption} captionHidden head={["Utlysning", "Läge", "Sista dag", "Hittad", "Välj bort"]}>
    {hits.map(({ call, foundAt, dismissedAt }) => (
      <Row>
        <RowHeader>
          <a href={paths.call(call.id)}>{call.title}</a>
          <span class="under">{call.funder}</span>
        </RowHeader>
        <Cell label="Läge" state>
          <CallStatusTag call={call} at={at} />
        </Cell>
        <Cell label="Sista dag">
          <Deadline call={call} at={at} />
        </Cell>
        <Cell label="Hittad">{day(dayOf(foundAt))}</Cell>
        <Cell label="">
          <form
            method="post"
            action={`${paths.search(search.id)}/hits/${call.id}/${dismissedAt ? "restoration" : "dismissal"}`}
          >
            <SubmitButton variant="tertiary">
              {dismissedAt ? "Ta tillbaka" : "Välj bort"}
              <span class="ds-sr-only"> {call.title}</span>
            </SubmitButton>
          </form>
        </Cell>
      </Row>
    ))}
  </Table>
);

import type { FC } from "hono/jsx";
import { dayOf } from "../../src/calendar";
import type { CallFilter } from "../../src/calls/call-filter";
import type { savedSearchesOf } from "../../src/searches/searches";
import { counted, day } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import { SubmitButton } from "../ui/form";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { searchInWords } from "./search-form";

type Search = ReturnType<typeof savedSearchesOf>[number] & { filter: CallFilter };

export const SearchListPage: FC<{ searches: Search[] }> = ({ searches }) => (
  <Page
    title="Sparade sökningar"
    crumbs={[{ href: "/calls", label: "Utlysningar" }]}
    lead="Nya träffar kommer med brev, högst ett om dagen. Bara du ser dina sökningar."
  >
    {searches.length === 0 ? (
      <Empty title="Här står sökningar som du har sparat">
        <p>
          Sök bland <a href="/calls">utlysningarna</a> och välj Spara sökningen under listan.
        </p>
      </Empty>
    ) : (
      <Table caption="Sparade sökningar" captionHidden head={["Sökning", "Läge", "Träffar", "Ändra"]}>
        {searches.map((search) => (
          <SearchRow search={search} />
        ))}
      </Table>
    )}
  </Page>
);

const SearchRow: FC<{ search: Search }> = ({ search }) => (
  <Row state={search.endedAt ? "done" : undefined}>
    <RowHeader>
      <a href={paths.search(search.id)}>{search.name}</a>
      <span class="under">{searchInWords(search.filter)}</span>
    </RowHeader>
    <Cell label="Läge" state>
      {search.endedAt ? `Avslutad ${day(dayOf(search.endedAt))}` : "Brev om nya träffar"}
    </Cell>
    <Cell label="Träffar">{counted(search.hits, "ny", "nya")}</Cell>
    <Cell label="">
      <EndOrResume search={search} />
    </Cell>
  </Row>
);

/** The name stands in the button for those who hear it alone. */
export const EndOrResume: FC<{ search: { id: number; name: string; endedAt: string | null } }> = ({
  search,
}) => (
  <form method="post" action={`${paths.search(search.id)}/${search.endedAt ? "resumption" : "end"}`}>
    <SubmitButton variant="secondary">
      {search.endedAt ? "Få brev igen" : "Avsluta breven"}
      <span class="ds-sr-only"> om {search.name}</span>
    </SubmitButton>
  </form>
);

import type { FC } from "hono/jsx";
import type { Instant } from "../../src/calendar";
import { CANDIDATES_PER_PAGE, type InboxFilter, type InboxRow } from "../../src/candidates/candidates";
import type { CandidateReading } from "../../src/candidates/reading";
import { since } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import { readingInWords } from "./reading-words";

type Props = {
  rows: (InboxRow & { reading: CandidateReading })[];
  filter: InboxFilter;
  page: number;
  undecided: number;
  at: Instant;
};

const filterText: Record<InboxFilter, string> = {
  undecided: "Att ta ställning till",
  taken_in: "Intagna",
  dismissed: "Bortvalda",
};

const emptyText: Record<InboxFilter, { title: string; text: string }> = {
  undecided: {
    title: "Inkorgen är tom",
    text: "Nya poster kommer hit när källorna läses. Då gör du dem till utlysningar, kopplar dem till en som redan finns eller väljer bort dem.",
  },
  taken_in: { title: "Inget är intaget ännu", text: "Poster som har blivit utlysningar samlas här." },
  dismissed: {
    title: "Inget är bortvalt",
    text: "Poster som du väljer bort samlas här med anledningen, och kan tas tillbaka.",
  },
};

export const InboxPage: FC<Props> = ({ rows, filter, page, undecided, at }) => (
  <Page
    title="Inkorg"
    windowTitle={`${filterText[filter]} – Inkorg`}
    lead={undecided === 0 ? undefined : `${undecided} att ta ställning till.`}
  >
    <nav class="tabs" aria-label="Urval">
      <ul>
        {(Object.keys(filterText) as InboxFilter[]).map((one) => (
          <li>
            <a
              href={one === "undecided" ? "/candidates" : `/candidates?show=${one}`}
              aria-current={one === filter ? "page" : undefined}
            >
              {filterText[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    {rows.length === 0 ? (
      <Empty title={emptyText[filter].title}>
        <p>{emptyText[filter].text}</p>
      </Empty>
    ) : (
      <ul class="rows">
        {rows.map((row) => (
          <li class="stack-small">
            <p>
              <a href={paths.candidate(row.candidate.id)}>{row.candidate.title}</a>
            </p>
            <p class="quiet">
              {row.source.name}, hittad {since(row.candidate.foundAt, at)}
              {row.decision?.decision === "dismissed" && `. Bortvald: ”${row.decision.reason}”`}
            </p>
            <p>{readingInWords(row.reading)}</p>
          </li>
        ))}
      </ul>
    )}
    <nav class="cluster" aria-label="Sidor">
      {page > 1 && <a href={`/candidates?show=${filter}&page=${page - 1}`}>Nyare</a>}
      {rows.length === CANDIDATES_PER_PAGE && (
        <a href={`/candidates?show=${filter}&page=${page + 1}`}>Äldre</a>
      )}
    </nav>
  </Page>
);

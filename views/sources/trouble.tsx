import type { FC } from "hono/jsx";
import type { Instant } from "../../src/calendar";
import type { SourceHealth } from "../../src/sources/sources";
import { counted, since } from "../format";
import { Tag } from "../ui/tag";

type Visit = { outcome: string; failure: string | null; detail: string };

/** Why a visit gave nothing, as a sentence that says what it means for the reader. */
const reasons: Record<string, (detail: string) => string> = {
  bad_address: () => "Adressen går inte att använda.",
  private_address: () => "Adressen leder till ett internt nät, dit Utlyst inte hämtar.",
  unreachable: () => "Servern svarar inte.",
  timeout: () => "Servern svarade inte inom 30 sekunder.",
  too_large: () => "Svaret är för stort för att läsas (över 10 MB).",
  too_many_redirects: () => "Adressen skickar runt utan att komma fram.",
  http_status: (detail) => `Servern svarade med felkod ${detail}.`,
  html: () => "Adressen ger en webbsida i stället för ett flöde. Adressen kan ha ändrats.",
  malformed: () => "Flödet är trasigt och går inte att läsa.",
  empty_answer: () => "Servern gav ett tomt svar.",
  no_items: () => "Flödet är tomt. Det kan stämma, men kontrollera gärna.",
};

export function visitInWords(visit: Visit & { items: number; newItems: number }): string {
  if (visit.failure) return reasons[visit.failure]?.(visit.detail) ?? `Kunde inte läsas (${visit.failure}).`;
  if (visit.outcome === "unchanged") return "Inget har ändrats sedan förra gången.";
  return `${counted(visit.items, "post", "poster")}, ${visit.newItems === 0 ? "inga nya" : counted(visit.newItems, "ny", "nya")}.`;
}

/** How a source is doing: paused, fine, or since when it fails and why. */
export const SourceState: FC<{ source: SourceHealth; at: Instant }> = ({ source, at }) => {
  if (source.pausedAt) return <Tag tone="neutral">Pausad sedan {since(source.pausedAt, at)}</Tag>;
  if (source.trouble) {
    const { times, since: began, last } = source.trouble;
    return (
      <>
        <Tag tone={times >= 3 ? "danger" : "warning"}>
          Har inte kunnat läsas sedan {since(began, at)} ({counted(times, "försök", "försök")})
        </Tag>
        <span class="under">{visitInWords({ ...last })}</span>
      </>
    );
  }
  if (source.lastSuccessAt) return <Tag tone="success">Läses</Tag>;
  return <Tag tone="info">Inte läst ännu</Tag>;
};

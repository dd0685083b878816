import type { FC } from "hono/jsx";
import type { Instant } from "../../src/calendar";
import type { Doubt } from "../../src/sources/doubt";
import type { SourceHealth } from "../../src/sources/health";
import type { SourceKind } from "../../src/sources/kinds/kind";
import { counted, moment, since } from "../format";
import { Tag } from "../ui/tag";

export const sourceKindText: Record<SourceKind, string> = {
  feed: "Flöde",
  page: "Bevakad sida",
  vinnova: "Vinnovas öppna data",
  eu_portal: "EU:s utlysningar som fil",
  tips: "Tips och egna inlägg",
};

/** Why Utlyst is unsure of a source, as a sentence. */
export const doubtText: Record<Doubt, string> = {
  failing: "Källan har inte gått att läsa tre gånger i rad.",
  html: "Adressen ger en vanlig webbsida där det förut kom ett flöde.",
  empty_answer: "Källan svarar, men helt tomt.",
  no_items: "Källan svarar, men har inga poster.",
  nothing_selected: "Den del av sidan som bevakas finns inte kvar.",
  error_page: "Sidan visar ett felmeddelande i stället för sitt innehåll.",
  login_page: "Sidan kräver inloggning.",
  needs_script: "Sidan visar sitt innehåll bara med JavaScript, och kan inte läsas.",
  shrunk: "Det mesta av sidans text är borta.",
  dropped: "Källan har mindre än hälften så många poster som den brukar ha.",
  silent: "Inget nytt har kommit på mycket längre tid än vad som är vanligt för källan.",
};

/** Why a visit gave nothing, as a sentence that says what it means for the reader. */
const reasons: Record<string, (detail: string) => string> = {
  bad_address: () => "Adressen går inte att använda.",
  private_address: () => "Adressen leder till ett internt nät, dit Utlyst inte hämtar.",
  unreachable: () => "Servern svarar inte.",
  timeout: () => "Servern svarade inte i tid.",
  too_large: () => "Svaret är för stort för att läsas.",
  too_many_redirects: () => "Adressen skickar runt utan att komma fram.",
  http_status: (detail) => `Servern svarade med felkod ${detail}.`,
  html: () => "Adressen ger en webbsida i stället för ett flöde. Adressen kan ha ändrats.",
  malformed: () => "Svaret är trasigt och går inte att läsa.",
  empty_answer: () => "Servern gav ett tomt svar.",
  no_items: () => "Källan är tom. Det kan stämma, men kontrollera gärna.",
  nothing_selected: () => "Den del av sidan som bevakas finns inte. Sidan kan ha gjorts om.",
  not_a_page: () => "Adressen ger en fil, inte en webbsida.",
  error_page: () => "Sidan visar ett felmeddelande i stället för sitt innehåll.",
  login_page: () => "Sidan kräver inloggning.",
  needs_script: () => "Sidan visar sitt innehåll bara med JavaScript, och kan inte läsas.",
  shrunk: () => "Det mesta av sidans text är borta. Det räknas som en ändring om det står sig i en vecka.",
  too_slow: () => "Svaret tog för lång tid eller för mycket minne att läsa.",
};

export function visitFailure(failure: string, detail: string): string {
  return reasons[failure]?.(detail) ?? `Kunde inte läsas (${failure}).`;
}

type Visit = {
  outcome: string;
  failure: string | null;
  detail: string;
  items: number;
  newItems: number;
  changedItems: number;
  leftOut: number;
};

export function visitInWords(visit: Visit): string {
  if (visit.failure) return visitFailure(visit.failure, visit.detail);
  if (visit.outcome === "unchanged") return "Inget har ändrats sedan förra gången.";
  const parts = [
    counted(visit.items, "post", "poster"),
    visit.newItems === 0 ? "inga nya" : counted(visit.newItems, "ny", "nya"),
    visit.changedItems > 0 && counted(visit.changedItems, "ändrad", "ändrade"),
    visit.leftOut > 0 && `${counted(visit.leftOut, "utelämnad", "utelämnade")} enligt källans inställningar`,
  ];
  return `${parts.filter(Boolean).join(", ")}.`;
}

type Notice = { at: Instant; state: "unsure" | "recovered"; reason: string };

/** What the advisers were told of the source. */
export function noticeInWords({ state, reason }: Notice): string {
  if (state === "recovered") return "Fungerar igen.";
  return `Osäker. ${doubtText[reason as Doubt] ?? ""}`;
}

/** Troubles first, then the ones that are read, then what rests by somebody's wish. */
export function troubledFirst(sources: readonly SourceHealth[]): SourceHealth[] {
  const rank = ({ pausedAt, unsure, trouble }: SourceHealth) => (pausedAt ? 3 : unsure ? 0 : trouble ? 1 : 2);
  return sources.toSorted((one, other) => rank(one) - rank(other));
}

/** How a source is doing: paused, unsure, failing since when and why, or fine. */
export const SourceState: FC<{ source: SourceHealth; at: Instant }> = ({ source, at }) => {
  const { trouble, unsure } = source;
  if (source.pausedAt) return <Tag tone="neutral">Pausad sedan {since(source.pausedAt, at)}</Tag>;
  if (source.kind === "tips") return <Tag tone="success">Tar emot tips</Tag>;
  if (!trouble && !unsure) {
    if (source.lastSuccessAt) return <Tag tone="success">Läses</Tag>;
    return <Tag tone="info">Inte läst ännu</Tag>;
  }
  return (
    <>
      {unsure && <Tag tone="danger">Osäker sedan {since(unsure.since, at)}</Tag>}
      {unsure && <span class="under">{doubtText[unsure.reason]}</span>}
      {trouble && !unsure && <Tag tone="warning">Har inte kunnat läsas sedan {since(trouble.since, at)}</Tag>}
      {trouble && (
        <span class="under">
          {visitInWords(trouble.last)} Senaste försöket {moment(trouble.last.at)}
          {trouble.times > 1 && `, ${counted(trouble.times, "försök", "försök")} i rad`}.
        </span>
      )}
    </>
  );
};

import type { Db } from "../db/open";
import { addDays, type Day, dayOf, type Instant } from "../src/calendar";
import { addCall, type CallForm } from "../src/calls/calls";
import { UTLYST } from "../src/history";
import { type Chance, chance, oneOf, prose, sentence, vocabulary, zipf } from "./words";

const WORDS_PER_CALL = 150;

const FUNDERS = [
  ...[
    "Arvsfonden",
    "Boverket",
    "Delmos",
    "Energimyndigheten",
    "Formas",
    "Forte",
    "Jordbruksverket",
    "Kulturrådet",
  ],
  ...[
    "Länsstyrelsen Stockholm",
    "Länsstyrelsen Uppsala",
    "MSB",
    "MUCF",
    "Naturvårdsverket",
    "Region Stockholm",
  ],
  ...["Skolverket", "Socialstyrelsen", "Svenska ESF-rådet", "Tillväxtverket", "Trafikverket", "Vinnova"],
];

/** One in seven is planned, one in three open, half are closed, as in a network that has worked for some years. */
function dates(today: Day, next: Chance): Pick<CallForm, "opensOn" | "deadlineOn"> {
  const kind = next();
  const span = (from: number, to: number) => Math.round(from + next() * (to - from));
  if (kind < 0.15) {
    const opensIn = span(2, 200);
    return { opensOn: addDays(today, opensIn), deadlineOn: addDays(today, opensIn + span(30, 120)) };
  }
  if (kind < 0.5) return { opensOn: addDays(today, -span(2, 90)), deadlineOn: addDays(today, span(2, 150)) };
  const closedAgo = span(2, 2000);
  return {
    opensOn: addDays(today, -closedAgo - span(30, 120)),
    deadlineOn: addDays(today, -closedAgo),
  };
}

function deadline(on: Day | null, today: Day, next: Chance) {
  const open = on === null || on > today;
  const way = next();
  if (open && way < 0.1) return { rolling: true, deadlineOn: null, deadlineTime: null, monthOnly: false };
  if (open && way < 0.15) return { rolling: false, deadlineOn: null, deadlineTime: null, monthOnly: true };
  const deadlineTime = way < 0.7 ? oneOf(["12:00", "14:00", "16:00"], next) : null;
  return { rolling: false, deadlineOn: on, deadlineTime, monthOnly: false };
}

function form(today: Day, word: () => string, next: Chance): CallForm {
  const { opensOn, deadlineOn } = dates(today, next);
  const last = deadline(deadlineOn, today, next);
  return {
    funder: oneOf(FUNDERS, next),
    programme: sentence([word()], ""),
    title: sentence([word(), "för", word(), "och", word()], ""),
    url: "https://finansiar.example.se/utlysning",
    description: prose(WORDS_PER_CALL, word, next),
    eligibleApplicants: "Kommuner och kommunalförbund",
    joint: oneOf(["unknown", "allowed", "required", "not_allowed"] as const, next),
    minMunicipalities: null,
    minCounties: null,
    amount: `Högst ${1 + Math.floor(next() * 20)} 000 000 kronor`,
    coFinancing: "",
    signing: "unknown",
    applyAt: "I finansiärens e-tjänst",
    opensOn,
    ...last,
    deadlineText: last.rolling
      ? "Ansökningar tas emot löpande."
      : `Sista ansökningsdag är ${last.deadlineOn}.`,
    confirmed: false,
    otherDates: [],
  };
}

/** Adds that many calls and answers their words, the commonest first. */
export function addCalls(db: Db, count: number, at: Instant): string[] {
  const next = chance(1);
  const words = vocabulary(next);
  const word = zipf(words, next);
  const today = dayOf(at);
  const act = { by: UTLYST, at };
  // One commit for all; addCall's own transactions become savepoints in it.
  db.transaction((tx) => {
    for (let added = 0; added < count; added += 1) addCall(tx, form(today, word, next), act);
  });
  return words;
}

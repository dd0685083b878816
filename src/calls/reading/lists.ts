import type { AnchorKind } from "./anchors";
import type { Mention } from "./mentions";
import type { Reading, Role } from "./roles";
import type { Surroundings } from "./surroundings";

/** "1 mars, 1 juni och 1 oktober", in a sentence or on lines of their own. */
export function continuesList(around: Surroundings, before: Surroundings | undefined): boolean {
  if (!before || !around.continues || around.lead.length + around.tail.length > 0) return false;
  if (before.sentence === around.sentence) return true;
  const nextLine = around.sentence.at - before.sentence.end <= 2;
  const labelled = before.endsLine && !before.mention.on.year && !around.mention.on.year;
  return nextLine && (before.isBareLine || labelled) && around.isBareLine;
}

/** "15 februari och 15 augusti är sista dagar att söka": what is said behind the last holds for all. */
export function saidBehind(readings: Reading[], all: Surroundings[]): Reading[] {
  const said = [...readings];
  for (let at = said.length - 2; at >= 0; at -= 1) {
    const [here, next] = [said[at]!, said[at + 1]!];
    const silent = here.role === "nothing" && all[at]!.lead.length + all[at]!.tail.length === 0;
    const joined = next.sentence === here.sentence && all[at + 1]!.connected;
    if (silent && joined && next.role === "deadline" && !here.mention.from)
      said[at] = { ...here, role: "deadline" };
  }
  return said;
}

/**
 * "Ansökningar för våren lämnas senast 1 mars, ansökningar för hösten 1 oktober", or with the period that each
 * is for: "… och för perioden 1 juli–31 december senast 25 februari".
 */
export function repeatsShortly(around: Surroundings, readings: Reading[]): boolean {
  const { lead, tail, words, mention, sentence } = around;
  const last = readings.at(-1);
  const behindPeriod = last?.mention.from && last.role === "nothing" && last.sentence === sentence;
  const before = behindPeriod ? readings.at(-2) : last;
  const sameSentence = before?.sentence === sentence && before.role === "deadline" && !mention.from;
  const again: AnchorKind = behindPeriod ? "until" : "apply";
  const saysOnlyThat = lead.length > 0 && lead.every(({ kind }) => kind === again);
  return sameSentence && saysOnlyThat && tail.length === 0 && words.length < 60;
}

export function roleInList(mention: Mention, listed: Reading): Role {
  return (listed.mention.from === null) === (mention.from === null) ? listed.role : "nothing";
}

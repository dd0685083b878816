import { and, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { candidateSightings, candidates, history } from "../../db/schema";
import { type Act, record } from "../history";
import { municipalitiesOf } from "../people/permissions";
import { sha256 } from "../secrets";
import { tipsSource } from "../sources/tips";
import { takeIn } from "./taking-in";
import { weigh } from "./weighing";

/** Any of them may be "", but not both url and text. */
export type Brought = { url: string; title: string; text: string };

const LONGEST_TITLE = 200;

/** The first line of the text, or where the address leads, when nobody has given a title. */
function titleOf({ url, title, text }: Brought): string {
  if (title !== "") return title;
  const line =
    text
      .split("\n")
      .find((one) => one.trim() !== "")
      ?.trim() ?? "";
  if (line !== "")
    return line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/\/$/, "")
    .slice(0, LONGEST_TITLE);
}

/**
 * Somebody brings what no source carries: the adviser's own find, or a tip from anybody who is signed in. The same twice,
 * or what a source has told already, is the candidate that is here. Answers its id.
 */
export function bring(db: Db, brought: Brought, sourceName: string, act: Act): number {
  return db.transaction((tx) => {
    const sourceId = tipsSource(tx, sourceName, act);
    const raw = JSON.stringify({ ...brought, by: act.by.name });
    const guid = sha256(JSON.stringify(brought));
    const item = {
      ...brought,
      guid,
      title: titleOf(brought),
      link: brought.url || null,
      publishedAt: null,
      raw,
    };
    takeIn(tx, sourceId, [item], act.at);
    const id = knownAs(tx, sourceId, guid);
    weigh(tx, [id]);
    const [municipalityCode = null] = municipalitiesOf(act.by);
    record(tx, { subject: "candidate", subjectId: id, event: "candidate_brought", municipalityCode }, act);
    return id;
  });
}

function knownAs(db: Db, sourceId: number, guid: string): number {
  const sighted = db
    .select({ id: candidateSightings.candidateId })
    .from(candidateSightings)
    .where(and(eq(candidateSightings.sourceId, sourceId), eq(candidateSightings.guid, guid)))
    .get();
  const own = db
    .select({ id: candidates.id })
    .from(candidates)
    .where(and(eq(candidates.sourceId, sourceId), eq(candidates.guid, guid)))
    .get();
  const known = sighted ?? own;
  if (!known) throw new Error(`${guid} was taken in and is not here`);
  return known.id;
}

/** Who has brought it, the first one first; empty for what a source told. */
export function bringersOf(db: Db, candidateId: number): { name: string; municipalityCode: string | null }[] {
  return db
    .selectDistinct({ name: history.byName, municipalityCode: history.municipalityCode })
    .from(history)
    .where(
      and(
        eq(history.subject, "candidate"),
        eq(history.subjectId, String(candidateId)),
        eq(history.event, "candidate_brought"),
      ),
    )
    .all();
}

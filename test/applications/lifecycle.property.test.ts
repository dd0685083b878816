import fc from "fast-check";
import { expect, test } from "vitest";
import { answerFor } from "../../src/applications/answering";
import { application, partiesOf } from "../../src/applications/applications";
import { board } from "../../src/applications/board";
import type { Content } from "../../src/applications/content";
import { abandon, freezeAndSend, resume, takeBackVersion, takeStep } from "../../src/applications/lifecycle";
import { object } from "../../src/applications/objections";
import { sendLinkAgain } from "../../src/applications/signoff-links";
import { approve, decline } from "../../src/applications/signoffs";
import { handIn } from "../../src/applications/submission";
import { changeBudget, changeText } from "../../src/applications/text";
import { addMinutes } from "../../src/calendar";
import { Refusal } from "../../src/refusal";
import {
  A_TEXT,
  act,
  answerYes,
  approveAs,
  BOARD_DECISION,
  MEMBERS,
  type MemberName,
  NOW,
  send,
  TODAY,
  withApplication,
  world,
  writeAll,
} from "../support/world";

const NAMES = Object.keys(MEMBERS) as MemberName[];
const CODES = NAMES.map((name) => MEMBERS[name].code);
const BYTES = new TextEncoder().encode("%PDF-1.7");
const FILE = { name: "a.pdf", mediaType: "application/pdf", bytes: BYTES };

/** What somebody tries. `old`: from a page or a letter of before. `wrong`: by one who may not. */
type Attempt =
  | { try: "write"; key: "goals" | "purpose" | "title"; text: string; old: boolean; wrong: boolean }
  | { try: "owner"; code: string }
  | { try: "sum"; sum: number }
  | { try: "shares"; givers: [number, number]; old: boolean }
  | { try: "send"; changeClass: "editorial" | "material"; old: boolean; wrong: boolean }
  | { try: "approve" | "decline" | "object"; who: MemberName; old: boolean; pagesAgo: number }
  | { try: "answer"; who: MemberName; answer: "takes_part" | "declines"; wrong: boolean }
  | { try: "link" | "bounce"; who: MemberName }
  | { try: "take_back"; pagesAgo: number; wrong: boolean }
  | { try: "hand_in" | "abandon" | "resume"; wrong: boolean }
  | { try: "request_completion" | "hand_in_completion" };

const who = fc.constantFrom(...NAMES);
const seldom = fc.integer({ min: 0, max: 9 }).map((n) => n === 0);
const pagesAgo = fc.integer({ min: 0, max: 5 }).map((n) => (n < 4 ? 0 : n - 3));
const one = <T extends string>(what: T) => fc.constant(what);

const attempt: fc.Arbitrary<Attempt> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      try: one("write"),
      key: fc.constantFrom("goals", "goals", "purpose", "title"),
      text: fc.constantFrom("Ett.", "Två.", "Tre."),
      old: seldom,
      wrong: seldom,
    }),
  },
  { weight: 1, arbitrary: fc.record({ try: one("owner"), code: fc.constantFrom(...CODES) }) },
  { weight: 1, arbitrary: fc.record({ try: one("sum"), sum: fc.constantFrom(900_000, 1_000_000) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      try: one("shares"),
      givers: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })),
      old: seldom,
    }),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      try: one("send"),
      changeClass: fc.constantFrom("editorial", "editorial", "material"),
      old: seldom,
      wrong: seldom,
    }),
  },
  {
    weight: 14,
    arbitrary: fc.record({
      try: fc.constantFrom("approve", "approve", "approve", "object", "object", "decline"),
      who,
      old: fc.boolean(),
      pagesAgo,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      try: one("answer"),
      who,
      answer: fc.constantFrom("takes_part", "takes_part", "declines"),
      wrong: seldom,
    }),
  },
  { weight: 2, arbitrary: fc.record({ try: fc.constantFrom("link", "bounce"), who }) },
  { weight: 1, arbitrary: fc.record({ try: one("take_back"), pagesAgo, wrong: seldom }) },
  {
    weight: 2,
    arbitrary: fc.record({ try: fc.constantFrom("hand_in", "abandon", "resume"), wrong: seldom }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ try: fc.constantFrom("request_completion", "hand_in_completion") }),
  },
) as fc.Arbitrary<Attempt>;

const sends = (changeClass: "editorial" | "material") =>
  ({ try: "send", changeClass, old: false, wrong: false }) as const;
const writes = (key: "goals" | "title") =>
  fc
    .constantFrom("Ett.", "Två.", "Tre.")
    .map((written) => ({ try: "write", key, text: written, old: false, wrong: false }) as const);

/** All approve what they are shown, so that runs come as far as handing in and beyond. */
const round: Attempt[] = [
  sends("material"),
  ...NAMES.map((name) => ({ try: "approve", who: name, old: false, pagesAgo: 0 }) as const),
];
/** What belongs together, so that chance does not have to find it: a word put right and sent, a round with the funder. */
const block: fc.Arbitrary<Attempt[]> = fc.oneof(
  { weight: 9, arbitrary: attempt.map((it) => [it]) },
  { weight: 2, arbitrary: writes("goals").map((it) => [it, sends("editorial")]) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(writes("title"), who)
      .map(([it, name]) => [
        it,
        sends("editorial"),
        { try: "object", who: name, old: true, pagesAgo: 0 } as Attempt,
      ]),
  },
  { weight: 1, arbitrary: fc.constant(round) },
  {
    weight: 1,
    arbitrary: who.map((name): Attempt[] => [
      { try: "take_back", pagesAgo: 0, wrong: false },
      { try: "answer", who: name, answer: "declines", wrong: false },
      { try: "answer", who: name, answer: "takes_part", wrong: false },
      sends("editorial"),
    ]),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Attempt[]>(
      [{ try: "hand_in", wrong: false }, { try: "request_completion" }],
      [
        { try: "abandon", wrong: false },
        { try: "resume", wrong: false },
      ],
      [{ try: "take_back", pagesAgo: 0, wrong: false }],
    ),
  },
);

const story = fc.array(block, { minLength: 3, maxLength: 8 }).map((parts) => parts.flat());

/** From → to, as the organisation has it; written here once more on purpose. */
const LAWFUL = new Set([
  "draft>out_for_approval",
  "draft>abandoned",
  "out_for_approval>out_for_approval",
  "out_for_approval>draft",
  "out_for_approval>submitted",
  "out_for_approval>abandoned",
  "submitted>completion_requested",
  "completion_requested>completion_requested",
  "completion_requested>submitted",
  "abandoned>draft",
]);

const ROWS_THAT_STAY = [
  "history",
  "versions",
  "signoffs",
  "objections",
  "answers",
  "owner_consents",
  "application_steps",
  "submissions",
  "signoff_links",
];
const ALL_ROWS = [...ROWS_THAT_STAY, "applications", "parties", "sections", "letters", "documents"];

/** What the world remembers by itself, without asking the code under test. */
type Memory = {
  /** What each director read when approving, until the same municipality says something else. */
  approvals: Map<string, { version: number; seen: Content }>;
  /** The class that the adviser chose, by version. */
  classes: Map<number, string>;
  /** `code version` of each objection since the approval. */
  objections: Set<string>;
  takenBack: Set<number>;
  declined: Set<string>;
};

const w = world();
const { id } = withApplication(w);
answerYes(w, id, ...NAMES);
writeAll(w, id);
w.db.$client
  .prepare(
    "insert into owner_consents (application_id, municipality_code, at, by_id, by_name) select ?, code, ?, 1, 'x' from municipalities",
  )
  .run(id, NOW);

send(w, id);
for (const name of NAMES) approveAs(w, id, name);

/** Every run begins with version 1, which all have read and approved. */
const atFirst = (): Memory => ({
  approvals: new Map(CODES.map((code) => [code, { version: 1, seen: versionsNow()[0]?.content as Content }])),
  classes: new Map(),
  objections: new Set(),
  takenBack: new Set(),
  declined: new Set(),
});

const rowsOf = (table: string): string[] =>
  (w.db.$client.prepare(`select * from ${table} order by rowid`).all() as unknown[]).map((row) =>
    JSON.stringify(row),
  );
type Snapshot = Map<string, string[]>;
const snapshot = (): Snapshot => new Map(ALL_ROWS.map((table) => [table, rowsOf(table)]));

/** Of all tables, whose first rows are no longer what they were; of the whole tables, which differ at all. */
const lost = (before: Snapshot, after: Snapshot) =>
  ROWS_THAT_STAY.filter((table) => before.get(table)?.some((row, i) => row !== after.get(table)?.[i]));
const changed = (before: Snapshot, after: Snapshot) =>
  ALL_ROWS.filter((table) => before.get(table)?.join("\n") !== after.get(table)?.join("\n"));
const statusNow = () => application(w.db, id).status;

function versionsNow(): { number: number; content: Content }[] {
  const rows = w.db.$client.prepare("select number, content from versions order by number").all();
  return (rows as { number: number; content: string }[]).map(({ number, content }) => ({
    number,
    content: JSON.parse(content) as Content,
  }));
}

/** Links by municipality, oldest first, as the letters had them. */
const linksOf = (name: MemberName) =>
  w.db.$client
    .prepare("select secret from letters where to_id = ? and secret is not null order by id")
    .pluck()
    .all(w.director[name].personId) as string[];

/** The oracle: whether this approval may count for the newest version, from what was read and what was told. */
function mayCount(memory: Memory, code: string): boolean {
  const approval = memory.approvals.get(code);
  const all = versionsNow();
  const newest = all.at(-1);
  if (!approval || !newest || memory.declined.has(code)) return false;
  let mustBeTold = false;
  let last = approval.seen;
  for (const { number, content } of all.filter((version) => version.number > approval.version)) {
    if (!content.parties.some((party) => party.code === code)) return false;
    const calledEditorial = memory.classes.get(number) === "editorial";
    if (calledEditorial && commitments(last, content)) mustBeTold = true;
    else if (text(last) !== text(content) || own(last, code) !== own(content, code) || joins(last, content)) {
      return false;
    }
    if (memory.objections.has(`${code} ${number}`)) return false;
    last = content;
  }
  return !mustBeTold || wasTold(code, newest.number);
}

const text = ({ parties, ...rest }: Content) =>
  JSON.stringify([rest, parties.find(({ role }) => role === "owner")?.code]);
const own = ({ parties }: Content, code: string) => JSON.stringify(parties.find((one) => one.code === code));
const joins = (before: Content, after: Content) =>
  after.parties.some(({ code }) => !before.parties.some((party) => party.code === code));

/** Nobody has to do, pay or get anything else than before. */
function commitments(before: Content, after: Content): boolean {
  const hard = ({ title: _, sections, parties: __, ...rest }: Content) =>
    JSON.stringify([rest, sections.find(({ key }) => key === "purpose")]);
  const kept = after.parties.every(({ code }) => own(before, code) === own(after, code));
  return hard(before) === hard(after) && kept;
}

function wasTold(code: string, version: number): boolean {
  const director = w.director[NAMES.find((name) => MEMBERS[name].code === code) as MemberName];
  const facts = w.db.$client
    .prepare(
      "select facts from letters where to_id = ? and kind in ('for_approval', 'version_editorial') and gave_up_at is null",
    )
    .pluck()
    .all(director.personId) as string[];
  return facts.some((one) => (JSON.parse(one) as { version: number }).version === version);
}

function perform(it: Attempt, memory: Memory, minute: number): void {
  const at = addMinutes(NOW, minute);
  const adviser = act(w.adviser, minute);
  const by = "wrong" in it && it.wrong ? act(w.contact.sigtuna, minute) : adviser;
  const found = application(w.db, id);
  const revision = found.revision - ("old" in it && it.old ? 1 : 0);
  const facts = {
    ...A_TEXT,
    ownerCode: found.ownerCode,
    requestedSek: found.requestedSek,
    title: found.title,
  };
  const newest = versionsNow().at(-1)?.number ?? 0;
  switch (it.try) {
    case "write": {
      const form =
        it.key === "title" ? { title: it.text, sections: {} } : { sections: { [it.key]: it.text } };
      changeText(w.db, id, { ...facts, ...form }, revision, by);
      break;
    }
    case "owner":
      changeText(w.db, id, { ...facts, ownerCode: it.code, sections: {} }, revision, adviser);
      break;
    case "sum":
      changeText(w.db, id, { ...facts, requestedSek: it.sum, sections: {} }, revision, adviser);
      break;
    case "shares": {
      const staying = CODES.filter((code) => !memory.declined.has(code));
      const [giver, getter] = it.givers.map((n) => staying[n % staying.length]);
      const half = found.requestedSek / 2;
      const share = (code: string) => (code === giver ? half : 0) + (code === getter ? half : 0);
      const rows = partiesOf(w.db, id).map(({ code }) => ({
        code,
        budgetShareSek: share(code),
        coFinancingSek: 0,
      }));
      changeBudget(w.db, id, rows, revision, adviser);
      break;
    }
    case "send": {
      const form = { revision, changeClass: it.changeClass, classReason: "Skäl." };
      memory.classes.set(freezeAndSend(w.db, id, form, by), it.changeClass);
      break;
    }
    case "approve":
    case "decline":
    case "object":
      decide(it, memory, newest - it.pagesAgo, at);
      break;
    case "answer": {
      const code = MEMBERS[it.who].code;
      const form = { applicationId: id, municipalityCode: code, answer: it.answer, reason: "Så är det." };
      const contact = it.wrong ? w.contact[it.who === "taby" ? "solna" : "taby"] : w.contact[it.who];
      answerFor(w.db, form, act(contact, minute));
      if (it.answer === "declines") leave(memory, code);
      else memory.declined.delete(code);
      break;
    }
    case "link":
      sendLinkAgain(w.db, id, MEMBERS[it.who].code, adviser);
      break;
    case "bounce":
      w.db.$client
        .prepare(
          "update letters set gave_up_at = ? where id = (select max(id) from letters where to_id = ? and kind in ('for_approval', 'version_editorial'))",
        )
        .run(at, w.director[it.who].personId);
      break;
    case "take_back":
      takeBackVersion(w.db, id, { number: newest - it.pagesAgo, reason: "Paus." }, by);
      memory.takenBack.add(newest);
      break;
    case "hand_in":
      handIn(w.db, id, { submittedOn: TODAY, funderReference: "1", file: FILE }, by);
      break;
    case "abandon":
      abandon(w.db, id, "Paus.", by);
      break;
    case "resume":
      resume(w.db, id, by);
      break;
    default:
      takeStep(w.db, found, it.try, adviser);
  }
}

type Deciding = Extract<Attempt, { try: "approve" | "decline" | "object" }>;

/** By the newest letter's link or the oldest one's, about the version on the page that was read. */
function decide(it: Deciding, memory: Memory, version: number, at: string): void {
  const code = MEMBERS[it.who].code;
  const links = linksOf(it.who);
  const token = (it.old ? links[0] : links.at(-1)) ?? "x";
  const read = versionsNow().find(({ number }) => number === version)?.content;
  if (it.try === "approve") {
    approve(w.db, token, version, BOARD_DECISION, at);
    memory.approvals.set(code, { version, seen: read as Content });
    for (const objection of memory.objections) {
      if (objection.startsWith(code)) memory.objections.delete(objection);
    }
    memory.declined.delete(code);
  } else if (it.try === "decline") {
    decline(w.db, token, version, "Nej.", at);
    leave(memory, code);
  } else {
    object(w.db, token, version, "Nej.", at);
    memory.objections.add(`${code} ${version}`);
  }
}

function leave(memory: Memory, code: string): void {
  memory.approvals.delete(code);
  memory.declined.add(code);
}

function expectTrue(memory: Memory, minute: number): void {
  const found = application(w.db, id);
  const { rows, version } = board(w.db, found, addMinutes(NOW, minute));
  const newest = versionsNow().at(-1);
  const out = newest && found.status !== "draft" && !memory.takenBack.has(newest.number);
  expect(version?.number).toBe(out ? newest.number : undefined);
  const counted = rows.filter(({ state }) => state === "approved").map(({ code }) => code);
  const justified = out ? CODES.filter((code) => mayCount(memory, code)) : [];
  expect(counted.toSorted()).toEqual(justified.toSorted());
  for (const { content } of versionsNow()) {
    const sum = content.parties.reduce((total, party) => total + party.budgetShareSek, 0);
    expect(sum).toBe(content.requestedSek);
    expect(content.parties.filter(({ role }) => role === "owner")).toHaveLength(1);
  }
}

/** One attempt: done whole, or refused whole; nothing that has happened is lost; the status goes lawful ways only. */
function attemptOne(it: Attempt, memory: Memory, minute: number, before: Snapshot): [string, Snapshot] {
  const status = statusNow();
  let outcome = "done";
  try {
    perform(it, memory, minute);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    outcome = error.code;
  }
  const after = snapshot();
  if (outcome !== "done") expect(changed(before, after)).toEqual([]);
  expect(lost(before, after)).toEqual([]);
  const now = statusNow();
  if (now !== status) expect(LAWFUL).toContain(`${status}>${now}`);
  const steps = after.get("application_steps") ?? [];
  if (steps.length > (before.get("application_steps")?.length ?? 0)) {
    expect(JSON.parse(steps.at(-1) ?? "")).toMatchObject({ from_status: status, to_status: now });
  } else expect(now).toBe(status);
  if (it.try === "hand_in" && outcome === "done") {
    const left = CODES.filter((code) => !memory.declined.has(code));
    expect(left.filter((code) => !mayCount(memory, code))).toEqual([]);
  }
  expectTrue(memory, minute);
  return [`${it.try} ${outcome}`, after];
}

test("whatever several people do, in whatever order: no approval counts for a text that its giver did not see", () => {
  const met = new Map<string, number>();
  fc.assert(
    fc.property(story, (attempts) => {
      const memory = atFirst();
      w.db.$client.exec("savepoint run");
      try {
        let seen = snapshot();
        attempts.forEach((it, i) => {
          const [outcome, after] = attemptOne(it, memory, 30 + i, seen);
          seen = after;
          met.set(outcome, (met.get(outcome) ?? 0) + 1);
        });
      } finally {
        w.db.$client.exec("rollback to run; release run");
      }
    }),
    { numRuns: 200 },
  );
  // The runs have been everywhere, or they would prove nothing.
  for (const outcome of [
    "send done",
    "send change_is_material",
    "send changed_meanwhile",
    "send nothing_changed",
    "approve done",
    "approve version_replaced",
    "approve not_in_this_status",
    "decline done",
    "object done",
    "object nothing_to_object_to",
    "answer already_approved",
    "take_back done",
    "hand_in done",
    "hand_in not_ready_to_hand_in",
    "request_completion done",
    "resume done",
  ]) {
    expect(met.get(outcome), outcome).toBeGreaterThan(0);
  }
}, 120_000);

import { expect, test } from "vitest";
import { partiesOf } from "../../src/applications/applications";
import { decideChange, proposedAfter } from "../../src/awards/change-decisions";
import { askForChange, aspectsOf, type ChangeForm, change } from "../../src/awards/changes";
import { correctDecision } from "../../src/awards/decisions";
import { sumOf, termsOf } from "../../src/awards/terms";
import { expectRefusal } from "../support/refused";
import { lettersTo, TODAY, type World } from "../support/world";
import { granted, grantOf, handedIn, later } from "./cast";

const CHANGE: ChangeForm = {
  askedOn: TODAY,
  why: "Rekryteringen drog ut på tiden.",
  endsOn: "2028-06-30",
  grantedSek: null,
  content: "",
  party: null,
  file: null,
};
const BOARD = { board: "Socialnämnden", boardDecidedOn: TODAY, paragraph: "§ 12" };
const joins = (municipalityCode: string): ChangeForm => ({
  ...CHANGE,
  endsOn: null,
  party: { move: "joins", municipalityCode, ...BOARD },
});
const leaves = (municipalityCode: string): ChangeForm => ({
  ...CHANGE,
  endsOn: null,
  party: { move: "leaves", municipalityCode, ...BOARD },
});

/** As the page would send it: nothing changes that is not said. */
function decision(w: World, id: number) {
  const terms = termsOf(w.db, id);
  return {
    decidedOn: TODAY,
    caseNumber: "851-9-2027",
    note: "",
    endsOn: terms?.endsOn ?? "",
    grantedSek: terms?.grantedSek ?? 0,
    shares: new Map(terms?.shares.map(({ code, shareSek }) => [code, shareSek])),
    file: null,
  };
}

test("each aspect is decided by itself: the time is given, the money is not", () => {
  const { w, id } = granted();
  const changeId = askForChange(w.db, id, { ...CHANGE, grantedSek: 1_200_000 }, later(w, 61));
  expect(aspectsOf(change(w.db, id, changeId).request)).toEqual(["time", "budget"]);
  const form = { ...decision(w, id), endsOn: "2028-04-30", grantedSek: 1_200_000 };
  const verdicts = { time: "accepted_with_changes", budget: "rejected" } as const;
  decideChange(w.db, id, changeId, { ...form, verdicts }, later(w, 62));
  expect(termsOf(w.db, id)).toMatchObject({ endsOn: "2028-04-30", grantedSek: 1_000_000 });
  expect(lettersTo(w, w.director.taby)).toContain("change_decided");
  expectRefusal("change_already_decided", () =>
    decideChange(w.db, id, changeId, { ...form, verdicts }, later(w, 63)),
  );
});

test("nothing has changed until the funder has decided, and a no changes nothing", () => {
  const { w, id } = granted();
  const before = termsOf(w.db, id);
  const changeId = askForChange(w.db, id, CHANGE, later(w, 61));
  expect(termsOf(w.db, id)).toEqual(before);
  const form = { ...decision(w, id), endsOn: "2030-01-01", verdicts: { time: "rejected" } as const };
  decideChange(w.db, id, changeId, form, later(w, 62));
  expect(termsOf(w.db, id)).toEqual(before);
});

test("a party comes or it does not: never with changes, in the domain as in the database", () => {
  const { w, id } = granted();
  const changeId = askForChange(w.db, id, joins("0187"), later(w, 61));
  const form = { ...decision(w, id), verdicts: { parties: "accepted_with_changes" } as const };
  expectRefusal("parties_not_with_changes", () => decideChange(w.db, id, changeId, form, later(w, 62)));
  const row = `insert into change_decisions (request_id, decided_on, case_number, parties_verdict, note, at, by_name)
    values (${changeId}, '2027-01-01', 'D', 'accepted_with_changes', '', '2027', 'X')`;
  expect(() => w.db.$client.exec(row)).toThrow(/CHECK/);
});

test("one that comes late brings its board's decision, gets its share of the sum, and may read", () => {
  const { w, id } = granted();
  const newcomer = w.someone("Nils Ny", "nils@ekero.example.se", "contact", "0187");
  const changeId = askForChange(w.db, id, joins("0187"), later(w, 61));
  const shares = new Map([
    ["0191", 400_001],
    ["0160", 333_333],
    ["0184", 166_666],
    ["0187", 100_000],
  ]);
  const form = { ...decision(w, id), shares, verdicts: { parties: "accepted" } as const };
  const short = new Map([...shares, ["0187", 99_999]] as [string, number][]);
  expectRefusal("shares_do_not_add_up", () =>
    decideChange(w.db, id, changeId, { ...form, shares: short }, later(w, 62)),
  );
  decideChange(w.db, id, changeId, form, later(w, 62));
  expect(sumOf(termsOf(w.db, id)?.shares.map(({ shareSek }) => shareSek) ?? [])).toBe(1_000_000);
  expect(termsOf(w.db, id)?.shares.map(({ code }) => code)).toContain("0187");
  expect(partiesOf(w.db, id).map(({ code }) => code)).toContain("0187");
  expect(lettersTo(w, newcomer)).toContain("change_decided");
});

test("one that leaves takes no share with it; the owner cannot leave", () => {
  const { w, id } = granted();
  expectRefusal("owner_cannot_leave", () => askForChange(w.db, id, leaves("0191"), later(w, 61)));
  expectRefusal("not_in_project", () => askForChange(w.db, id, leaves("0187"), later(w, 61)));
  expectRefusal("already_a_party", () => askForChange(w.db, id, joins("0160"), later(w, 61)));
  expectRefusal("not_a_party", () => askForChange(w.db, id, joins("9999"), later(w, 61)));
  const changeId = askForChange(w.db, id, leaves("0160"), later(w, 61));
  const verdicts = { parties: "accepted" } as const;
  expectRefusal("not_in_project", () =>
    decideChange(w.db, id, changeId, { ...decision(w, id), verdicts }, later(w, 62)),
  );
  const shares = new Map([
    ["0191", 800_000],
    ["0184", 200_000],
  ]);
  decideChange(w.db, id, changeId, { ...decision(w, id), shares, verdicts }, later(w, 62));
  expect(termsOf(w.db, id)?.shares.map(({ code }) => code)).toEqual(["0191", "0184"]);
  expect(lettersTo(w, w.contact.taby)).toContain("change_decided");
});

test("only a granted project is changed, by the adviser, and its decision is then not corrected under it", () => {
  const waiting = handedIn();
  expectRefusal("not_granted_now", () => askForChange(waiting.w.db, waiting.id, CHANGE, later(waiting.w)));
  const { w, id } = granted();
  expectRefusal("not_yours", () => askForChange(w.db, id, CHANGE, later(w, 61, w.contact.sigtuna)));
  const changeId = askForChange(w.db, id, CHANGE, later(w, 61));
  const form = { ...decision(w, id), endsOn: "2028-06-30", verdicts: { time: "accepted" } as const };
  decideChange(w.db, id, changeId, form, later(w, 62));
  const why = { correctsId: 1, reason: "Fel." };
  const wrong = grantOf(w, id, 900_000);
  expectRefusal("change_decided_since", () => correctDecision(w.db, id, wrong, why, later(w, 63)));
});

test("a diary number can be corrected after a change, since no money moves", () => {
  const { w, id } = granted();
  const changeId = askForChange(w.db, id, CHANGE, later(w, 61));
  const form = { ...decision(w, id), endsOn: "2028-06-30", verdicts: { time: "accepted" } as const };
  decideChange(w.db, id, changeId, form, later(w, 62));
  const right = { ...grantOf(w, id, 1_000_000), caseNumber: "851-7-2026" };
  correctDecision(w.db, id, right, { correctsId: 1, reason: "Fel nummer." }, later(w, 63));
  expect(termsOf(w.db, id)?.endsOn).toBe("2028-06-30");
});

test("who was asked for twice keeps what the first answer gave", () => {
  const { w, id } = granted();
  const [first, second] = [0, 1].map((n) =>
    askForChange(w.db, id, { ...joins("0187"), why: `Vaxholm vill vara med (${n}).` }, later(w, 61 + n)),
  ) as [number, number];
  const shares = new Map([...decision(w, id).shares, ["0191", 400_001], ["0187", 100_000]]);
  const verdicts = { parties: "accepted" } as const;
  decideChange(w.db, id, first, { ...decision(w, id), verdicts, shares }, later(w, 65));
  const terms = termsOf(w.db, id) as NonNullable<ReturnType<typeof termsOf>>;
  expect(proposedAfter(terms, change(w.db, id, second).request).get("0187")).toBe(100_000);
});

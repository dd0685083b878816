import { expect, test } from "vitest";
import { type PartyFacts, type TaskName, tasksOf } from "../../src/mandates/tasks";

const NOTHING: PartyFacts = {
  state: "asked",
  opened: false,
  versionIsOut: false,
  requirements: { partnerForms: "signed", decisionsRequired: "recorded" },
  caseNumber: "",
  papersAreIn: false,
  decision: undefined,
  ground: null,
  mandate: null,
  form: undefined,
  reportedOn: null,
  days: { papersOn: "2026-11-24", meetsOn: "2026-12-02", decideBy: "2026-12-09", readyBy: "2026-12-11" },
};

const BOARD = { form: "board", outcome: "granted", adjustedOn: "2026-11-19", documentId: 5 } as const;

const states = (party: Partial<PartyFacts>) =>
  Object.fromEntries(tasksOf({ ...NOTHING, ...party }).map(({ task, state }) => [task, state]));

const taskIn = (task: TaskName, party: Partial<PartyFacts>) =>
  tasksOf({ ...NOTHING, ...party }).find((one) => one.task === task);

test("at the beginning there is an answer to give and a matter to register, and the rest waits for the text", () => {
  expect(states({})).toEqual({
    answer: "not_started",
    case: "not_started",
    board_papers: "cannot_start",
    decision: "not_started",
    extract: "cannot_start",
    mandate: "not_started",
    approval: "cannot_start",
    partner_form: "cannot_start",
    delegation_report: "not_needed",
  });
});

test("when all is there everything is done or not needed", () => {
  const all = states({
    state: "approved",
    versionIsOut: true,
    caseNumber: "SN 2026/1",
    decision: BOARD,
    ground: "execution",
    mandate: [],
    form: "checked",
  });
  expect(new Set(Object.values(all))).toEqual(new Set(["done", "not_needed"]));
  expect(all.delegation_report).toBe("not_needed");
});

test("a proposal, a tabled matter and a § that is not approved are under way; what is sent back asks for a change", () => {
  const decision = (change: object) => taskIn("decision", { decision: { ...BOARD, ...change } });
  expect(decision({ outcome: "proposed" })).toMatchObject({ state: "in_progress", note: "proposed" });
  expect(decision({ outcome: "tabled" })).toMatchObject({
    state: "in_progress",
    note: "tabled",
    who: "board",
  });
  expect(decision({ adjustedOn: null })).toMatchObject({ state: "in_progress", who: "secretary" });
  expect(decision({ outcome: "referred_back" })).toMatchObject({ state: "changes_requested" });
  expect(decision({ outcome: "rejected" })).toMatchObject({ state: "changes_requested", note: "rejected" });
});

test("a decision on delegation needs no extract and no mandate, but must be reported", () => {
  const delegated = { form: "delegation", outcome: "granted", adjustedOn: null, documentId: null } as const;
  expect(states({ versionIsOut: true, decision: delegated })).toMatchObject({
    board_papers: "not_needed",
    decision: "done",
    extract: "not_needed",
    mandate: "not_needed",
    delegation_report: "not_started",
  });
  expect(states({ decision: delegated, reportedOn: "2026-12-02" }).delegation_report).toBe("done");
  expect(states({ state: "approved", versionIsOut: true, ground: "delegation" })).toMatchObject({
    decision: "done",
    delegation_report: "not_started",
  });
});

test("the form waits for the adviser, goes back, or is of an old version", () => {
  const form = (state: PartyFacts["form"]) => taskIn("partner_form", { versionIsOut: true, form: state });
  expect(form(undefined)).toMatchObject({ state: "not_started", who: "director", byOn: "2026-12-11" });
  expect(form("awaiting_check")).toMatchObject({ state: "in_progress", who: "adviser" });
  expect(form("returned")).toMatchObject({ state: "changes_requested", note: "returned" });
  expect(form("stale")).toMatchObject({ state: "changes_requested", note: "stale" });
  expect(form("checked")).toMatchObject({ state: "done", byOn: null });
});

test("who declines has nothing more to do, and what is not asked for is not needed", () => {
  const { answer, ...rest } = states({ state: "declined" });
  expect(answer).toBe("done");
  expect(new Set(Object.values(rest))).toEqual(new Set(["not_needed"]));
  const requirements = { partnerForms: "none", decisionsRequired: "none" } as const;
  expect(states({ versionIsOut: true, requirements })).toMatchObject({
    extract: "not_needed",
    mandate: "not_needed",
    partner_form: "not_needed",
    decision: "not_started",
  });
});

test("a mandate that has ended asks for a new one, a deputy only for a look", () => {
  const mandate = (what: "mandate_expired" | "deputy") =>
    taskIn("mandate", { mandate: [{ what, detail: "" }] });
  expect(mandate("mandate_expired")).toMatchObject({ state: "changes_requested", note: "mandate_expired" });
  expect(mandate("deputy")).toMatchObject({ state: "in_progress", note: "deputy" });
});

import { expect, test } from "vitest";
import { board } from "../../src/boards/boards";
import { recordDecision } from "../../src/mandates/deciding";
import { delegatedDecisions, reportDelegated } from "../../src/mandates/delegated";
import { tabysBoard } from "../boards/a-board";
import { expectRefusal as refused } from "../support/refused";
import { visitor, words } from "../support/visitor";
import { act, approveAs, BOARD_DECISION, TODAY, type World, world } from "../support/world";
import { A_DECISION, DECIDED_ON, strictApplication, TABY } from "./papers";

const CHAIR = {
  ...A_DECISION,
  form: "chair",
  paragraph: "",
  immediateApproval: false,
  decider: "Ordförande Testgren",
  reason: "Utlysningen stänger före nästa sammanträde.",
} as const;

const DELEGATED = { ...BOARD_DECISION, ground: "delegation", paragraph: "", delegationItem: "3.4" } as const;

function setUp() {
  const w = world();
  const { id } = strictApplication(w);
  const boardId = tabysBoard(w);
  return { w, id, boardId, list: () => delegatedDecisions(w.db, board(w.db, boardId)) };
}

test("what is decided by the chair or on delegation waits to be reported", () => {
  const { w, boardId, list } = setUp();
  recordDecision(w.db, TABY, { ...CHAIR, boardId }, act(w.contact.taby, 20));
  expect(list()).toMatchObject([{ form: "chair", decider: "Ordförande Testgren", report: undefined }]);
  const key = list()[0]!.key;
  const reported = { keys: [key], reportedOn: TODAY };
  refused("not_yours", () => reportDelegated(w.db, board(w.db, boardId), reported, act(w.contact.solna, 21)));
  expect(reportDelegated(w.db, board(w.db, boardId), reported, act(w.contact.taby, 21))).toBe(1);
  expect(reportDelegated(w.db, board(w.db, boardId), reported, act(w.contact.taby, 22))).toBe(0);
  expect(list()[0]?.report).toMatchObject({ reportedOn: TODAY, byName: "Kim Täby" });
  refused("not_found", () =>
    reportDelegated(w.db, board(w.db, boardId), { ...reported, keys: ["d99"] }, act(w.contact.taby, 23)),
  );
});

test("a director's approval on delegation is such a decision, once however many versions it was for", () => {
  const { w, id, boardId, list } = setUp();
  approveAs(w, id, "taby", DELEGATED, 20);
  approveAs(w, id, "taby", { ...DELEGATED, caseNumber: "SN 2026/9" }, 21);
  expect(list()).toMatchObject([{ reference: "3.4", decidedOn: DECIDED_ON }]);
  // Recorded as well: still one.
  const recorded = { ...CHAIR, form: "delegation", boardId, reference: "3.4" } as const;
  recordDecision(w.db, TABY, recorded, act(w.contact.taby, 22));
  expect(list().map(({ key }) => key)).toEqual([expect.stringMatching(/^d/)]);
});

test("the list is a page, a spreadsheet and a paper, and is ticked at a meeting", async () => {
  const { w, boardId } = setUp();
  recordDecision(w.db, TABY, { ...CHAIR, boardId }, act(w.contact.taby, 20));
  const contact = visitor(w, w.contact.taby);
  const path = `/boards/${boardId}/delegated-decisions`;
  expect(await words(await contact.get(path))).toContain("Inte anmälda");
  expect(await (await contact.get(`${path}/list.csv`)).text()).toContain("Ordförandebeslut");
  const paper = await contact.get(`${path}/list.pdf`);
  expect(paper.headers.get("content-type")).toBe("application/pdf");
  const key = delegatedDecisions(w.db, board(w.db, boardId))[0]?.key;
  const none = await contact.post(`${path}/reports`, { reportedOn: TODAY });
  expect(none.status).toBe(422);
  const future = await contact.post(`${path}/reports`, {
    [`reported-${key}`]: "yes",
    reportedOn: "2027-01-19",
  });
  expect(future.status).toBe(422);
  expect(
    (await contact.post(`${path}/reports`, { [`reported-${key}`]: "yes", reportedOn: TODAY })).status,
  ).toBe(303);
  expect(await words(await contact.get(path))).toContain("Alla beslut är anmälda till nämnden.");
  expect(await words(await taskPage(w))).toContain("Anmälan av delegationsbeslut Klar");
});

const taskPage = (w: World) => visitor(w, w.contact.taby).get("/applications/1/parties/0160");

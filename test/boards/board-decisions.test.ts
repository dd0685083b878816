import fc from "fast-check";
import { expect, test } from "vitest";
import { roles } from "../../db/schema";
import {
  type BoardDecisionForm,
  boardDecision,
  boardDecisionsOf,
  correctBoardDecision,
  idsThrough,
  recordBoardDecision,
} from "../../src/boards/board-decisions";
import { addBoard } from "../../src/boards/boards";
import { carriedBy } from "../../src/boards/carried";
import { plainCaseNumber, plainParagraph } from "../../src/boards/minute-paragraph";
import { correctionsOf } from "../../src/corrections";
import { networkDocument } from "../../src/documents/documents";
import { historyOf } from "../../src/history";
import { expectRefusal } from "../support/refused";
import { act, world } from "../support/world";
import { A_BOARD, tabysBoard } from "./a-board";

const FORM: BoardDecisionForm = {
  municipalityCode: "0160",
  boardId: null,
  boardName: "Socialnämnden",
  decidedOn: "2026-11-03",
  paragraph: "§ 46",
  caseNumber: "Dnr SN 2026/123",
  wording: "Täby kommun går med i överenskommelsen.",
  immediateApproval: true,
};

test.each([
  ["§ 46", "46"],
  ["46 §", "46"],
  ["46", "46"],
  ["§46", "46"],
  ["§§ 12–14", "12–14"],
  ["12 - 14 §§", "12–14"],
  ["§§ 12—14", "12–14"],
  ["§ 46 A", null],
  ["§ 46a", "46a"],
  ["", null],
  ["§", null],
  ["beslut 46", null],
  ["2026-11-03", null],
])("the paragraph %s is stored as %s", (written, plain) => {
  expect(plainParagraph(written)).toBe(plain);
});

test.each([
  ["SN13/139-133", "SN13/139-133"],
  ["Dnr SN 2023/123", "SN 2023/123"],
  ["dnr: KS/2018:443", "KS/2018:443"],
  ["Dnr.: 2014/304 ", "2014/304"],
  ["Diarienummer 851-12345-2023", "851-12345-2023"],
  ["", ""],
])("the case number %s is stored as %s", (written, plain) => {
  expect(plainCaseNumber(written)).toBe(plain);
});

test("what is plain stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), (written) => {
      const plain = plainParagraph(written);
      if (plain !== null) expect(plainParagraph(plain)).toBe(plain);
    }),
  );
});

test("a decision is recorded with its extract and told on the municipality", () => {
  const w = world();
  const boardId = tabysBoard(w);
  const document = { name: "utdrag.pdf", mediaType: "application/pdf", bytes: new Uint8Array([37]) };
  const id = recordBoardDecision(w.db, { ...FORM, boardId, document }, act(w.contact.taby));
  expect(boardDecision(w.db, id)).toMatchObject({
    boardId,
    boardName: "Socialnämnden",
    paragraph: "46",
    caseNumber: "SN 2026/123",
    immediateApproval: true,
  });
  expect(networkDocument(w.db, boardDecision(w.db, id).documentId ?? 0).name).toBe("utdrag.pdf");
  expect(historyOf(w.db, "municipality", "0160")[0]).toMatchObject({
    event: "board_decision_recorded",
    details: { boardName: "Socialnämnden", decidedOn: "2026-11-03", paragraph: "46" },
  });
});

test("the same decision recorded again is the same, so that it can carry more than one thing", () => {
  const w = world();
  const first = recordBoardDecision(w.db, FORM, act(w.coordinator));
  const bare = { ...FORM, boardName: "socialnämnden", paragraph: "46 §", caseNumber: "", wording: "" };
  expect(recordBoardDecision(w.db, bare, act(w.contact.taby))).toBe(first);
  expect(boardDecisionsOf(w.db, "0160")).toHaveLength(1);
  expectRefusal("board_decision_known", () =>
    recordBoardDecision(w.db, { ...FORM, wording: "Något annat." }, act(w.contact.taby)),
  );
  // The numbers begin anew each year, and each board has its own.
  expect(recordBoardDecision(w.db, { ...FORM, decidedOn: "2025-11-04" }, act(w.coordinator))).not.toBe(first);
  expect(recordBoardDecision(w.db, { ...FORM, boardName: "Kommunstyrelsen" }, act(w.coordinator))).not.toBe(
    first,
  );
});

test("someone else's municipality, an unknown one and another's board are refused", () => {
  const w = world();
  const solnas = addBoard(
    w.db,
    { ...A_BOARD, municipalityCode: "0184", fromOn: "2020-01-01" },
    act(w.coordinator),
  );
  for (const by of [w.contact.solna, w.adviser])
    expectRefusal("not_yours", () => recordBoardDecision(w.db, FORM, act(by)));
  expectRefusal("not_found", () =>
    recordBoardDecision(w.db, { ...FORM, boardId: solnas }, act(w.coordinator)),
  );
  expectRefusal("not_found", () =>
    recordBoardDecision(w.db, { ...FORM, municipalityCode: "9999" }, act(w.coordinator)),
  );
});

test("a correction stands in its place, also for who points at the old one, and is made once", () => {
  const w = world();
  const by = act(w.contact.taby);
  const first = recordBoardDecision(w.db, FORM, by);
  const { municipalityCode: _, ...correction } = FORM;
  const second = correctBoardDecision(w.db, first, { ...correction, paragraph: "47" }, "Fel paragraf.", by);
  expect(second).not.toBeNull();
  expect(boardDecision(w.db, first)).toMatchObject({ id: second, paragraph: "47", correctedAt: null });
  expect(boardDecisionsOf(w.db, "0160")).toHaveLength(1);
  expect(idsThrough(w.db, second ?? 0)).toEqual([second, first]);
  expect(correctionsOf(w.db, "0160")).toMatchObject([
    { was: { paragraph: "46" }, became: { paragraph: "47" }, reason: "Fel paragraf." },
  ]);
  expectRefusal("board_decision_corrected", () => correctBoardDecision(w.db, first, correction, "Igen", by));
  expectRefusal("not_yours", () =>
    correctBoardDecision(w.db, second ?? 0, null, "Fel", act(w.contact.solna)),
  );
});

test("struck out it is marked, but not while something rests on it", () => {
  const w = world();
  const by = act(w.coordinator);
  const carrying = recordBoardDecision(w.db, FORM, by);
  const { municipalityCode: _, ...correction } = FORM;
  w.db.update(roles).set({ boardDecisionId: carrying }).run();
  const now = correctBoardDecision(w.db, carrying, { ...correction, paragraph: "47" }, "Fel", by) ?? 0;
  expect(carriedBy(w.db, idsThrough(w.db, now)).map(({ kind }) => kind)).toContain("role");
  expectRefusal("board_decision_carries", () => correctBoardDecision(w.db, now, null, "Fanns inte.", by));
  const free = recordBoardDecision(w.db, { ...FORM, decidedOn: "2025-11-04" }, by);
  expect(correctBoardDecision(w.db, free, null, "Fanns inte.", by)).toBeNull();
  expect(boardDecision(w.db, free).correctedAt).toBe(by.at);
  expect(boardDecisionsOf(w.db, "0160").map(({ id }) => id)).toEqual([now]);
});

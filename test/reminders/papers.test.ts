import { expect, test } from "vitest";
import { board } from "../../src/boards/boards";
import { submitBoardPapers } from "../../src/mandates/case-steps";
import { recordDecision } from "../../src/mandates/deciding";
import { delegatedDecisions, reportDelegated } from "../../src/mandates/delegated";
import { giveMandate } from "../../src/mandates/mandates";
import { checkForm, handInForm } from "../../src/mandates/partner-forms";
import { remind } from "../../src/reminders/reminding";
import { tabysBoard } from "../boards/a-board";
import { A_DECISION, A_FORM, A_MANDATE, strictApplication, TABY } from "../mandates/papers";
import { act, approveAs, BOARD_DECISION, TODAY, world } from "../support/world";
import { at, only, reminded } from "./cast";

const PAPERS = { on: TODAY, boardName: "Socialnämnden", meetsOn: "2026-11-24" };

test("a decision that is not recorded after its meeting is asked for, and in the end told to the adviser", () => {
  const w = world();
  strictApplication(w);
  only(w, "board_decision");
  submitBoardPapers(w.db, TABY, PAPERS, act(w.contact.taby, 20));
  remind(w.db, at("2026-11-25"));
  expect(reminded(w)).toEqual([]);
  remind(w.db, at("2026-11-26"));
  expect(reminded(w)).toEqual(["Kim Täby: board_decision"]);
  remind(w.db, at("2026-12-04"));
  expect(reminded(w)).toEqual(["Kim Täby: board_decision", "Rut Råd: board_decision!"]);
});

test("a decision that is recorded is asked for no more, nor one that is tabled", () => {
  const w = world();
  strictApplication(w);
  only(w, "board_decision");
  submitBoardPapers(w.db, TABY, PAPERS, act(w.contact.taby, 20));
  recordDecision(w.db, TABY, { ...A_DECISION, outcome: "tabled" }, act(w.contact.taby, 21));
  remind(w.db, at("2026-11-26"));
  expect(reminded(w)).toEqual([]);
});

test("who may sign, and the signed form, are asked for before the last day, and not once they are there", () => {
  const w = world();
  strictApplication(w);
  only(w, "mandate", "signed_form");
  recordDecision(w.db, TABY, A_DECISION, act(w.contact.taby, 20));
  giveMandate(w.db, "0160", A_MANDATE, act(w.contact.taby, 21));
  remind(w.db, at("2026-12-07"));
  expect(reminded(w).toSorted()).toEqual(["Kim Sigtuna: mandate", "Kim Solna: mandate"]);
  handInForm(w.db, TABY, A_FORM, act(w.contact.taby, 30));
  remind(w.db, at("2026-12-09"));
  expect(reminded(w).slice(2).toSorted()).toEqual(["Kim Sigtuna: signed_form", "Kim Solna: signed_form"]);
});

test("a form that waits for the adviser is reminded of until it is checked", () => {
  const w = world();
  strictApplication(w);
  only(w, "form_check");
  const formId = handInForm(w.db, TABY, A_FORM, act(w.contact.taby, 30));
  remind(w.db, at("2026-11-24"));
  expect(reminded(w)).toEqual(["Rut Råd: form_check"]);
  checkForm(w.db, TABY, formId, { verdict: "checked", reason: "" }, act(w.adviser, 40));
  remind(w.db, at("2026-11-26"));
  expect(reminded(w)).toHaveLength(1);
});

test("a decision on delegation is reminded of until the board has been told", () => {
  const w = world();
  const { id } = strictApplication(w);
  const boardId = tabysBoard(w);
  only(w, "delegation_report");
  const ground = { ...BOARD_DECISION, ground: "delegation", paragraph: "", delegationItem: "3.4" } as const;
  approveAs(w, id, "taby", ground);
  remind(w.db, at("2026-12-16"));
  expect(reminded(w)).toEqual([]);
  remind(w.db, at("2026-12-17"));
  expect(reminded(w)).toEqual(["Kim Täby: delegation_report"]);
  const found = board(w.db, boardId);
  const keys = delegatedDecisions(w.db, found).map(({ key }) => key);
  reportDelegated(w.db, found, { keys, reportedOn: TODAY }, act(w.contact.taby, 40));
  remind(w.db, at("2027-02-01"));
  expect(reminded(w)).toHaveLength(1);
});

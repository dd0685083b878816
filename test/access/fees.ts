import { addBudgetLine } from "../../src/fees/budget-lines";
import { feeYear, openFeeYear } from "../../src/fees/fee-years";
import { lockRun, wishOf } from "../../src/fees/locking";
import { tellOutcome } from "../../src/fees/outcomes";
import { receivePayment } from "../../src/fees/payments";
import { proposal } from "../../src/fees/proposal";
import { act, TODAY } from "../support/world";
import { NETWORK, OWN, REGISTER, type RoomAccess, SIGNED_IN } from "./who";

const RUN = "/fees/:year/runs/:runId";

export const feesAccess: RoomAccess = {
  table: {
    "GET /fees": SIGNED_IN,
    "GET /fees/new": REGISTER,
    "POST /fees": REGISTER,
    "GET /fees/what-if": SIGNED_IN,
    "GET /fees/:year": SIGNED_IN,
    "GET /fees/:year/edit": REGISTER,
    "POST /fees/:year": REGISTER,
    "GET /fees/:year/fixed-fees": REGISTER,
    "POST /fees/:year/fixed-fees": REGISTER,
    "GET /fees/:year/runs/new": REGISTER,
    "POST /fees/:year/runs/preview": REGISTER,
    "POST /fees/:year/runs": REGISTER,
    [`GET ${RUN}`]: SIGNED_IN,
    [`GET ${RUN}/statements.xlsx`]: NETWORK,
    // A municipality reads its own statement.
    [`GET ${RUN}/statements/:code`]: [...NETWORK, ...OWN],
    [`GET ${RUN}/statements/:pdf{[0-9]+\\.pdf}`]: [...NETWORK, ...OWN],
    [`GET ${RUN}/statements/:xlsx{[0-9]+\\.xlsx}`]: [...NETWORK, ...OWN],
    "GET /fees/:year/payments/new": REGISTER,
    "POST /fees/:year/payments": REGISTER,
    "GET /fees/:year/payments/:id/correction": REGISTER,
    "POST /fees/:year/payments/:id/correction": REGISTER,
    "GET /fees/:year/lines/new": REGISTER,
    "POST /fees/:year/lines": REGISTER,
    "GET /fees/:year/lines/:lineId": SIGNED_IN,
    "GET /fees/:year/lines/:lineId/edit": REGISTER,
    "POST /fees/:year/lines/:lineId": REGISTER,
    "POST /fees/:year/lines/:lineId/outcomes": REGISTER,
    "GET /fees/:year/outcomes/:id/correction": REGISTER,
    "POST /fees/:year/outcomes/:id/correction": REGISTER,
  },
  addresses: (w) => {
    const by = act(w.coordinator);
    const facts = { budgetSek: 1000, equalPercent: null, partYear: "whole_year" as const, note: "" };
    openFeeYear(w.db, { ...facts, year: 2026, key: "equal", meetingDecisionId: null }, by);
    const wish = {
      category: "annual" as const,
      totalSek: 1000,
      populationYear: null,
      rule: null,
      replacesId: null,
      reason: "",
      dueOn: TODAY,
    };
    const { fingerprint } = proposal(w.db, 2026, wishOf(w.db, 2026, wish));
    const runId = lockRun(w.db, 2026, wish, { revision: 1, fingerprint }, by);
    const paid = { amountSek: 10, receivedOn: TODAY, reference: "" };
    receivePayment(w.db, { year: 2026, runId, code: "0184" }, paid, by);
    const lineId = addBudgetLine(w.db, 2026, { name: "Lön", amountSek: 1 }, feeYear(w.db, 2026).revision, by);
    tellOutcome(w.db, { year: 2026, lineId }, { amountSek: 1, happenedOn: TODAY, note: "" }, by);
    const run = `/fees/2026/runs/${runId}`;
    return {
      "/fees/:year/runs/new": `/fees/2026/runs/new?category=overrun`,
      [RUN]: run,
      [`${RUN}/statements/:code`]: `${run}/statements/0184`,
      [`${RUN}/statements/:pdf{[0-9]+\\.pdf}`]: `${run}/statements/0184.pdf`,
      [`${RUN}/statements/:xlsx{[0-9]+\\.xlsx}`]: `${run}/statements/0184.xlsx`,
      "/fees/:year/payments/:id": "/fees/2026/payments/1",
      "/fees/:year/lines/:lineId": `/fees/2026/lines/${lineId}`,
      "/fees/:year/outcomes/:id": "/fees/2026/outcomes/1",
      "/fees/:year": "/fees/2026",
    };
  },
};

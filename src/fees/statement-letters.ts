import type { Db } from "../../db/open";
import { dayOf } from "../calendar";
import type { Act } from "../history";
import { writeLetter } from "../messages/outbox";
import { byMunicipality, municipalPeopleOn } from "../people/holders";
import { feeRunsOf, withReplaced } from "./fee-runs";
import { billing } from "./statements";

/** Word of a run that was locked just now to those who speak for each municipality that pays, once each. */
export function tellOfStatements(db: Db, year: number, runId: number, act: Act): void {
  const today = dayOf(act.at);
  const { run, shares, balances, host, askWhom } = billing(db, year, runId, today);
  const chain = withReplaced(feeRunsOf(db, year), run);
  const [asked] = askWhom;
  const people = municipalPeopleOn(db, today).filter(
    ({ role }) => role === "contact" || role === "representative",
  );
  const speakers = byMunicipality(people);
  const left = new Map(balances.map((balance) => [balance.code, balance]));
  for (const { code, shortName, formalName, amountSek } of shares) {
    const facts = {
      year,
      runId,
      category: run.category,
      reason: run.reason,
      dueOn: run.dueOn,
      code,
      shortName,
      municipality: formalName,
      amountSek,
      leftSek: left.get(code)?.leftSek ?? amountSek,
      firstRunId: chain.at(-1)?.id ?? runId,
      timesReplaced: chain.length - 1,
      host: host?.formalName ?? "",
      coordinator: asked ? { name: asked.name, email: asked.email } : null,
    };
    const receivers = new Map((speakers.get(code) ?? []).map((one) => [one.personId, one]));
    for (const { personId, name, email } of receivers.values()) {
      writeLetter(db, { kind: "fee_statement", to: { id: personId, name, email }, facts }, act);
    }
  }
}

import { eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { network } from "../../db/schema";
import { type Act, record } from "../history";
import { requireKeeper } from "../people/permissions";
import { refuse } from "../refusal";
import { networkProfile } from "./register";

type NetworkForm = { name: string; county: string; purpose: string; coordinatorTitle: string };

/** What the network is called and is for, and its own word for the coordinator. What it was stands in the history. */
export function changeNetwork(db: Db, form: NetworkForm, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const before = networkProfile(tx) ?? refuse("not_found");
    const fields = (Object.keys(form) as (keyof NetworkForm)[]).filter((key) => form[key] !== before[key]);
    if (fields.length === 0) return;
    tx.update(network).set(form).where(eq(network.id, 1)).run();
    const details = {
      fields,
      from: Object.fromEntries(fields.map((field) => [field, before[field]])),
      to: Object.fromEntries(fields.map((field) => [field, form[field]])),
    };
    record(tx, { subject: "network", subjectId: 1, event: "network_changed", details }, act);
  });
}

import { eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { agreements, memberships, municipalities, network } from "../../db/schema";
import type { Day } from "../calendar";
import { type Act, record } from "../history";
import { requireRoleOrUtlyst } from "../people/permissions";
import { refuse } from "../refusal";
import { overlapsAnother } from "./memberships";
import type { Municipality } from "./register";
import { requireKeeper, tellOfMunicipality, tellOfNetwork } from "./telling";

export function foundNetwork(
  db: Db,
  form: { name: string; county: string; purpose: string; demo?: boolean },
  act: Act,
): void {
  requireRoleOrUtlyst(act.by, "administrator");
  db.insert(network)
    .values({ id: 1, ...form })
    .run();
  record(
    db,
    { subject: "network", subjectId: 1, event: "network_founded", details: { name: form.name } },
    act,
  );
}

export function addAgreement(
  db: Db,
  form: { title: string; fromOn: Day; meantFor?: string },
  act: Act,
): number {
  requireKeeper(act);
  return db.transaction((tx) => {
    const { id } = tx.insert(agreements).values(form).returning({ id: agreements.id }).get();
    tellOfNetwork(tx, { event: "agreement_added", details: form }, act);
    return id;
  });
}

export function addMunicipality(db: Db, form: MunicipalityForm, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    if (tx.select().from(municipalities).where(eq(municipalities.code, form.code)).get())
      refuse("already_member");
    tx.insert(municipalities).values(form).run();
    const details = { name: form.formalName };
    tellOfMunicipality(tx, form.code, { event: "municipality_added", details }, act);
  });
}

/** Party from `fromOn`; refused when it is one already on that day or is to be one later. */
export function beginMembership(
  db: Db,
  form: { agreementId: number; municipalityCode: string; fromOn: Day; exitOn?: Day | null },
  act: Act,
): number {
  requireKeeper(act);
  return db.transaction((tx) => {
    if (overlapsAnother(tx, { ...form, exitOn: form.exitOn ?? null })) refuse("already_member");
    const { id } = tx.insert(memberships).values(form).returning({ id: memberships.id }).get();
    const details = { fromOn: form.fromOn };
    tellOfMunicipality(tx, form.municipalityCode, { event: "membership_begun", details }, act);
    return id;
  });
}

export type MunicipalityForm = Omit<Municipality, "orgNumber"> & { orgNumber?: string };

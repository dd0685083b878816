import { eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { agreements, hosts, memberships, municipalities, network } from "../../db/schema";
import type { Day } from "../calendar";
import { type Act, record } from "../history";
import { requireRoleOrUtlyst } from "../people/permissions";
import { refuse } from "../refusal";
import { type Municipality, membersOn, municipality } from "./register";

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

export function addAgreement(db: Db, form: { title: string; fromOn: Day }, act: Act): number {
  requireRoleOrUtlyst(act.by, "administrator", "coordinator");
  return db.transaction((tx) => {
    const { id } = tx.insert(agreements).values(form).returning({ id: agreements.id }).get();
    record(tx, { subject: "network", subjectId: 1, event: "agreement_added", details: form }, act);
    return id;
  });
}

export function addMunicipality(db: Db, form: MunicipalityForm, act: Act): void {
  requireRoleOrUtlyst(act.by, "administrator", "coordinator");
  db.transaction((tx) => {
    if (tx.select().from(municipalities).where(eq(municipalities.code, form.code)).get())
      refuse("already_member");
    tx.insert(municipalities).values(form).run();
    const details = { name: form.formalName };
    record(tx, { subject: "municipality", subjectId: form.code, event: "municipality_added", details }, act);
  });
}

/** Party from `fromOn`; refused when it is one already on that day. */
export function beginMembership(
  db: Db,
  form: { agreementId: number; municipalityCode: string; fromOn: Day; exitOn?: Day | null },
  act: Act,
): void {
  requireRoleOrUtlyst(act.by, "administrator", "coordinator");
  db.transaction((tx) => {
    if (membersOn(tx, form.fromOn).some(({ code }) => code === form.municipalityCode))
      refuse("already_member");
    tx.insert(memberships).values(form).run();
    record(
      tx,
      {
        subject: "municipality",
        subjectId: form.municipalityCode,
        event: "membership_begun",
        municipalityCode: form.municipalityCode,
        details: { fromOn: form.fromOn },
      },
      act,
    );
  });
}

/** Clause 5: the leadership group chooses the host; the earlier one keeps its time in the register. */
export function chooseHost(
  db: Db,
  form: { municipalityCode: string; fromOn: Day; note: string },
  act: Act,
): void {
  requireRoleOrUtlyst(act.by, "administrator", "coordinator");
  db.transaction((tx) => {
    if (!membersOn(tx, form.fromOn).some(({ code }) => code === form.municipalityCode)) refuse("not_a_party");
    tx.insert(hosts).values(form).run();
    const details = { fromOn: form.fromOn, name: municipality(tx, form.municipalityCode).formalName };
    record(
      tx,
      {
        subject: "network",
        subjectId: 1,
        event: "host_chosen",
        municipalityCode: form.municipalityCode,
        details,
      },
      act,
    );
  });
}

export type MunicipalityForm = Omit<Municipality, "orgNumber"> & { orgNumber?: string };

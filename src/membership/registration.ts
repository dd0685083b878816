import { eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { municipalities, network } from "../../db/schema";
import { type Act, record } from "../history";
import { requireKeeper, requireRoleOrUtlyst } from "../people/permissions";
import { refuse } from "../refusal";
import type { Municipality } from "./register";
import { tellOfMunicipality } from "./telling";

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

export type MunicipalityForm = Omit<Municipality, "orgNumber"> & { orgNumber?: string };

import type { Db } from "../../db/open";
import type { AgreementEvent } from "../agreement/events";
import { type Act, record } from "../history";
import type { MembershipEvent } from "./events";

type Told = { event: MembershipEvent | AgreementEvent; details: Record<string, unknown> };

/** A row in the municipality's own history. */
export function tellOfMunicipality(db: Db, municipalityCode: string, told: Told, act: Act): void {
  record(db, { subject: "municipality", subjectId: municipalityCode, municipalityCode, ...told }, act);
}

/** A row in the network's history; `municipalityCode`: whose doing it was. */
export function tellOfNetwork(db: Db, told: Told & { municipalityCode?: string }, act: Act): void {
  record(db, { subject: "network", subjectId: 1, ...told }, act);
}

import type { Db } from "../../db/open";
import { agreementToJoin } from "../agreement/agreement";
import { beginMembership } from "../agreement/memberships";
import type { Day } from "../calendar";
import type { Act } from "../history";
import { addMunicipality, type MunicipalityForm } from "./registration";

/** A municipality comes into the register and becomes party from a day; the first one begins the agreement as well. */
export function joinNetwork(
  db: Db,
  form: MunicipalityForm & { fromOn: Day; agreementTitle: string },
  act: Act,
): void {
  const { fromOn, agreementTitle, ...municipality } = form;
  db.transaction((tx) => {
    addMunicipality(tx, municipality, act);
    const agreementId = agreementToJoin(tx, fromOn, agreementTitle, act);
    beginMembership(tx, { agreementId, municipalityCode: form.code, fromOn }, act);
  });
}

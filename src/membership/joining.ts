import type { Db } from "../../db/open";
import { addAgreement } from "../agreement/agreement";
import { beginMembership } from "../agreement/memberships";
import type { Day } from "../calendar";
import type { Act } from "../history";
import { agreementOn } from "./register";
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
    const agreementId =
      agreementOn(tx, fromOn)?.id ?? addAgreement(tx, { title: agreementTitle, fromOn }, act);
    beginMembership(tx, { agreementId, municipalityCode: form.code, fromOn }, act);
  });
}

import { AgreementPartyPage } from "../../views/agreement/agreement-party";
import { MembershipCorrectionPage } from "../../views/agreement/membership-correction";
import { PartiesPage } from "../../views/agreement/parties";
import type { FormState } from "../../views/ui/form";
import { dayOf } from "../calendar";
import { dayIn } from "../membership/day-in";
import { keepersOnly, mayKeep } from "../membership/keeping";
import { agreementOn, municipality } from "../membership/register";
import type { C } from "../web";
import { actOf, formOf, goTo, idIn, readForm, routes, show } from "../web";
import { openAccessionOf } from "./acceding";
import { membershipCorrectionForm } from "./forms";
import { correctMembership, type Membership, membership, membershipOn } from "./memberships";
import { noticesOf } from "./notices";
import { agreementOf, partiesOn } from "./parties";

function showCorrection(c: C, found: Membership, form: FormState, status: 200 | 422 = 200) {
  const { db } = c.var;
  const standing = noticesOf(db, found.municipalityCode).some(
    ({ membershipId, correctedAt }) => membershipId === found.id && correctedAt === null,
  );
  return show(
    c,
    MembershipCorrectionPage({
      form,
      membership: found,
      municipality: municipality(db, found.municipalityCode),
      underNotice: standing,
    }),
    status,
  );
}

/** Parties to the agreement, and their days. */
export const partyRoutes = routes()
  .get("/parties", (c) => {
    const { db, at } = c.var;
    const day = dayIn(c);
    const title = agreementOn(db, day)?.title ?? "";
    return show(c, PartiesPage({ day, today: dayOf(at), title, parties: partiesOn(db, day) }));
  })
  .get("/parties/:code", (c) => {
    const { db, at } = c.var;
    const found = municipality(db, c.req.param("code"));
    return show(
      c,
      AgreementPartyPage({
        municipality: found,
        facts: agreementOf(db, found.code),
        mayLeave: membershipOn(db, found.code, dayOf(at))?.exitOn === null,
        mayKeep: mayKeep(c),
      }),
    );
  })
  .post("/memberships/:id/accession", (c) => {
    keepersOnly(c);
    const id = openAccessionOf(c.var.db, idIn(c), actOf(c));
    return goTo(c, `/agreement/accessions/${id}`, "accession_opened");
  })
  .get("/memberships/:id/correction", (c) => {
    keepersOnly(c);
    const found = membership(c.var.db, idIn(c));
    return showCorrection(c, found, formOf({ memberFrom: found.fromOn, memberUntil: found.exitOn ?? "" }));
  })
  .post("/memberships/:id/correction", async (c) => {
    keepersOnly(c);
    const found = membership(c.var.db, idIn(c));
    const { form, data } = await readForm(c, membershipCorrectionForm);
    if (!data) return showCorrection(c, found, form, 422);
    correctMembership(c.var.db, found.id, data.days, data.reason, actOf(c));
    return goTo(c, `/agreement/parties/${found.municipalityCode}`, "membership_corrected");
  });

import { MunicipalityPage } from "../../views/membership/municipality";
import { MunicipalityFormPage } from "../../views/membership/municipality-form";
import { RegisterPage } from "../../views/membership/register";
import { agreementText } from "../../views/text";
import { agreementOf } from "../agreement/parties";
import { applicationsOfParty } from "../applications/applications";
import { keepsBoardsOf } from "../boards/keepers";
import { boardsAheadOf } from "../boards/overview";
import { takingPart } from "../bodies/taking-part";
import { dayOf } from "../calendar";
import { correctionsOf } from "../corrections";
import { feesOf } from "../fees/balances";
import { historyOf } from "../history";
import { byMunicipality, municipalPeopleOn } from "../people/holders";
import { belongsTo, worksForNetwork } from "../people/permissions";
import { signatoriesOn } from "../people/signatories";
import { populationsOf, populationsOn } from "../population/populations";
import { resultsInBrief } from "../results/municipality";
import { actOf, formOf, goTo, readForm, routes, show, viewer } from "../web";
import { dayIn } from "./day-in";
import { municipalityForm } from "./forms";
import { joinNetwork } from "./joining";
import { keepersOnly, mayKeep } from "./keeping";
import { aliasesOf, earlierNamesOf } from "./names";
import { namesRoutes } from "./names-routes";
import { hostOn, membersOn, municipalityOn } from "./register";
import { signatoryRoutes } from "./signatory-routes";

export const membershipRoutes = routes()
  .get("/", (c) => {
    const { db } = c.var;
    const day = dayIn(c);
    const people = municipalPeopleOn(db, day);
    const [contacts, directors, representatives] = (["contact", "director", "representative"] as const).map(
      (role) => byMunicipality(people, role),
    );
    const populations = populationsOn(db, day);
    const members = membersOn(db, day).map((member) => ({
      ...member,
      population: populations.get(member.code),
      contacts: contacts?.get(member.code) ?? [],
      directors: directors?.get(member.code) ?? [],
      representatives: representatives?.get(member.code) ?? [],
    }));
    return show(
      c,
      RegisterPage({
        day,
        today: dayOf(c.var.at),
        members,
        hostCode: hostOn(db, day)?.code,
        mayChange: mayKeep(c),
      }),
    );
  })
  .get("/new", (c) => {
    keepersOnly(c);
    return show(c, MunicipalityFormPage({ form: formOf({ fromOn: dayOf(c.var.at) }) }));
  })
  .post("/", async (c) => {
    keepersOnly(c);
    const { form, data } = await readForm(c, municipalityForm);
    if (!data) return show(c, MunicipalityFormPage({ form }), 422);
    joinNetwork(c.var.db, { ...data, agreementTitle: agreementText }, actOf(c));
    return goTo(c, `/municipalities/${data.code}`, "municipality_added");
  })
  .route("/", namesRoutes)
  .route("/", signatoryRoutes)
  .get("/:code", (c) => {
    const { db, at } = c.var;
    const day = dayIn(c);
    const found = municipalityOn(db, c.req.param("code"), day);
    const { code } = found;
    return show(
      c,
      MunicipalityPage({
        municipality: found,
        day,
        today: dayOf(at),
        isMember: membersOn(db, day).some((member) => member.code === code),
        isHost: hostOn(db, day)?.code === code,
        earlierNames: earlierNamesOf(db, code).filter(({ untilOn }) => untilOn <= day),
        aliases: aliasesOf(db, code),
        populations: populationsOf(db, code),
        people: municipalPeopleOn(db, day, code),
        signatories: signatoriesOn(db, day, code),
        applications: applicationsOfParty(db, viewer(c), code),
        results: resultsInBrief(db, code, dayOf(at)),
        corrections: correctionsOf(db, code),
        history: worksForNetwork(viewer(c)) ? historyOf(db, "municipality", code) : [],
        mayChange: mayKeep(c),
        at,
        agreement: agreementOf(db, code),
        bodies: takingPart(db, code, day),
        boards: boardsAheadOf(db, day, code),
        mayKeepBoards: keepsBoardsOf(viewer(c), code),
        fees: feesOf(db, code),
        readsStatements: worksForNetwork(viewer(c)) || belongsTo(viewer(c), code),
      }),
    );
  });

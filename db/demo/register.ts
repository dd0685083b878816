import { addAgreement } from "../../src/agreement/agreement";
import { beginMembership } from "../../src/agreement/memberships";
import { instantAt } from "../../src/calendar";
import { UTLYST } from "../../src/history";
import { chooseHost } from "../../src/membership/hosts";
import { addMunicipality, foundNetwork } from "../../src/membership/registration";
import { recordPopulations } from "../../src/population/populations";
import { municipalityForms } from "./municipalities";
import { populationRows } from "./population";
import type { Story } from "./story";

export const AGREEMENT_FROM = "2014-04-15";

/** The register was typed in when the network began with Utlyst; what it tells of is older. */
export function tellOfRegister(story: Story): void {
  const { db } = story;
  story.on(instantAt("2022-08-15", "08:15"), (at) => {
    const network = {
      name: "Koordination Norrort",
      county: "Stockholms län",
      purpose:
        "Strategisk samverkan mellan 15 kommuner i norra Stockholms län som stärker det kommunala flyktingmottagandet: kommunerna utbyter erfarenheter, bygger kunskap och driver frågor och projekt tillsammans.",
    };
    foundNetwork(db, { ...network, demo: true }, { by: UTLYST, at });
  });
  story.on(instantAt("2022-08-16", "09:00"), (at) => {
    const act = story.act(at, "administrator");
    const agreementId = addAgreement(
      db,
      {
        title: "Samverkansöverenskommelse kring flyktingmottagande",
        fromOn: AGREEMENT_FROM,
        meantFor: "Norrortskommunerna i Stockholms län (punkt 2)",
      },
      act,
    );
    for (const form of municipalityForms) {
      addMunicipality(db, form, act);
      beginMembership(db, { agreementId, municipalityCode: form.code, fromOn: AGREEMENT_FROM }, act);
    }
    recordPopulations(
      db,
      populationRows.filter(({ year }) => year < 2022),
      act,
    );
  });
  story.on(instantAt("2022-08-16", "10:40"), (at) => {
    const act = story.act(at, "coordinator");
    chooseHost(db, { municipalityCode: "0186", fromOn: AGREEMENT_FROM, note: "" }, act);
    const note = "Månaden är känd, inte dagen.";
    const meetingDecisionId = story.id("host decision");
    chooseHost(db, { municipalityCode: "0163", fromOn: "2017-12-01", note, meetingDecisionId }, act);
  });
}

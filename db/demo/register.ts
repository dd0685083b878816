import { beginBody } from "../../src/bodies/bodies";
import { instantAt } from "../../src/calendar";
import { UTLYST } from "../../src/history";
import { chooseHost } from "../../src/membership/hosts";
import {
  addAgreement,
  addMunicipality,
  beginMembership,
  foundNetwork,
} from "../../src/membership/registration";
import { recordPopulations } from "../../src/population/populations";
import { municipalityForms } from "./municipalities";
import { populationRows } from "./population";
import type { Story } from "./story";

const AGREEMENT_FROM = "2014-04-15";

/** The topic networks as SKR's account of the network lists them; since when is not known, so the account's day stands. */
const TOPIC_GROUPS_FROM = "2019-08-22";
const TOPIC_GROUPS = [
  { name: "Nyanlända", topic: "Etableringsfrågor" },
  { name: "Ensamkommande barn", topic: "Mottagande av och stöd till ensamkommande barn och unga" },
  { name: "Integrationssamordnare och integrationsstrateger", topic: "Kommunövergripande frågor" },
  { name: "Återsökning", topic: "Statlig ersättning och hur den söks" },
  { name: "Bostadsvägledning", topic: "Vägledning till bostad för nyanlända" },
];

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
    recordPopulations(db, populationRows, act);
  });
  story.on(instantAt("2022-08-16", "10:40"), (at) => {
    const act = story.act(at, "coordinator");
    chooseHost(db, { municipalityCode: "0186", fromOn: AGREEMENT_FROM, note: "" }, act);
    const note = "Från december 2017; dagen är inte känd.";
    chooseHost(db, { municipalityCode: "0163", fromOn: "2017-12-01", note }, act);
    for (const group of TOPIC_GROUPS)
      beginBody(db, { kind: "topic", ...group, fromOn: TOPIC_GROUPS_FROM }, act);
  });
}

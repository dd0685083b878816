import { decideAccession, openAccessionOf, signAccession, tellBasis } from "../../../src/agreement/acceding";
import { keepAgreementFile, requireAgreement } from "../../../src/agreement/agreement";
import { readClauses } from "../../../src/agreement/clause-reading";
import { addClauses } from "../../../src/agreement/clauses";
import { membershipOn } from "../../../src/agreement/memberships";
import { giveNotice, takeBackNotice } from "../../../src/agreement/notices";
import { demandRenegotiation, endRenegotiation } from "../../../src/agreement/renegotiations";
import { type Day, dayOf, type Instant, instantAt } from "../../../src/calendar";
import { completeHandover } from "../../../src/membership/handovers";
import { addPhase } from "../../../src/membership/phases";
import { hostOn } from "../../../src/membership/register";
import { holdersOf } from "../../../src/people/persons";
import { municipalityForms } from "../municipalities";
import type { Story } from "../story";
import { AGREEMENT_TEXT } from "./agreement-clauses";
import { pdf, signerOf } from "./agreement-papers";
import { tellOfDigitalMeetings, tellOfNewNames } from "./amendments";

const AGREEMENT_FROM = "2014-04-15";
const EKERO = "0125";

/** Invented board decisions of the spring of 2014; each also appointed the head of social services as representative. */
const DECISIONS: Record<string, { board: string; on: Day; paragraph: string }> = {
  "0160": { board: "Socialnämnden", on: "2014-01-28", paragraph: "7" },
  "0162": { board: "Socialnämnden", on: "2014-02-18", paragraph: "12" },
  "0163": { board: "Socialnämnden", on: "2013-12-10", paragraph: "98" },
  "0186": { board: "Omsorgs- och socialnämnden", on: "2013-11-27", paragraph: "131" },
  "0191": { board: "Socialnämnden", on: "2014-03-11", paragraph: "25" },
};

/** Old papers that the coordinator typed in when the network began with Utlyst, and what has happened since. */
export function tellOfAgreement(story: Story): void {
  story.on(instantAt("2022-08-18", "09:10"), (at) => tellOfText(story, at));
  story.on(instantAt("2022-08-18", "10:30"), (at) => tellOfAccessions(story, at));
  story.on(instantAt("2022-08-18", "15:20"), (at) => tellOfNewNames(story, at));
  story.on(instantAt("2022-08-19", "08:40"), (at) => tellOfHandover(story, at));
  tellOfDemand(story);
  tellOfNotice(story);
  tellOfDigitalMeetings(story);
}

function tellOfText(story: Story, at: Instant): void {
  const { db } = story;
  const act = story.act(at, "coordinator");
  const { id } = requireAgreement(db, dayOf(at));
  addClauses(db, id, readClauses(AGREEMENT_TEXT, { whole: true }), act);
  const file = pdf("overenskommelse-2014.pdf", "Samverkansöverenskommelse", `Gäller från ${AGREEMENT_FROM}`);
  keepAgreementFile(db, id, file, act);
  const skr = "SKR:s lärande exempel (2019): projekt från 2012, löpande verksamhet från 2014";
  const project = `${skr}. Ekerös tjänsteutlåtande (2013) säger också 2012. Dagen är inte känd.`;
  addPhase(db, { phase: "project", fromOn: "2012-01-01", source: project }, act);
  const permanent = `${skr}; samma sida anger perioden 2012–oktober 2018. Dagen är överenskommelsens första.`;
  addPhase(db, { phase: "permanent", fromOn: AGREEMENT_FROM, source: permanent }, act);
}

function tellOfAccessions(story: Story, at: Instant): void {
  const { db } = story;
  const act = story.act(at, "coordinator");
  for (const [i, { code, formalName }] of municipalityForms.entries()) {
    const accessionId = openAccessionOf(db, membershipOn(db, code, dayOf(at))?.id ?? 0, act);
    const personId = holdersOf(db, "director", dayOf(at), code)[0]?.id ?? 0;
    const byPost = "socialchefen";
    const decision = DECISIONS[code];
    if (decision) {
      decideAccession(
        db,
        accessionId,
        {
          boardId: null,
          boardName: decision.board,
          decidedOn: decision.on,
          paragraph: decision.paragraph,
          caseNumber: `SN ${decision.on.slice(0, 4)}/${100 + i}`,
          wording: "Nämnden godkänner överenskommelsen och utser socialchefen till representant.",
          immediateApproval: false,
          representative: { personId, byPost },
        },
        act,
      );
    }
    if (code === EKERO) {
      tellBasis(db, accessionId, EKERO_BASIS, act);
      continue;
    }
    const signedBy = signerOf(code);
    const copy = pdf(`exemplar-${code}.pdf`, formalName, `Undertecknat av ${signedBy}`);
    const signed = { signedOn: "2014-04-10", signedBy, signerTitle: "socialchef", contactName: "" };
    signAccession(db, accessionId, { ...signed, document: i % 5 === 3 ? null : copy }, act);
  }
}

/** Known from the report to the board; what the board decided, and when, is not. */
const EKERO_BASIS = [
  "Tjänsteutlåtande 2013-10-24, dnr SN13/139-133",
  "Samverkansöverenskommelsen",
  "Finansieringsmodell och budget",
  "Förslag: ingå från 2014-04-15 och utse representant. Nämndens beslutsdag är inte känd.",
].join("\n");

function tellOfHandover(story: Story, at: Instant): void {
  const { db } = story;
  const act = story.act(at, "coordinator");
  const host = hostOn(db, "2017-12-01")?.id ?? 0;
  const note = "Påhittad uppgift i demon.";
  completeHandover(db, host, { item: "strategist_post", doneOn: "2017-12-01", note }, act);
  completeHandover(db, host, { item: "budget", doneOn: "2017-12-15", note }, act);
  completeHandover(db, host, { item: "chair", doneOn: "2017-12-01", note: "" }, act);
  completeHandover(db, host, { item: "annex", doneOn: "2018-01-10", note }, act);
}

/** When fewer came, one party asked for another division of work; the others met and found that the text could stand. */
function tellOfDemand(story: Story): void {
  const { db } = story;
  story.on(story.ago(420, "10:15"), (at) => {
    const id = demandRenegotiation(
      db,
      {
        agreementId: requireAgreement(db, dayOf(at)).id,
        municipalityCode: "0188",
        demandedOn: story.day(-422),
        reason: "Mottagandet har minskat så mycket att nätverksmötena behöver bli färre. (Påhittat i demon.)",
        document: null,
      },
      story.act(at, "coordinator"),
    );
    story.name("demand", id);
  });
  story.on(story.ago(370, "14:05"), (at) => {
    const outcome = "Parterna är ense om färre möten. Det ryms i överenskommelsen, som står kvar oförändrad.";
    const act = story.act(at, "coordinator");
    endRenegotiation(db, story.id("demand"), { endedOn: story.day(-371), outcome }, act);
  });
}

/** A notice that was taken back before it meant anything: the network is still fifteen. */
function tellOfNotice(story: Story): void {
  const { db } = story;
  story.on(story.ago(180, "09:25"), (at) => {
    const reason = "Nämnden vill se över vad kommunen deltar i. (Påhittat i demon.)";
    const form = { municipalityCode: "0187", receivedOn: story.day(-181), reason, document: null };
    story.name("notice", giveNotice(db, form, story.act(at, "coordinator")));
  });
  story.on(story.ago(140, "11:40"), (at) => {
    const reason = "Nämnden har sett över kommunens deltagande och vill stanna.";
    takeBackNotice(db, story.id("notice"), reason, story.act(at, "coordinator"));
  });
}

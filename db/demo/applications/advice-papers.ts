import { application, currentVersion } from "../../../src/applications/applications";
import { changeRequirements } from "../../../src/applications/requirements";
import { type ClockTime, type Day, dayOf, type Instant } from "../../../src/calendar";
import { registerCase } from "../../../src/mandates/case-registration";
import { submitBoardPapers } from "../../../src/mandates/case-steps";
import { type DecidingForm, recordDecision } from "../../../src/mandates/deciding";
import { giveMandate } from "../../../src/mandates/mandates";
import { checkForm, handInForm } from "../../../src/mandates/partner-forms";
import { municipality } from "../../../src/membership/register";
import { holdersOf } from "../../../src/people/persons";
import { onePagePdf } from "../pdf";
import type { Story } from "../story";

type Decided = {
  code: string;
  /** When it was recorded, after the decision. */
  daysAgo: number;
  time: ClockTime;
  decidedDaysAgo: number;
  paragraph: string;
  caseNumber: number;
  board?: string;
  change?: Partial<DecidingForm>;
  form?: "checked" | "handed_in" | "returned";
};

const POST = { post: "socialdirektören", personId: null, ceilingSek: null, validUntilOn: null } as const;

/** What the municipalities have recorded of their boards' decisions, and how far their forms have come. */
const DECIDED: Decided[] = [
  {
    code: "0191",
    daysAgo: 6,
    time: "14:05",
    decidedDaysAgo: 7,
    paragraph: "131",
    caseNumber: 87,
    change: { mandate: POST },
    form: "checked",
  },
  {
    code: "0162",
    daysAgo: 6,
    time: "09:05",
    decidedDaysAgo: 14,
    paragraph: "112",
    caseNumber: 123,
    // Before the share was changed: the decision stands, and says what it was about.
    change: { mandate: POST, versionNumber: null },
    form: "checked",
  },
  {
    code: "0160",
    daysAgo: 5,
    time: "10:10",
    decidedDaysAgo: 6,
    paragraph: "104",
    caseNumber: 166,
    change: { mandate: POST },
    form: "returned",
  },
  {
    code: "0117",
    daysAgo: 3,
    time: "13:20",
    decidedDaysAgo: 5,
    paragraph: "76",
    caseNumber: 139,
    change: { mandate: POST },
    form: "handed_in",
  },
  { code: "0123", daysAgo: 2, time: "16:30", decidedDaysAgo: 3, paragraph: "119", caseNumber: 201 },
  {
    code: "0114",
    daysAgo: 2,
    time: "11:15",
    decidedDaysAgo: 4,
    paragraph: "58",
    caseNumber: 77,
    change: { immediateApproval: false },
  },
  {
    code: "0115",
    daysAgo: 3,
    time: "15:00",
    decidedDaysAgo: 4,
    paragraph: "63",
    caseNumber: 91,
    change: { outcome: "tabled" },
  },
];

const CLAIMED = "Projektperioden i blanketten stämmer inte med version 2. Rätta den och skriv under igen.";

export function tellOfAdvicePapers(story: Story, id: () => number): void {
  // On the day of the first version: from then on the forms can be signed.
  story.on(story.ago(15, "09:40"), (at) => {
    const requirements = { partnerForms: "signed", decisionsRequired: "recorded" } as const;
    changeRequirements(story.db, id(), requirements, story.act(at, "adviser"));
  });
  for (const one of DECIDED) {
    story.on(story.ago(one.daysAgo, one.time), (at) => tellOfDecision(story, at, id(), one));
  }
  story.on(story.ago(4, "10:00"), (at) => {
    const key = { applicationId: id(), code: "0186" };
    const act = story.act(at, "contact", "0186");
    registerCase(story.db, key, { on: dayOf(at), caseNumber: caseNumber(dayOf(at), 64) }, act);
    submitBoardPapers(story.db, key, { on: dayOf(at), boardName: "Socialnämnden", meetsOn: null }, act);
  });
}

const caseNumber = (on: Day, serial: number) => `SN ${on.slice(0, 4)}/${serial}`;

function tellOfDecision(story: Story, at: Instant, applicationId: number, one: Decided): void {
  const { db } = story;
  const { code } = one;
  const key = { applicationId, code };
  const act = story.act(at, "contact", code);
  const decidedOn = story.day(-one.decidedDaysAgo);
  const number = caseNumber(decidedOn, one.caseNumber);
  registerCase(db, key, { on: decidedOn, caseNumber: number }, act);
  recordDecision(
    db,
    key,
    {
      form: "board",
      outcome: "granted",
      boardId: null,
      boardName: one.board ?? "Socialnämnden",
      decidedOn,
      paragraph: one.paragraph,
      caseNumber: number,
      wording: "",
      immediateApproval: true,
      adjustedOn: null,
      decider: "",
      reference: "",
      reason: "",
      versionNumber: currentVersion(db, applicationId)?.number ?? null,
      mandate: null,
      ownership: null,
      extract: paper("Protokollsutdrag", municipality(db, code).formalName, `§ ${one.paragraph}`),
      ...one.change,
    },
    act,
  );
  if (one.form) handInAs(story, at, applicationId, code, one.form);
}

function handInAs(
  story: Story,
  at: Instant,
  applicationId: number,
  code: string,
  state: NonNullable<Decided["form"]>,
): void {
  const { db } = story;
  const key = { applicationId, code };
  const [director] = holdersOf(db, "director", dayOf(at), code);
  const formId = handInForm(
    db,
    key,
    {
      versionNumber: currentVersion(db, applicationId)?.number ?? 1,
      signer: director?.name ?? "",
      signerTitle: director?.title ?? "",
      signedOn: dayOf(at),
      method: "wet_ink_scan",
      file: paper(
        "Samverkansblankett",
        municipality(db, code).formalName,
        application(db, applicationId).title,
      ),
    },
    story.act(at, "contact", code),
  );
  if (state === "handed_in") return;
  const verdict = state === "checked" ? { verdict: state, reason: "" } : { verdict: state, reason: CLAIMED };
  checkForm(db, key, formId, verdict, story.act(at, "adviser"));
}

const paper = (...lines: string[]) => ({
  name: `${lines[0]?.toLowerCase()}.pdf`,
  mediaType: "application/pdf",
  bytes: onePagePdf(lines),
});

/** A delegation that its municipality has put down as a mandate for every application. */
export function tellOfGeneralMandate(story: Story): void {
  story.on(story.ago(30, "10:20"), (at) => {
    const act = story.act(at, "contact", "0184");
    const form = {
      ...POST,
      post: "socialchefen",
      applicationId: null,
      decisionId: null,
      delegationId: null,
      source: "Punkt 3.4 i nämndens delegationsordning",
      fromOn: story.day(-90),
      validUntilOn: null,
    };
    giveMandate(story.db, "0184", form, act);
  });
}

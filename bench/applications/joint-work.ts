import { and, eq, inArray, isNotNull } from "drizzle-orm";
import { onePagePdf } from "../../db/demo/pdf";
import type { Db } from "../../db/open";
import { letters } from "../../db/schema";
import { answerFor, consentToOwn } from "../../src/applications/answering";
import { application, currentVersion } from "../../src/applications/applications";
import { freezeAndSend } from "../../src/applications/lifecycle";
import { openApplication } from "../../src/applications/opening";
import { usualRequirements } from "../../src/applications/requirements";
import { approve, type GroundForm } from "../../src/applications/signoffs";
import type { ChangeClass } from "../../src/applications/standing";
import { changeText } from "../../src/applications/text";
import { beginBudget } from "../../src/budgets/beginning";
import { budgetOf } from "../../src/budgets/budget";
import { addCostLine } from "../../src/budgets/line-changes";
import { addDays, addMinutes, dayOf, type Instant } from "../../src/calendar";
import type { Act } from "../../src/history";
import { registerCase } from "../../src/mandates/case-registration";
import { recordDecision } from "../../src/mandates/deciding";
import { handInForm } from "../../src/mandates/partner-forms";
import { saveText } from "../../src/sections/saving";
import { sectionsOf } from "../../src/sections/sections";
import type { Network } from "./network";

const SAVES = 4;
const COST_LINES = 30;
const PARAGRAPH = "Kommunerna gör detta tillsammans, så att fler nyanlända får stöd där de bor. ";

/** One application, worked on by everybody, minute by minute. */
export class JointWork {
  #at: Instant;

  constructor(
    readonly db: Db,
    readonly network: Network,
    begins: Instant,
    readonly id = 0,
  ) {
    this.#at = begins;
  }

  begin(callId: number): JointWork {
    const requirements = usualRequirements("§ 37");
    const form = { callId, title: "Gemensam resurs", ownerCode: this.owner, requirements };
    const id = openApplication(this.db, { ...form, formKey: "section37" }, this.adviser());
    return new JointWork(this.db, this.network, this.#at, id);
  }

  get owner(): string {
    return this.network.codes[0] ?? "";
  }

  #next(): Instant {
    this.#at = addMinutes(this.#at, 1);
    return this.#at;
  }

  adviser(): Act {
    return { by: this.network.adviser, at: this.#next() };
  }

  #contact(code: string): Act {
    return { by: this.network.contact(code), at: this.#next() };
  }

  /** Who says yes; the rest have not answered. */
  answer(codes: readonly string[]): void {
    for (const municipalityCode of codes) {
      const form = { applicationId: this.id, municipalityCode, answer: "takes_part", reason: "" } as const;
      answerFor(this.db, form, this.#contact(municipalityCode));
    }
    const consent = { applicationId: this.id, condition: "om Länsstyrelsen beviljar" };
    consentToOwn(this.db, consent, this.#contact(this.owner));
  }

  /** Every section is written and saved some times. */
  writeSections(): void {
    for (let save = 1; save <= SAVES; save += 1)
      for (const { key, revision } of sectionsOf(this.db, this.id)) {
        const paragraphs = Array.from({ length: 6 }, (_, nth) => `${nth + save}. ${PARAGRAPH.repeat(4)}`);
        const typed = { text: paragraphs.join("\n\n"), revision };
        saveText(this.db, { applicationId: this.id, key }, typed, this.adviser());
      }
  }

  budget(): void {
    const { title, ownerCode, revision } = application(this.db, this.id);
    const period = { periodFromOn: "2027-02-01", periodToOn: "2029-01-31" };
    const facts = { title, ownerCode, ...period, requestedSek: 3_000_000, sections: {} };
    changeText(this.db, this.id, facts, revision, this.adviser());
    beginBudget(this.db, this.id, "general", this.adviser());
    for (let nth = 0; nth < COST_LINES; nth += 1) {
      const line = {
        text: `Kostnad ${nth}`,
        costType: ["staff", "travel", "services"][nth % 3] ?? "staff",
        year: 2027 + (nth % 3),
        bearerCode: nth % 4 === 0 ? (this.network.codes[nth] ?? null) : null,
        way: "amount" as const,
        amountSek: 100_000,
        quantity: 0,
        unitSek: 0,
        rate: 0,
        base: [],
      };
      addCostLine(this.db, this.id, line, budgetOf(this.db, this.id)?.revision ?? 0, this.adviser());
    }
  }

  send(changeClass: ChangeClass = "material"): void {
    const { revision } = application(this.db, this.id);
    const form = { revision, changeClass, classReason: "Efter synpunkter." };
    freezeAndSend(this.db, this.id, form, this.adviser());
  }

  /** One word in one section, which nobody needs to approve anew. */
  mendWording(): void {
    const [first] = sectionsOf(this.db, this.id);
    if (!first) return;
    const typed = { text: `${first.text} Rättat.`, revision: first.revision };
    saveText(this.db, { applicationId: this.id, key: first.key }, typed, this.adviser());
  }

  approve(codes: readonly string[]): void {
    const version = currentVersion(this.db, this.id)?.number ?? 0;
    for (const code of codes) {
      const at = this.#next();
      const decidedOn = addDays(dayOf(at), -3);
      const ground: GroundForm = {
        ground: "board",
        board: "Socialnämnden",
        decidedOn,
        paragraph: "46",
        caseNumber: "SN 2026/123",
        immediateApproval: true,
        delegationItem: "",
      };
      approve(this.db, this.#secretOf(code), version, ground, at);
    }
  }

  #secretOf(code: string): string {
    const { personId } = this.network.director(code);
    const found = this.db
      .select({ secret: letters.secret })
      .from(letters)
      .where(
        and(
          eq(letters.applicationId, this.id),
          eq(letters.toId, personId ?? 0),
          inArray(letters.kind, ["for_approval", "version_editorial"]),
          isNotNull(letters.secret),
        ),
      )
      .all()
      .at(-1);
    return found?.secret ?? "";
  }

  /** Each board's decision with leave to sign, and the form that was signed on it. */
  decide(codes: readonly string[]): void {
    const versionNumber = currentVersion(this.db, this.id)?.number ?? 1;
    for (const code of codes) {
      const key = { applicationId: this.id, code };
      const decidedOn = dayOf(this.#at);
      registerCase(this.db, key, { on: decidedOn, caseNumber: "SN 2026/123" }, this.#contact(code));
      const decision = {
        form: "board",
        outcome: "granted",
        boardId: null,
        boardName: "Socialnämnden",
        decidedOn,
        paragraph: "46",
        caseNumber: "SN 2026/123",
        wording: "",
        immediateApproval: true,
        adjustedOn: null,
        decider: "",
        reference: "",
        reason: "",
        versionNumber,
        mandate: { post: "socialdirektören", personId: null, ceilingSek: null, validUntilOn: null },
        ownership: null,
        extract: paper(`protokoll ${code}`),
      } as const;
      recordDecision(this.db, key, decision, this.#contact(code));
      const signed = {
        versionNumber,
        signer: `Dag ${code}`,
        signerTitle: "socialdirektör",
        signedOn: dayOf(this.#at),
        method: "wet_ink_scan",
        file: paper(`blankett ${code}`),
      } as const;
      handInForm(this.db, key, signed, this.#contact(code));
    }
  }
}

export function paper(name: string) {
  return { name: `${name}.pdf`, mediaType: "application/pdf", bytes: onePagePdf([name]) };
}

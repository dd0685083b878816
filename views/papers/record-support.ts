import type { MatterRecord } from "../../src/papers/record";
import { decisionFormText, formStateText, methodText, noteText, outcomeText } from "../mandates/words";

/** What stands beside the approvals, in the registrar's words: diary, decisions, mandates, and signed forms. */
export function plainSupport({ signoffs, support }: MatterRecord) {
  const { diary, decisions, mandates, forms } = support;
  return {
    diarieforingar: diary.map(({ caseNumber, registeredOn, byName }) => ({
      diarienummer: caseNumber,
      datum: registeredOn,
      uppgift_av: byName,
    })),
    medverkansbeslut: decisions.map((one) => ({
      slag: decisionFormText[one.form],
      utfall: outcomeText[one.outcome],
      namnd: one.boardName,
      datum: one.decidedOn ?? "",
      paragraf: one.paragraph,
      diarienummer: one.caseNumber,
      justerat: one.adjustedOn ?? "",
      beslutsfattare: one.decider,
      anmalt_till_namnden: one.reportedOn ?? "",
      protokollsutdrag_sha256: one.extractSha256,
    })),
    mandat: mandates.map((one) => ({
      innehavare: one.post || (one.personName ?? ""),
      tak_kronor: one.ceilingSek ?? "",
      galler_fran: one.fromOn,
      galler_till: one.validUntilOn ?? "",
      struket: one.correctedAt ?? "",
    })),
    mandatprovningar: signoffs.flatMap(({ signoff, mandateCheck }) =>
      mandateCheck
        ? [
            {
              besked: signoff.id,
              anmarkningar: mandateCheck.findings.map(({ what, detail }) => ({
                text: noteText[what],
                uppgift: detail,
              })),
            },
          ]
        : [],
    ),
    blanketter: forms.map((one) => ({
      version: one.versionNumber,
      undertecknare: `${one.signer}, ${one.signerTitle}`,
      datum: one.signedOn,
      satt: methodText[one.method],
      sha256: one.sha256,
      kontroller: one.checks.map(({ verdict, reason, byName }) => ({
        utfall: formStateText[verdict],
        anledning: reason,
        av: byName,
      })),
    })),
  };
}

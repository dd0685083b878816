import type { GroundForm } from "../../src/applications/signoffs";
import { day } from "../format";

/** "§ 46" however it was typed: 46, 46 §, § 46, §§ 12–14. */
export function paragraphSign(typed: string): string {
  const bare = typed.replaceAll("§", "").trim();
  return /[–-]|,|och/.test(bare) ? `§§ ${bare}` : `§ ${bare}`;
}

/** What the approval rests on, as a sentence: "Socialnämndens … beslut". */
export function groundInWords(
  form: Omit<GroundForm, "delegationItem" | "immediateApproval"> & Partial<GroundForm>,
): string {
  const number = form.caseNumber ? `, dnr ${form.caseNumber}` : "";
  const decided = day(form.decidedOn);
  if (form.ground === "delegation") {
    return `Delegationsbeslut den ${decided} enligt punkt ${form.delegationItem || "i delegationsordningen"} i delegationsordningen för ${form.board}${number}. Beslutet ska anmälas till nämnden.`;
  }
  const decision = `${form.board}, ${decided}, ${paragraphSign(form.paragraph)}${number}`;
  const immediately = form.immediateApproval ? " Paragrafen är omedelbart justerad." : "";
  return form.ground === "board"
    ? `Nämndbeslut: ${decision}.${immediately}`
    : `Verkställighet av ett tidigare beslut: ${decision}.${immediately}`;
}

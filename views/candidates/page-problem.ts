import type { Finding } from "../../src/sources/kinds/kind";
import { visitFailure } from "../sources/trouble";

/** Why the page that a candidate links to could not be read, and the way on. */
export function pageProblem(finding: Finding): string {
  const why =
    finding.kind === "failed"
      ? visitFailure(finding.failure, finding.detail)
      : finding.kind === "unreadable"
        ? visitFailure(finding.why, finding.detail)
        : "Sidan har ingen text som går att läsa.";
  return `${why} Öppna sidan själv och klistra in texten, eller försök igen senare.`;
}

import type { PaperParty } from "../../src/papers/facts";
import type { ReportStyleForm } from "../../src/papers/report-styles";

/** What the municipality has chosen, or what most have until it does. */
export function reportStyleOf({
  style,
  directorTitle,
}: Pick<PaperParty, "style" | "directorTitle">): ReportStyleForm {
  return (
    style ?? {
      layout: "proposal_first",
      office: "Socialförvaltningen",
      signerTitle: directorTitle || "socialchef",
      secondSignerTitle: "",
    }
  );
}

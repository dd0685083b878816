import type { FC } from "hono/jsx";
import type { TracedVersion } from "../../src/applications/version-trail";
import { moment, quoted } from "../format";
import { changeClassText } from "../text";
import { Notice } from "../ui/notice";

/** "Redaktionell ändring enligt Rut Råd: ”…”." A first version has no class. */
export function classInWords({ number, changeClass, classReason, byName }: TracedVersion): string {
  if (number === 1) return "";
  const by = byName ? ` enligt ${byName}` : "";
  return `${changeClassText[changeClass]} ändring${by}${classReason ? `: ${quoted(classReason)}` : "."}`;
}

export const TakenBack: FC<{ version: TracedVersion }> = ({ version: { number, takenBack } }) =>
  takenBack ? (
    <Notice tone="warning" title={`Version ${number} är tillbakadragen`}>
      <p>
        {moment(takenBack.at)} av {takenBack.byName}. Anledning: {quoted(takenBack.reason)}
      </p>
    </Notice>
  ) : null;

import type { FC } from "hono/jsx";
import type { ResultsInBrief } from "../../src/results/municipality";
import { counted, number, sek } from "../format";
import { paths } from "../paths";

/** For the municipality's page: in a line what it has been in and got. */
export const ResultsOfMunicipality: FC<{ code: string; results: ResultsInBrief }> = ({ code, results }) => (
  <p>
    {briefly(results)}
    {results.tookPart + results.granted > 0 && (
      <>
        {" "}
        <a href={paths.resultsOf(code)}>År för år</a>
      </>
    )}
  </p>
);

/** "Med i 4 inlämnade ansökningar. 2 är beviljade, och kommunens del är 450 000 kr." */
export function briefly({
  tookPart,
  granted,
  grantedSek,
}: Pick<ResultsInBrief, "tookPart" | "granted" | "grantedSek">): string {
  if (tookPart + granted === 0) return "Kommunen har inte varit med i någon inlämnad ansökan.";
  const applied = `Med i ${counted(tookPart, "inlämnad ansökan", "inlämnade ansökningar")}.`;
  if (granted === 0) return `${applied} Ingen är beviljad.`;
  const yes = granted === 1 ? "1 är beviljad" : `${number(granted)} är beviljade`;
  return `${applied} ${yes}, och kommunens del är ${sek(grantedSek)}.`;
}

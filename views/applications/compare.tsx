import type { FC } from "hono/jsx";
import type { Content } from "../../src/applications/content";
import type { TracedVersion } from "../../src/applications/version-trail";
import { moment } from "../format";
import { paths } from "../paths";
import { Comparison } from "./comparison";
import { ApplicationSubPage, type Heading } from "./frame";
import { classInWords } from "./version-class";

type Props = Heading & {
  before: { number: number; content: Content };
  after: { number: number; content: Content };
  versions: TracedVersion[];
};

/** What differs between any two versions, and how each step between them was classed. */
export const ComparePage: FC<Props> = ({ application, before, after, versions, ownCodes }) => {
  const between = versions
    .filter(({ number }) => number > Math.min(before.number, after.number))
    .filter(({ number }) => number <= Math.max(before.number, after.number))
    .toReversed();
  return (
    <ApplicationSubPage
      application={application}
      title={`Vad är ändrat från version ${before.number} till version ${after.number}`}
    >
      <ul>
        {between.map((version) => (
          <li>
            <a href={paths.version(application.id, version.number)}>Version {version.number}</a>, skickad{" "}
            {moment(version.frozenAt)}. {classInWords(version)}
            {version.takenBack && " Tillbakadragen."}
          </li>
        ))}
      </ul>
      <Comparison before={before.content} after={after.content} ownCode={ownCodes[0]} level={2} />
      <Others application={application} versions={versions} before={before.number} after={after.number} />
    </ApplicationSubPage>
  );
};

type OthersProps = Pick<Props, "application" | "versions"> & { before: number; after: number };

const Others: FC<OthersProps> = ({ application, versions, before, after }) => {
  const numbers = versions.map(({ number }) => number).toReversed();
  const pairs = numbers.flatMap((from) => numbers.filter((to) => to > from).map((to) => [from, to] as const));
  const others = pairs.filter(([from, to]) => from !== before || to !== after);
  return others.length === 0 ? null : (
    <nav aria-labelledby="other-comparisons" class="no-print">
      <h2 id="other-comparisons">Jämför andra versioner</h2>
      <ul>
        {others.map(([from, to]) => (
          <li>
            <a href={paths.comparison(application.id, from, to)}>
              Version {from} med version {to}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

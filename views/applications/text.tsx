import type { FC } from "hono/jsx";
import { isOver } from "../../src/applications/applications";
import type { Content } from "../../src/applications/content";
import type { TracedVersion } from "../../src/applications/version-trail";
import type { SectionsOverview } from "../../src/sections/overview";
import { moment } from "../format";
import { paths } from "../paths";
import { SectionsTable } from "../sections/overview";
import { LinkButton } from "../ui/link-button";
import { Contents, ContentText } from "./content-text";
import { ApplicationFrame, type Heading } from "./frame";
import { classInWords } from "./version-class";

type Props = Heading & {
  content: Content;
  versions: TracedVersion[];
  overview: SectionsOverview;
  /** What the funder's form is called. */
  formName: string;
};

export const TextPage: FC<Props> = (props) => {
  const { application, content, versions, isAdviser, overview, formName, at } = props;
  const path = paths.application(application.id);
  return (
    <ApplicationFrame {...props} tab="text">
      <p class="quiet">
        {versions.length === 0
          ? "Detta är arbetstexten. Inget är skickat för godkännande ännu."
          : "Detta är arbetstexten. Det som har skickats för godkännande är versionerna:"}
      </p>
      <Versions application={application} versions={versions} />
      <SectionsTable applicationId={application.id} overview={overview} at={at} />
      <p>
        Texten följer formuläret ”{formName}”.
        {isAdviser && !isOver(application) && (
          <>
            {" "}
            <a href={`${path}/form`}>Byt formulär</a>
          </>
        )}
      </p>
      {isAdviser && !isOver(application) && (
        <p>
          <LinkButton href={`${path}/facts`} variant="secondary">
            Ändra titel, tid, belopp och ägare
          </LinkButton>
        </p>
      )}
      <section aria-labelledby="whole">
        <h2 id="whole">Hela texten</h2>
        <Contents sections={content.sections} />
      </section>
      <ContentText content={content} />
    </ApplicationFrame>
  );
};

const Versions: FC<Pick<Props, "application" | "versions">> = ({ application, versions }) =>
  versions.length === 0 ? null : (
    <ul>
      {versions.map((version) => (
        <li>
          <a href={paths.version(application.id, version.number)}>Version {version.number}</a>, skickad{" "}
          {moment(version.frozenAt)}. {classInWords(version)}
          {version.takenBack && " Tillbakadragen."}{" "}
          {version.number > 1 && (
            <a href={paths.comparison(application.id, version.number - 1, version.number)}>
              Vad är ändrat sedan version {version.number - 1}
            </a>
          )}
        </li>
      ))}
    </ul>
  );

import type { FC } from "hono/jsx";
import { isOver } from "../../src/applications/applications";
import type { Content } from "../../src/applications/content";
import type { TracedVersion } from "../../src/applications/version-trail";
import { moment } from "../format";
import { paths } from "../paths";
import { LinkButton } from "../ui/link-button";
import { Contents, ContentText } from "./content-text";
import { ApplicationFrame, type Heading } from "./frame";
import { classInWords } from "./version-class";

type Props = Heading & { content: Content; versions: TracedVersion[] };

export const TextPage: FC<Props> = (props) => {
  const { application, content, versions, isAdviser } = props;
  return (
    <ApplicationFrame {...props} tab="text">
      {isAdviser && !isOver(application) && (
        <p>
          <LinkButton href={`${paths.application(application.id)}/text/edit`}>Skriv på texten</LinkButton>
        </p>
      )}
      <p class="quiet">
        {versions.length === 0
          ? "Detta är arbetstexten. Inget är skickat för godkännande ännu."
          : "Detta är arbetstexten. Det som har skickats för godkännande är versionerna:"}
      </p>
      <Versions application={application} versions={versions} />
      <Contents sections={content.sections} />
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

import type { FC } from "hono/jsx";
import { isOver, type Version } from "../../src/applications/applications";
import type { Content } from "../../src/applications/content";
import { moment } from "../format";
import { paths } from "../paths";
import { LinkButton } from "../ui/link-button";
import { Contents, ContentText } from "./content-text";
import { ApplicationFrame, type Heading } from "./frame";

type Props = Heading & { content: Content; versions: Version[] };

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
          : "Detta är arbetstexten. Det som är ute för godkännande är den senaste versionen:"}
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
      {versions.map(({ number, frozenAt }) => (
        <li>
          <a href={paths.version(application.id, number)}>Version {number}</a>, skickad {moment(frozenAt)}
        </li>
      ))}
    </ul>
  );

import type { FC } from "hono/jsx";
import type { Version } from "../../src/applications/applications";
import type { Content } from "../../src/applications/content";
import { fingerprint, moment } from "../format";
import { paths } from "../paths";
import { Notice } from "../ui/notice";
import { Contents, ContentText } from "./content-text";
import { ApplicationSubPage, type Heading } from "./frame";

type Props = Heading & { version: Version; content: Content; versions: Version[] };

export const VersionPage: FC<Props> = ({ application, version, content, versions }) => {
  const newest = versions[0]?.number ?? version.number;
  return (
    <ApplicationSubPage application={application} title={`Version ${version.number}: ${content.title}`}>
      {newest > version.number && (
        <Notice tone="warning" title={`Ersatt av version ${newest}`}>
          <p>
            Godkännanden av den här versionen räknas inte längre.{" "}
            <a href={paths.version(application.id, newest)}>Läs version {newest}</a>
          </p>
        </Notice>
      )}
      <p>Skickad för godkännande {moment(version.frozenAt)}.</p>
      <Contents sections={content.sections} />
      <ContentText content={content} />
      <p class="small">
        Versionens fingeravtryck (SHA-256): <span class="fingerprint">{fingerprint(version.sha256)}</span>.
        Ändras ett enda tecken blir fingeravtrycket ett annat.
      </p>
    </ApplicationSubPage>
  );
};

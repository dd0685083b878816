import type { FC } from "hono/jsx";
import type { Content } from "../../src/applications/content";
import type { TracedVersion } from "../../src/applications/version-trail";
import { fingerprint, moment } from "../format";
import { paths } from "../paths";
import { Notice } from "../ui/notice";
import { Contents, ContentText } from "./content-text";
import { ApplicationSubPage, type Heading } from "./frame";
import { classInWords, TakenBack } from "./version-class";

type Props = Heading & { version: TracedVersion; content: Content; versions: TracedVersion[] };

export const VersionPage: FC<Props> = ({ application, version, content, versions }) => {
  const newest = versions[0]?.number ?? version.number;
  return (
    <ApplicationSubPage application={application} title={`Version ${version.number}: ${content.title}`}>
      {newest > version.number && (
        <Notice tone="warning" title={`Ersatt av version ${newest}`}>
          <p>
            Vilka godkännanden av den här versionen som står kvar visas under{" "}
            <a href={paths.application(application.id)}>Läget</a>.{" "}
            <a href={paths.version(application.id, newest)}>Läs version {newest}</a> eller{" "}
            <a href={paths.comparison(application.id, version.number, newest)}>se vad som är ändrat</a>.
          </p>
        </Notice>
      )}
      <TakenBack version={version} />
      <p>
        Skickad för godkännande {moment(version.frozenAt)}. {classInWords(version)}{" "}
        {version.number > 1 && (
          <a href={paths.comparison(application.id, version.number - 1, version.number)}>
            Vad är ändrat sedan version {version.number - 1}
          </a>
        )}
      </p>
      <Contents sections={content.sections} />
      <ContentText content={content} />
      <p class="small">
        Versionens fingeravtryck (SHA-256): <span class="fingerprint">{fingerprint(version.sha256)}</span>.
        Ändras ett enda tecken blir fingeravtrycket ett annat.
      </p>
    </ApplicationSubPage>
  );
};

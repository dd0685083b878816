import type { FC } from "hono/jsx";
import type { Packet } from "../../src/papers/packets";
import { ApplicationSubPage, type Heading } from "../applications/frame";
import { moment } from "../format";
import { paths } from "../paths";
import { Facts } from "../ui/facts";
import { SubmitButton } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { Tag } from "../ui/tag";
import { packetFailureText, packetStateTag } from "./words";

type Props = Heading & { packet: Packet };

/** Where a packet stands; looks again by itself while it is made, and by a link without script. */
export const PacketPage: FC<Props> = ({ application, packet }) => {
  const isOver = packet.madeAt !== null || packet.failedAt !== null;
  const own = paths.packet(application.id, packet.id);
  const looking = isOver
    ? {}
    : { "hx-get": own, "hx-trigger": "every 1s", "hx-select": "#packet", "hx-swap": "outerHTML" };
  const { tone, text } = packetStateTag(packet);
  return (
    <ApplicationSubPage application={application} title="Ansökningspaket">
      <div id="packet" class="stack" {...looking}>
        <p role="status">
          <Tag tone={tone}>{text}</Tag>
        </p>
        <Facts
          facts={[
            ["Gäller", packet.version === null ? "Utkastet" : `Version ${packet.version}`],
            ["Beställt", `${moment(packet.askedAt)}, ${packet.askedByName}`],
            ["Klart", packet.madeAt && moment(packet.madeAt)],
          ]}
        />
        {packet.madeAt !== null && (
          <>
            <p>
              Zip-filen innehåller MANIFEST.txt med varje fils fingeravtryck. Där står också om någon bilaga
              inte gick att foga in i PDF-filen.
            </p>
            <div class="buttons">
              <LinkButton href={`${own}/packet.pdf`}>Hämta PDF-filen</LinkButton>
              <LinkButton href={`${own}/packet.zip`} variant="secondary">
                Hämta zip-filen
              </LinkButton>
            </div>
          </>
        )}
        {packet.failure !== null && (
          <>
            <Notice tone="danger">{packetFailureText[packet.failure]}</Notice>
            <form method="post" action={`${paths.application(application.id)}/packets`}>
              <input type="hidden" name="version" value={String(packet.version ?? "draft")} />
              <SubmitButton>Beställ igen</SubmitButton>
            </form>
          </>
        )}
        {!isOver && (
          <p>
            Det tar några sekunder. Du kan gå härifrån: paketet finns sedan under{" "}
            <a href={paths.papers(application.id)}>Handlingar</a>. <a href={own}>Läs om sidan</a>
          </p>
        )}
      </div>
    </ApplicationSubPage>
  );
};

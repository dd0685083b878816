import type { FC } from "hono/jsx";
import type { NoticeReach } from "../../src/agreement/notice-reach";
import type { Notice } from "../../src/agreement/notices";
import type { Day } from "../../src/calendar";
import { day } from "../format";
import { paths } from "../paths";
import { type DocumentFacts, DocumentLink } from "../ui/document-link";
import { Facts } from "../ui/facts";
import { LinkButton } from "../ui/link-button";
import { AgreementSubPage } from "./frame";
import { NoticeReachFacts } from "./notice-reach";

type Props = {
  notice: Notice;
  /** What it touches today; null once it is taken back. */
  reach: NoticeReach | null;
  /** Why it was taken back, and when. */
  takenBack: { reason: string; on: Day } | null;
  file: DocumentFacts | null;
  today: Day;
  mayTakeBack: boolean;
};

export const NoticePage: FC<Props> = ({ notice, reach, takenBack, file, today, mayTakeBack }) => (
  <AgreementSubPage
    title={`Uppsägning från ${notice.municipality}`}
    below={[{ href: paths.agreementParty(notice.municipalityCode), label: notice.municipality }]}
  >
    <p class="standing">{standingInWords(notice, takenBack, today)}</p>
    <Facts
      facts={[
        ["Uppsägningen mottagen", reach ? null : day(notice.receivedOn)],
        ["Ordförande som tog emot den", reach ? null : notice.chairName],
        ["Anledning", notice.reason && <span class="preserve">{notice.reason}</span>],
        ["Skrivelse", file ? <DocumentLink file={file} /> : "Saknas här"],
        ["Togs tillbaka", takenBack && day(takenBack.on)],
        ["Anledning till det", takenBack?.reason],
      ]}
    />
    {reach && <NoticeReachFacts reach={reach} />}
    {mayTakeBack && (
      <p>
        <LinkButton href={`${paths.notice(notice.id)}/taking-back`} variant="secondary">
          Ta tillbaka uppsägningen
        </LinkButton>
      </p>
    )}
  </AgreementSubPage>
);

function standingInWords({ exitOn }: Notice, takenBack: Props["takenBack"], today: Day): string {
  if (takenBack) return "Återtagen. Kommunen är kvar som part.";
  if (today >= exitOn) return `Kommunen utträdde ${day(exitOn)}.`;
  return `Utträde ${day(exitOn)}. Till dess är kommunen medlem och betalar sin avgift.`;
}

import type { FC } from "hono/jsx";
import type { Instant } from "../../src/calendar";
import type { HistoryRow } from "../../src/history";
import type { noticesOf, SourceHealth } from "../../src/sources/health";
import type { pageTextsOf } from "../../src/sources/page-texts";
import type { visitsOf } from "../../src/sources/sources";
import { moment } from "../format";
import { History } from "../history";
import { Page } from "../layout";
import { paths } from "../paths";
import { Facts } from "../ui/facts";
import { SubmitButton } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { intervalText } from "./source-form";
import { noticeInWords, SourceState, sourceKindText, visitInWords } from "./trouble";

type Props = {
  source: SourceHealth;
  visits: ReturnType<typeof visitsOf>;
  pageTexts: ReturnType<typeof pageTextsOf>;
  notices: ReturnType<typeof noticesOf>;
  history: HistoryRow[];
  isAdviser: boolean;
  at: Instant;
};

export const SourcePage: FC<Props> = ({ source, visits, pageTexts, notices, history, isAdviser, at }) => (
  <Page
    title={source.name}
    crumbs={[{ href: "/sources", label: "Källor" }]}
    lead={<SourceState source={source} at={at} />}
  >
    <Facts
      facts={[
        [
          "Adress",
          source.url !== "" && (
            <a href={source.url} rel="noopener noreferrer" class="break">
              {source.url}
            </a>
          ),
        ],
        ["Slag", sourceKindText[source.kind]],
        ["Finansiär", source.funder],
        [
          "Läses",
          source.kind === "tips"
            ? null
            : (intervalText[String(source.everyMinutes)] ?? `var ${source.everyMinutes}:e minut`),
        ],
        ["Senast läst", source.lastSuccessAt ? moment(source.lastSuccessAt) : "Aldrig"],
        ["Senast med innehåll", source.lastContentAt && moment(source.lastContentAt)],
        ["Senaste nya post", source.newestItemAt && moment(source.newestItemAt)],
        ["Poster i inkorgen", source.foundItems],
        [
          source.restAsked ? "Servern ber oss vänta till" : "Vilar till",
          source.restUntil && source.restUntil > at ? moment(source.restUntil) : null,
        ],
      ]}
    />
    {isAdviser && source.kind !== "tips" && (
      <div class="cluster">
        <LinkButton href={`${paths.source(source.id)}/edit`} variant="secondary">
          Ändra källan
        </LinkButton>
        <form method="post" action={`${paths.source(source.id)}/${source.pausedAt ? "resumption" : "pause"}`}>
          <SubmitButton variant="secondary">
            {source.pausedAt ? "Börja läsa igen" : "Pausa källan"}
          </SubmitButton>
        </form>
      </div>
    )}
    {pageTexts.length > 0 && (
      <>
        <h2>Vad sidan har sagt</h2>
        <ul>
          {pageTexts.map(({ id, at: readAt }, index) => (
            <li>
              <a href={`${paths.source(source.id)}/texts/${id}`}>{moment(readAt)}</a>
              {index === pageTexts.length - 1 ? ", den första läsningen" : ", ändrad"}
            </li>
          ))}
        </ul>
      </>
    )}
    <h2>De senaste hämtningarna</h2>
    {visits.length === 0 ? (
      <p>Källan har inte lästs ännu. Det sker vid nästa hämtning.</p>
    ) : (
      <Table caption="De senaste hämtningarna" captionHidden head={["När", "Vad som kom"]}>
        {visits.map((visit) => (
          <Row>
            <RowHeader>{moment(visit.at)}</RowHeader>
            <Cell label="Vad som kom">{visitInWords(visit)}</Cell>
          </Row>
        ))}
      </Table>
    )}
    {notices.length > 0 && (
      <>
        <h2>När Utlyst har varit osäker på källan</h2>
        <p class="quiet">Rådgivaren har fått ett brev varje gång.</p>
        <Table caption="När Utlyst har varit osäker på källan" captionHidden head={["När", "Läge"]}>
          {notices.map((notice) => (
            <Row>
              <RowHeader>{moment(notice.at)}</RowHeader>
              <Cell label="Läge">{noticeInWords(notice)}</Cell>
            </Row>
          ))}
        </Table>
      </>
    )}
    <details>
      <summary>Historik</summary>
      <History rows={history} />
    </details>
  </Page>
);

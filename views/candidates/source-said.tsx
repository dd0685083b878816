import type { FC } from "hono/jsx";
import type { CandidateRow, SightingRow, VersionRow } from "../../src/candidates/candidates";
import type { CandidatePageRow } from "../../src/candidates/pages";
import { moment } from "../format";
import { paths } from "../paths";
import { Facts } from "../ui/facts";
import { Buttons, ErrorSummary, type FormState, SubmitButton, TextArea } from "../ui/form";
import { Prose } from "../ui/prose";
import { WordDiff } from "../ui/word-diff";
import { fitInWords } from "../watchwords/fit-words";

export type SourceSaidProps = {
  found: CandidateRow;
  versions: VersionRow[];
  sightings: SightingRow[];
  /** Candidates that were merged into this one. */
  merged: CandidateRow[];
  pages: CandidatePageRow[];
  /** Who has brought it by hand, with municipality. */
  bringers: string[];
  pageForm: FormState;
  pasteForm: FormState;
};

/** What the source said, now and before, and whatever else belongs to it. */
export const SourceSaid: FC<SourceSaidProps> = (props) => {
  const { found } = props;
  const { now } = found;
  return (
    <>
      <section aria-labelledby="source-text" class="source-text">
        <h2 id="source-text">Så här skriver källan</h2>
        <Whence {...props} />
        {now.text ? <Prose text={now.text} /> : <p>Källan skickar bara rubriken. Läs resten på sidan.</p>}
      </section>
      <Changes {...props} />
      <Pages {...props} />
    </>
  );
};

const Whence: FC<SourceSaidProps> = ({ found, sightings, merged, bringers }) => {
  const { candidate, source, now, weighing } = found;
  return (
    <Facts
      facts={[
        ["Källa", <a href={paths.source(source.id)}>{source.name}</a>],
        ["Tips från", bringers.join("; ")],
        ["Publicerad", candidate.publishedAt && moment(candidate.publishedAt)],
        ["Hittad", moment(candidate.foundAt)],
        ["Sida", now.link && <Out href={now.link} />],
        [
          "Vad som ändrades",
          candidate.pageTextId && (
            <a href={`${paths.source(source.id)}/texts/${candidate.pageTextId}`}>
              Sidans text med ändringen markerad
            </a>
          ),
        ],
        ["Passar nätverket", fitInWords(weighing.reasons) || "Inga bevakningsord nämns."],
        [
          "Sågs också",
          sightings.length > 0 && (
            <List
              items={sightings.map((sighting) => (
                <>
                  <a href={paths.source(sighting.sourceId)}>{sighting.source}</a>, {moment(sighting.at)}
                </>
              ))}
            />
          ),
        ],
        [
          "Sammanslaget hit",
          merged.length > 0 && (
            <List
              items={merged.map((one) => (
                <>
                  <a href={paths.candidate(one.candidate.id)}>{one.now.title}</a>, {one.source.name}
                </>
              ))}
            />
          ),
        ],
      ].map(([label, value]) => [label as string, value === false ? null : value])}
    />
  );
};

const Out: FC<{ href: string }> = ({ href }) => (
  <a href={href} rel="noopener noreferrer" class="break">
    {href}
  </a>
);

const List: FC<{ items: unknown[] }> = ({ items }) => (
  <ul>
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </ul>
);

const said = ({ title, text }: { title: string; text: string }) => `${title}\n\n${text}`;

/** Each time that the source said something new, beside what it had said before; the newest first. */
const Changes: FC<SourceSaidProps> = ({ found, versions }) => {
  if (versions.length === 0) return null;
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">Ändrat hos källan</h2>
      {versions.map(({ version, source }, i) => (
        <details open={i === 0}>
          <summary>
            {moment(version.at)}, {source}
          </summary>
          <WordDiff before={said(versions[i + 1]?.version ?? found.candidate)} after={said(version)} />
        </details>
      ))}
    </section>
  );
};

/** The page that it links to, and what somebody has pasted: read together with the source's own words. */
const Pages: FC<SourceSaidProps> = ({ found, pages, pageForm, pasteForm }) => {
  const path = paths.candidate(found.candidate.id);
  return (
    <section aria-labelledby="more">
      <h2 id="more">Mer text</h2>
      {pages.map((page, i) => (
        <details>
          <summary>
            {page.url === "" ? "Inklistrad text" : `Sidan som länkas${i > 0 ? ", tidigare" : ""}`},{" "}
            {moment(page.at)}
          </summary>
          {page.url !== "" && (
            <p>
              <Out href={page.url} />
            </p>
          )}
          <Prose text={page.text} />
        </details>
      ))}
      {found.now.link && (
        <form method="post" action={`${path}/pages`} class="stack">
          <ErrorSummary form={pageForm} />
          <Buttons>
            <SubmitButton variant="secondary">Läs sidan som posten länkar till</SubmitButton>
          </Buttons>
        </form>
      )}
      <details open={Object.keys(pasteForm.errors).length > 0}>
        <summary>Klistra in text</summary>
        <form method="post" action={`${path}/texts`} novalidate class="stack">
          <ErrorSummary form={pasteForm} />
          <TextArea
            form={pasteForm}
            name="text"
            label="Text från en PDF, ett brev eller en sida"
            hint="Utlyst läser ut datum, belopp och villkor ur den."
            rows={8}
            required
          />
          <Buttons>
            <SubmitButton variant="secondary">Lägg till texten</SubmitButton>
          </Buttons>
        </form>
      </details>
    </section>
  );
};

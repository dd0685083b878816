import type { FC } from "hono/jsx";
import type { Content, ContentParty, ContentSection } from "../../src/applications/content";
import { names, sek } from "../format";
import { Prose } from "../ui/prose";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { WordDiff } from "../ui/word-diff";
import { period } from "./content-text";

type Props = {
  before: Content;
  after: Content;
  ownCode?: string | undefined;
  /** Level of the headings below the one that introduces it. */
  level?: 2 | 3;
};

/** What differs between two versions: facts and shares from what to what, each section with its words marked. */
export const Comparison: FC<Props> = (props) => {
  const facts = changedFacts(props);
  const shares = changedShares(props);
  const sections = sectionPairs(props);
  const changed = sections.filter(({ before, after }) => !sameSection(before, after));
  const same = sections.filter(({ before, after }) => sameSection(before, after));
  if (facts.length + shares.length + changed.length === 0) return <p>Versionerna är lika.</p>;
  return (
    <div class="stack">
      {facts.length > 0 && <FactChanges facts={facts} />}
      {changed.map((pair) => (
        <SectionChange {...pair} level={props.level ?? 3} />
      ))}
      {shares.length > 0 && <ShareChanges shares={shares} ownCode={props.ownCode} />}
      {same.length > 0 && (
        <p class="quiet">
          Oförändrat: {names(same.map(({ after, before }) => (after ?? before)?.heading ?? ""))}.
        </p>
      )}
    </div>
  );
};

type FactChange = [label: string, from: string, to: string];

/** The reader's own part among them, so that nobody has to look for it in the table of all. */
function changedFacts({ before, after, ownCode }: Props): FactChange[] {
  const own = ({ parties }: Content, amount: "budgetShareSek" | "coFinancingSek") => {
    const party = parties.find(({ code }) => code === ownCode);
    return party ? sek(party[amount]) : "";
  };
  const owner = ({ parties }: Content) => parties.find(({ role }) => role === "owner")?.name ?? "Ingen";
  const order = ({ sections }: Content, { sections: others }: Content) =>
    names(sections.filter(({ key }) => others.some((one) => one.key === key)).map(({ heading }) => heading));
  const facts: FactChange[] = [
    ["Er andel av budgeten", own(before, "budgetShareSek"), own(after, "budgetShareSek")],
    ["Er medfinansiering", own(before, "coFinancingSek"), own(after, "coFinancingSek")],
    ["Titel", before.title, after.title],
    ["Projektägare", owner(before), owner(after)],
    ["Projektperiod", period(before), period(after)],
    ["Sökt belopp", sek(before.requestedSek), sek(after.requestedSek)],
    ["Finansiär", before.call.funder, after.call.funder],
    ["Program", before.call.programme, after.call.programme],
    ["Utlysning", before.call.title, after.call.title],
    ["Utlysningens adress", before.call.url, after.call.url],
    ["Avsnittens ordning", order(before, after), order(after, before)],
  ];
  return facts.filter(([, from, to]) => from !== to);
}

const FactChanges: FC<{ facts: FactChange[] }> = ({ facts }) => (
  <Table caption="Ändrade uppgifter" head={["Uppgift", "Från", "Till"]}>
    {facts.map(([label, from, to]) => (
      <Row>
        <RowHeader>{label}</RowHeader>
        <Cell label="Från">{from || "–"}</Cell>
        <Cell label="Till">
          <strong>{to || "–"}</strong>
        </Cell>
      </Row>
    ))}
  </Table>
);

type ShareChange = {
  code: string;
  name: string;
  before: ContentParty | undefined;
  after: ContentParty | undefined;
};

const byName = new Intl.Collator("sv").compare;

/** Municipalities whose part is another, the reader's own first. */
function changedShares({ before, after, ownCode }: Props): ShareChange[] {
  const of = ({ parties }: Content, code: string) => parties.find((party) => party.code === code);
  const codes = [...new Set([...before.parties, ...after.parties].map(({ code }) => code))];
  return codes
    .map((code) => {
      const pair = { code, before: of(before, code), after: of(after, code) };
      return { ...pair, name: (pair.after ?? pair.before)?.name ?? code };
    })
    .filter(({ before: old, after: now }) => money(old) !== money(now) || old?.name !== now?.name)
    .toSorted((a, b) => Number(b.code === ownCode) - Number(a.code === ownCode) || byName(a.name, b.name));
}

function money(party: ContentParty | undefined): string {
  return party ? `${party.budgetShareSek}/${party.coFinancingSek}` : "";
}

/** Co-financing has its columns only when somebody's is another. */
const ShareChanges: FC<{ shares: ShareChange[]; ownCode: string | undefined }> = ({ shares, ownCode }) => {
  const coFinancing = shares.some(({ before, after }) => before?.coFinancingSek !== after?.coFinancingSek);
  const heads = [
    "Andel från",
    "Andel till",
    ...(coFinancing ? ["Medfinansiering från", "Medfinansiering till"] : []),
  ];
  return (
    <Table
      caption="Ändrade andelar"
      head={["Kommun", ...heads]}
      numeric={heads.map((_, i) => i + 1)}
      slim={!coFinancing}
    >
      {shares.map(({ code, name, before, after }) => {
        const amounts = [
          before?.budgetShareSek,
          after?.budgetShareSek,
          before?.coFinancingSek,
          after?.coFinancingSek,
        ];
        return (
          <Row>
            <RowHeader>
              {code === ownCode ? <strong>{name} (er kommun)</strong> : name}
              {!before && <span class="under">Ny i ansökan</span>}
              {!after && <span class="under">Inte längre med</span>}
            </RowHeader>
            {heads.map((label, i) => {
              const amount = amounts[i];
              return (
                <Cell label={label} numeric>
                  {amount === undefined ? "–" : sek(amount)}
                </Cell>
              );
            })}
          </Row>
        );
      })}
    </Table>
  );
};

type SectionPair = { before: ContentSection | undefined; after: ContentSection | undefined };

/** In the order of the newer text; what was taken away comes last. */
function sectionPairs({ before, after }: Props): SectionPair[] {
  const kept = after.sections.map((section) => ({
    before: before.sections.find(({ key }) => key === section.key),
    after: section,
  }));
  const gone = before.sections
    .filter(({ key }) => !after.sections.some((section) => section.key === key))
    .map((section) => ({ before: section, after: undefined }));
  return [...kept, ...gone];
}

function sameSection(before: ContentSection | undefined, after: ContentSection | undefined): boolean {
  return before?.heading === after?.heading && before?.text === after?.text;
}

const SectionChange: FC<SectionPair & { level: 2 | 3 }> = ({ before, after, level }) => {
  const Heading = `h${level}` as "h2";
  const renamed = before && after && before.heading !== after.heading;
  return (
    <section>
      <Heading>{(after ?? before)?.heading}</Heading>
      {renamed && <p>Rubriken var tidigare ”{before.heading}”.</p>}
      {!before && <p>Nytt avsnitt.</p>}
      {!after && <p>Avsnittet är borttaget. Så här löd det:</p>}
      {before && after && before.text !== after.text && <WordDiff before={before.text} after={after.text} />}
      {!(before && after) && <Prose text={(after ?? before)?.text ?? ""} />}
    </section>
  );
};

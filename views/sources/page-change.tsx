import type { FC } from "hono/jsx";
import type { PageChange } from "../../src/sources/page-texts";
import type { Source } from "../../src/sources/sources";
import { moment } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Prose } from "../ui/prose";
import { WordDiff } from "../ui/word-diff";

/** What a watched page says now, against what it said before. */
const PageChangeText: FC<{ change: PageChange }> = ({ change: { before, after } }) =>
  before === null ? (
    <Prose text={after.text} />
  ) : (
    <>
      <p class="quiet">
        Jämfört med {moment(before.at)}. Det som är tillagt är understruket, det som är borttaget är
        överstruket.
      </p>
      <WordDiff before={before.text} after={after.text} />
    </>
  );

export const PageChangePage: FC<{ source: Source; change: PageChange }> = ({ source, change }) => (
  <Page
    title={`Sidans text ${moment(change.after.at)}`}
    crumbs={[
      { href: "/sources", label: "Källor" },
      { href: paths.source(source.id), label: source.name },
    ]}
  >
    <PageChangeText change={change} />
  </Page>
);

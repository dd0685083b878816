import type { FC } from "hono/jsx";
import type { CandidateRow } from "../../src/candidates/candidates";
import type { Likeness } from "../../src/candidates/likenesses";
import { paths } from "../paths";
import { HiddenField, SubmitButton } from "../ui/form";

export type LikenessesProps = { found: CandidateRow; likenesses: Likeness[] };

const stateText: Record<string, string> = {
  made_call: "har blivit en utlysning",
  linked: "är kopplad till en utlysning",
  dismissed: "är bortvald",
  merged: "är sammanslagen med en annan",
};

/** What it may be the same as: Utlyst does not guess, a person says. */
export const Likenesses: FC<LikenessesProps> = ({ found, likenesses }) => {
  if (likenesses.length === 0) return null;
  const path = paths.candidate(found.candidate.id);
  return (
    <section aria-labelledby="alike">
      <h2 id="alike">Liknar</h2>
      <p>Är det samma sak? Utlyst slår aldrig ihop något som kan gälla olika län eller år.</p>
      <ul class="rows">
        {likenesses.map((one) => (
          <li class="stack-small">
            <p>
              {"call" in one ? (
                <>
                  Utlysningen <a href={paths.call(one.call.id)}>{one.call.title}</a>
                </>
              ) : (
                <a href={paths.candidate(one.other.id)}>{one.other.title}</a>
              )}
            </p>
            <p class="quiet">
              {"other" in one &&
                `${one.other.source}${one.other.decision ? `, ${stateText[one.other.decision]}` : ""}. `}
              {one.percent} % av orden är desamma.
            </p>
            {!found.decision && <Join one={one} path={path} />}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Join: FC<{ one: Likeness; path: string }> = ({ one, path }) =>
  "call" in one ? (
    <form method="post" action={`${path}/link`}>
      <HiddenField name="callId" value={String(one.call.id)} />
      <SubmitButton variant="secondary">
        Koppla<span class="ds-sr-only"> till {one.call.title}</span>
      </SubmitButton>
    </form>
  ) : (
    <form method="post" action={`${path}/merging`}>
      <HiddenField name="otherId" value={String(one.other.id)} />
      <SubmitButton variant="secondary">
        Slå ihop<span class="ds-sr-only"> med {one.other.title}</span>
      </SubmitButton>
    </form>
  );

import type { FC } from "hono/jsx";
import type { Following } from "../../src/applications/following";
import { paths } from "../paths";
import { applicationStatusText } from "../text";

type Props = { applicationId: number; following: Following; isAdviser: boolean };

/** The pre-study before the project, and the project after it; each leads to the other. */
export const FollowingLinks: FC<Props> = ({ applicationId, following: { before, after }, isAdviser }) => {
  if (!before && after.length === 0 && !isAdviser) return null;
  const named = (one: NonNullable<Following["before"]>) => (
    <>
      <a href={paths.application(one.id)}>{one.title}</a> ({applicationStatusText[one.status].toLowerCase()})
    </>
  );
  return (
    <section aria-labelledby="following">
      <h2 id="following">Före och efter</h2>
      {before ? (
        <p>Bygger på {named(before)}</p>
      ) : (
        after.length === 0 && <p>Ansökan är inte kopplad till någon annan ansökan.</p>
      )}
      {after.map((one) => (
        <p>Ledde till {named(one)}</p>
      ))}
      {isAdviser && (
        <p>
          <a href={`${paths.application(applicationId)}/predecessor`}>
            {before ? "Ändra vad ansökan bygger på" : "Välj vad ansökan bygger på"}
          </a>
        </p>
      )}
    </section>
  );
};

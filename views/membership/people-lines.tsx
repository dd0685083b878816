import type { FC } from "hono/jsx";

type Line = { name: string; title: string; email: string; topics?: string; byPost?: string | null };

/** Whom to turn to, each on a line of their own. */
export const PeopleLines: FC<{ people: readonly Line[] }> = ({ people }) =>
  people.length === 0 ? (
    <>Saknas</>
  ) : (
    people.map(({ name, title, email, topics, byPost }) => (
      <div>
        {name}
        {title && `, ${title}`}
        {byPost && `, utsedd som ${byPost}`}, <a href={`mailto:${email}`}>{email}</a>
        {topics && <span class="under">{topics}</span>}
      </div>
    ))
  );

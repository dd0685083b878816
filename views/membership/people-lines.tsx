import { PhoneLink, presented, type Reachable } from "../people/reached";

type Line = Reachable & { topics?: string; byPost?: string };

/** `note`: what is to be thought of with one of them. */
type Props<L extends Line> = { people: readonly L[]; note?: (person: L) => string | null };

/** Whom to turn to, each on a line of their own. */
export const PeopleLines = <L extends Line>({ people, note }: Props<L>) =>
  people.length === 0 ? (
    <>Saknas</>
  ) : (
    people.map((person) => {
      const { phone, email, topics, byPost } = person;
      const noted = note?.(person);
      return (
        <div>
          {presented(person)}
          {byPost && `, utsedd som ${byPost}`}, <a href={`mailto:${email}`}>{email}</a>
          {phone && (
            <>
              , <PhoneLink phone={phone} />
            </>
          )}
          {topics && <span class="under">{topics}</span>}
          {noted && <span class="under">{noted}</span>}
        </div>
      );
    })
  );

import type { FC } from "hono/jsx";
import { dialled } from "../../src/people/phone";

export type Reachable = { name: string; title: string; unit: string; phone: string; email: string };

/** Name, title and unit; what is not known is left out. */
export const presented = ({ name, title, unit }: Pick<Reachable, "name" | "title" | "unit">) =>
  [name, title, unit].filter(Boolean).join(", ");

export const phoneHref = (phone: string) => `tel:${dialled(phone)}`;

export const PhoneLink: FC<{ phone: string }> = ({ phone }) => (
  <a class="nowrap" href={phoneHref(phone)}>
    {phone}
  </a>
);

/** Telephone and e-mail at work, one below the other. */
export const Reached: FC<{ person: Pick<Reachable, "phone" | "email"> }> = ({ person }) => (
  <>
    {person.phone && (
      <span class="under">
        <PhoneLink phone={person.phone} />
      </span>
    )}
    <span class="under">
      <a href={`mailto:${person.email}`}>{person.email}</a>
    </span>
  </>
);

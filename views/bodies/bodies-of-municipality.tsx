import type { FC } from "hono/jsx";
import type { Body } from "../../src/bodies/bodies";
import { paths } from "../paths";

/** For the municipality's own page: where it sits on that day. */
export const BodiesOfMunicipality: FC<{ bodies: Body[] }> = ({ bodies }) =>
  bodies.length === 0 ? (
    <p>Kommunen sitter inte i någon grupp.</p>
  ) : (
    <ul>
      {bodies.map(({ id, name }) => (
        <li>
          <a href={paths.body(id)}>{name}</a>
        </li>
      ))}
    </ul>
  );

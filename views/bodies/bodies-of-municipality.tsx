import type { FC } from "hono/jsx";
import type { TakingPart } from "../../src/bodies/taking-part";
import { counted } from "../format";
import { paths } from "../paths";

/** For the municipality's own page: where it sits on that day, and how often it has come in that year. */
export const BodiesOfMunicipality: FC<TakingPart> = ({ year, bodies }) =>
  bodies.length === 0 ? (
    <p>Kommunen sitter inte i någon grupp.</p>
  ) : (
    <ul>
      {bodies.map(({ body, came, meetings }) => (
        <li>
          <a href={paths.body(body.id)}>{body.name}</a>
          {meetings > 0 && `: med på ${came} av ${counted(meetings, "möte", "möten")} ${year}`}
        </li>
      ))}
    </ul>
  );

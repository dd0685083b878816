import type { FC } from "hono/jsx";
import type { ChoiceGroup } from "../../src/messages/letter-kinds";
import { BarePage } from "../layout";
import { Buttons, SubmitButton } from "../ui/form";
import { groupText } from "./words";

type Props = {
  /** Whose letters. */
  name: string;
  /** What is ended by the button; nothing once it is done. */
  groups: ChoiceGroup[];
  action: string;
};

export const ExitPage: FC<Props> = ({ name, groups, action }) =>
  groups.length === 0 ? (
    <BarePage title="Breven är avslutade" narrow>
      <p class="lead">{name} får inga fler sådana brev.</p>
      <p>Det som måste göras eller besvaras kommer ändå.</p>
      <p>
        <a href="/letters/choices">Logga in och välj hur ofta breven kommer</a>
      </p>
    </BarePage>
  ) : (
    <BarePage title="Vill du sluta få de här breven?" narrow>
      <p class="lead">Det gäller brev till {name} om:</p>
      <ul>
        {groups.map((group) => (
          <li>
            {groupText[group].name}. {groupText[group].about}
          </li>
        ))}
      </ul>
      <p>Det som måste göras eller besvaras kommer ändå.</p>
      <form method="post" action={action}>
        <Buttons>
          <SubmitButton>Sluta skicka breven</SubmitButton>
        </Buttons>
      </form>
      <p>
        Vill du hellre ha dem samlade? <a href="/letters/choices">Välj hur ofta de kommer</a>
      </p>
    </BarePage>
  );

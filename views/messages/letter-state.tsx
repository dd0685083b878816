import type { FC } from "hono/jsx";
import type { Letter } from "../../src/messages/outbox";
import { moment } from "../format";
import { Tag } from "../ui/tag";

export const LetterState: FC<{ letter: Letter }> = ({ letter }) => {
  if (letter.sentAt) return <Tag tone="success">Skickat {moment(letter.sentAt)}</Tag>;
  if (letter.joinedInId) return <Tag tone="success">Ingår i ett samlat brev</Tag>;
  if (letter.heldBecause) return <Tag tone="warning">{held[letter.heldBecause]}</Tag>;
  if (letter.gaveUpAt) return <Tag tone="danger">Kunde inte skickas</Tag>;
  if (letter.attempts > 0) return <Tag tone="warning">Försöker igen {moment(letter.nextAttemptAt)}</Tag>;
  return <Tag tone="info">{waits[letter.pace]}</Tag>;
};

const held = {
  address_refused: "Hålls inne: adressen tar inte emot",
  suppressed: "Hålls inne: adressen är begränsad",
  not_wanted: "Skickas inte: mottagaren har valt bort",
  link_dead: "Skickas inte: länken gäller inte längre",
};

const waits = {
  at_once: "Väntar",
  daily: "Väntar på dagens brev",
  weekly: "Väntar på veckans brev",
};

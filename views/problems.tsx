import type { FC } from "hono/jsx";
import type { RefusalCode } from "../src/refusal";
import { BarePage } from "./layout";
import { refusalText } from "./refusals";

const titles: Partial<Record<RefusalCode, string>> = {
  not_found: "Sidan finns inte",
  not_yours: "Du har inte rätt till sidan",
  link_unknown: "Länken fungerar inte",
  link_expired: "Länken har gått ut",
  too_large: "Det är för stort",
};

/** An expected no: what it is about and what to do instead. */
export const RefusedPage: FC<{ code: RefusalCode }> = ({ code }) => (
  <BarePage title={titles[code] ?? "Det går inte"} narrow>
    <p class="lead">{refusalText[code]}</p>
    <p>
      <a href="/">Till startsidan</a>
    </p>
  </BarePage>
);

export const MistakePage: FC<{ reference: string }> = ({ reference }) => (
  <BarePage title="Något gick fel hos oss" narrow>
    <p class="lead">Felet är vårt, inte ditt. Inget av det du gjorde har sparats halvt.</p>
    <p>
      Försök igen om en stund. Händer det igen, hör av dig till den som förvaltar tjänsten och uppge
      referensen <strong>{reference}</strong>.
    </p>
    <p>
      <a href="/">Till startsidan</a>
    </p>
  </BarePage>
);

/** More than any page of ours has. */
const MOST_FIELDS = 500;

/** The session ended while somebody was writing: what was typed must not be lost with it. */
export const LostSessionPage: FC<{ typed: Record<string, string> }> = ({ typed }) => {
  const texts = Object.entries(typed)
    .filter(([name, value]) => value !== "" && name !== "revision")
    .slice(0, MOST_FIELDS);
  return (
    <BarePage title="Du behöver logga in igen" narrow>
      <p class="lead">
        Du har varit utloggad en stund, så det du skickade är inte sparat. Logga in i en annan flik, så går
        det att fortsätta i den här.
      </p>
      {texts.length > 0 && (
        <>
          <p>Här är det du skrev. Kopiera det innan du loggar in:</p>
          {texts.map(([name, value], index) => (
            <p>
              <label for={`typed-${index}`}>Fält {index + 1}</label>
              <textarea id={`typed-${index}`} class="ds-input" rows={4} readonly data-field={name}>
                {value}
              </textarea>
            </p>
          ))}
        </>
      )}
      <p>
        <a href="/sign-in">Logga in</a>
      </p>
    </BarePage>
  );
};

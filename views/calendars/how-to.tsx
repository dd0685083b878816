import type { FC } from "hono/jsx";

/** How the programs that people have take in an address. */
export const HowTo: FC = () => (
  <section aria-labelledby="how-to" class="stack">
    <h2 id="how-to">Så här lägger du in adressen</h2>
    <details>
      <summary>Outlook</summary>
      <p>
        Öppna kalendern och välj Lägg till kalender, sedan Prenumerera från webben. Klistra in adressen och
        välj Importera. Outlook hämtar nytt några gånger om dagen.
      </p>
    </details>
    <details>
      <summary>Google Kalender</summary>
      <p>
        Öppna calendar.google.com på en dator. Välj plustecknet vid Andra kalendrar och sedan Från webbadress.
        Klistra in adressen. Google hämtar nytt ungefär en gång om dygnet.
      </p>
    </details>
    <details>
      <summary>iPhone och Mac</summary>
      <p>
        På telefonen: Inställningar, Kalender, Konton, Lägg till konto, Annat och sedan Lägg till
        kalenderprenumeration. På datorn: Arkiv och Ny kalenderprenumeration. Klistra in adressen.
      </p>
    </details>
    <details>
      <summary>Android</summary>
      <p>Lägg in adressen i Google Kalender på en dator. Den syns sedan i telefonen.</p>
    </details>
  </section>
);

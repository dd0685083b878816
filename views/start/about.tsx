import type { FC } from "hono/jsx";
import { BarePage } from "../layout";

type Props = { network: string | undefined };

export const AboutPage: FC<Props> = ({ network = "nätverket" }) => (
  <BarePage title="Om tjänsten" narrow>
    <p class="lead">
      Utlyst håller reda på utlysningar och gemensamma ansökningar för {network}: vad som går att söka, vilka
      kommuner som vill delta och vilka som har godkänt.
    </p>
    <h2>Så går det till</h2>
    <ol>
      <li>Rådgivaren för externa medel hittar en utlysning och startar en gemensam ansökan.</li>
      <li>Varje kommuns kontaktperson svarar om kommunen vill delta.</li>
      <li>
        När texten är klar får varje socialchef ett brev med en personlig länk och godkänner eller avstår.
      </li>
      <li>När alla som deltar har godkänt kan ansökan lämnas in.</li>
    </ol>
    <p>
      Ett godkännande i Utlyst är inte en underskrift. Kräver finansiären en undertecknad blankett hanteras
      den för sig.
    </p>
    <p>Programvaran är öppen källkod under licensen EUPL-1.2.</p>
  </BarePage>
);

/** Lag (2018:1937): which parts are needed, see Digg's guidance. Each deploying body completes it. */
export const AccessibilityPage: FC<Props> = ({ network = "nätverket" }) => (
  <BarePage title="Tillgänglighet för Utlyst" narrow>
    <p class="lead">
      Den förvaltande kommunen i {network} står bakom den här tjänsten. Den här sidan berättar hur tjänsten
      uppfyller lagen om tillgänglighet till digital offentlig service.
    </p>
    <h2>Hur tillgänglig är tjänsten?</h2>
    <p>
      Tjänsten är <strong>delvis förenlig</strong> med lagen. Den är byggd för WCAG 2.2 på nivå AA och prövas
      automatiskt vid varje ändring, men ingen utomstående har granskat den ännu.
    </p>
    <h2>Kända brister</h2>
    <ul>
      <li>Filer som laddas upp av användare kan sakna tillgänglig struktur.</li>
      <li>Texter som hämtas från finansiärer visas som de är skrivna.</li>
    </ul>
    <h2>Säg till om något hindrar dig</h2>
    <p>Hör av dig till nätverkets rådgivare eller samordnare. Svar lämnas normalt inom två arbetsdagar.</p>
    <p>
      Är du inte nöjd kan du{" "}
      <a href="https://www.digg.se/tdosanmalan">anmäla till Myndigheten för digital förvaltning</a>.
    </p>
    <h2>Hur tjänsten har testats</h2>
    <p>
      Självskattning: automatiska tester, tangentbord, 400 procents förstoring och utan skript. Bedömd i
      november 2026.
    </p>
  </BarePage>
);

export const PersonalDataPage: FC<Props> = ({ network = "nätverket" }) => (
  <BarePage title="Personuppgifter" narrow>
    <p class="lead">
      Tjänsten behandlar uppgifter om dem som arbetar med {network}: namn, titel, enhet, telefon och
      e-postadress i tjänsten, roll och vad man har gjort i tjänsten.
    </p>
    <h2>Varför</h2>
    <p>
      För att kommunerna ska kunna söka medel tillsammans och visa vem som har godkänt vad. Den rättsliga
      grunden är uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen).
    </p>
    <h2>Hur länge</h2>
    <p>
      Ansökningar, godkännanden och historik bevaras enligt kommunernas dokumenthanteringsplaner. Inloggningar
      upphör efter två veckor utan användning.
    </p>
    <h2>Kakor</h2>
    <p>
      En enda kaka håller dig inloggad. Inga andra kakor, ingen mätning och inga tjänster från tredje part.
    </p>
    <h2>Dina rättigheter</h2>
    <p>
      Du kan begära att få veta vad som finns om dig och att få fel rättade. Vänd dig till den förvaltande
      kommunens dataskyddsombud.
    </p>
  </BarePage>
);

import type { FC } from "hono/jsx";

/** The rules behind the figures, for whoever compares them with figures of their own. */
export const HowCounted: FC = () => (
  <details>
    <summary>Så räknas siffrorna</summary>
    <ul>
      <li>
        En utlysning räknas det år den fördes in i Utlyst. Hade den redan stängt räknas den det år den
        stängde. Samma utlysning från två håll räknas en gång.
      </li>
      <li>En ansökan räknas som inlämnad det år den lämnades in hos finansiären.</li>
      <li>
        Beslut och beviljade kronor räknas det år finansiären beslutade. Är ett beslut rättat gäller det
        rättade. Ändras ett beviljat projekt gäller den summa och fördelning som står nu, så en kommun som har
        lämnat har ingen del kvar.
      </li>
      <li>
        Andel beviljade är helt och delvis beviljade av dem som finansiären har beslutat om. Återtagna räknas
        inte, och inte de som väntar.
      </li>
      <li>
        Utbetalt är vad finansiären har betalat minus vad som har betalats tillbaka, det år pengarna kom eller
        gick. Vad projektägaren har skickat vidare är den andra kommunens.
      </li>
      <li>
        Ett resultat som bara är berättat på en utlysning räknas det år utlysningen stängde. Finns en inlämnad
        ansökan gäller den, och finansiärens beslut går alltid före det som är berättat. Inget räknas två
        gånger.
      </li>
      <li>En kommun är med i en ansökan om den inte hade avstått när ansökan lämnades in.</li>
    </ul>
  </details>
);

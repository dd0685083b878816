import { addDays } from "../../../src/calendar";
import { type DemoDay, dayInSwedish, workingDayNear } from "./wording";

/** A county board's page, rewritten the day before the demo begins: now the next call has a day. */
export function watchedPage({ begunOn, today }: DemoDay): string {
  const near = (days: number) => dayInSwedish(workingDayNear(begunOn, days));
  const announced = today >= addDays(begunOn, -1);
  const next = announced
    ? `<p>Nästa utlysning öppnar den ${near(21)}. Sista ansökningsdag är den ${near(77)} kl. 14.00.</p>
       <p>Totalt finns cirka 9 000 000 kronor till kommuner i länet. Minst två kommuner ska delta.</p>`
    : "<p>Ingen utlysning är öppen. Information om nästa utlysning kommer på den här sidan.</p>";
  return `<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><title>Utvecklingsmedel § 37 – Länsstyrelsen Exempel</title></head>
<body>
<header><a href="/">Länsstyrelsen Exempel</a></header>
<div class="cookie-banner">Vi använder kakor.</div>
<main>
<h1>Utvecklingsmedel för mottagande och etablering (§ 37)</h1>
<p>Kommuner kan söka medel för att öka sin beredskap och kapacitet i mottagandet av nyanlända.</p>
${next}
<p>Senast granskad: ${today}</p>
</main>
<footer>© Länsstyrelsen Exempel</footer>
</body>
</html>
`;
}

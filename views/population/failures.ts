import type { PopulationFailure } from "../../src/population/asking";

/** Why no figures came from SCB. */
const failureText: Record<PopulationFailure, string> = {
  bad_address: "Adressen till SCB går inte att använda. Den står i inställningen SCB_URL.",
  private_address: "Adressen till SCB leder till ett internt nät, dit Utlyst inte hämtar.",
  unreachable: "SCB svarar inte. Felet kan finnas hos SCB eller i nätet på vägen dit.",
  timeout: "SCB svarade inte i tid.",
  too_large: "Svaret från SCB var för stort för att läsas.",
  too_many_redirects: "Adressen till SCB skickar runt utan att komma fram.",
  too_many_questions: "SCB har fått många frågor härifrån på kort tid och ber om en paus.",
  not_answerable:
    "SCB kan inte besvara frågan. Oftast är årets uppgifter inte publicerade ännu, eller så finns en kommunkod i registret inte hos SCB.",
  out_of_order: "SCB:s tjänst fungerar inte just nu.",
  http_status: "SCB svarade på ett sätt som Utlyst inte känner till.",
  not_json: "Svaret var inte statistik utan något annat, till exempel en webbsida.",
  unexpected_shape:
    "Svaret hade en annan form än väntat, och Utlyst lägger aldrig ihop delar till en summa. Inget har tagits in.",
  wrong_year: "Svaret gällde ett annat år än det som efterfrågades.",
  not_residents: "Svaret gällde något annat än folkmängd.",
  no_figures: "Svaret hade inga uppgifter för kommunerna.",
};

export function failureInWords(failure: string): string {
  return failureText[failure as PopulationFailure] ?? "Uppgifterna kunde inte hämtas.";
}

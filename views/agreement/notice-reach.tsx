import type { FC } from "hono/jsx";
import type { NoticeReach } from "../../src/agreement/notice-reach";
import { day, names } from "../format";
import { paths } from "../paths";
import { applicationStatusText } from "../text";
import { Facts } from "../ui/facts";
import { Notice } from "../ui/notice";

/** What a notice means for days, fees, the host and joint applications. */
export const NoticeReachFacts: FC<{ reach: NoticeReach }> = ({ reach }) => {
  const { municipality, chair, receivedOn, exitOn, lastDay, feeYears, isHost } = reach;
  return (
    <>
      <Facts
        facts={[
          ["Uppsägningen mottagen", day(receivedOn)],
          ["Mottagare", chairInWords(chair)],
          ["Utträde", `${day(exitOn)}, tolv månader senare (punkt 14)`],
          ["Medlem och betalare", `Till och med ${day(lastDay)}`],
          ["Avgift", `För ${names(feeYears.map(String))}. ${lastYearInWords(feeYears, exitOn)}`],
          ["Ansökningar", `Tillfrågas, och räknas bland medlemmarna, till och med ${day(lastDay)}`],
        ]}
      />
      {isHost && (
        <Notice tone="warning" title={`${municipality.formalName} är förvaltande kommun`}>
          <p>
            Ledningsgruppen behöver välja en annan förvaltande kommun före utträdet (punkt 5). Samordnarens
            tjänst följer då med (punkt 7.1).
          </p>
          <p>
            <a href="/hosts">Förvaltande kommun, nu och tidigare</a>
          </p>
        </Notice>
      )}
      <Touched reach={reach} />
    </>
  );
};

function chairInWords(chair: NoticeReach["chair"]): string {
  if (!chair) return "Ordföranden är inte känd: ingen förvaltande kommun är vald den dagen";
  const { person, municipality } = chair;
  if (!person) return `Ordföranden, ${municipality.genitive} representant, som saknas i registret`;
  return `Ordföranden ${person.name}, ${municipality.formalName}`;
}

function lastYearInWords(feeYears: number[], exitOn: string): string {
  if (exitOn.endsWith("-01-01")) return "";
  return `Kommunen är medlem en del av ${feeYears.at(-1)}; hur ett sådant år räknas väljs för varje avgiftsår.`;
}

const Touched: FC<{ reach: NoticeReach }> = ({ reach: { applications, exitOn } }) => (
  <section aria-labelledby="touched">
    <h2 id="touched">Gemensamma ansökningar som berörs</h2>
    {applications.length === 0 ? (
      <p>Kommunen är inte med i någon ansökan som pågår.</p>
    ) : (
      <ul class="rows">
        {applications.map((one) => (
          <li>
            <a href={paths.application(one.id)}>{one.title}</a> (
            {applicationStatusText[one.status].toLowerCase()})
            <span class="under">{periodInWords(one, exitOn)}</span>
          </li>
        ))}
      </ul>
    )}
  </section>
);

function periodInWords(
  { periodToOn, outlives }: NoticeReach["applications"][number],
  exitOn: string,
): string {
  if (periodToOn === null)
    return "Projektets slut är inte skrivet, så det är oklart om det pågår efter utträdet.";
  if (outlives) return `Projektet pågår till ${day(periodToOn)}, efter utträdet ${day(exitOn)}.`;
  return `Projektet är slut ${day(periodToOn)}, före utträdet.`;
}

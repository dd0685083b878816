import type { FC } from "hono/jsx";
import { dayOf } from "../../src/calendar";
import { callStatus } from "../../src/calls/deadline";
import { counted, day, moment, sek, time } from "../format";
import { paths } from "../paths";
import { jointText, signingText } from "../text";
import { Facts } from "../ui/facts";
import { HiddenField, SubmitButton } from "../ui/form";
import { Notice } from "../ui/notice";
import type { CallProps } from "./call";
import { Deadline } from "./deadline";
import { leadText } from "./words";

export const Unconfirmed: FC<CallProps> = ({ call, isAdviser, at }) => {
  if (call.deadlinePrecision === "rolling" || call.deadlineConfirmedAt !== null) return null;
  if (callStatus(call, at) === "closed") return null;
  return (
    <Notice tone="warning" title="Sista dag är inte kontrollerad">
      {call.deadlineOn === null ? (
        <p>
          {call.deadlineText ? `Finansiären skriver: ”${call.deadlineText}”. ` : ""}
          Ingen dag är inlagd ännu. Se efter på finansiärens sida{isAdviser ? " och fyll i den" : ""}.
        </p>
      ) : (
        <p>
          <Deadline call={call} at={at} />. {call.deadlineText && `Läst ur: ”${call.deadlineText}”.`}
        </p>
      )}
      {isAdviser && call.deadlineOn !== null && (
        <form method="post" action={`${paths.call(call.id)}/deadline-confirmation`}>
          <HiddenField name="revision" value={String(call.revision)} />
          <SubmitButton variant="secondary">Jag har kontrollerat, dagen stämmer</SubmitButton>
        </form>
      )}
    </Notice>
  );
};

/** "från 250 000 kr till 750 000 kr", whichever is known. */
function amountWords(from: number | null, to: number | null): string {
  return [from === null ? "" : `från ${sek(from)}`, to === null ? "" : `till ${sek(to)}`]
    .filter(Boolean)
    .join(" ");
}

type OtherDate = CallProps["otherDates"][number];

function otherDateFact({ name, on, at, kind }: OtherDate, today: string): [string, string] {
  const said = at ? `${day(on)} kl. ${time(at)}` : day(on);
  if (kind === "other") return [name, said];
  const label = on < today ? "Tidigare sista dag" : "Senare sista dag";
  return [name === "" ? label : `${label}, ${name}`, said];
}

export const CallFacts: FC<CallProps> = ({ call, otherDates, confirmedBy, at }) => (
  <Facts
    facts={[
      ["Öppnar", call.opensOn && day(call.opensOn)],
      ["Sista dag", <Deadline call={call} at={at} />],
      ["Finansiärens ord", call.deadlineText && `”${call.deadlineText}”`],
      [
        "Kontrollerad",
        confirmedBy && call.deadlineConfirmedAt
          ? `${confirmedBy}, ${moment(call.deadlineConfirmedAt)}`
          : null,
      ],
      ...otherDates.map((date) => otherDateFact(date, dayOf(at))),
      ["Vem kan söka", call.eligibleApplicants],
      ["Målgrupper", call.targetGroups],
      ["Län", call.county],
      ["Gemensam ansökan", jointText[call.joint]],
      ["Minsta antal kommuner", call.minMunicipalities],
      ["Minsta antal län", call.minCounties],
      ["Projektägare", call.lead === "unknown" ? null : leadText[call.lead]],
      ["Belopp", call.amount],
      ["Belopp för ett projekt", amountWords(call.amountFromSek, call.amountToSek)],
      ["Medfinansiering", call.coFinancing],
      ["Egen andel av kostnaden", call.coFinancingPercent === null ? null : `${call.coFinancingPercent} %`],
      ["Bilagor", call.attachments && <Lines text={call.attachments} />],
      ["Underskrift", signingText[call.signing]],
      ["Tid för underskrifter", counted(call.signingDays, "arbetsdag", "arbetsdagar")],
      ["Lämnas in", call.applyAt],
      ["Registrering", call.registration],
      [
        "Registreringen tar",
        call.registrationDays === null ? null : `${call.registrationDays} dagar före sista dag`,
      ],
      [
        "Finansiärens sida",
        call.url && (
          <a href={call.url} rel="noopener noreferrer">
            {new URL(call.url).hostname}
          </a>
        ),
      ],
    ]}
  />
);

const Lines: FC<{ text: string }> = ({ text }) => (
  <ul>
    {text
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => (
        <li>{line}</li>
      ))}
  </ul>
);

import type { FC } from "hono/jsx";
import { day, moment, sek } from "../format";
import { paths } from "../paths";
import type { CallProps } from "./call";
import { assessmentText, forecastWords, reasonText, resultText } from "./words";

/** What the network itself says of the call, apart from the funder. */
export const Standing: FC<CallProps> = (props) => (
  <section aria-labelledby="standing">
    <h2 id="standing">Nätverkets bedömning</h2>
    <Assessments {...props} />
    <h3>Serie och tidigare år</h3>
    {props.series ? (
      <p>
        <a href={paths.series(props.series.id)}>{props.series.name}</a>
      </p>
    ) : (
      <p>
        Utlysningen hör inte till någon serie. <a href="/series">Se alla serier</a>
      </p>
    )}
    {props.forecast && <p>Prognos: {forecastWords(props.forecast)}</p>}
    {props.isAdviser && (
      <p>
        <a href={`${paths.call(props.call.id)}/series`}>{props.series ? "Ändra serie" : "Lägg i en serie"}</a>
      </p>
    )}
    <h3>Resultat</h3>
    <p>{props.result ? resultWords(props.result) : "Inget resultat är inlagt."}</p>
    {props.isAdviser && (
      <p>
        {props.result?.decided ? (
          <a href={paths.award(props.result.decided.applicationId)}>Läs finansiärens beslut</a>
        ) : (
          <a href={`${paths.call(props.call.id)}/result`}>Lägg in hur det gick</a>
        )}
      </p>
    )}
  </section>
);

/** "Delvis beviljad, 300 000 kr. Två av tre delar." */
export function resultWords({ result, grantedSek, note, decided }: NonNullable<CallProps["result"]>): string {
  const how = [
    resultText[result],
    grantedSek === null ? "" : sek(grantedSek),
    decided && day(decided.decidedOn),
  ]
    .filter(Boolean)
    .join(", ");
  return note === "" ? `${how}.` : `${how}. ${note}`;
}

type Made = CallProps["assessments"][number];

const Assessments: FC<CallProps> = ({ call, assessments, isAdviser }) => {
  const [standing, ...earlier] = assessments;
  return (
    <>
      {standing ? <Assessment made={standing} /> : <p>Ingen bedömning är gjord ännu.</p>}
      {isAdviser && (
        <p>
          <a href={`${paths.call(call.id)}/assessment`}>
            {standing ? "Ändra bedömningen" : "Gör en bedömning"}
          </a>
        </p>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>Tidigare bedömningar</summary>
          {earlier.map((made) => (
            <Assessment made={made} />
          ))}
        </details>
      )}
    </>
  );
};

const Assessment: FC<{ made: Made }> = ({ made: { assessment, byName } }) => {
  const reason = reasonText[assessment.reasonCode as keyof typeof reasonText];
  return (
    <p>
      <strong>{assessmentText[assessment.state]}</strong>
      {reason && `: ${reason.toLowerCase()}`}. {assessment.note}
      {assessment.askedBy && ` Efterfrågad av ${assessment.askedBy}.`}{" "}
      <span class="by">{[moment(assessment.at), byName].filter(Boolean).join(", ")}</span>
    </p>
  );
};

import type { FC } from "hono/jsx";
import type { CallReading } from "../../src/calls/reading/call";
import { CallForm } from "../calls/call-form";
import { Page } from "../layout";
import { paths } from "../paths";
import { type FormState, SubmitButton } from "../ui/form";
import { Notice } from "../ui/notice";
import { Likenesses, type LikenessesProps } from "./likenesses";
import { OtherWays, type OtherWaysProps } from "./other-ways";
import { readingInWords, valuesOf } from "./reading-words";
import { SourceSaid, type SourceSaidProps } from "./source-said";

type Props = SourceSaidProps &
  LikenessesProps &
  OtherWaysProps & { reading: CallReading; callForm: FormState; funders: string[] };

export const CandidatePage: FC<Props> = (props) => {
  const { candidate, decision, now } = props.found;
  return (
    <Page title={now.title} crumbs={[{ href: "/candidates", label: "Inkorg" }]} wide>
      {decision && <Decided {...props} />}
      <div class="two-column">
        <div class="stack">
          <SourceSaid {...props} />
          <Likenesses {...props} />
          {!decision && <OtherWays {...props} />}
        </div>
        {!decision && (
          <section aria-labelledby="make-call">
            <h2 id="make-call">Gör till utlysning</h2>
            <ReadValues reading={props.reading} />
            <CallForm
              form={props.callForm}
              funders={props.funders}
              action={`${paths.candidate(candidate.id)}/call`}
              submit="Gör till utlysning"
              deadlineNote={<YearMissing reading={props.reading} />}
            />
          </section>
        )}
      </div>
    </Page>
  );
};

/** What the form was filled in from, so that the adviser can judge it. */
const ReadValues: FC<{ reading: CallReading }> = ({ reading }) => (
  <details open={valuesOf(reading).some(({ unsure }) => unsure)}>
    <summary>Det här är läst ur texten</summary>
    <dl class="facts">
      {valuesOf(reading).map(({ label, value, words, unsure }) => (
        <div>
          <dt>{label}</dt>
          <dd>
            {value}
            {unsure && " – kontrollera hos finansiären"}
            {words && <span class="under">”{words}”</span>}
          </dd>
        </div>
      ))}
    </dl>
  </details>
);

const YearMissing: FC<{ reading: CallReading }> = ({ reading }) =>
  reading.deadline.deadline?.startsWith("--") ? (
    <Notice tone="warning">
      Texten nämner {readingInWords(reading).toLowerCase()}. Fyll i dagen med år när du har sett efter hos
      finansiären.
    </Notice>
  ) : null;

const Decided: FC<Props> = ({ found: { candidate, decision, callTitle, intoTitle } }) => (
  <Notice tone="info">
    <p>
      {decision?.callId ? (
        <>
          {decision.decision === "linked" ? "Kopplad till" : "Blev"}{" "}
          <a href={paths.call(decision.callId)}>{callTitle}</a>.
        </>
      ) : decision?.intoId ? (
        <>
          Sammanslagen med <a href={paths.candidate(decision.intoId)}>{intoTitle}</a>, som gäller för båda.
        </>
      ) : (
        `Bortvald: ”${decision?.reason}”.`
      )}
    </p>
    <form method="post" action={`${paths.candidate(candidate.id)}/undoing`}>
      <SubmitButton variant="secondary">Ångra, lägg tillbaka i inkorgen</SubmitButton>
    </form>
  </Notice>
);

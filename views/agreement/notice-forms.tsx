import type { FC } from "hono/jsx";
import type { NoticeReach } from "../../src/agreement/notice-reach";
import type { Notice } from "../../src/agreement/notices";
import type { membersOn } from "../../src/membership/register";
import { MunicipalitySelect } from "../membership/fields";
import { ReasonPage } from "../membership/reason-page";
import { paths } from "../paths";
import {
  Buttons,
  DateField,
  ErrorSummary,
  type FormState,
  HiddenField,
  SubmitButton,
  TextArea,
} from "../ui/form";
import { PdfField } from "../ui/pdf-field";
import { AgreementSubPage } from "./frame";
import { NoticeReachFacts } from "./notice-reach";

type NewProps = { form: FormState; members: ReturnType<typeof membersOn> };

export const NewNoticePage: FC<NewProps> = ({ form, members }) => (
  <AgreementSubPage
    title="En part säger upp sitt deltagande"
    lead="Uppsägningen ska vara skriftlig och gå till ledningsgruppens ordförande. Utträdet kommer tolv månader senare (punkt 14)."
    narrow
  >
    <ErrorSummary form={form} />
    <form method="post" action="/agreement/notices/review" novalidate class="stack">
      <MunicipalitySelect form={form} municipalities={members} />
      <DateField
        form={form}
        name="receivedOn"
        label="Uppsägningen mottagen"
        hint="Dagen då den kom till ordföranden."
        required
      />
      <TextArea form={form} name="reason" label="Anledning" hint="Om kommunen har angett någon." rows={3} />
      <Buttons>
        <SubmitButton>Granska vad uppsägningen innebär</SubmitButton>
      </Buttons>
    </form>
    <p class="small">Inget registreras förrän du har sett vad den innebär.</p>
  </AgreementSubPage>
);

/** Everything that the notice means, before the one button that records it. */
export const NoticeReviewPage: FC<{ form: FormState; reach: NoticeReach }> = ({ form, reach }) => (
  <AgreementSubPage
    title={`Granska uppsägningen från ${reach.municipality.formalName}`}
    lead="Inget är registrerat ännu."
    below={[{ href: "/agreement/notices/new", label: "Uppsägning" }]}
  >
    <ErrorSummary form={form} />
    <NoticeReachFacts reach={reach} />
    <form method="post" action="/agreement/notices" enctype="multipart/form-data" novalidate class="stack">
      {["municipalityCode", "receivedOn", "reason"].map((name) => (
        <HiddenField name={name} value={form.values[name] ?? ""} />
      ))}
      <PdfField form={form} name="noticeFile" label="Den skriftliga uppsägningen" />
      <p>
        När du registrerar uppsägningen får ordföranden, samordnaren och kommunens kontaktpersoner ett brev
        var{reach.applications.length > 0 && ", och rådgivaren eftersom ansökningar berörs"}.
      </p>
      <Buttons>
        <SubmitButton variant="danger">Registrera uppsägningen</SubmitButton>
        <SubmitButton variant="tertiary" formaction="/agreement/notices/again">
          Ändra
        </SubmitButton>
      </Buttons>
    </form>
  </AgreementSubPage>
);

export const TakeBackNoticePage: FC<{ form: FormState; notice: Notice }> = ({ form, notice }) => {
  const href = paths.notice(notice.id);
  return (
    <ReasonPage
      form={form}
      title={`Ta tillbaka uppsägningen från ${notice.municipality}`}
      lead="Kommunen är kvar som part, utan utträdesdag. Uppsägningen finns kvar i registret som återtagen, och de som fick brev om den får ett nytt."
      action={`${href}/taking-back`}
      button="Ta tillbaka uppsägningen"
      back={{ href, label: `Uppsägning från ${notice.municipality}` }}
    />
  );
};

import type { FC } from "hono/jsx";
import type { LeftToClose } from "../../src/awards/closing";
import { ApplicationSubPage } from "../applications/frame";
import { day, sek } from "../format";
import { paths } from "../paths";
import { Select, TextArea, TextField } from "../ui/form";
import { Notice } from "../ui/notice";
import { ActPage, type ActProps } from "./act-page";
import { theReportText } from "./words";

export const ClosingPage: FC<ActProps & { left: LeftToClose[] }> = ({ application, form, left }) =>
  left.length > 0 ? (
    <ApplicationSubPage application={application} title="Ansökan kan inte avslutas ännu" narrow>
      <Notice tone="warning" title="Detta återstår">
        <ul>
          {left.map((one) => (
            <li>
              <Left id={application.id} left={one} />
            </li>
          ))}
        </ul>
      </Notice>
      <p>
        <a href={paths.award(application.id)}>Till allt efter inlämningen</a>
      </p>
    </ApplicationSubPage>
  ) : (
    <ActPage
      application={application}
      form={form}
      title="Avsluta ansökan"
      lead="Allt är redovisat och alla pengar är klara. Ansökan läggs undan och går att läsa. Inget raderas."
      to="closing"
      button="Avsluta ansökan"
    >
      <p>
        Ansökan, beslut och protokoll bevaras enligt kommunernas planer. Finansiären kan ha egna regler om hur
        länge verifikationer ska finnas kvar; av flera regler gäller den längsta. Gallring kräver ett eget
        beslut hos varje myndighet.
      </p>
      <TextField
        form={form}
        name="keepYears"
        label="Så många år vill finansiären att handlingarna finns kvar"
        hint="Räknas från slutet av året för den sista betalningen. Lämna tomt om finansiären inte säger något."
        inputmode="numeric"
        size="short"
      />
      <TextArea
        form={form}
        name="closingNote"
        label="Anteckning om arkivet"
        hint="Till exempel i vilket diarium handlingarna finns."
        rows={3}
      />
    </ActPage>
  );

const Left: FC<{ id: number; left: LeftToClose }> = ({ id, left }) => {
  switch (left.what) {
    case "no_final_report":
      return <a href={`${paths.application(id)}/reports/new`}>Lägg till slutrapporten.</a>;
    case "report_to_hand_in":
      return (
        <a href={paths.report(id, left.id)}>
          Lämna {theReportText[left.kind]} senast {day(left.dueOn)}.
        </a>
      );
    case "report_to_accept":
      return (
        <a href={paths.report(id, left.id)}>
          Registrera att finansiären har godkänt {theReportText[left.kind]}.
        </a>
      );
    case "change_to_decide":
      return <a href={paths.change(id, left.id)}>Registrera finansiärens beslut om ändringen.</a>;
    case "to_repay":
      return (
        <a href={`${paths.application(id)}/payments/new?kind=repaid`}>
          Betala tillbaka {sek(left.sek)} som inte har använts.
        </a>
      );
    case "to_receive":
      return (
        <a href={`${paths.application(id)}/payments/new?kind=received`}>
          {sek(left.sek)} är beviljade och använda, men inte betalade.
        </a>
      );
  }
};

export const ReopeningPage: FC<ActProps> = ({ application, form }) => (
  <ActPage
    application={application}
    form={form}
    title="Öppna ansökan igen"
    lead="Den blir som den var innan den avslutades, och behöver avslutas på nytt."
    to="reopening"
    button="Öppna igen"
  >
    <TextArea form={form} name="reason" label="Anledning" rows={3} required />
  </ActPage>
);

type PredecessorProps = ActProps & { possible: { id: number; title: string }[] };

export const PredecessorPage: FC<PredecessorProps> = ({ application, form, possible }) => (
  <ActPage
    application={application}
    form={form}
    title="Vad ansökan bygger på"
    lead="Till exempel förstudien före projektet. Kopplingen visas på båda ansökningarna."
    to="predecessor"
    button="Spara"
  >
    <Select
      form={form}
      name="followsId"
      label="Tidigare ansökan"
      options={[
        { value: "", label: "Ingen" },
        ...possible.map(({ id, title }) => ({ value: String(id), label: title })),
      ]}
      required
    />
  </ActPage>
);

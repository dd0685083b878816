import type { FC } from "hono/jsx";
import type { RefusedAddress } from "../../src/messages/refused-addresses";
import type { Suppression } from "../../src/messages/suppressions";
import { counted, moment } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import { Buttons, ErrorSummary, type FormState, SubmitButton, TextField } from "../ui/form";
import { Cell, Row, RowHeader, Table } from "../ui/table";

type Props = {
  refused: RefusedAddress[];
  suppressed: Suppression[];
  /** Whether the reader may change people's addresses. */
  keepsPeople: boolean;
  form: FormState;
};

export const AddressesPage: FC<Props> = ({ refused, suppressed, keepsPeople, form }) => (
  <Page title="Adresser som inte får brev" crumbs={[{ href: "/outbox", label: "Utkorg" }]} wide>
    <ErrorSummary form={form} labels={{ suppressed: "E-postadress", suppressedBecause: "Varför" }} />
    <h2>Tar inte emot brev</h2>
    {refused.length === 0 ? (
      <Empty title="Alla adresser tar emot brev">
        <p>När en mottagares e-postserver säger nej till en adress står den här, med serverns svar.</p>
      </Empty>
    ) : (
      <>
        <p>
          Be personen om rätt adress.{" "}
          {keepsPeople
            ? "När du har ändrat den går breven som väntar i väg."
            : "Samordnaren eller administratören ändrar den bland personerna, och då går breven som väntar i väg."}{" "}
          Ett brev vars personliga länk hör till den gamla adressen skickas på nytt från ansökan.
        </p>
        <Table
          caption="Adresser som inte tar emot brev"
          captionHidden
          head={["Person", "Adress", "Serverns svar", "Sedan", "Väntar", "Gör"]}
        >
          {refused.map((one) => (
            <Row id={`refused-${one.id}`}>
              <RowHeader>
                {keepsPeople ? <a href={`${paths.person(one.personId)}/edit`}>{one.name}</a> : one.name}
              </RowHeader>
              <Cell label="Adress">{one.address}</Cell>
              <Cell label="Serverns svar">{one.answer}</Cell>
              <Cell label="Sedan">
                <a href={paths.letter(one.letterId)}>{moment(one.at)}</a>
              </Cell>
              <Cell label="Väntar">{counted(one.waiting ?? 0, "brev", "brev")}</Cell>
              <Cell label="Gör">
                <form method="post" action={`/outbox/addresses/${one.id}/attempts`}>
                  <SubmitButton variant="secondary">
                    Försök igen<span class="ds-sr-only"> med {one.address}</span>
                  </SubmitButton>
                </form>
              </Cell>
            </Row>
          ))}
        </Table>
      </>
    )}
    <h2>Ska bara ha det nödvändiga</h2>
    <p>
      Till de här adresserna går bara brev om sådant som måste göras, besvaras eller sparas. Allt annat hålls
      inne.
    </p>
    {suppressed.length > 0 && (
      <Table
        caption="Adresser som bara får det nödvändiga"
        captionHidden
        head={["Adress", "Varför", "Tillagd", "Gör"]}
      >
        {suppressed.map((one) => (
          <Row>
            <RowHeader>{one.address}</RowHeader>
            <Cell label="Varför">{one.reason}</Cell>
            <Cell label="Tillagd">
              {moment(one.addedAt)} av {one.addedBy}
            </Cell>
            <Cell label="Gör">
              <form method="post" action={`/outbox/suppressions/${one.id}/ending`}>
                <SubmitButton variant="secondary">
                  Ta bort<span class="ds-sr-only"> {one.address}</span>
                </SubmitButton>
              </form>
            </Cell>
          </Row>
        ))}
      </Table>
    )}
    <h3>Lägg till en adress</h3>
    <form method="post" action="/outbox/suppressions" novalidate class="stack">
      <TextField form={form} name="suppressed" label="E-postadress" type="email" size="medium" required />
      <TextField
        form={form}
        name="suppressedBecause"
        label="Varför"
        hint="Till exempel att personen har bett om det, och när."
        required
      />
      <Buttons>
        <SubmitButton>Lägg till adressen</SubmitButton>
      </Buttons>
    </form>
  </Page>
);

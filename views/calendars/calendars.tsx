import type { FC } from "hono/jsx";
import { dayOf, type Instant } from "../../src/calendar";
import type { OwnAddress } from "../../src/calendars/overview";
import { brief, counted } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import { Facts } from "../ui/facts";
import { Buttons, ErrorSummary, type FormState, Radios, Select, SubmitButton } from "../ui/form";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { AddressFields, labels } from "./address-fields";
import { eventWords } from "./event-words";
import { HowTo } from "./how-to";
import { alarmText, calendarTitle, contentText } from "./words";

type Municipality = { code: string; shortName: string };
type Props = { form: FormState; municipalities: Municipality[]; addresses: OwnAddress[]; at: Instant };

export const CalendarsPage: FC<Props> = (props) => (
  <Page
    title="Kalendrar"
    lead="Få nätverkets datum i din egen kalender. Den uppdateras av sig själv när något flyttas eller ställs in."
  >
    <ErrorSummary form={props.form} labels={labels} />
    <section aria-labelledby="own">
      <h2 id="own">Dina adresser</h2>
      {props.addresses.length === 0 ? (
        <Empty title="Du har ingen adress än">
          <p>Skaffa en adress här under och lägg in den i ditt kalenderprogram.</p>
        </Empty>
      ) : (
        <Table
          caption="Dina adresser"
          captionHidden
          head={["Används i", "Kalender", "Påminnelse", "Näst på tur"]}
        >
          {props.addresses.map((address) => (
            <AddressRow {...props} address={address} />
          ))}
        </Table>
      )}
    </section>
    <NewAddress {...props} />
    <HowTo />
  </Page>
);

const AddressRow: FC<Props & { address: OwnAddress }> = ({ address, municipalities, at }) => {
  const { id, name, alarm, municipalityCode, ahead, next } = address;
  const municipality = municipalities.find(({ code }) => code === municipalityCode)?.shortName ?? null;
  return (
    <Row>
      <RowHeader>
        <a href={paths.calendarAddress(id)}>{name}</a>
      </RowHeader>
      <Cell label="Kalender">
        {calendarTitle(address, { municipality, network: "Nätverkets kalender" })}
        <span class="under">{counted(ahead, "kommande datum", "kommande datum")}</span>
      </Cell>
      <Cell label="Påminnelse">{alarmText[alarm]}</Cell>
      <Cell label="Näst på tur" spare={next === null}>
        {next ? (
          <>
            {eventWords(next).summary}
            <span class="under">{brief(next.when.on, dayOf(at))}</span>
          </>
        ) : (
          "–"
        )}
      </Cell>
    </Row>
  );
};

/** A handful can be seen at once; all of a network's are a list. */
const FEW = 5;

const NewAddress: FC<Props> = ({ form, municipalities }) => {
  const ofMunicipalities = municipalities.map(({ code, shortName }) => ({ value: code, label: shortName }));
  const own = { value: "own", label: "Min kalender", hint: contentText.own };
  const network = { value: "network", label: "Nätverkets kalender", hint: contentText.network };
  return (
    <section aria-labelledby="new">
      <h2 id="new">Skaffa en adress</h2>
      <form method="post" action="/calendars/addresses" novalidate class="stack">
        {municipalities.length <= FEW ? (
          <Radios
            form={form}
            name="calendarChoice"
            legend="Vilken kalender?"
            options={[
              own,
              ...ofMunicipalities.map((one) => ({ ...one, hint: contentText.municipality })),
              network,
            ]}
            required
          />
        ) : (
          <>
            <Facts
              facts={[
                [own.label, own.hint],
                [network.label, network.hint],
                ["En kommuns kalender", contentText.municipality],
              ]}
            />
            <Select
              form={form}
              name="calendarChoice"
              label="Vilken kalender?"
              options={[own, network, ...ofMunicipalities].map(({ value, label }) => ({ value, label }))}
              required
            />
          </>
        )}
        <AddressFields form={form} />
        <p>
          Adressen visas en gång, och den som har den ser kalendern utan att logga in. Skaffa en för varje
          program, så kan du byta en utan att röra de andra.
        </p>
        <Buttons>
          <SubmitButton>Skaffa adressen</SubmitButton>
        </Buttons>
      </form>
    </section>
  );
};

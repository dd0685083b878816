import type { FC } from "hono/jsx";
import type { CalendarAddress } from "../../src/calendars/addresses";
import type { ToldEvent } from "../../src/calendars/feed";
import { time, weekday } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import { Buttons, ErrorSummary, type FormState, SubmitButton } from "../ui/form";
import { AddressFields, labels } from "./address-fields";
import { eventWords } from "./event-words";
import { calendarTitle, contentText } from "./words";

type Props = {
  form: FormState;
  address: CalendarAddress;
  municipality: string | null;
  ahead: ToldEvent[];
};

export const AddressPage: FC<Props> = ({ form, address, municipality, ahead }) => (
  <Page
    title={address.name}
    crumbs={[{ href: "/calendars", label: "Kalendrar" }]}
    lead={`${calendarTitle(address, { municipality, network: "Nätverkets kalender" })}. ${contentText[address.calendar]}`}
    narrow
  >
    <ErrorSummary form={form} labels={labels} />
    <Ahead ahead={ahead} />
    <section aria-labelledby="change">
      <h2 id="change">Ändra</h2>
      <form method="post" action={paths.calendarAddress(address.id)} novalidate class="stack">
        <AddressFields form={form} />
        <Buttons>
          <SubmitButton>Spara</SubmitButton>
        </Buttons>
      </form>
    </section>
    <section aria-labelledby="replace">
      <h2 id="replace">Byt eller avsluta adressen</h2>
      <p>
        Byt adress om någon annan kan ha fått se den, eller om du har tappat bort den. Den gamla slutar att
        gälla direkt, och du lägger in den nya i ditt program. Avslutar du adressen får programmet ingenting
        mer.
      </p>
      <div class="cluster">
        <form method="post" action={`${paths.calendarAddress(address.id)}/replacement`}>
          <SubmitButton variant="secondary">Byt adress</SubmitButton>
        </form>
        <form method="post" action={`${paths.calendarAddress(address.id)}/ending`}>
          <SubmitButton variant="secondary">Avsluta adressen</SubmitButton>
        </form>
      </div>
    </section>
  </Page>
);

const SHOWN = 10;

const Ahead: FC<{ ahead: ToldEvent[] }> = ({ ahead }) => (
  <section aria-labelledby="ahead">
    <h2 id="ahead">Det här kommer</h2>
    {ahead.length === 0 ? (
      <Empty title="Inga kommande datum">
        Datum kommer hit av sig själva när en utlysning, en ansökan eller ett möte har en dag.
      </Empty>
    ) : (
      <ul class="rows">
        {ahead.slice(0, SHOWN).map((event) => (
          <li>
            <a href={event.path}>{eventWords(event).summary}</a>
            <span class="under">
              {weekday(event.when.on)}
              {event.kind.endsWith("meeting") && event.when.from && ` kl. ${time(event.when.from)}`}
            </span>
          </li>
        ))}
      </ul>
    )}
    {ahead.length > SHOWN && <p>Och {ahead.length - SHOWN} till.</p>}
  </section>
);

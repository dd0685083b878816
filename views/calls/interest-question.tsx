import type { FC } from "hono/jsx";
import type { Call } from "../../src/calls/calls";
import type { whomToAsk } from "../../src/calls/interests";
import { counted, names } from "../format";
import { paths } from "../paths";
import { HiddenField } from "../ui/form";
import { CallSubPage, SaveOrLeave } from "./sub-page";

type Props = { call: Call; asked: ReturnType<typeof whomToAsk>; times: number };

export const InterestQuestionPage: FC<Props> = ({ call, asked, times }) => {
  const reached = asked.filter(({ contacts }) => contacts.length > 0);
  const without = asked.filter(({ contacts }) => contacts.length === 0);
  return (
    <CallSubPage call={call} title="Fråga kommunerna">
      {reached.length === 0 ? (
        <p>Det finns ingen att fråga: alla har svarat, eller så saknas kontaktpersoner i registret.</p>
      ) : (
        <form method="post" action={`${paths.call(call.id)}/interest-question`} class="stack">
          <p class="lead">
            {counted(reached.flatMap(({ contacts }) => contacts).length, "kontaktperson", "kontaktpersoner")}{" "}
            får ett brev med frågan om kommunen är intresserad.
          </p>
          <ul>
            {reached.map(({ shortName, contacts }) => (
              <li>
                {shortName}: {names(contacts.map(({ name }) => name))}
              </li>
            ))}
          </ul>
          {times > 0 && <p>Kommunerna har redan fått frågan {counted(times, "gång", "gånger")}.</p>}
          <HiddenField name="times" value={String(times)} />
          <SaveOrLeave call={call} save="Skicka frågan" />
        </form>
      )}
      {without.length > 0 && (
        <p>Kontaktperson saknas i {names(without.map(({ shortName }) => shortName))}, som inte nås.</p>
      )}
    </CallSubPage>
  );
};

import type { FC } from "hono/jsx";
import type { Application } from "../../src/applications/applications";
import type { BudgetCheck } from "../../src/budgets/checks";
import { sek } from "../format";
import { HiddenField, SubmitButton } from "../ui/form";
import { Tag } from "../ui/tag";
import { checkInWords } from "./check-words";
import { budgetPath } from "./words";

type Props = { application: Application; checks: BudgetCheck[]; mayChange: boolean };

/** The funder's rules and the budget's own order, with figures; what is broken comes first. */
export const Checks: FC<Props> = ({ application, checks, mayChange }) => {
  const weight = ({ ok, blocks }: BudgetCheck) => (ok ? 2 : blocks ? 0 : 1);
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">Kontroller</h2>
      <ul class="plain-list">
        {checks
          .toSorted((a, b) => weight(a) - weight(b))
          .map((check) => (
            <li>
              <CheckLine check={check} mayChange={mayChange} id={application.id} />
              {check.what === "requested_sum" && !check.ok && mayChange && check.budgetSek > 0 && (
                <form method="post" action={`${budgetPath(application.id)}/requested-sum`}>
                  <HiddenField name="revision" value={String(application.revision)} />
                  <HiddenField name="seenSek" value={String(check.budgetSek)} />
                  <SubmitButton variant="secondary">
                    Gör {sek(check.budgetSek)} till ansökans sökta belopp
                  </SubmitButton>
                </form>
              )}
            </li>
          ))}
      </ul>
    </section>
  );
};

const CheckLine: FC<{ check: BudgetCheck; mayChange: boolean; id: number }> = ({ check, mayChange, id }) => {
  const { title, figures, todo } = checkInWords(check);
  return (
    <>
      <Tag tone={check.ok ? "success" : check.blocks ? "danger" : "warning"}>
        {check.ok ? "Uppfyllt" : check.blocks ? "Hindrar att skicka" : "Att tänka på"}
      </Tag>{" "}
      <strong>{title}.</strong> {figures} {!check.ok && todo}
      {check.what === "leaver" && mayChange && (
        <>
          {" "}
          <a href={`${budgetPath(id)}/leaving/${check.code}`}>Se vad det gör med de andra</a>
        </>
      )}
    </>
  );
};

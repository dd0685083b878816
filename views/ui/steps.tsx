import type { Child, FC } from "hono/jsx";

type Step = { label: string; state: "done" | "now" | "later"; note?: Child };

/** Where a joint application stands. */
export const Steps: FC<{ steps: Step[] }> = ({ steps }) => (
  <div class="steps">
    <ol>
      {steps.map(({ label, state, note }) => (
        <li class={state} aria-current={state === "now" ? "step" : undefined}>
          <span class="label">
            {label}
            <span class="ds-sr-only">{words[state]}</span>
          </span>
          {note && <span class="note">{note}</span>}
        </li>
      ))}
    </ol>
  </div>
);

const words: Record<Step["state"], string> = { done: ", klart", now: ", här är vi nu", later: ", återstår" };

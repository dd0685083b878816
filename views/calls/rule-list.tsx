import type { FC } from "hono/jsx";
import type { RuleCheck } from "../../src/calls/rules";
import { Shape } from "../ui/shape";
import { ruleWords } from "./words";

const tones = { met: "success", not_yet: "warning", unknown: "neutral" } as const;

/** The funder's rules against those who have said yes: the words say whether each is met, the shape repeats it. */
export const RuleList: FC<{ rules: RuleCheck[] }> = ({ rules }) => (
  <ul class="rows">
    {rules.map((rule) => (
      <li>
        <Shape tone={tones[rule.state]} /> {ruleWords(rule)}
      </li>
    ))}
  </ul>
);

import type { Child, FC } from "hono/jsx";

/** Plain pairs. What is not known is left out. */
export const Facts: FC<{ facts: [label: string, value: Child][] }> = ({ facts }) => (
  <dl class="facts">
    {facts.filter(isKnown).map(([label, value]) => (
      <div>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

const isKnown = ([, value]: [string, Child]) =>
  value !== null && value !== undefined && value !== false && value !== "";

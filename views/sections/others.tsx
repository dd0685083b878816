import type { FC } from "hono/jsx";
import { sectionPath } from "./frame";
import type { SectionProps } from "./section";
import { otherText } from "./words";

/** Who else is here. The page says every half minute that it is open, and hears who the others are. */
export const Others: FC<SectionProps> = ({ application, section, mayWrite, others, at }) => {
  const asks = mayWrite
    ? {
        "hx-post": `${sectionPath(application.id, section.key)}/visits`,
        "hx-trigger": "load, every 30s",
        "hx-target": "#others",
        "hx-select": "#others",
        "hx-swap": "outerHTML",
        "hx-status:4xx": "swap:none",
      }
    : {};
  return (
    <div {...asks}>
      <div id="others" aria-live="polite">
        {others.length > 0 && (
          <ul class="plain-list">
            {others.map((other) => (
              <li>{otherText(other, at)}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
};

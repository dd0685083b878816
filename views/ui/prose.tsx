import type { FC } from "hono/jsx";

/** Plain text as paragraphs: a blank line begins a new one, other line breaks stay. */
export const Prose: FC<{ text: string }> = ({ text }) => (
  <div class="prose">
    {text
      .split(/\n\s*\n/)
      .filter((paragraph) => paragraph.trim() !== "")
      .map((paragraph) => (
        <p>{paragraph.trim()}</p>
      ))}
  </div>
);

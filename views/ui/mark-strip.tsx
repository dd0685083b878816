import type { FC } from "hono/jsx";
import { Shape, type Tone } from "./shape";

/** One small mark a municipality. The text beside says the same, so the marks are hidden from those who listen. */
export const MarkStrip: FC<{ marks: { label: string; tone: Tone }[]; text: string }> = ({ marks, text }) => (
  <span class="marks">
    <span class="marks-strip" aria-hidden="true">
      {marks.map((mark) => (
        <Shape tone={mark.tone} title={mark.label} />
      ))}
    </span>
    <span>{text}</span>
  </span>
);

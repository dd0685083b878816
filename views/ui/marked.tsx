import type { FC } from "hono/jsx";

/** A text in which what was searched for is marked. */
export const Marked: FC<{ pieces: readonly { text: string; hit: boolean }[] }> = ({ pieces }) =>
  pieces.map(({ text, hit }) => (hit ? <mark>{text}</mark> : text));

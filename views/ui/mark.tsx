import type { FC } from "hono/jsx";

/** Our mark, the same as assets/mark.svg: fifteen squares stand as an open U, the call shines in the opening. */
export const Mark: FC = () => (
  <svg viewBox="0 0 29 35" aria-hidden="true" focusable="false">
    <path fill="currentColor" d={squares.map(([x, y]) => `M${x * 6} ${y * 6}h5v5h-5z`).join("")} />
    <circle cx="14.5" cy="8.5" r="5" />
  </svg>
);

const squares: [number, number][] = [
  ...[0, 1, 2, 3, 4, 5].flatMap((y): [number, number][] => [
    [0, y],
    [4, y],
  ]),
  [1, 5],
  [2, 5],
  [3, 5],
];

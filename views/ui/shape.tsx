import type { FC } from "hono/jsx";

export type Tone = "success" | "warning" | "danger" | "info" | "neutral";

/** A shape a tone, so that a state is seen also in grey: disc, triangle, cross, half disc, ring. */
export const Shape: FC<{ tone: Tone; title?: string }> = ({ tone, title }) => (
  <svg class={`shape tone-${tone}`} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
    {title && <title>{title}</title>}
    {shapes[tone]()}
  </svg>
);

const shapes: Record<Tone, () => ReturnType<FC>> = {
  success: () => <circle cx="6" cy="6" r="5.5" fill="currentColor" />,
  warning: () => <path d="M6 .5 11.8 11H.2Z" fill="currentColor" />,
  danger: () => (
    <path d="m1.6 1.6 8.8 8.8m0-8.8-8.8 8.8" fill="none" stroke="currentColor" stroke-width="2.6" />
  ),
  info: () => (
    <g>
      <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path d="M6 1.25a4.75 4.75 0 0 0 0 9.5Z" fill="currentColor" />
    </g>
  ),
  neutral: () => <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" stroke-width="1.5" />,
};

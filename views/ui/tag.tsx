import type { FC, PropsWithChildren } from "hono/jsx";
import { Shape, type Tone } from "./shape";

/** A state: the words carry it, the shape and the hue only support them. */
export const Tag: FC<PropsWithChildren<{ tone: Tone }>> = ({ tone, children }) => (
  <span class={`tag tone-${tone}`}>
    <Shape tone={tone} />
    <span>{children}</span>
  </span>
);

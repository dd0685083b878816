import type { FC, PropsWithChildren } from "hono/jsx";
import type { Tone } from "./shape";

/** `live`: it has just come to the page and is read out when it does. */
export const Notice: FC<PropsWithChildren<{ tone: Tone; title?: string; live?: boolean }>> = (props) => (
  <div class="ds-alert" data-color={props.tone} role={props.live ? "status" : undefined}>
    {props.title && <h2>{props.title}</h2>}
    {isPlain(props.children) ? <p>{props.children}</p> : props.children}
  </div>
);

const isPlain = (children: unknown): boolean =>
  Array.isArray(children)
    ? children.every(isPlain)
    : typeof children === "string" || typeof children === "number";

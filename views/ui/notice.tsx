import type { FC, PropsWithChildren } from "hono/jsx";
import type { Tone } from "./shape";

type NoticeProps = PropsWithChildren<{
  tone: Tone;
  title?: string;
  /** It is what the page was opened for: takes the focus, so that it is read first, also without script. */
  first?: boolean;
  /** Says only that something was done; not printed. */
  passing?: boolean;
}>;

export const Notice: FC<NoticeProps> = ({ tone, title, first, passing, children }) => (
  <div
    class={passing ? "ds-alert no-print" : "ds-alert"}
    data-color={tone}
    role={first || passing ? "status" : undefined}
    tabindex={first ? -1 : undefined}
    autofocus={first}
  >
    {title && <h2>{title}</h2>}
    {isPlain(children) ? <p>{children}</p> : children}
  </div>
);

const isPlain = (children: unknown): boolean =>
  Array.isArray(children)
    ? children.every(isPlain)
    : typeof children === "string" || typeof children === "number";

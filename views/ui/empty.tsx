import type { FC, PropsWithChildren } from "hono/jsx";

/** Nothing here yet: says what comes here and how. */
export const Empty: FC<PropsWithChildren<{ title: string }>> = ({ title, children }) => (
  <div class="empty">
    <p class="empty-title">{title}</p>
    {typeof children === "string" ? <p>{children}</p> : children}
  </div>
);

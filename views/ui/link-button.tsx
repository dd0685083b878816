import type { FC, PropsWithChildren } from "hono/jsx";

/** A link that is the page's next step. What changes something is a SubmitButton. */
export const LinkButton: FC<
  PropsWithChildren<{ href: string; variant?: "primary" | "secondary" | "tertiary" }>
> = (props) => (
  <a class="ds-button" href={props.href} data-variant={props.variant ?? "primary"}>
    {props.children}
  </a>
);

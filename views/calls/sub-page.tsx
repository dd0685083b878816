import type { FC, PropsWithChildren } from "hono/jsx";
import type { Call } from "../../src/calls/calls";
import { Page } from "../layout";
import { paths } from "../paths";
import { Buttons, SubmitButton } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { reasonText } from "./words";

/** A page about one thing of a call. */
export const CallSubPage: FC<PropsWithChildren<{ call: Call; title: string }>> = ({
  call,
  title,
  children,
}) => (
  <Page
    title={title}
    crumbs={[
      { href: "/calls", label: "Utlysningar" },
      { href: paths.call(call.id), label: call.title },
    ]}
    narrow
  >
    {children}
  </Page>
);

/** The page's one act, and the way back without it. */
export const SaveOrLeave: FC<{ call: Call; save: string }> = ({ call, save }) => (
  <Buttons>
    <SubmitButton>{save}</SubmitButton>
    <LinkButton href={paths.call(call.id)} variant="tertiary">
      Avbryt
    </LinkButton>
  </Buttons>
);

export const reasonOptions = [
  { value: "", label: "Ingen vald" },
  ...Object.entries(reasonText).map(([value, label]) => ({ value, label })),
];

export const optionsOf = (texts: Record<string, string>) =>
  Object.entries(texts).map(([value, label]) => ({ value, label }));

import type { FC, PropsWithChildren } from "hono/jsx";
import type { Application } from "../../src/applications/applications";
import type { Instant } from "../../src/calendar";
import type { Call } from "../../src/calls/calls";
import { Deadline } from "../calls/deadline";
import { Page } from "../layout";
import { paths } from "../paths";

/** What every page about one application is given. */
export type Heading = {
  application: Application;
  call: Call;
  isAdviser: boolean;
  /** The municipalities that the reader speaks for. */
  ownCodes: string[];
  at: Instant;
};

type Tab = "board" | "tasks" | "planning" | "text" | "budget" | "papers" | "award" | "history";

const tabs: { tab: Tab; label: string; path: string }[] = [
  { tab: "board", label: "Läget", path: "" },
  { tab: "text", label: "Text", path: "/text" },
  { tab: "budget", label: "Budget", path: "/budget" },
  { tab: "planning", label: "Planering", path: "/planning" },
  { tab: "tasks", label: "Underlag", path: "/tasks" },
  { tab: "papers", label: "Handlingar", path: "/papers" },
  { tab: "award", label: "Efter inlämningen", path: "/award" },
  { tab: "history", label: "Historik", path: "/history" },
];

/** The application's title, call and last day, with its parts as tabs that are addresses. */
export const ApplicationFrame: FC<PropsWithChildren<Heading & { tab: Tab; wide?: boolean }>> = (props) => {
  const { application, call, tab, at } = props;
  return (
    <Page
      title={application.title}
      windowTitle={`${tabs.find((one) => one.tab === tab)?.label}: ${application.title}`}
      crumbs={[{ href: "/applications", label: "Ansökningar" }]}
      wide={props.wide}
      lead={
        <>
          <a href={paths.call(call.id)}>{call.title}</a>, {call.funder}. Sista dag:{" "}
          <Deadline call={call} at={at} />
        </>
      }
    >
      <nav class="tabs" aria-label="Ansökans delar">
        <ul>
          {tabs.map((one) => (
            <li>
              <a
                href={paths.application(application.id) + one.path}
                aria-current={one.tab === tab ? "page" : undefined}
              >
                {one.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {props.children}
    </Page>
  );
};

/** A page below an application: one thing to do or to read. */
export const ApplicationSubPage: FC<
  PropsWithChildren<{ application: Application; title: string; wide?: boolean; narrow?: boolean }>
> = ({ application, title, wide, narrow, children }) => (
  <Page
    title={title}
    crumbs={[
      { href: "/applications", label: "Ansökningar" },
      { href: paths.application(application.id), label: application.title },
    ]}
    wide={wide}
    narrow={narrow}
  >
    {children}
  </Page>
);

import type { Child, FC, PropsWithChildren } from "hono/jsx";
import type { Day } from "../../src/calendar";
import { Page } from "../layout";
import { DayPicker, registerCrumb } from "../membership/day-picker";

const agreementCrumb = { href: "/agreement", label: "Överenskommelse" };

type Tab = "overview" | "text" | "parties";

const tabs: { tab: Tab; label: string; path: string }[] = [
  { tab: "overview", label: "Översikt", path: "/agreement" },
  { tab: "text", label: "Text", path: "/agreement/text" },
  { tab: "parties", label: "Parter", path: "/agreement/parties" },
];

type FrameProps = PropsWithChildren<{
  tab: Tab;
  day: Day;
  today: Day;
  /** The agreement's own; "" when none holds on the day. */
  title: string;
  wide?: boolean;
}>;

/** The agreement's title with its parts as tabs; the day that is asked about goes along from tab to tab. */
export const AgreementFrame: FC<FrameProps> = ({ tab, day, today, title, wide, children }) => {
  const own = tabs.find((one) => one.tab === tab);
  return (
    <Page
      title="Överenskommelsen"
      windowTitle={`${own?.label}: Överenskommelsen`}
      lead={title}
      crumbs={[registerCrumb]}
      wide={wide}
    >
      <nav class="tabs" aria-label="Överenskommelsens delar">
        <ul>
          {tabs.map((one) => (
            <li>
              <a
                href={day === today ? one.path : `${one.path}?day=${day}`}
                aria-current={one.tab === tab ? "page" : undefined}
              >
                {one.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <DayPicker action={own?.path ?? "/agreement"} day={day} />
      {children}
    </Page>
  );
};

type SubPageProps = PropsWithChildren<{
  title: string;
  lead?: Child;
  /** What stands between the agreement and this page. */
  below?: { href: string; label: string }[];
  narrow?: boolean;
  wide?: boolean;
}>;

/** A page below the agreement: one thing to do or to read. */
export const AgreementSubPage: FC<SubPageProps> = ({ below = [], children, ...page }) => (
  <Page {...page} crumbs={[registerCrumb, agreementCrumb, ...below]}>
    {children}
  </Page>
);

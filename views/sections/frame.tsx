import type { FC, PropsWithChildren } from "hono/jsx";
import type { Application } from "../../src/applications/applications";
import type { Section } from "../../src/sections/sections";
import { Page } from "../layout";
import { paths } from "../paths";

export const sectionPath = (applicationId: number, key: string) =>
  `${paths.application(applicationId)}/sections/${key}`;

type Props = PropsWithChildren<{
  application: Application;
  section: Section;
  /** A page below the section's own. */
  title?: string;
  narrow?: boolean;
}>;

/** A page about one section, with the way back to the whole text. */
export const SectionFrame: FC<Props> = ({ application, section, title, narrow, children }) => (
  <Page
    title={title ?? section.heading}
    windowTitle={`${title ? `${title}: ` : ""}${section.heading}, ${application.title}`}
    crumbs={[
      { href: "/applications", label: "Ansökningar" },
      { href: paths.application(application.id), label: application.title },
      { href: `${paths.application(application.id)}/text`, label: "Text" },
      ...(title ? [{ href: sectionPath(application.id, section.key), label: section.heading }] : []),
    ]}
    narrow={narrow}
  >
    {children}
  </Page>
);

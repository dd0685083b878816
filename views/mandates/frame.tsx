import type { FC, PropsWithChildren } from "hono/jsx";
import type { Application } from "../../src/applications/applications";
import { Page } from "../layout";
import { paths } from "../paths";

export type PartyHeading = {
  application: Application;
  party: { code: string; shortName: string; formalName: string };
};

/** One paper of one municipality in an application. */
export const PaperPage: FC<
  PropsWithChildren<PartyHeading & { title: string; narrow?: boolean; lead?: string }>
> = ({ application, party, title, narrow, lead, children }) => (
  <Page
    title={title}
    windowTitle={`${title}, ${party.shortName}`}
    crumbs={[
      { href: "/applications", label: "Ansökningar" },
      { href: paths.application(application.id), label: application.title },
      { href: paths.party(application.id, party.code), label: party.shortName },
    ]}
    lead={lead}
    narrow={narrow}
  >
    {children}
  </Page>
);

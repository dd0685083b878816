import type { FC, PropsWithChildren } from "hono/jsx";
import type { Municipality } from "../../src/membership/register";
import { Page } from "../layout";
import { paths } from "../paths";
import { registerCrumb } from "./day-picker";

/** The way to a municipality's pages. */
const municipalityCrumbs = (municipality: Pick<Municipality, "code" | "formalName">) => [
  registerCrumb,
  { href: "/municipalities", label: "Kommuner" },
  { href: paths.municipality(municipality.code), label: municipality.formalName },
];

/** A page about one thing of a municipality. */
export const MunicipalitySubPage: FC<PropsWithChildren<{ municipality: Municipality; title: string }>> = ({
  municipality,
  title,
  children,
}) => (
  <Page
    title={title}
    windowTitle={`${title}, ${municipality.formalName}`}
    crumbs={municipalityCrumbs(municipality)}
    narrow
  >
    {children}
  </Page>
);

import type { FC } from "hono/jsx";
import type { AgreementOfOne } from "../../src/agreement/parties";
import type { Municipality } from "../../src/membership/register";
import { paths } from "../paths";
import { LinkButton } from "../ui/link-button";
import { AgreementOfMunicipality } from "./agreement-of-municipality";
import { AgreementSubPage } from "./frame";

type Props = {
  municipality: Municipality;
  facts: AgreementOfOne;
  /** It is a member today and has given no notice. */
  mayLeave: boolean;
  mayKeep: boolean;
};

export const AgreementPartyPage: FC<Props> = ({ municipality, facts, mayLeave, mayKeep }) => (
  <AgreementSubPage
    title={`${municipality.formalName} och överenskommelsen`}
    below={[{ href: "/agreement/parties", label: "Parter" }]}
  >
    <AgreementOfMunicipality facts={facts} mayKeep={mayKeep} />
    <p>
      <a href={paths.municipality(municipality.code)}>Allt om {municipality.formalName}</a>
    </p>
    {mayKeep && mayLeave && (
      <p>
        <LinkButton href={`/agreement/notices/new?municipality=${municipality.code}`} variant="secondary">
          Registrera en uppsägning
        </LinkButton>
      </p>
    )}
  </AgreementSubPage>
);

import type { SignatureForm } from "../../src/agreement/signatures";
import { TODAY } from "../support/world";

/** An agreement in small, with what real ones hold: a preamble, a list, a line that only looks like a heading, an annex. */
export const TEXT = `Överenskommelse mellan kommuner i nätverket.

1. Syfte
Kommunerna driver frågor tillsammans.

2. Avgift
\uf0b7 Efter invånarantal.

Utträde sker
12 månader från uppsägningsdatum.
2.1 Inbetalning
Avgiften betalas årsvis.
3. Tid
Tills vidare.

Försäkran
Datum, kommun, underskrift.

Bilaga 1
Parter och kontaktpersoner
Lidingö stad.`;

export const DANDERYD = {
  code: "0162",
  shortName: "Danderyd",
  formalName: "Danderyds kommun",
  genitive: "Danderyds kommuns",
};

export const PDF = {
  name: "exemplar.pdf",
  mediaType: "application/pdf",
  bytes: new TextEncoder().encode("%PDF-1.4"),
};

export function signedBy(name: string, signedOn = TODAY): SignatureForm & { document: null } {
  return { signedOn, signedBy: name, signerTitle: "socialchef", contactName: "Kim", document: null };
}

export function decided(decidedOn = TODAY) {
  return {
    boardId: null,
    boardName: "Socialnämnden",
    decidedOn,
    paragraph: "46",
    caseNumber: "SN 2026/12",
    wording: "Nämnden godkänner överenskommelsen.",
    immediateApproval: false,
    document: null,
    representative: null,
  };
}

/** A form with a file, as a browser sends it. */
export function pdfForm(
  field: string,
  values: Record<string, string> = {},
  bytes = "%PDF-1.4 hej",
): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  form.set(field, new File([bytes], "papper.pdf", { type: "application/pdf" }));
  return form;
}

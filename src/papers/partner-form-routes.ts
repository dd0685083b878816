import { partnerFormFileName } from "../../views/papers/file-names";
import { partnerForm } from "../../views/papers/partner-form";
import { currentVersion } from "../applications/applications";
import { signatory } from "../applications/signoff-links";
import { refuse } from "../refusal";
import { type C, routes } from "../web";
import { download } from "../web-files";
import { type PaperFacts, type PaperParty, paperFacts, paperParty } from "./facts";
import { pressed } from "./pressing";

const MEDIA_TYPES = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;

/** The form filled in for one party, to be signed. */
export async function sendPartnerForm(
  c: C,
  facts: PaperFacts,
  party: PaperParty,
  ending: keyof typeof MEDIA_TYPES,
) {
  const kind = ending === "pdf" ? "pdf" : "word";
  const bytes = await pressed(c.var.press, { kind, paper: partnerForm(facts, party), at: c.var.at });
  const name = partnerFormFileName(party.shortName, ending);
  return download(c, { name, mediaType: MEDIA_TYPES[ending], bytes });
}

/** From the version that is out, for a director who came from a letter and has no account. */
function byLink(c: C, ending: keyof typeof MEDIA_TYPES) {
  const { db, at } = c.var;
  const { application, code } = signatory(db, c.req.param("token") ?? "", at);
  const version = currentVersion(db, application.id) ?? refuse("not_sent");
  const facts = paperFacts(db, application, version.number, at);
  return sendPartnerForm(c, facts, paperParty(facts, code), ending);
}

/** Below /signoffs. */
export const partnerFormLinkRoutes = routes()
  .get("/:token/partner-form.pdf", (c) => byLink(c, "pdf"))
  .get("/:token/partner-form.docx", (c) => byLink(c, "docx"));

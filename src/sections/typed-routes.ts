import { readable } from "../applications/readable";
import { actOf, type C, idIn, revisionIn, viewer } from "../web";
import { keepDraft } from "./drafts";
import { type SectionPlace, section } from "./sections";
import { mayWrite } from "./writers";

export const placeIn = (c: C): SectionPlace => ({ applicationId: idIn(c), key: c.req.param("key") ?? "" });

export const sectionAddress = (c: C) => `/applications/${idIn(c)}/sections/${c.req.param("key")}`;

/** Any button of the page brings along what is being typed: it is kept, whatever the button was for. */
export function keepTyped(c: C, typed: Record<string, string>): void {
  const found = readable(c);
  const one = section(c.var.db, placeIn(c));
  if (typed.text === undefined || !mayWrite(found, one, viewer(c))) return;
  keepDraft(c.var.db, one, { text: typed.text, revision: revisionIn(typed) }, actOf(c));
}

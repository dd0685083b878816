import { EarlierSearchPage } from "../../views/sections/earlier";
import { application, requireReader } from "../applications/applications";
import { readable } from "../applications/readable";
import { refuse } from "../refusal";
import { actOf, type C, formOf, goTo, revisionIn, routes, show, typedIn, viewer } from "../web";
import { draftOf, insertEarlier, type Typed } from "./drafts";
import { searchEarlier } from "./earlier";
import type { SectionPlace } from "./sections";
import { keepTyped, placeIn, sectionAddress } from "./typed-routes";
import { writable } from "./writers";

/** `12/goals`: a section of an application that the reader may read. */
function earlierIn(c: C, from: string): SectionPlace {
  const [, id, key] = /^([1-9]\d{0,9})\/([\w-]+)$/.exec(from) ?? refuse("not_found");
  const found = application(c.var.db, Number(id));
  requireReader(c.var.db, found, viewer(c));
  return { applicationId: found.id, key: key ?? "" };
}

/** What is being written: as it stands on the page, else the draft, else what is saved. */
function beingWritten(c: C, typed: Record<string, string>): Typed {
  const one = writable(c.var.db, placeIn(c), viewer(c));
  if (typed.text !== undefined) return { text: typed.text, revision: revisionIn(typed) };
  const draft = draftOf(c.var.db, one, viewer(c));
  return { text: draft?.text ?? one.text, revision: draft?.baseRevision ?? one.revision };
}

export const earlierRoutes = routes()
  .post("/:id/sections/:key/search", async (c) => {
    const typed = await typedIn(c);
    writable(c.var.db, placeIn(c), viewer(c));
    keepTyped(c, typed);
    return goTo(c, `${sectionAddress(c)}/earlier?q=${encodeURIComponent(typed.words ?? "")}`);
  })
  .get("/:id/sections/:key/earlier", (c) => {
    const found = readable(c);
    const section = writable(c.var.db, placeIn(c), viewer(c));
    const q = (c.req.query("q") ?? "").slice(0, 100);
    const hits = searchEarlier(c.var.db, section, found.callId, q, viewer(c));
    return show(c, EarlierSearchPage({ application: found, section, form: formOf({ q }), found: hits }));
  })
  .post("/:id/sections/:key/insertions", async (c) => {
    const typed = await typedIn(c);
    const written = beingWritten(c, typed);
    insertEarlier(c.var.db, placeIn(c), earlierIn(c, typed.from ?? ""), written, actOf(c));
    return goTo(c, sectionAddress(c), "earlier_inserted");
  });

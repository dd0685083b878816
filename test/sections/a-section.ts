import { application } from "../../src/applications/applications";
import type { Actor } from "../../src/history";
import { assign } from "../../src/sections/assignment";
import { saveText } from "../../src/sections/saving";
import { type SectionPlace, section } from "../../src/sections/sections";
import { act, type World, withApplication, world } from "../support/world";

/** An application that nobody has written in; Täby's contact person has been given the goals. */
export function aSection() {
  const w = world();
  const { id } = withApplication(w);
  const goals: SectionPlace = { applicationId: id, key: "goals" };
  assign(w.db, goals, w.contact.taby.personId, act(w.adviser, 1));
  return { w, id, goals, found: () => application(w.db, id) };
}

/** Saves from a page that has seen what stands now. */
export function saved(w: World, place: SectionPlace, text: string, by: Actor, minutes: number): void {
  const { revision } = section(w.db, place);
  saveText(w.db, place, { text, revision }, act(by, minutes));
}

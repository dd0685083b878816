import type { SectionEvent } from "../../src/sections/events";
import { type Say, word } from "../details";
import { statusText } from "./words";

const statusIn = (value: unknown) =>
  (statusText[String(value) as keyof typeof statusText] ?? String(value)).toLowerCase();

export const sectionSentences: Record<SectionEvent, Say> = {
  section_written: (d) => `Skrev i ”${word(d, "heading")}”`,
  section_merged: (d) => `Förde ihop två texter i ”${word(d, "heading")}”`,
  section_brought_back: (d) => `Tog tillbaka en tidigare text i ”${word(d, "heading")}”`,
  section_status_set: (d) => `”${word(d, "heading")}” är ${statusIn(d.to)}, var ${statusIn(d.from)}`,
  section_assigned: (d) =>
    d.name
      ? `${word(d, "name")} ska skriva ”${word(d, "heading")}”`
      : `Ingen är längre utsedd att skriva ”${word(d, "heading")}”`,
  section_commented: (d) => `Kommenterade ”${word(d, "heading")}”`,
  section_comment_resolved: (d) => `Markerade en kommentar till ”${word(d, "heading")}” som löst`,
  funder_form_chosen: (d) => `Ansökan följer nu formuläret ”${word(d, "name")}”`,
  funder_form_added: (d) => `Formuläret ”${word(d, "name")}” lades till`,
  funder_form_changed: (d) => `Formuläret ”${word(d, "name")}” ändrades`,
  funder_form_ended: (d) => `Formuläret ”${word(d, "name")}” avslutades`,
};

import { dayOf } from "../../src/calendar";
import type { PaperVersion } from "../../src/papers/facts";
import { day } from "../format";

/** "version 2" or "utkastet" */
export const textName = (text: PaperVersion | null) => (text ? `version ${text.number}` : "utkastet");

/** "Version 2, skickad 3 april 2027" */
export const textChoice = (text: PaperVersion | null) =>
  text ? `Version ${text.number}, skickad ${day(dayOf(text.frozenAt))}` : "Utkastet, märkt UTKAST";

/** The end of an address that asks for a paper from that text. */
export const textQuery = (text: PaperVersion | null) => `?version=${text ? text.number : "draft"}`;

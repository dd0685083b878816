import type { PaperEvent } from "../../src/papers/events";
import { type Say, word } from "../details";
import { counted, day } from "../format";
import { layoutText } from "./words";

export const paperSentences: Record<PaperEvent, Say> = {
  report_style_chosen: (d) =>
    `Valde hur tjänsteutlåtanden skrivs: ${layoutText[d.layout as keyof typeof layoutText] ?? ""}`,
  report_template_kept: (d) =>
    `Lade in Word-mallen ${word(d, "name")} med ${counted(Number(d.placeholders ?? 0), "fält", "fält")}`,
  report_template_ended: (d) => `Slutade använda Word-mallen ${word(d, "name")}`,
  matter_registered: (d) =>
    `Diarieförd ${day(word(d, "registeredOn"))} med diarienummer ${word(d, "caseNumber")}${d.before && d.before !== d.caseNumber ? ` (förut ${word(d, "before")})` : ""}`,
  packet_asked: (d) =>
    `Beställde ansökningspaketet${d.version ? ` för version ${word(d, "version")}` : " för utkastet"}`,
  packet_failed: () => "Ansökningspaketet gick inte att göra",
};

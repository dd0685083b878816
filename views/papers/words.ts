import type { REPORT_LAYOUTS } from "../../db/schema";
import type { Attachment } from "../../src/papers/attachments";
import type { MissingInPapers } from "../../src/papers/missing";
import type { Packet, PacketFailure } from "../../src/papers/packets";
import type { ApartReason, TemplateProblem } from "../../src/papers/press/orders";
import type { Tone } from "../ui/shape";

export const layoutText: Record<(typeof REPORT_LAYOUTS)[number], string> = {
  proposal_first: "förslaget till beslut först",
  matter_first: "ärendet först",
};

export const attachmentText: Record<Attachment["kind"], string> = {
  decision: "Protokollsutdrag",
  partner_form: "Undertecknad samverkansblankett",
  submission: "Inlämnad ansökan",
};

export const apartText: Record<ApartReason, string> = {
  locked: "filen är låst med lösenord",
  broken: "filen är skadad och går inte att läsa",
  too_large: "filerna är för stora tillsammans",
};

export const packetFailureText: Record<PacketFailure, string> = {
  too_slow: "Det tog för lång tid. Beställ igen. Händer det på nytt är någon bilaga för tung.",
  too_much: "Bilagorna är för stora tillsammans. Ta bort eller byt ut den största och beställ igen.",
  mistake:
    "Ett fel i tjänsten stoppade det. Beställ igen, och säg till administratören om det händer på nytt.",
};

export const templateProblemText: Record<TemplateProblem, string> = {
  not_word: "Filen är inget Word-dokument. Spara mallen som .docx eller .dotx i Word och välj den filen.",
  old_or_locked:
    "Filen är låst med lösenord eller sparad i det gamla formatet .doc. Ta bort lösenordet, spara som .docx och välj den filen.",
  has_macros: "Mallen innehåller makron. Spara den som .docx utan makron och välj den filen.",
  unpacks_too_large: "Mallen är för stor när den packas upp. Gör bilderna i den mindre och försök igen.",
  no_placeholders:
    "Mallen har inga fält att fylla i. Skriv till exempel {{kommun}} där kommunens namn ska stå, spara och välj filen igen.",
};

export const missingText: Record<MissingInPapers, { short: string; long: string }> = {
  not_frozen: { short: "skickad version", long: "Ingen version är skickad. Handlingarna är märkta UTKAST." },
  board: {
    short: "nämnden",
    long: "Registret har ingen nämnd för kommunen, så handlingen säger bara ”Nämnden”. Lägg in nämnden i registret.",
  },
  case_number: {
    short: "diarienumret",
    long: "Diarienumret. Skriv in det när ärendet är registrerat, längre ned på sidan.",
  },
  org_number: {
    short: "organisationsnumret",
    long: "Organisationsnumret. Samordnaren kan skriva in det i registret.",
  },
  signer: { short: "socialchefens titel", long: "Titeln på den som skriver under." },
  style: {
    short: "val av ordning",
    long: "Kommunen har inte valt hur tjänsteutlåtanden skrivs. Tills dess används den vanliga ordningen.",
  },
  children: {
    short: "konsekvenser för barn",
    long: "Ansökan beskriver inte konsekvenserna för barn och unga. Rådgivaren skriver dem i ansökans text.",
  },
  economy: {
    short: "ekonomiska konsekvenser",
    long: "Ansökan beskriver inte de ekonomiska konsekvenserna. Rådgivaren skriver dem i ansökans text.",
  },
  period: { short: "projektperioden", long: "Projektperioden är inte bestämd." },
};

export function packetStateTag(packet: Pick<Packet, "madeAt" | "failedAt" | "begunAt">): {
  tone: Tone;
  text: string;
} {
  if (packet.madeAt !== null) return { tone: "success", text: "Klart" };
  if (packet.failedAt !== null) return { tone: "danger", text: "Gick inte att göra" };
  return { tone: "info", text: packet.begunAt === null ? "Väntar på sin tur" : "Görs nu" };
}

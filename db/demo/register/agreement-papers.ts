import type { Day } from "../../../src/calendar";
import { onePagePdf } from "../pdf";

/** Invented signers of 2014, one for each code in turn. */
const SIGNERS = ["Ulla Diktberg", "Bo Provström", "Gun Testgren", "Sten Påhitt", "Vera Låtsasson"];

export const signerOf = (code: string) => SIGNERS[Number(code) % SIGNERS.length] as string;

export const signedOn = (code: string, on: Day) => ({
  signedOn: on,
  signedBy: signerOf(code),
  signerTitle: "socialchef",
  contactName: "",
  document: null,
});

export const pdf = (name: string, ...lines: string[]) => ({
  name,
  mediaType: "application/pdf",
  bytes: onePagePdf([...lines, "", "Påhittad handling i demon."]),
});

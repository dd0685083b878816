/** A name that every system can keep a file by, Swedish letters and all. */
export function fileName(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[<>:"/\\|?*\p{C}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\.+$/, "")
    .slice(0, 120)
    .trim();
}

export const reportFileName = (shortName: string) => `${fileName(`Tjänsteutlåtande ${shortName}`)}.docx`;

export const partnerFormFileName = (shortName: string, ending: "pdf" | "docx") =>
  `${fileName(`Samverkansblankett ${shortName}`)}.${ending}`;

/** `title`: of the application, when it is about one. */
export const recordFileName = (shortName: string, title = "") =>
  `${fileName(`Registreringsunderlag ${shortName} ${title}`)}.zip`;

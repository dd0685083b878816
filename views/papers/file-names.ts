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

/** The same placeholder however it is typed: in capitals, with spaces or hyphens, with or without rings and dots. */
export function placeholderName(written: string): string {
  return written
    .trim()
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[\s-]+/g, "_");
}

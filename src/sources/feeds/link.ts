const LONGEST_ADDRESS = 2_000;

/** `href` as an address that a person can be sent to, or null: a feed may say `javascript:`. */
export function absolute(href: string, base: string): string | null {
  if (href.trim() === "") return null;
  try {
    const url = new URL(href, base === "" ? undefined : base);
    if (url.protocol !== "http:" && url.protocol !== "https:") return null;
    return url.href.length > LONGEST_ADDRESS ? null : url.href;
  } catch {
    return null;
  }
}

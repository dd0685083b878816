const ALLOWED = /^\+?[\d (][\d ()-]*$/;
const FEWEST_DIGITS = 6;
/** A country's code and a number in it (ITU-T E.164), and the zero that Swedes write in parentheses. */
const MOST_DIGITS = 16;

/**
 * A telephone number as it is kept: one kind of space and of hyphen. It begins with its area's or country's code, which an
 * identity number seldom does. Null for what is no number.
 */
export function readPhone(written: string): string | null {
  const phone = written
    .replace(/^tel:/i, "")
    .replace(/\s+/g, " ")
    .replace(/ ?[\u2010-\u2015\u2212] ?/g, "-")
    .trim();
  const digits = phone.replace(/\D/g, "").length;
  const isPhone = /^[+0(]/.test(phone) && ALLOWED.test(phone);
  return isPhone && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS ? phone : null;
}

/** The number as a telephone dials it. */
export function dialled(phone: string): string {
  return phone.replace(/^(\+|00)(.*?)\(0\)/, "$1$2").replace(/(?!^\+)\D/g, "");
}

/** Written otherwise, with or without the country's code, it is still the same number. */
export function isSamePhone(a: string, b: string): boolean {
  const plain = (phone: string) => dialled(phone).replace(/^(?:\+|00)46/, "0");
  return plain(a) === plain(b);
}

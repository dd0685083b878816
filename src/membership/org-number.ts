/**
 * An organisation number as ten digits, from any usual way to write it (`212000-0191`, `16212000-0191`); null when the
 * digits do not fit together: the last one is a check (Luhn), and the third is at least 2 for what is no person.
 */
export function readOrgNumber(typed: string): string | null {
  const digits = typed.replace(/[\s\u2010-\u2015-]/g, "").replace(/^16(?=\d{10}$)/, "");
  if (!/^\d{2}[2-9]\d{7}$/.test(digits)) return null;
  return luhnSum(digits) % 10 === 0 ? digits : null;
}

/** Every second digit doubled from the left, and the digits of what comes out added up. */
function luhnSum(digits: string): number {
  return [...digits]
    .map((digit, at) => Number(digit) * (at % 2 === 0 ? 2 : 1))
    .reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0);
}

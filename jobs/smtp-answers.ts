type SmtpError = { code?: string; command?: string; responseCode?: number; response?: string };

/** RFC 3463: 5.3 is about the server, 5.5 about the protocol, 5.7 about what it lets us do. None says the address is wrong. */
const ABOUT_US = /^\d{3}[ -]5\.[357]\./;

/** Bad sequence, no login: about us too, in servers that give no finer code. */
const CODES_ABOUT_US = [503, 530, 535, 538];

/**
 * Only a 5xx about this very receiver is the last word on an address. A server that refuses us altogether (a wrong
 * password, a sender it does not know, a relay it is not) may be put right, and the letters must still be there then.
 */
export function refusesAddress(error: unknown): boolean {
  const { code, command, responseCode = 0, response = "" } = error as SmtpError;
  if (code !== "EENVELOPE" || command !== "RCPT TO" || responseCode < 500) return false;
  return !CODES_ABOUT_US.includes(responseCode) && !ABOUT_US.test(response);
}

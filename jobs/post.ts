import nodemailer, { type Transporter } from "nodemailer";

const HERE = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * The way to the mail server; a pool, since a new connection for each letter is fifty times slower. A name and password
 * never leave this machine unprotected, even when somebody on the way hides that the server offers STARTTLS.
 */
export function postThrough(smtpUrl: string | null): Transporter | null {
  if (smtpUrl === null) return null;
  const { protocol, username, hostname } = new URL(smtpUrl);
  const requireTLS = protocol === "smtp:" && username !== "" && !HERE.test(hostname);
  return nodemailer.createTransport({ url: smtpUrl, pool: true, maxConnections: 2, requireTLS } as object);
}

import nodemailer, { type Transporter } from "nodemailer";

/** The way to the mail server; a pool, since a new connection for each letter is fifty times slower. */
export function postThrough(smtpUrl: string | null): Transporter | null {
  if (smtpUrl === null) return null;
  return nodemailer.createTransport({ url: smtpUrl, pool: true, maxConnections: 3 } as object);
}

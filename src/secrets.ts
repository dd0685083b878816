import { hash, randomBytes } from "node:crypto";

/** 256 random bits for a link or a session, as 43 characters that an address may hold. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored of a token: whoever reads the database cannot use it. */
export function tokenHash(token: string): string {
  return sha256(token);
}

/** In hex. */
export function sha256(content: string | Uint8Array): string {
  return hash("sha256", content, "hex");
}

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer as createHttpServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";

export type Mail = { to: string; subject: string; text: string; html: string };

function listening(server: {
  listen: (port: number, host: string, done: () => void) => unknown;
}): Promise<void> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve());
  });
}

async function freePort(): Promise<number> {
  const probe = createHttpServer();
  await listening(probe);
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** A mail server that keeps what it gets. */
export async function postOffice() {
  const mails: Mail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        PostalMime.parse(Buffer.concat(parts)).then((mail) => {
          const to = session.envelope.rcptTo.map(({ address }) => address).join(", ");
          mails.push({ to, subject: mail.subject ?? "", text: mail.text ?? "", html: mail.html ?? "" });
          done();
        }, done);
      });
    },
  });
  await listening(server);
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    /** The newest letter to somebody whose subject says this; waits for it to arrive. */
    async letter(to: string, subject: RegExp): Promise<Mail> {
      for (let tries = 0; tries < 120; tries += 1) {
        const found = mails.findLast((mail) => mail.to === to && subject.test(mail.subject));
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      const subjects = mails.filter((mail) => mail.to === to).map((mail) => mail.subject);
      throw new Error(`No letter to ${to} about ${subject}, only: ${subjects.join("; ")}`);
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** A funder's web server with one feed. */
export async function funderWithFeed(feed: () => string) {
  const server: Server = createHttpServer((_request, response) => {
    response.writeHead(200, { "content-type": "application/rss+xml; charset=utf-8" }).end(feed());
  });
  await listening(server);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/utlysningar.rss`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** The real server, built, on its own port with its own database; ends with `close`. */
export async function startUtlyst(env: Record<string, string> = {}) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const dataDir = mkdtempSync(join(tmpdir(), "utlyst-"));
  const child: ChildProcess = spawn(process.execPath, ["--enable-source-maps", "dist/server.js"], {
    env: {
      ...process.env,
      NODE_ENV: "development",
      PORT: String(port),
      BASE_URL: url,
      DATA_DIR: dataDir,
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  child.stdout?.on("data", (part: Buffer) => said.push(part.toString()));
  child.stderr?.on("data", (part: Buffer) => said.push(part.toString()));
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const close = async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 500; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The server ended at once: ${said.join("")}`);
    const answer = await fetch(`${url}/healthy`).catch(() => null);
    if (answer?.ok) return { url, dataDir, said, child, close };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await close();
  throw new Error(`The server did not answer: ${said.join("")}`);
}

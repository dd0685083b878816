import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { askingScb } from "../../src/population/asking";
import { fetching } from "../../src/sources/net/fetching";

export type Said = { method: string; url: string; contentType: string; body: string };
type Reply = (said: Said, response: ServerResponse) => void;

/** An SCB of our own on this machine: keeps what it is asked, and answers as the test wants. */
export async function scb(reply: Reply, timeoutMs = 10_000) {
  const asked: Said[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const said = {
        method: request.method ?? "",
        url: request.url ?? "",
        contentType: request.headers["content-type"] ?? "",
        body: Buffer.concat(parts).toString("utf8"),
      };
      asked.push(said);
      reply(said, response);
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v2`;
  const fetch = fetching({ userAgent: "test", allowedPrivateHosts: ["127.0.0.1"], timeoutMs });
  return {
    url,
    asked,
    askScb: askingScb(fetch, url),
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

export function json(text: string): Reply {
  return (_said, response) => {
    response.writeHead(200, { "content-type": "application/json" }).end(text);
  };
}

export function failing(status: number, headers: Record<string, string> = {}, body = ""): Reply {
  return (_said, response) => {
    response.writeHead(status, headers).end(body);
  };
}

import * as http from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";

const servers: http.Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** A funder's web server for one test; answers its address. With "0.0.0.0" it is reached at all of 127.0.0.0/8. */
export async function serving(listener: http.RequestListener, host = "127.0.0.1"): Promise<string> {
  const server = http.createServer(listener);
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, host, ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export function item(guid: string, title = guid, link = `https://f.example.se/${title}`): string {
  return `<item><guid isPermaLink="false">${guid}</guid><title>${title}</title><link>${link}</link></item>`;
}

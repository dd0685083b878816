import { get, type IncomingHttpHeaders } from "node:http";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

/** What browsers say they can unpack. */
export const AS_BROWSERS = "gzip, deflate, br, zstd";

export type Answer = {
  status: number;
  headers: IncomingHttpHeaders;
  /** Of the body as it travels, packed. */
  bytes: number;
  text: string;
};

function unpacked(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding === "br") return brotliDecompressSync(body);
  if (encoding === "gzip") return gunzipSync(body);
  return encoding === "deflate" ? inflateSync(body) : body;
}

/** One answer; `fetch` would unpack it and not say how long it was. */
export function answerTo(url: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", reject);
      response.on("end", () => {
        const body = Buffer.concat(parts);
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes: body.length,
          text: unpacked(body, response.headers["content-encoding"]).toString(),
        });
      });
    });
    request.on("error", reject);
  });
}

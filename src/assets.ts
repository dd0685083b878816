import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { sha256 } from "./secrets";
import { type Assets, routes } from "./web";

const MEDIA_TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

const ALREADY_PACKED = new Set([".woff2"]);

/** Reads the built styles, script, fonts and mark once; the addresses carry a fingerprint, so they may be kept for good. */
export function readAssets(folder: string): Assets {
  const files = new Map<
    string,
    { bytes: Uint8Array<ArrayBuffer>; brotli: Uint8Array<ArrayBuffer> | null; mediaType: string }
  >();
  const addresses = new Map<string, string>();
  for (const name of readdirSync(folder)) {
    const ending = extname(name);
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const brotli = ALREADY_PACKED.has(ending)
      ? null
      : new Uint8Array(brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
    files.set(name, { bytes, brotli, mediaType: MEDIA_TYPES[ending] ?? "application/octet-stream" });
    addresses.set(name, `/assets/${name}?v=${sha256(bytes).slice(0, 10)}`);
  }
  const address = (name: string) => addresses.get(name) ?? `/assets/${name}`;
  return { paths: { css: address("app.css"), js: address("htmx.min.js"), mark: address("mark.svg") }, files };
}

export function assetRoutes(assets: Assets) {
  return routes().get("/:name", (c) => {
    const file = assets.files.get(c.req.param("name"));
    if (!file) return c.notFound();
    const takesBrotli = /\bbr\b/.test(c.req.header("accept-encoding") ?? "");
    const packed = takesBrotli ? file.brotli : null;
    return c.body(packed ?? file.bytes, 200, {
      "Content-Type": file.mediaType,
      "Cache-Control": "public, max-age=31536000, immutable",
      Vary: "Accept-Encoding",
      ...(packed ? { "Content-Encoding": "br" } : {}),
    });
  });
}

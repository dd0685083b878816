import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { Stopped } from "./fetch-failure";

const DECODERS: Record<string, () => NodeJS.ReadWriteStream> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  br: createBrotliDecompress,
  deflate: createInflate,
};

/** What we ask for; the rest of DECODERS is understood when a server sends it all the same. */
export const ACCEPTED_ENCODINGS = "gzip, br";

/** A server may encode twice; more is somebody trying how much work we do. */
const MOST_ENCODINGS = 2;

/**
 * Reads a body to its end, decompressed. At no stage do more than `maxBytes` pass, so a small bomb cannot grow. Pieces that
 * `onChunk` takes are not gathered: the answer is then empty.
 */
export async function bodyBytes(
  body: Readable,
  contentEncoding: string | null,
  maxBytes: number,
  onChunk?: (bytes: Uint8Array) => void,
): Promise<Uint8Array> {
  const encodings = (contentEncoding ?? "")
    .toLowerCase()
    .split(",")
    .map((encoding) => encoding.trim())
    .filter((encoding) => encoding !== "" && encoding !== "identity");
  if (encodings.length > MOST_ENCODINGS) throw unreadable(contentEncoding);
  let bytes = capped(body, maxBytes);
  for (const encoding of encodings.reverse()) {
    const decoder = DECODERS[encoding];
    if (!decoder) throw unreadable(contentEncoding);
    // The error also reaches whoever reads the decoder, so the callback has nothing to add.
    bytes = capped(pipeline(bytes, decoder(), () => {}) as unknown as Readable, maxBytes);
  }
  const chunks: Uint8Array[] = [];
  const take = onChunk ?? ((chunk: Uint8Array) => chunks.push(chunk));
  for await (const chunk of bytes) take(chunk);
  return Buffer.concat(chunks);
}

function unreadable(contentEncoding: string | null): Stopped {
  return new Stopped("unreachable", `content-encoding ${contentEncoding?.slice(0, 40)}`);
}

async function* capped(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxBytes) throw new Stopped("too_large", `over ${maxBytes} bytes`);
    yield chunk;
  }
}

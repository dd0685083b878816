import { unzipSync } from "fflate";
import type { Instant } from "../../calendar";
import { zipOf } from "../files/zip";

const CORE = "docProps/core.xml";

/** The library writes down the moment that it works; the same paper at the same time is to be the same file. */
export function settled(word: Uint8Array, at: Instant): Uint8Array {
  const parts = unzipSync(word);
  const time = new Date(at).toISOString();
  return zipOf(
    Object.entries(parts).map(([name, bytes]) => ({
      name,
      bytes: name === CORE ? dated(bytes, time) : bytes,
    })),
    at,
  );
}

function dated(core: Uint8Array, time: string): Uint8Array {
  const text = new TextDecoder().decode(core);
  return new TextEncoder().encode(
    text.replace(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g,
      (_, before, after) => `${before}${time}${after}`,
    ),
  );
}

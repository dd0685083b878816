const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;

/** An object larger than this is none of ours. */
const LONGEST_OBJECT = 2_000_000;

/**
 * Takes a JSON document piece by piece and gives each object of the named list as soon as its last byte has come, so that a
 * file of any size is read in the room that one object needs. Pieces may be cut anywhere, inside a letter or an escape.
 */
export function objectsIn(listName: string, take: (object: unknown) => void) {
  const wanted = `"${listName}"`;
  /** The object under way, from pieces that have gone. */
  let begun: Uint8Array[] = [];
  let length = 0;
  let depth = 0;
  let inString = false;
  let escaped = false;
  /** What stood last outside the list: its name is looked for there. */
  let before = "";
  let inList = false;

  function finished(last: Uint8Array): void {
    const bytes = begun.length === 0 ? last : Buffer.concat([...begun, last]);
    begun = [];
    length = 0;
    try {
      take(JSON.parse(new TextDecoder().decode(bytes)));
    } catch {
      // One object that is broken costs nobody but itself.
    }
  }

  return (piece: Uint8Array): void => {
    let start = depth > 0 ? 0 : -1;
    for (let i = 0; i < piece.length; i += 1) {
      const byte = piece[i] as number;
      if (!inList) {
        before = (before + String.fromCharCode(byte)).slice(-wanted.length - 20);
        if (
          byte === OPEN_BRACKET &&
          before
            .slice(0, -1)
            .replace(/[\s:]+$/, "")
            .endsWith(wanted)
        )
          inList = true;
        continue;
      }
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) inString = false;
        continue;
      }
      if (byte === QUOTE) inString = true;
      else if (byte === OPEN_BRACE) {
        if (depth === 0) start = i;
        depth += 1;
      } else if (byte === CLOSE_BRACE && depth > 0) {
        depth -= 1;
        if (depth === 0) {
          finished(piece.subarray(start, i + 1));
          start = -1;
        }
      }
    }
    if (start >= 0) {
      // A copy: the piece's own memory may be used again for the next.
      const rest = new Uint8Array(piece.subarray(start));
      length += rest.length;
      if (length > LONGEST_OBJECT) throw new RangeError(`an object of more than ${LONGEST_OBJECT} bytes`);
      begun.push(rest);
    }
  };
}

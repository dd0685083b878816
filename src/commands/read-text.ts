import { z } from "zod";
import { isDay } from "../calendar";
import { readDeadline } from "../calls/deadline-reader";
import { printLines } from "../json-lines";

const line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  /** The day of publication, where it is known. */
  ref: z.string().refine(isDay).nullish(),
});

/** What the deadline reader makes of each line of standard input. A line that is no text is said, and passed by. */
async function* readings(): AsyncGenerator<object> {
  let number = 0;
  for await (const typed of typedLines()) {
    number += 1;
    if (typed.trim() === "") continue;
    const read = parsed(typed);
    if (!read) {
      console.error(`line ${number}: not {"id", "text", "ref"}, with ref as YYYY-MM-DD or null`);
      process.exitCode = 1;
      continue;
    }
    const { opens, deadline, time, timeZone, precision, multi, words } = readDeadline(
      read.text,
      read.ref ?? null,
    );
    const several = multi.length > 0 ? multi : null;
    yield { id: read.id, opens, deadline, time, timeZone, precision, multi: several, words };
  }
}

/** By line feed alone: readline would also cut at U+2028, which may stand in JSON as it is. */
async function* typedLines(): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of process.stdin.setEncoding("utf8")) {
    const lines = (rest + String(chunk)).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  yield rest;
}

function parsed(typed: string): z.infer<typeof line> | null {
  try {
    return line.parse(JSON.parse(typed));
  } catch {
    return null;
  }
}

printLines(readings()).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

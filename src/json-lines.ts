/** Prints each object as JSON on a line of its own, as fast as the reader takes them; one that has gone wants no more. */
export async function printLines(objects: Iterable<object> | AsyncIterable<object>): Promise<void> {
  const out = process.stdout;
  let failure: NodeJS.ErrnoException | null = null;
  let goOn = () => {};
  out.on("error", (error: NodeJS.ErrnoException) => {
    failure = error;
    goOn();
  });
  out.on("drain", () => goOn());
  for await (const one of objects) {
    const taken = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    if (!out.write(`${JSON.stringify(one)}\n`)) await taken;
    if (failure) break;
  }
  const { code } = (failure ?? {}) as NodeJS.ErrnoException;
  if (failure && code !== "EPIPE") throw failure;
}

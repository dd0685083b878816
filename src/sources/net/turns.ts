/** One thing at a time for each key, in the order of asking; a thing that fails lets the next one through. */
export function turns(): <T>(key: string, thing: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (key, thing) => {
    const mine = (last.get(key) ?? Promise.resolve()).then(thing);
    const done = mine.then(
      () => {},
      () => {},
    );
    last.set(key, done);
    // Hosts that nobody asks any longer are forgotten.
    void done.then(() => last.get(key) === done && last.delete(key));
    return mine;
  };
}

/** One line of JSON an event, on standard error, for whatever collects the server's log. */
export function logError(reference: string, error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(JSON.stringify({ at: new Date().toISOString(), reference, error: stack }));
}

export type FetchFailure =
  | "bad_address"
  | "private_address"
  | "unreachable"
  | "timeout"
  | "too_large"
  | "too_many_redirects"
  | "http_status";

/** Ends a fetch from wherever its cause is found; `fetching` turns it into its answer. */
export class Stopped extends Error {
  constructor(
    readonly failure: FetchFailure,
    readonly detail: string,
    readonly retryAfterSeconds: number | null = null,
    readonly problem?: string,
  ) {
    super(detail);
  }
}

const TIMEOUTS = new Set([
  "TimeoutError",
  "ETIMEDOUT",
  "UND_ERR_CONNECT_TIMEOUT",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
]);

/** What anything thrown during a fetch means to whoever asked for it. */
export function failureOf(
  error: unknown,
): Pick<Stopped, "failure" | "detail" | "retryAfterSeconds" | "problem"> {
  if (error instanceof Stopped) {
    const { failure, detail, retryAfterSeconds, problem } = error;
    return { failure, detail, retryAfterSeconds, ...(problem !== undefined && { problem }) };
  }
  const { code, name } = error as NodeJS.ErrnoException;
  const detail = typeof code === "string" ? code : name;
  return { failure: TIMEOUTS.has(detail) ? "timeout" : "unreachable", detail, retryAfterSeconds: null };
}

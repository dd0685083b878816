/** The milliseconds that `run` keeps a processor busy: a busy machine does not make it more, as it does by the clock. */
export function processorTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

import type { Day } from "../calendar";
import type { FeeCategory } from "./fee-runs";

/** What a letter says of what a municipality is to pay. */
export type StatementFacts = {
  year: number;
  runId: number;
  category: FeeCategory;
  /** Of anything but the year's own fee, and of a run that takes another's place. */
  reason: string;
  dueOn: Day | null;
  code: string;
  shortName: string;
  municipality: string;
  amountSek: number;
  /** Not paid yet; below zero when too much was. */
  leftSek: number;
  /** The run that began it: those that took its place are the same debt. */
  firstRunId: number;
  timesReplaced: number;
  /** Who is paid; "" when the register lacks a host. */
  host: string;
  coordinator: { name: string; email: string } | null;
};

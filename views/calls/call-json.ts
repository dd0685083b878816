import { type Instant, STOCKHOLM } from "../../src/calendar";
import { callStatus } from "../../src/calls/deadline";
import type { PublishedCall } from "../../src/calls/published";

export type Listing = {
  calls: PublishedCall[];
  total: number;
  /** Absolute addresses of this page and of the next one. */
  self: string;
  next: string | null;
  baseUrl: string;
  networkName: string;
};

/** The same for ever, whatever the address of the service becomes: the year is when the scheme was made. */
export function callTag(baseUrl: string, id: number): string {
  return `tag:${new URL(baseUrl).hostname},2026:calls/${id}`;
}

const orNull = (text: string) => (text === "" ? null : text);
const linesOf = (text: string) => text.split("\n").filter((line) => line.trim() !== "");

function callObject(call: PublishedCall, baseUrl: string, at: Instant) {
  return {
    id: callTag(baseUrl, call.id),
    page: `${baseUrl}/calls/${call.id}`,
    url: orNull(call.url),
    title: call.title,
    funder: call.funder,
    programme: orNull(call.programme),
    description: call.description,
    eligibleApplicants: orNull(call.eligibleApplicants),
    targetGroups: orNull(call.targetGroups),
    county: orNull(call.county),
    status: callStatus(call, at),
    opensOn: call.opensOn,
    deadline: {
      precision: call.deadlinePrecision,
      on: call.deadlineOn,
      at: call.deadlineAt,
      timeZone: STOCKHOLM,
      text: orNull(call.deadlineText),
      confirmedAt: call.deadlineConfirmedAt,
    },
    dates: call.dates,
    amount: { text: orNull(call.amount), fromSek: call.amountFromSek, toSek: call.amountToSek },
    coFinancing: { text: orNull(call.coFinancing), percent: call.coFinancingPercent },
    joint: call.joint,
    minMunicipalities: call.minMunicipalities,
    minCounties: call.minCounties,
    lead: call.lead,
    attachments: linesOf(call.attachments),
    signing: call.signing,
    applyAt: orNull(call.applyAt),
    registration: { text: orNull(call.registration), days: call.registrationDays },
    addedAt: call.createdAt,
    changedAt: call.changedAt,
    revision: call.revision,
  };
}

/** The calls as docs/calls-json.md describes them. */
export function callJson(listing: Listing, at: Instant): string {
  const { calls, total, self, next, baseUrl, networkName } = listing;
  return JSON.stringify({
    version: 1,
    network: networkName,
    self,
    next,
    total,
    calls: calls.map((call) => callObject(call, baseUrl, at)),
  });
}

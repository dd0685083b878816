import type { FC } from "hono/jsx";
import { dayOf, type Instant } from "../../src/calendar";
import type { Call } from "../../src/calls/calls";
import { type CallStatus, callStatus } from "../../src/calls/deadline";
import { time, weekday, workingDaysLeft } from "../format";
import { callStatusText } from "../text";
import { Tag } from "../ui/tag";

type CallDeadline = Pick<
  Call,
  "opensOn" | "deadlineText" | "deadlinePrecision" | "deadlineOn" | "deadlineAt" | "deadlineConfirmedAt"
>;

const tones: Record<CallStatus, "success" | "warning" | "danger" | "info" | "neutral"> = {
  planned: "info",
  open: "success",
  closing_soon: "warning",
  closed: "neutral",
  rolling: "success",
};

export const CallStatusTag: FC<{ call: CallDeadline; at: Instant }> = ({ call, at }) => {
  const status = callStatus(call, at);
  return <Tag tone={tones[status]}>{callStatusText[status]}</Tag>;
};

/** "mån 15 mars 2027 kl. 14.00", "löpande", or the funder's own words where no day is known. */
export function lastDayWords(
  call: Pick<CallDeadline, "deadlineText" | "deadlinePrecision" | "deadlineOn" | "deadlineAt">,
): string {
  if (call.deadlinePrecision === "rolling") return "Löpande, ingen sista dag";
  if (call.deadlineAt !== null && call.deadlineOn !== null)
    return `${weekday(call.deadlineOn)} kl. ${time(call.deadlineAt)}`;
  if (call.deadlineOn !== null) return weekday(call.deadlineOn);
  return call.deadlineText === "" ? "Inte känd" : `Oklar: ”${call.deadlineText}”`;
}

/** The last day with how long there is left, and whether somebody has checked it; an unsure date looks unsure. */
export const Deadline: FC<{ call: CallDeadline; at: Instant }> = ({ call, at }) => {
  const today = dayOf(at);
  const left =
    call.deadlineOn !== null && callStatus(call, at) !== "closed"
      ? workingDaysLeft(today, call.deadlineOn)
      : "";
  const unsure = call.deadlinePrecision !== "rolling" && call.deadlineConfirmedAt === null;
  return (
    <span class={unsure ? "deadline unsure" : "deadline"}>
      {lastDayWords(call)}
      {left && <span class="left"> · {left}</span>}
      {unsure && (
        <>
          {" "}
          <span class="note">Inte kontrollerad</span>
        </>
      )}
    </span>
  );
};

import type { GroundForm } from "../../../src/applications/signoffs";
import type { ClockTime, Day } from "../../../src/calendar";
import type { Story } from "../story";
import { boardDecision, delegatedDecision, executedDecision } from "./grounds";
import { approveAs, open } from "./joint-work";

type Approval = {
  code: string;
  daysAgo: number;
  time: ClockTime;
  /** What it rests on, with the day of the decision. */
  ground: (day: (workingDaysAgo: number) => Day) => GroundForm;
};

/** Of these, Ekerö (0125) has not come back to the second version. */
const FIRST_VERSION: Approval[] = [
  {
    code: "0162",
    daysAgo: 13,
    time: "08:45",
    ground: (ago) => boardDecision(ago(14), "§ 112", 123),
  },
  { code: "0125", daysAgo: 12, time: "16:30", ground: (ago) => boardDecision(ago(13), "§ 97", 58) },
  {
    code: "0184",
    daysAgo: 10,
    time: "10:50",
    ground: (ago) => delegatedDecision(ago(10), "3.4", 214),
  },
];

const SECOND_VERSION: Approval[] = [
  {
    code: "0184",
    daysAgo: 8,
    time: "15:40",
    ground: (ago) => delegatedDecision(ago(8), "3.4", 214),
  },
  {
    code: "0162",
    daysAgo: 7,
    time: "08:50",
    ground: (ago) => executedDecision(ago(14), "§ 112", 123),
  },
  { code: "0191", daysAgo: 6, time: "13:10", ground: (ago) => boardDecision(ago(7), "§ 131", 87) },
  { code: "0160", daysAgo: 5, time: "09:25", ground: (ago) => boardDecision(ago(6), "§ 104", 166) },
  {
    code: "0163",
    daysAgo: 5,
    time: "14:55",
    ground: (ago) => executedDecision(ago(6), "§ 88", 42, "Vård- och omsorgsnämnden"),
  },
  {
    code: "0117",
    daysAgo: 4,
    time: "11:15",
    ground: (ago) => boardDecision(ago(5), "§ 76", 139),
  },
  {
    code: "0188",
    daysAgo: 3,
    time: "10:35",
    ground: (ago) => delegatedDecision(ago(3), "2.11", 95),
  },
  {
    code: "0123",
    daysAgo: 2,
    time: "16:05",
    ground: (ago) => boardDecision(ago(3), "§ 119", 201),
  },
  { code: "0139", daysAgo: 1, time: "08:30", ground: (ago) => boardDecision(ago(2), "§ 64", 33) },
];

/** Sundbyberg's director has read, and not said anything yet. */
const READER = { code: "0183", daysAgo: 3, time: "17:20" };

export function tellOfAdviceApprovals(story: Story, id: () => number): void {
  for (const { code, daysAgo, time, ground } of [...FIRST_VERSION, ...SECOND_VERSION]) {
    story.on(story.ago(daysAgo, time), (at) => {
      approveAs(
        story,
        at,
        id(),
        code,
        ground((daysBefore) => story.day(-daysBefore)),
      );
    });
  }
  story.on(story.ago(READER.daysAgo, READER.time), (at) => {
    open(story, at, id(), READER.code);
  });
}

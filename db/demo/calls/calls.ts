import { type ClockTime, instantAt } from "../../../src/calendar";
import { addCall, type CallForm, call, changeCall, confirmDeadline } from "../../../src/calls/calls";
import type { Story } from "../story";
import { housingCall, inheritanceFundCall, schoolCall, socialCall, youthCall } from "./agencies";
import { cooperationCall, earlyMeasuresCall, guidesCall, preStudyCall } from "./county-boards";
import {
  extendedSocialFundCall,
  guardianshipCall,
  healthFundCall,
  integrationFundCall,
  socialFundCall,
} from "./eu-funds";

/** When the adviser typed them in, in working days before the first start. */
const ADDED: [name: string, daysAgo: number, time: ClockTime, form: (story: Story) => CallForm][] = [
  ["inheritance fund", 120, "10:20", inheritanceFundCall],
  ["early measures", 58, "08:50", earlyMeasuresCall],
  ["cooperation", 45, "09:05", cooperationCall],
  ["school", 37, "13:30", schoolCall],
  ["youth", 29, "11:10", youthCall],
  ["integration fund", 24, "15:20", integrationFundCall],
  ["social fund", 19, "09:45", socialFundCall],
  ["health fund", 18, "14:05", healthFundCall],
  ["guides", 11, "08:40", guidesCall],
  ["guardianship", 10, "16:00", guardianshipCall],
  ["housing", 4, "10:15", housingCall],
  ["social", 2, "15:35", socialCall],
];

export function tellOfCalls(story: Story): void {
  const { db } = story;
  story.on(instantAt("2022-08-23", "09:30"), (at) => {
    story.name("pre-study", addCall(db, preStudyCall(), story.act(at, "adviser")));
  });
  for (const [name, daysAgo, time, form] of ADDED) {
    story.on(story.ago(daysAgo, time), (at) => {
      story.name(name, addCall(db, form(story), story.act(at, "adviser")));
    });
  }
  story.on(story.ago(9, "13:40"), (at) => {
    const { id, revision } = call(db, story.id("social fund"));
    changeCall(db, id, extendedSocialFundCall(story), revision, story.act(at, "adviser"));
  });
  story.on(story.ago(8, "08:20"), (at) => {
    const { id, revision } = call(db, story.id("social fund"));
    confirmDeadline(db, id, revision, story.act(at, "adviser"));
  });
}

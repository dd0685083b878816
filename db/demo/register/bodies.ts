import { beginBody } from "../../../src/bodies/bodies";
import { endBody } from "../../../src/bodies/ending";
import { addExternalActor, renameExternalActor } from "../../../src/bodies/external-actors";
import { instantAt } from "../../../src/calendar";
import { AGREEMENT_FROM } from "../register";
import type { Story } from "../story";
import { tellOfActionPlans } from "./action-plans";
import { tellOfMeetings } from "./meetings";
import { tellOfSeats } from "./seats";

/** The topic networks as SKR's account of the network lists them; since when is not known, so the account's day stands. */
const TOPIC_GROUPS_FROM = "2019-08-22";
const TOPIC_GROUPS = [
  { name: "Nyanlända", topic: "Etableringsfrågor" },
  { name: "Ensamkommande barn", topic: "Mottagande av och stöd till ensamkommande barn och unga" },
  { name: "Integrationssamordnare och integrationsstrateger", topic: "Kommunövergripande frågor" },
  { name: "Återsökning", topic: "Statlig ersättning och hur den söks" },
  { name: "Bostadsvägledning", topic: "Vägledning till bostad för nyanlända" },
];

/** In the list of December 2017, and no longer in that of August 2019; the days are those of the lists. */
const SFI = { name: "Sfi", topic: "Svenska för invandrare", fromOn: "2017-12-08" };

/** Clauses 8 and 9 of the agreement, and how often they say that the groups meet. */
const GROUPS = [
  {
    kind: "leadership",
    name: "Ledningsgruppen",
    topic: "Beslutar om budget och handlingsplan",
    leastMeetings: 1,
    mostMeetings: null,
  },
  {
    kind: "steering",
    name: "Styrgruppen",
    topic: "Följer upp och leder det löpande arbetet",
    leastMeetings: 2,
    mostMeetings: 4,
  },
  {
    kind: "working",
    name: "Arbetsgruppen",
    topic: "Bereder frågor till styrgruppen",
    leastMeetings: null,
    mostMeetings: null,
  },
] as const;

const FORUM = {
  name: "Samrådsgruppen hos Länsstyrelsen",
  topic: "Regionalt samråd om mottagande. Påhittat i demon.",
};

/** Clause 9.1, with the names of 2014. */
const ACTORS = [
  "Arbetsförmedlingen",
  "Försäkringskassan",
  "Kommunförbundet Stockholms län",
  "Länsstyrelsen Stockholm",
  "Migrationsverket",
  "Sveriges Kommuner och Landsting",
];

/** What they are called today: general knowledge, the agreement does not say. */
const RENAMED: Record<string, string> = {
  "Kommunförbundet Stockholms län": "Storsthlm",
  "Sveriges Kommuner och Landsting": "Sveriges Kommuner och Regioner (SKR)",
};

/** The network's groups, whom it works with, and what they have met about and decided. */
export function tellOfBodies(story: Story): void {
  const { db } = story;
  story.on(instantAt("2022-08-16", "10:30"), (at) => {
    const act = story.act(at, "coordinator");
    for (const { kind, ...group } of GROUPS)
      story.name(kind, beginBody(db, { kind, ...group, fromOn: AGREEMENT_FROM }, act));
    const sfi = beginBody(db, { kind: "topic", ...SFI }, act);
    endBody(db, sfi, TOPIC_GROUPS_FROM, act);
    for (const group of TOPIC_GROUPS)
      story.name(group.name, beginBody(db, { kind: "topic", ...group, fromOn: TOPIC_GROUPS_FROM }, act));
    story.name("forum", beginBody(db, { kind: "forum", ...FORUM, fromOn: TOPIC_GROUPS_FROM }, act));
  });
  story.on(instantAt("2022-08-16", "10:50"), (at) => {
    const act = story.act(at, "coordinator");
    for (const name of ACTORS) {
      const id = addExternalActor(db, { name, earlierName: "", fromOn: AGREEMENT_FROM }, act);
      const today = RENAMED[name];
      if (today) renameExternalActor(db, id, today, act);
    }
  });
  tellOfSeats(story);
  tellOfMeetings(story);
  tellOfActionPlans(story);
}

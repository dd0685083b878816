import { addSeat, endSeat, type SeatForm, seatsOf } from "../../../src/bodies/seats";
import { instantAt } from "../../../src/calendar";
import { holdersOf } from "../../../src/people/persons";
import type { Story } from "../story";

const FIRST_DAY = "2022-08-18";
const EMPTY = { municipalityCode: null, personId: null, name: "", meetingDecisionId: null, endedOn: null };

/** Chiefs of some of the municipalities (clause 8); the host's leads. */
const STEERING = ["0163", "0191", "0160", "0184", "0123"];
const LEAVING = "0123";
const COMING = "0188";

/** In these the contact persons sit; `others`: people that the register does not know. */
const GROUPS: { name: string; contacts: string[]; others?: string[] }[] = [
  { name: "working", contacts: ["0114", "0117", "0160", "0163", "0191"] },
  { name: "Nyanlända", contacts: ["0139", "0163", "0183", "0188"] },
  {
    name: "Ensamkommande barn",
    contacts: ["0123", "0186"],
    others: ["Stina Låtsasson, enhetschef, Solna stad"],
  },
  {
    name: "Integrationssamordnare och integrationsstrateger",
    contacts: ["0114", "0117", "0125", "0160", "0184", "0188"],
  },
  {
    name: "Återsökning",
    contacts: ["0187"],
    others: ["Peter Provström, ekonom, Järfälla kommun", "Mona Testgren, ekonom, Täby kommun"],
  },
  { name: "Bostadsvägledning", contacts: ["0162", "0191"] },
];

export function tellOfSeats(story: Story): void {
  const { db } = story;
  story.on(instantAt(FIRST_DAY, "09:30"), (at) => {
    const act = story.act(at, "coordinator");
    const add = (body: string, seat: Partial<SeatForm>) =>
      addSeat(db, story.id(body), { ...EMPTY, ...seat, fromOn: FIRST_DAY }, act);
    for (const municipalityCode of STEERING) add("steering", { municipalityCode });
    for (const { name, contacts, others = [] } of GROUPS) {
      for (const municipalityCode of contacts) {
        const [contact] = holdersOf(db, "contact", FIRST_DAY, municipalityCode);
        add(name, { municipalityCode, personId: contact?.id ?? null });
      }
      for (const other of others) add(name, { name: other });
    }
    for (const role of ["coordinator", "adviser"] as const) {
      const [person] = holdersOf(db, role, FIRST_DAY);
      add("forum", { personId: person?.id ?? null });
    }
  });
  // The leadership group appoints the steering group; its decision is told among the meetings.
  const year = Number(story.today.slice(0, 4));
  story.on(instantAt(`${year - 1}-11-30`, "11:15"), (at) => {
    const act = story.act(at, "coordinator");
    const steering = story.id("steering");
    const leaving = seatsOf(db, steering).find(({ municipalityCode }) => municipalityCode === LEAVING);
    if (leaving) endSeat(db, steering, leaving.id, `${year}-01-01`, act);
    const meetingDecisionId = story.id("steering decision");
    const seat = { ...EMPTY, municipalityCode: COMING, meetingDecisionId, fromOn: `${year}-01-01` };
    addSeat(db, steering, seat, act);
  });
}

import type { Instant } from "../../../src/calendar";
import { assign } from "../../../src/sections/assignment";
import { comment, commentsOf, resolveComment } from "../../../src/sections/comments";
import { keepDraft } from "../../../src/sections/drafts";
import { addForm } from "../../../src/sections/form-keeping";
import { saveText } from "../../../src/sections/saving";
import { section } from "../../../src/sections/sections";
import { setStatus } from "../../../src/sections/statuses";
import { GENERAL_SECTIONS } from "../../defaults/funder-forms";
import type { Story } from "../story";

const LIMITS: Record<string, number> = { purpose: 1000, need: 2000, goals: 800, activities: 3000 };

const ACTIVITIES = `Kommunerna rekryterar guider tillsammans, med en gemensam sida och ett möte i varje kommun.

Nya guider får en kväll om bemötande, roller och gränser.

Guider och nyanlända matchas efter intressen och språk, också över kommungränser.`;

const MORE = `

Var tredje månad träffas alla guider, och den som vill kan byta par.`;

const GOALS = "Efter ett år har minst 120 nyanlända träffat en guide";

/** Who writes what in the application about guides, and how far they have come. */
export function tellOfGuidesWriting(story: Story, applicationId: () => number): void {
  const { db } = story;
  const placed = (key: string) => ({ applicationId: applicationId(), key });
  const save = (at: Instant, key: string, text: string, code: string) => {
    const { revision } = section(db, placed(key));
    saveText(db, placed(key), { text, revision }, story.act(at, "contact", code));
  };
  const give = (at: Instant, key: string, code: string) => {
    const { personId } = story.act(at, "contact", code).by;
    assign(db, placed(key), personId, story.act(at, "adviser"));
  };
  story.on(story.ago(7, "15:10"), (at) => {
    const sections = GENERAL_SECTIONS.map((one) => {
      const count = LIMITS[one.key];
      return count ? { ...one, limit: { kind: "characters" as const, count } } : one;
    });
    const civil = {
      key: "",
      heading: "Föreningarnas roll",
      guidance: "Vilka föreningar som är med, och vad de gör.",
      optional: true,
    };
    const facts = { name: "§ 37 a, flyktingguider", programmes: ["§ 37 a"], partnerForms: true };
    addForm(db, { ...facts, sections: [...sections, civil] }, story.act(at, "adviser"));
  });
  story.on(story.ago(5, "13:00"), (at) => {
    give(at, "activities", "0160");
    give(at, "goals", "0114");
  });
  story.on(story.ago(4, "08:50"), (at) => {
    setStatus(db, placed("purpose"), "done", story.act(at, "adviser"));
  });
  story.on(story.ago(3, "10:15"), (at) => save(at, "activities", ACTIVITIES, "0160"));
  story.on(story.ago(2, "09:40"), (at) => {
    comment(
      db,
      placed("activities"),
      "Vad händer när en guide och en nyanländ inte passar ihop?",
      story.act(at, "adviser"),
    );
    comment(
      db,
      placed("need"),
      "Vi har siffror från förra året. Jag skickar dem.",
      story.act(at, "contact", "0117"),
    );
  });
  story.on(story.ago(2, "15:20"), (at) => {
    save(at, "activities", ACTIVITIES + MORE, "0160");
    const [asked] = commentsOf(db, placed("activities"));
    if (asked) resolveComment(db, placed("activities"), asked.id, story.act(at, "contact", "0160"));
    setStatus(db, placed("activities"), "for_review", story.act(at, "contact", "0160"));
  });
  story.on(story.ago(1, "14:03"), (at) => {
    keepDraft(db, placed("goals"), { text: GOALS, revision: 1 }, story.act(at, "contact", "0114"));
  });
}

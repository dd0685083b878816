import { agreeToLesson, lessonOf, writeLesson } from "../../src/advice/lessons";
import { answerRequest } from "../../src/advice/replies";
import { ask } from "../../src/advice/requests";
import type { Story } from "./story";

const NOTHING = { callId: null, needId: null };

/** What the municipalities have asked the adviser: one that all have learnt from, one that is answered, one that waits. */
export function tellOfQuestions(story: Story): void {
  const { db } = story;
  story.on(story.ago(24, "09:20"), (at) => {
    const question = {
      ...NOTHING,
      municipalityCode: "0125",
      topic: "budget",
      title: "Får vi söka för lön till en samordnare som redan är anställd?",
      question: `Vi har en samordnare på halvtid. Kan projektet betala resten av tjänsten, eller måste vi anställa någon ny?`,
      wishedOn: story.day(-20),
    } as const;
    story.name("question of pay", ask(db, question, story.act(at, "contact", "0125")));
  });
  story.on(story.ago(22, "14:05"), (at) => {
    const text = `Ja, om tiden är ny. Medlen får inte betala det ni redan gör. Visa i budgeten att halva tjänsten betalas av kommunen och att projektet betalar den tid som läggs till. Spara ett beslut om tjänstgöringsgraden.

Räkna med lön och sociala avgifter, och tala med er ekonom om semesterlönen.`;
    answerRequest(
      db,
      story.id("question of pay"),
      { text, timeClass: "two_hours" },
      story.act(at, "adviser"),
    );
  });
  story.on(story.ago(21, "10:30"), (at) => {
    const lesson = {
      title: "Lön för den som redan är anställd",
      text: "Projektmedel kan betala utökad tid för den som redan är anställd, men inte det arbete som kommunen redan betalar. Visa fördelningen i budgeten och spara beslutet om tjänstgöringsgraden.",
    };
    writeLesson(db, story.id("question of pay"), lesson, story.act(at, "adviser"));
  });
  story.on(story.ago(20, "08:45"), (at) => {
    const id = story.id("question of pay");
    agreeToLesson(db, id, lessonOf(db, id)?.id ?? 0, story.act(at, "contact", "0125"));
  });
  story.on(story.ago(6, "15:10"), (at) => {
    const question = {
      ...NOTHING,
      municipalityCode: "0160",
      topic: "decisions",
      title: "Räcker delegation för att delta i en förstudie?",
      question:
        "Vår delegationsordning säger att förvaltningschefen får söka bidrag upp till 500 000 kronor.",
      wishedOn: story.day(-2),
    } as const;
    story.name("question of delegation", ask(db, question, story.act(at, "contact", "0160")));
  });
  story.on(story.ago(5, "09:00"), (at) => {
    const text =
      "Ja, om er andel ryms i beloppet och punkten gäller ansökningar om bidrag. Beslutet ska vara skriftligt och anmälas till nämnden. Fråga er nämndsekreterare om punkten är tänkt att omfatta gemensamma ansökningar.";
    const id = story.id("question of delegation");
    answerRequest(db, id, { text, timeClass: "half_hour" }, story.act(at, "adviser"));
  });
  story.on(story.ago(1, "11:15"), (at) => {
    const question = {
      ...NOTHING,
      municipalityCode: "0184",
      topic: "finding_calls",
      title: "Finns det medel för vägledning till unga som lämnar stödboendet?",
      question:
        "Vi vill anställa en bostadslots på försök, gärna tillsammans med en grannkommun. Vilka kan vi söka hos under våren?",
      wishedOn: story.day(4),
    } as const;
    ask(db, question, story.act(at, "contact", "0184"));
  });
}

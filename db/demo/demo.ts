import { sql } from "drizzle-orm";
import type { Instant } from "../../src/calendar";
import { keepCalendars } from "../../src/calendars/keeping";
import { networkProfile } from "../../src/membership/register";
import type { Db } from "../open";
import { tellOfAdvice } from "./applications/advice";
import { tellOfGuides } from "./applications/guides";
import { tellOfPapers } from "./applications/papers";
import { tellOfPreStudy } from "./applications/pre-study";
import { tellOfPreStudyLife } from "./applications/pre-study-life";
import { tellOfCalendars } from "./calendars";
import { tellOfCalls } from "./calls/calls";
import { tellOfJudgements } from "./calls/judgements";
import { tellOfSeries } from "./calls/series";
import { sendOldLetters, type Wording } from "./letters";
import { tellOfChoices, tellOfRefusal } from "./messages";
import { tellOfNeeds } from "./needs";
import { tellOfExamples } from "./newsletter";
import { tellOfPeople } from "./people";
import { tellOfQuestions } from "./questions";
import { tellOfRegister } from "./register";
import { tellOfAgreement } from "./register/agreement";
import { tellOfBoards } from "./register/boards";
import { tellOfBodies } from "./register/bodies";
import { tellOfFees } from "./register/fees";
import { tellOfPopulation } from "./register/population";
import { tellOfSources } from "./sources";
import { Story } from "./story";

/**
 * Fills an empty database with a network that has worked for some years, by the same functions as the pages use, with
 * its dates told from `now`. All or nothing: a first start that is cut off leaves nothing behind. Nobody else may use
 * the connection meanwhile.
 */
export async function fillDemo(
  db: Db,
  now: Instant,
  word: Wording = ({ kind }) => ({ subject: kind, text: "" }),
) {
  if (networkProfile(db)) return;
  const story = new Story(db, now);
  tellOfRegister(story);
  tellOfFees(story);
  tellOfPeople(story);
  tellOfPopulation(story);
  tellOfAgreement(story);
  tellOfBodies(story);
  tellOfBoards(story);
  tellOfCalls(story);
  tellOfSeries(story);
  tellOfJudgements(story);
  tellOfSources(story);
  tellOfNeeds(story);
  tellOfQuestions(story);
  tellOfExamples(story);
  tellOfChoices(story);
  tellOfRefusal(story);
  tellOfPreStudy(story);
  tellOfPreStudyLife(story);
  tellOfAdvice(story);
  tellOfPapers(story);
  tellOfGuides(story);
  tellOfCalendars(story);
  // Drizzle's own transactions cannot wait for a feed to be read; inside this one they become savepoints.
  db.run(sql`begin immediate`);
  try {
    await story.live();
    keepCalendars(db, now);
    sendOldLetters(story, word);
    db.run(sql`commit`);
  } catch (error) {
    db.run(sql`rollback`);
    throw error;
  }
}

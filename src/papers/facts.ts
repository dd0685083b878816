import type { Db } from "../../db/open";
import { declinedParties, ownerConsent } from "../applications/answers";
import {
  type Application,
  contentOf,
  type Version,
  versionNumbered,
  versionsOf,
  workingContent,
} from "../applications/applications";
import type { Content } from "../applications/content";
import { allBoards, inBoardOrder } from "../boards/boards";
import { type Day, dayOf, type Instant } from "../calendar";
import { call } from "../calls/calls";
import { allMunicipalities, membersOn, networkProfile } from "../membership/register";
import { byMunicipality, municipalPeopleOn } from "../people/holders";
import { refuse } from "../refusal";
import { diaryNumberOf } from "./diary-numbers";
import { type Predecessor, predecessorOf } from "./predecessor";
import { type ReportStyle, standingReportStyles } from "./report-styles";

export type PaperVersion = Pick<Version, "number" | "sha256" | "frozenAt">;

/** What a municipality's papers say of it. */
export type PaperParty = {
  code: string;
  shortName: string;
  formalName: string;
  genitive: string;
  orgNumber: string;
  role: "owner" | "partner";
  budgetShareSek: number;
  coFinancingSek: number;
  /** The board that decides; "" when the register has none. */
  board: string;
  /** The director's title in the register; "" when there is none. */
  directorTitle: string;
  style: ReportStyle | undefined;
  caseNumber: string;
};

/** All that the papers of one application are written from: a frozen version, or the text as it stands. */
export type PaperFacts = {
  applicationId: number;
  network: string;
  networkPurpose: string;
  memberNames: string[];
  content: Content;
  /** Null for the working text. */
  version: PaperVersion | null;
  /** By code, in the content's order. */
  parties: PaperParty[];
  owner: PaperParty;
  /** The owner's condition, such as "if the county board grants it"; "" when none was said. */
  ownerCondition: string;
  predecessor: Predecessor | null;
  deadlineOn: Day | null;
  today: Day;
};

/** `number`: of a frozen version; null for the working text. */
export function paperFacts(db: Db, found: Application, number: number | null, at: Instant): PaperFacts {
  const version = number === null ? null : versionNumbered(db, found.id, number);
  const declined = declinedParties(db, found.id);
  const content = version ? contentOf(version) : workingContent(db, found, declined);
  const today = dayOf(at);
  const parties = partiesFor(db, found, content, today);
  const profile = networkProfile(db);
  return {
    applicationId: found.id,
    network: profile?.name ?? "",
    networkPurpose: profile?.purpose ?? "",
    memberNames: membersOn(db, today).map(({ shortName }) => shortName),
    content,
    version: version && { number: version.number, sha256: version.sha256, frozenAt: version.frozenAt },
    parties,
    owner: parties.find(({ role }) => role === "owner") ?? refuse("owner_declined"),
    ownerCondition: ownerConsent(db, found)?.condition ?? "",
    predecessor: predecessorOf(db, found),
    deadlineOn: call(db, found.callId).deadlineOn,
    today,
  };
}

function partiesFor(db: Db, found: Application, content: Content, today: Day): PaperParty[] {
  const register = new Map(allMunicipalities(db).map((one) => [one.code, one]));
  const boards = inBoardOrder(
    allBoards(db).filter(
      ({ kind, fromOn, endedOn }) =>
        kind === "board" && fromOn <= today && (endedOn === null || endedOn > today),
    ),
  );
  const directors = byMunicipality(municipalPeopleOn(db, today), "director");
  const styles = standingReportStyles(db);
  const numbers = diaryNumberOf(db, found.id);
  return content.parties.map((party) => {
    const { code } = party;
    const known = register.get(code) ?? refuse("not_found");
    return {
      ...party,
      shortName: known.shortName,
      formalName: party.name,
      // A municipality that has been renamed since the version was frozen is called what it was then.
      genitive: party.name === known.formalName ? known.genitive : genitiveOf(party.name),
      orgNumber: known.orgNumber,
      board: boards.find(({ municipalityCode }) => municipalityCode === code)?.name ?? "",
      directorTitle: directors.get(code)?.[0]?.title ?? "",
      style: styles.get(code),
      caseNumber: numbers.get(code) ?? "",
    };
  });
}

const genitiveOf = (name: string) => (/[sxz]$/.test(name) ? name : `${name}s`);

/** The party that the paper is for; refused when it is not in this version. */
export function paperParty({ parties }: PaperFacts, code: string): PaperParty {
  return parties.find((party) => party.code === code) ?? refuse("not_in_version");
}

/** Which of an application's texts a paper can be written from: the versions, the newest first, and then the working text. */
export function textsToChoose(db: Db, applicationId: number): (PaperVersion | null)[] {
  return [...versionsOf(db, applicationId), null];
}

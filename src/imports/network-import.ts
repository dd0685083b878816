import { swedishMunicipalities } from "../../db/defaults/municipalities";
import type { Db } from "../../db/open";
import { agreementToJoin } from "../agreement/agreement";
import { beginMembership } from "../agreement/memberships";
import { addBoard, usualBoard } from "../boards/boards";
import { type Day, dayOf, type Instant, yearOf } from "../calendar";
import { document } from "../documents/documents";
import { type Act, record } from "../history";
import { chooseHost } from "../membership/hosts";
import { nameMatcher, registeredNames } from "../membership/name-matching";
import { addMunicipality } from "../membership/registration";
import { requireKeeper } from "../people/permissions";
import { addPerson, personByEmail } from "../people/persons";
import { giveRole } from "../people/role-giving";
import { recordPopulations } from "../population/populations";
import { tableOf } from "../population/scb-tables";
import { refuse } from "../refusal";
import { readSheets } from "../sheets/reading";
import { confirmImport, type Import } from "./imports";
import { type LinesRead, readNetworkLines } from "./network-lines";
import { isSwedishCode } from "./network-names";
import { type PlannedMunicipality, planNetwork } from "./network-plan";

/** What the kept file says; it was a readable sheet when it was handed in. */
export async function linesInImport(db: Db, kept: Import, at: Instant): Promise<LinesRead> {
  const { sheets } = await readSheets(document(db, kept.documentId).bytes);
  const registered = registeredNames(db);
  const usual = swedishMunicipalities.map(({ code, shortName, formalName, genitive }) => ({
    code,
    names: [shortName, formalName, genitive],
  }));
  return readNetworkLines(sheets ?? [], {
    match: nameMatcher([...registered, ...usual]),
    knows: (code) => isSwedishCode(code) || registered.some((one) => one.code === code),
    lastYear: yearOf(dayOf(at)) - 1,
  });
}

/**
 * Takes in all that is new, by the same functions as the pages use, or nothing. The file is compared anew: what somebody else
 * has added meanwhile is left as it is.
 */
export function importNetwork(
  db: Db,
  importId: number,
  lines: LinesRead,
  { agreementTitle, usualFromOn }: { agreementTitle: string; usualFromOn: Day | null },
  act: Act,
): void {
  requireKeeper(act);
  db.transaction((tx) => {
    confirmImport(tx, "network", importId, act);
    const plan = planNetwork(tx, lines, { day: dayOf(act.at), usualFromOn });
    if (plan.problems.length > 0) refuse("import_has_problems");
    const inOrder = plan.municipalities.toSorted((a, b) => (entryOf(a) < entryOf(b) ? -1 : 1));
    for (const planned of inOrder) addPlanned(tx, planned, agreementTitle, act);
    for (const planned of inOrder) choosePlannedHost(tx, planned, act);
    recordPlannedResidents(tx, inOrder, act);
    const municipalities = inOrder.filter(({ isNew }) => isNew).length;
    const added = inOrder.flatMap(({ roles }) => roles.filter(({ person }) => person.isNew));
    const people = new Set(added.map(({ person }) => person.email)).size;
    const details = { municipalities, people };
    record(tx, { subject: "network", subjectId: 1, event: "network_imported", details }, act);
  });
}

/** The first party begins the agreement, where there is none. */
const entryOf = ({ membership }: PlannedMunicipality) => membership?.fromOn ?? "9999";

function addPlanned(db: Db, planned: PlannedMunicipality, agreementTitle: string, act: Act): void {
  const { names, membership } = planned;
  if (planned.isNew) addMunicipality(db, names, act);
  if (membership) {
    const agreementId = agreementToJoin(db, membership.fromOn, agreementTitle, act);
    beginMembership(db, { agreementId, municipalityCode: names.code, ...membership }, act);
  }
  for (const { role, person, topics, fromOn } of planned.roles) {
    const { isNew: _, ...form } = person;
    const id = personByEmail(db, form.email)?.id ?? addPerson(db, form, act);
    giveRole(db, id, { role, municipalityCode: names.code, topics }, act, fromOn);
  }
  const boardsFromOn = membership?.fromOn ?? dayOf(act.at);
  for (const name of planned.boards)
    addBoard(db, { ...usualBoard(name), municipalityCode: names.code, fromOn: boardsFromOn }, act);
}

function choosePlannedHost(db: Db, { names, hostFromOn }: PlannedMunicipality, act: Act): void {
  if (hostFromOn) chooseHost(db, { municipalityCode: names.code, fromOn: hostFromOn, note: "" }, act);
}

function recordPlannedResidents(db: Db, planned: readonly PlannedMunicipality[], act: Act): void {
  const rows = planned.flatMap(({ names, residents }) =>
    residents.map(({ year, count }) => ({
      municipalityCode: names.code,
      year,
      residents: count,
      sourceTable: tableOf(year),
    })),
  );
  if (rows.length > 0) recordPopulations(db, rows, act);
}

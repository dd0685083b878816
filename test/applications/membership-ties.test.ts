import { describe, expect, test } from "vitest";
import { beginMembership, correctMembership, membershipOn } from "../../src/agreement/memberships";
import { exitAfter } from "../../src/agreement/notice-reach";
import { giveNotice, takeBackNotice } from "../../src/agreement/notices";
import { application, partiesOf } from "../../src/applications/applications";
import { board } from "../../src/applications/board";
import { cautions } from "../../src/applications/cautions";
import { sendLinkAgain, signatory } from "../../src/applications/signoff-links";
import { signoffRecord } from "../../src/applications/signoff-record";
import { signoffsOf } from "../../src/applications/signoff-records";
import { approve } from "../../src/applications/signoffs";
import { handIn, submissionOf } from "../../src/applications/submission";
import { addDays, addMonths, type Day, instantAt } from "../../src/calendar";
import { membersOn } from "../../src/membership/register";
import { addMunicipality } from "../../src/membership/registration";
import { addPerson, changePerson, rolesOf } from "../../src/people/persons";
import { correctRole } from "../../src/people/role-facts";
import { endRole, giveRole } from "../../src/people/role-giving";
import { addSignatory, endSignatory, strikeSignatory } from "../../src/people/signatories";
import { DANDERYD } from "../agreement/agreement-cast";
import { expectRefusal } from "../support/refused";
import { visitor } from "../support/visitor";
import {
  A_TEXT,
  act,
  answerYes,
  approveAs,
  BOARD_DECISION,
  lettersTo,
  MEMBERS,
  type MemberName,
  secretFor,
  sentApplication,
  TODAY,
  type World,
  withApplication,
  world,
} from "../support/world";

const noticeOf = (w: World, name: MemberName, receivedOn: Day = TODAY) =>
  giveNotice(
    w.db,
    { municipalityCode: MEMBERS[name].code, receivedOn, reason: "", document: null },
    act(w.coordinator),
  );

const asked = (w: World, id: number) =>
  partiesOf(w.db, id)
    .map(({ code }) => code)
    .toSorted();

const boardOn = (w: World, id: number, day: Day = TODAY) =>
  board(w.db, application(w.db, id), instantAt(day, "12:00"));

const cautionsOn = (w: World, id: number, day: Day = TODAY) =>
  cautions(w.db, application(w.db, id), boardOn(w, id, day));

const endings = (w: World, id: number, day: Day = TODAY) =>
  cautionsOn(w, id, day).flatMap((one) => (one.what === "membership_ends" ? [[one.name, one.exitOn]] : []));

describe("who is asked", () => {
  test("is every member of the day: one under notice, but not one that has left or is to come", () => {
    const w = world();
    addMunicipality(w.db, DANDERYD, act(w.coordinator));
    const coming = { agreementId: w.agreementId, municipalityCode: DANDERYD.code };
    beginMembership(w.db, { ...coming, fromOn: addDays(TODAY, 1) }, act(w.coordinator));
    noticeOf(w, "vaxholm", addMonths(TODAY, -12));
    noticeOf(w, "solna");
    const { id } = withApplication(w);
    expect(asked(w, id)).toEqual(["0160", "0184", "0191"]);
    expect(lettersTo(w, w.contact.vaxholm)).not.toContain("asked");
    expect(lettersTo(w, w.contact.solna)).toContain("asked");
    expect([boardOn(w, id).members, boardOn(w, id, addDays(TODAY, 1)).members]).toEqual([3, 4]);
  });
});

describe("so many of so many", () => {
  test("counts one under notice to its last day, and who was a member on the day of handing in", () => {
    const w = world();
    const { id } = sentApplication(w);
    noticeOf(w, "vaxholm");
    const exitOn = exitAfter(TODAY);
    expect(boardOn(w, id, addDays(exitOn, -1))).toMatchObject({ takingPart: 3, members: 4 });
    expect(boardOn(w, id, exitOn)).toMatchObject({ takingPart: 3, members: 3 });
    for (const name of ["sigtuna", "taby", "solna"] as const) approveAs(w, id, name);
    const file = { name: "a.pdf", mediaType: "application/pdf", bytes: new TextEncoder().encode("%PDF-") };
    const late = { by: w.adviser, at: instantAt(exitOn, "08:00") };
    handIn(w.db, id, { submittedOn: addDays(exitOn, -1), funderReference: "", file }, late);
    expect(submissionOf(w.db, id)?.memberCount).toBe(4);
  });

  test("stays as it was handed in, whoever leaves afterwards", () => {
    const w = world();
    const { id } = sentApplication(w);
    for (const name of ["sigtuna", "taby", "solna"] as const) approveAs(w, id, name);
    const file = { name: "a.pdf", mediaType: "application/pdf", bytes: new TextEncoder().encode("%PDF-") };
    handIn(w.db, id, { submittedOn: TODAY, funderReference: "", file }, act(w.adviser, 30));
    const { id: membershipId } = membershipOn(w.db, "0187", TODAY)!;
    const days = { fromOn: "2014-04-15", exitOn: addDays(TODAY, 5) };
    correctMembership(w.db, membershipId, days, "Hade redan lämnat.", act(w.coordinator, 40));
    expect(membersOn(w.db, addDays(TODAY, 5))).toHaveLength(3);
    expect(boardOn(w, id, addDays(TODAY, 5)).members).toBe(4);
    expect(submissionOf(w.db, id)?.memberCount).toBe(4);
  });
});

describe("a member under notice", () => {
  test("takes part, and is pointed out where the project outlives its membership", () => {
    const w = world();
    const { id } = sentApplication(w);
    expect(endings(w, id)).toEqual([]);
    const notice = noticeOf(w, "solna");
    const exitOn = exitAfter(TODAY);
    expect(A_TEXT.periodToOn > exitOn).toBe(true);
    expect(endings(w, id)).toEqual([["Solna stad", exitOn]]);
    expect(boardOn(w, id).rows.find(({ code }) => code === "0184")).toMatchObject({ exitOn });
    approveAs(w, id, "solna");
    expect(boardOn(w, id)).toMatchObject({ takingPart: 3, approved: 1 });
    takeBackNotice(w.db, notice, "Stannar.", act(w.coordinator, 30));
    expect(endings(w, id)).toEqual([]);
    expect(boardOn(w, id).rows.find(({ code }) => code === "0184")?.exitOn).toBeNull();
  });

  test("is not pointed out where the project ends before the exit, nor when it has declined", () => {
    const w = world();
    const { id } = sentApplication(w);
    noticeOf(w, "vaxholm");
    expect(endings(w, id)).toEqual([]);
    const { id: membershipId } = membershipOn(w.db, "0184", TODAY)!;
    const leaving = (exitOn: Day) =>
      correctMembership(
        w.db,
        membershipOn(w.db, "0184", TODAY)?.id ?? membershipId,
        { fromOn: "2014-04-15", exitOn },
        "Fel dag.",
        act(w.coordinator),
      );
    leaving(addDays(A_TEXT.periodToOn, 1));
    expect(endings(w, id)).toEqual([]);
    leaving(A_TEXT.periodToOn);
    expect(endings(w, id)).toEqual([["Solna stad", A_TEXT.periodToOn]]);
  });

  test("is pointed out while the project has no last day, and as gone once it has left", () => {
    const w = world();
    const { id } = withApplication(w);
    answerYes(w, id, "solna");
    noticeOf(w, "solna");
    const exitOn = exitAfter(TODAY);
    expect(endings(w, id)).toEqual([["Solna stad", exitOn]]);
    expect(endings(w, id, exitOn)).toEqual([["Solna stad", ""]]);
    expect(asked(w, id)).toContain("0184");
  });
});

describe("who may sign", () => {
  /** Täby's director has approved; then another takes over. */
  function succession() {
    const w = world();
    const { id } = sentApplication(w);
    const old = secretFor(w, w.director.taby);
    const personId = w.director.taby.personId!;
    const [role] = rolesOf(w.db, personId);
    return { w, id, old, personId, roleId: role!.id };
  }

  test("follows the role: one that has ended signs nothing by an old letter, and what was signed stands", () => {
    const { w, id, old, personId, roleId } = succession();
    approveAs(w, id, "taby");
    const [before] = signoffsOf(w.db, id);
    endRole(w.db, roleId, act(w.coordinator, 30));
    const later = act(w.adviser, 40).at;
    expectRefusal("not_director", () => signatory(w.db, old, later));
    expectRefusal("not_director", () => approve(w.db, old, 1, { ...BOARD_DECISION, paragraph: "47" }, later));
    changePerson(
      w.db,
      personId,
      { name: "Dag Gift", email: "dag@taby.example.se", title: "pensionär" },
      act(w.coordinator, 45),
    );
    const record = signoffRecord(w.db, id, before!.signoff.id, w.adviser);
    expect(record).toMatchObject({
      isLatest: true,
      signoff: { personName: "Dag Täby", personTitle: "socialdirektör", paragraph: "46" },
    });
    expect(boardOn(w, id).approved).toBe(1);
  });

  test("passes to the one who comes after, by a letter of her own", () => {
    const { w, id, old, roleId } = succession();
    endRole(w.db, roleId, act(w.coordinator, 30));
    const next = addPerson(
      w.db,
      { name: "Ny Chef", email: "ny@taby.example.se", title: "socialdirektör" },
      act(w.coordinator, 31),
    );
    giveRole(w.db, next, { role: "director", municipalityCode: "0160" }, act(w.coordinator, 32));
    sendLinkAgain(w.db, id, "0160", act(w.adviser, 35));
    const token = secretFor(w, { personId: next, name: "Ny Chef", roles: [] });
    expect(() => signatory(w.db, token, act(w.adviser, 40).at)).not.toThrow();
    expectRefusal("not_director", () => signatory(w.db, old, act(w.adviser, 40).at));
  });

  test("is no one who reads letters to an address that was wrong", () => {
    const { w, id, old, personId } = succession();
    const director = { name: "Dag Täby", title: "socialdirektör" };
    const later = act(w.adviser, 40).at;
    changePerson(w.db, personId, { ...director, email: "dag@taby.example.se" }, act(w.coordinator, 30));
    expect(() => signatory(w.db, old, later)).not.toThrow();
    changePerson(w.db, personId, { ...director, email: "dag.ny@taby.example.se" }, act(w.coordinator, 31));
    expectRefusal("link_expired", () => signatory(w.db, old, later));
    expectRefusal("link_expired", () => approve(w.db, old, 1, BOARD_DECISION, later));
    sendLinkAgain(w.db, id, "0160", act(w.adviser, 35));
    expect(() => signatory(w.db, secretFor(w, w.director.taby), later)).not.toThrow();
  });

  test("is not one whose role turned out to have ended, or to be another municipality's", () => {
    const { w, old, personId, roleId } = succession();
    const days = { fromOn: "2020-01-01", endedOn: addDays(TODAY, -1) };
    correctRole(w.db, roleId, days, "Slutade tidigare.", act(w.coordinator, 30));
    giveRole(w.db, personId, { role: "director", municipalityCode: "0184" }, act(w.coordinator, 31));
    giveRole(w.db, personId, { role: "representative", municipalityCode: "0160" }, act(w.coordinator, 31));
    expectRefusal("not_director", () => signatory(w.db, old, act(w.adviser, 40).at));
  });

  test("is asked of the municipality's list on the day of the approval, whatever it says later", () => {
    const { w, id, personId } = succession();
    const list = (whose: number, fromOn: Day, validUntilOn: Day | null = null) =>
      addSignatory(
        w.db,
        {
          municipalityCode: "0160",
          personId: whose,
          scope: "Ansökningar",
          source: "§ 4",
          fromOn,
          validUntilOn,
        },
        act(w.coordinator),
      );
    const other = w.contact.taby.personId!;
    const says = () => cautionsOn(w, id).some(({ what }) => what === "signer_not_listed");
    approveAs(w, id, "taby");
    list(other, addDays(TODAY, 1));
    list(other, "2020-01-01", addDays(TODAY, -1));
    expect(says()).toBe(false);
    const own = list(personId, "2020-01-01");
    list(other, "2020-01-01");
    endSignatory(w.db, own, TODAY, act(w.coordinator));
    expect(says()).toBe(false);
    strikeSignatory(w.db, own, "Fel person.", act(w.coordinator));
    expect(says()).toBe(true);
  });
});

test("a contact person whose role has ended answers no more for the municipality, and the answer given stands", async () => {
  const w = world();
  const { id } = withApplication(w);
  answerYes(w, id, "taby");
  const contact = visitor(w, w.contact.taby);
  endRole(w.db, rolesOf(w.db, w.contact.taby.personId!)[0]!.id, act(w.coordinator, 5));
  const answer = { answer: "declines", reason: "Nej" };
  expect((await contact.post(`/applications/${id}/parties/0160/answers`, answer)).status).toBe(401);
  expect(boardOn(w, id).rows.find(({ code }) => code === "0160")).toMatchObject({ state: "takes_part" });
});

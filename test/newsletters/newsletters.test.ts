import { expect, test } from "vitest";
import { letters as letterRows } from "../../db/schema";
import { addMinutes } from "../../src/calendar";
import { addCall } from "../../src/calls/calls";
import type { LetterFacts } from "../../src/messages/letters";
import { sendInExample, waitingExamples, withdrawExample } from "../../src/newsletters/examples";
import { monthFacts } from "../../src/newsletters/month-facts";
import {
  type BlockForm,
  beginNewsletter,
  discardNewsletter,
  editNewsletter,
  newsletter,
} from "../../src/newsletters/newsletters";
import { listsOn } from "../../src/newsletters/receivers";
import { sendNewsletter } from "../../src/newsletters/sending";
import {
  askForNewsletter,
  confirmSubscription,
  endSubscription,
  subscribers,
} from "../../src/newsletters/subscribers";
import { draftBlocks } from "../../views/newsletters/draft";
import { expectRefusal } from "../support/refused";
import { A_CALL, act, NOW, TODAY, type World, world } from "../support/world";

const part = (change: Partial<BlockForm> = {}): BlockForm => ({
  kind: "own",
  heading: "Rubrik",
  text: "Text.",
  membersOnly: false,
  included: true,
  ...change,
});

function begun(w: World, blocks: BlockForm[] = [part()]): number {
  return beginNewsletter(w.db, { month: "2026-11", title: "November", blocks }, act(w.coordinator));
}

const send = (w: World, id: number, lists: string[], minutes = 5) =>
  sendNewsletter(w.db, id, { lists, revision: newsletter(w.db, id).revision }, act(w.coordinator, minutes));

const lettersOf = (w: World) =>
  w.db
    .select()
    .from(letterRows)
    .all()
    .filter(({ kind }) => kind === "newsletter");

const OUTSIDE = { email: "Ute@Example.org", name: "Ute Försedd", organisation: "Föreningen" };

/** Somebody outside the network who has said yes twice. */
function subscribed(w: World): void {
  askForNewsletter(w.db, OUTSIDE, NOW);
  confirmSubscription(w.db, secretOf(w), addMinutes(NOW, 2));
}

const secretOf = (w: World) =>
  w.db
    .select()
    .from(letterRows)
    .all()
    .findLast(({ kind }) => kind === "newsletter_confirmation")?.secret ?? "";

test("the draft is made of the month's calls, examples and what else there is; what is lacking stays out", () => {
  const w = world();
  addCall(w.db, A_CALL, act(w.adviser));
  addCall(w.db, { ...A_CALL, title: "Stängd", deadlineOn: "2026-11-21", deadlineTime: null }, act(w.adviser));
  const example = { municipalityCode: "0160", title: "Språkcafé", text: "Fyrtio kom." };
  sendInExample(w.db, example, act(w.contact.taby));
  const blocks = draftBlocks(monthFacts(w.db, "2026-11", TODAY), "https://utlyst.example.se");
  const text = (kind: string) => blocks.find((block) => block.kind === kind)?.text;
  expect(text("calls")).toBe(
    "Utvecklingsmedel för mottagande\nLänsstyrelsen Stockholm. Sista dag: mån 14 december 2026 kl. 14.00.\n3 000 000 kr.\nhttps://utlyst.example.se/calls/1",
  );
  expect(text("examples")).toBe("Täby: Språkcafé\nFyrtio kom.");
  expect(blocks.find(({ kind }) => kind === "changes")?.included).toBe(false);
  expect(monthFacts(w.db, "2026-10", TODAY).calls).toEqual([]);
});

test("a newsletter goes to everybody on the chosen lists, one letter each, however many lists they are on", () => {
  const w = world();
  const id = begun(w);
  expect(send(w, id, ["municipalities", "network"])).toBe(11);
  expect(new Set(lettersOf(w).map(({ toAddress }) => toAddress)).size).toBe(11);
  expect(newsletter(w.db, id)).toMatchObject({ receivers: 11, sentByName: "Kaj Koord" });
  expectRefusal("newsletter_sent", () => send(w, id, ["network"]));
  expectRefusal("newsletter_sent", () => discardNewsletter(w.db, id, act(w.coordinator)));
});

test("it is sent by the coordinator or the adviser, from the newest page, with words and to somebody", () => {
  const w = world();
  const id = begun(w);
  const old = { lists: ["network"], revision: 1 };
  for (const by of [w.contact.taby, w.administrator])
    expectRefusal("not_yours", () => sendNewsletter(w.db, id, old, act(by)));
  editNewsletter(w.db, id, { title: "Ny", blocks: [part({ included: false })] }, 1, act(w.adviser));
  expectRefusal("changed_meanwhile", () => sendNewsletter(w.db, id, old, act(w.coordinator)));
  expectRefusal("changed_meanwhile", () =>
    editNewsletter(w.db, id, { title: "Äldre", blocks: [] }, 1, act(w.coordinator)),
  );
  expectRefusal("newsletter_empty", () => send(w, id, ["network"]));
  editNewsletter(w.db, id, { title: "Ny", blocks: [part()] }, 2, act(w.adviser));
  expectRefusal("nobody_to_send_to", () => send(w, id, ["subscribers", "finns-inte"]));
  expect(lettersOf(w)).toEqual([]);
});

test("what is for members only goes to nobody outside", () => {
  const w = world();
  subscribed(w);
  const id = begun(w, [part({ text: "Öppet." }), part({ text: "Internt.", membersOnly: true })]);
  send(w, id, ["network", "subscribers"]);
  const told = (name: string) =>
    lettersOf(w)
      .filter(({ toName }) => toName === name)
      .flatMap(({ facts }) => (facts as LetterFacts["newsletter"]).parts.map(({ text }) => text));
  expect(told("Kaj Koord")).toEqual(["Öppet.", "Internt."]);
  expect(told("Ute Försedd")).toEqual(["Öppet."]);
});

test("one who subscribes says so twice; asking again within the hour sends nothing more, and nobody learns who is known", () => {
  const w = world();
  askForNewsletter(w.db, OUTSIDE, NOW);
  askForNewsletter(w.db, OUTSIDE, addMinutes(NOW, 1));
  expect(w.db.select().from(letterRows).all()).toHaveLength(1);
  expect(subscribers(w.db)).toEqual([]);
  confirmSubscription(w.db, secretOf(w), addMinutes(NOW, 2));
  confirmSubscription(w.db, secretOf(w), addMinutes(NOW, 3));
  expect(subscribers(w.db)).toMatchObject([{ email: "ute@example.org", confirmedAt: addMinutes(NOW, 2) }]);
  askForNewsletter(w.db, OUTSIDE, addMinutes(NOW, 200));
  expect(w.db.select().from(letterRows).all()).toHaveLength(1);
  expectRefusal("subscription_unknown", () => confirmSubscription(w.db, "fel", NOW));
});

test("one who has left gets none, and the old link begins nothing anew", () => {
  const w = world();
  subscribed(w);
  endSubscription(w.db, "ute@example.org", addMinutes(NOW, 10));
  endSubscription(w.db, "ute@example.org", addMinutes(NOW, 11));
  expect(subscribers(w.db)).toEqual([]);
  expectRefusal("subscription_unknown", () => confirmSubscription(w.db, secretOf(w), addMinutes(NOW, 12)));
});

test("somebody in the register who also subscribes gets one letter, as what they are in the register", () => {
  const w = world();
  askForNewsletter(w.db, { email: "kim@taby.example.se", name: "Kim", organisation: "" }, NOW);
  confirmSubscription(w.db, secretOf(w), addMinutes(NOW, 2));
  const id = begun(w, [part({ membersOnly: true })]);
  send(w, id, ["subscribers", "municipalities"]);
  expect(lettersOf(w).filter(({ toAddress }) => toAddress === "kim@taby.example.se")).toMatchObject([
    { toId: w.contact.taby.personId },
  ]);
});

test("a good example is carried once, unless its editor wrote it out, and is taken back only before", () => {
  const w = world();
  const example = { municipalityCode: "0160", title: "Språkcafé", text: "Fyrtio kom." };
  const first = sendInExample(w.db, example, act(w.contact.taby));
  expect(sendInExample(w.db, example, act(w.contact.taby, 1))).toBe(first);
  const second = sendInExample(w.db, { ...example, title: "Läxhjälp" }, act(w.coordinator));
  expectRefusal("not_yours", () => sendInExample(w.db, example, act(w.contact.solna)));
  const id = begun(w, [part({ kind: "examples", text: "Täby: Språkcafé\nFyrtio kom." })]);
  send(w, id, ["network"]);
  expect(waitingExamples(w.db).map((one) => one.id)).toEqual([second]);
  expectRefusal("example_used", () => withdrawExample(w.db, first, act(w.contact.taby)));
  expectRefusal("not_yours", () => withdrawExample(w.db, second, act(w.contact.solna)));
  withdrawExample(w.db, second, act(w.contact.taby));
  expect(waitingExamples(w.db)).toEqual([]);
});

test("the lists say how many are on them", () => {
  const w = world();
  subscribed(w);
  expect(listsOn(w.db, TODAY).map(({ name, receivers }) => [name, receivers.length])).toEqual([
    ["municipalities", 8],
    ["network", 3],
    ["subscribers", 1],
  ]);
});

test("a newsletter for members only is not sent to subscribers alone, and counts those who got a letter", () => {
  const w = world();
  subscribed(w);
  const id = begun(w, [part({ membersOnly: true })]);
  expectRefusal("nobody_to_send_to", () => send(w, id, ["subscribers"]));
  expect(newsletter(w.db, id).sentAt).toBeNull();
  expect(send(w, id, ["subscribers", "network"])).toBe(lettersOf(w).length);
  expect(lettersOf(w).map(({ toName }) => toName)).not.toContain("Ute Försedd");
});

import { expect, test } from "vitest";
import { letters as letterRows } from "../../db/schema";
import { addCall } from "../../src/calls/calls";
import { subscribers } from "../../src/newsletters/subscribers";
import { visitor, words } from "../support/visitor";
import { A_CALL, act, type World, world } from "../support/world";

const newest = (w: World) => w.db.select().from(letterRows).all().at(-1);

test("the coordinator drafts, edits, previews and sends, and everybody reads it in the archive", async () => {
  const w = world();
  addCall(w.db, A_CALL, act(w.adviser));
  const kaj = visitor(w, w.coordinator);
  const guest = visitor(w, null);
  const begun = await kaj.post("/newsletters/drafts", { month: "2026-11" });
  expect(begun.headers.get("location")).toBe("/newsletters/1/edit?done=newsletter_begun");
  const page = await (await kaj.get("/newsletters/1/edit")).text();
  expect(page).toContain("Nyhetsbrev från Koordination Norrort, november 2026");
  expect(page).toContain("Utvecklingsmedel för mottagande");
  expect((await guest.get("/newsletters/1")).status).toBe(404);
  const typed = {
    revision: "1",
    title: "November i Norrort",
    "kind-1": "greeting",
    "heading-1": "",
    "text-1": "Hej alla.",
    "in-1": "yes",
    "kind-2": "own",
    "heading-2": "Bara för oss",
    "text-2": "Hemligt.",
    "in-2": "yes",
    "members-2": "yes",
  };
  const wrong = await kaj.post("/newsletters/1", { ...typed, title: "" });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain("Hej alla.");
  expect((await kaj.post("/newsletters/1", typed)).status).toBe(303);
  const old = await kaj.post("/newsletters/1", { ...typed, "text-1": "Från en gammal sida." });
  expect(old.status).toBe(409);
  expect(await old.text()).toContain("Från en gammal sida.");
  expect(await words(await kaj.get("/newsletters/1/preview"))).toMatch(/Hej alla\..*Hemligt\./);
  const nobody = await kaj.post("/newsletters/1/sending", { revision: "2" });
  expect(nobody.status).toBe(422);
  expect(await words(nobody)).toContain("Markera minst en post i listan.");
  const sent = await kaj.post("/newsletters/1/sending", { revision: "2", "list-network": "yes" });
  expect(sent.headers.get("location")).toBe("/newsletters/1?done=newsletter_sent");
  const open = await words(await guest.get("/newsletters/1"));
  expect(open).toContain("Hej alla.");
  expect(open).not.toContain("Hemligt.");
  expect(await words(await visitor(w, w.contact.taby).get("/newsletters/1"))).toContain("Hemligt.");
  const atom = await guest.get("/newsletters.atom");
  expect(atom.headers.get("content-type")).toContain("application/atom+xml");
  const feed = await atom.text();
  expect(feed).toContain("<title>November i Norrort</title>");
  expect(feed).not.toContain("Hemligt.");
});

test("a contact person gets the open parts as text to send on in the own municipality", async () => {
  const w = world();
  const kaj = visitor(w, w.coordinator);
  await kaj.post("/newsletters/drafts", { month: "2026-11" });
  const typed = { revision: "1", title: "Nov", "kind-1": "own", "text-1": "Hej <alla>.", "in-1": "yes" };
  await kaj.post("/newsletters/1", typed);
  await kaj.post("/newsletters/1/sending", { revision: "2", "list-network": "yes" });
  const kim = visitor(w, w.contact.taby);
  expect(await words(await kim.get("/newsletters/1"))).toContain("Skicka vidare i Täby");
  const page = await (await kim.get("/newsletters/1/forwarding/0160")).text();
  expect(page).toContain("Hej &lt;alla&gt;.");
  expect((await kim.get("/newsletters/1/forwarding/0184")).status).toBe(403);
});

test("somebody outside subscribes by letter and leaves by one press in the mail program", async () => {
  const w = world();
  const guest = visitor(w, null);
  const wrong = await guest.post("/newsletters/subscription", { email: "ute", name: "Ute" });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('value="Ute"');
  await guest.post("/newsletters/subscription", { email: "ute@example.org", name: "Ute", organisation: "" });
  const link = `/newsletters/subscription/${newest(w)?.secret}`;
  await guest.get(link);
  expect(subscribers(w.db)).toEqual([]);
  expect(await words(await guest.post(link))).toContain("Nästa nyhetsbrev kommer till dig.");
  expect(subscribers(w.db)).toHaveLength(1);
  const kaj = visitor(w, w.coordinator);
  await kaj.post("/newsletters/drafts", { month: "2026-11" });
  await kaj.post("/newsletters/1", {
    revision: "1",
    title: "Nov",
    "kind-1": "own",
    "text-1": "Hej.",
    "in-1": "yes",
  });
  await kaj.post("/newsletters/1/sending", { revision: "2", "list-subscribers": "yes" });
  const exit = `/letters/exits/${newest(w)?.exit}`;
  expect(await words(await guest.get(exit))).toContain("Vill du sluta få nyhetsbrevet?");
  expect(subscribers(w.db)).toHaveLength(1);
  expect(await words(await guest.post(exit, { "List-Unsubscribe": "One-Click" }))).toContain(
    "inga fler nyhetsbrev",
  );
  expect(subscribers(w.db)).toEqual([]);
  expect((await guest.get(link)).status).toBe(404);
});

test("a contact person sends in a good example and sees where it is", async () => {
  const w = world();
  const kim = visitor(w, w.contact.taby);
  const wrong = await kim.post("/newsletters/examples", {
    municipalityCode: "0160",
    title: "",
    text: "Bra.",
  });
  expect(wrong.status).toBe(422);
  const form = { municipalityCode: "0160", title: "Språkcafé", text: "Fyrtio kom." };
  expect((await kim.post("/newsletters/examples", form)).status).toBe(303);
  expect(await words(await kim.get("/newsletters/examples"))).toContain("Väntar på nästa nyhetsbrev.");
  expect((await kim.post("/newsletters/examples", { ...form, municipalityCode: "0184" })).status).toBe(403);
});

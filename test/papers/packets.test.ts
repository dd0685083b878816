import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { makePackets } from "../../jobs/make-packets";
import { object } from "../../src/applications/objections";
import { handIn } from "../../src/applications/submission";
import { changeText } from "../../src/applications/text";
import { addMinutes } from "../../src/calendar";
import { document } from "../../src/documents/documents";
import { pdfOf } from "../../src/documents/pdf/writing";
import { attachmentsOf } from "../../src/papers/attachments";
import { packetContents } from "../../src/papers/packet-contents";
import { askForPacket, beginPacket, duePackets, packet } from "../../src/papers/packets";
import { type Press, PressFailure } from "../../src/papers/press/orders";
import { pressHere } from "../../src/papers/press/press-here";
import { packetOrder } from "../../views/papers/packet";
import { popplerTest, readByPoppler, requirePopplerInCi } from "../support/poppler";
import { expectRefusal } from "../support/refused";
import {
  A_TEXT,
  act,
  answerNo,
  approveAs,
  NOW,
  revisionOf,
  secretFor,
  send,
  sentApplication,
  TODAY,
  type World,
  world,
} from "../support/world";

requirePopplerInCi();

const A_PDF = {
  title: "Protokoll",
  footer: "Nämnden",
  blocks: [{ kind: "paragraph" as const, text: "Beslut § 46" }],
};

async function handedIn() {
  const w = world();
  const { id } = sentApplication(w);
  for (const name of ["sigtuna", "taby", "solna"] as const) approveAs(w, id, name);
  const file = { name: "kvitto.pdf", mediaType: "application/pdf", bytes: await pdfOf(A_PDF, NOW) };
  handIn(w.db, id, { submittedOn: TODAY, funderReference: "851-1", file }, act(w.adviser, 30));
  return { w, id };
}

const tools = (w: World, packetPress: Press = pressHere, errors: unknown[] = []) => ({
  db: w.db,
  now: () => addMinutes(NOW, 60),
  packetPress,
  logError: (_: string, error: unknown) => void errors.push(error),
});

const filesOf = (zip: Uint8Array) => unzipSync(zip);
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const inOrder = (zip: Uint8Array) => Object.keys(filesOf(zip));

test("a packet is asked for, made once by the job, and holds text, forms, what came in and their fingerprints", async () => {
  const { w, id } = await handedIn();
  const packetId = askForPacket(w.db, id, 1, act(w.adviser));
  expect(askForPacket(w.db, id, 1, act(w.contact.sigtuna))).toBe(packetId);
  await makePackets(tools(w));
  await makePackets(tools(w));
  const made = packet(w.db, id, packetId);
  expect(made).toMatchObject({ begun: 1, failedAt: null, madeAt: addMinutes(NOW, 60) });
  const zip = document(w.db, made.zipId ?? 0).bytes;
  expect(inOrder(zip)).toEqual([
    "MANIFEST.txt",
    "manifest.json",
    "1 Ansökan Gemensam resurs, version 1.pdf",
    "2 Samverkansblanketter/Täby kommun.pdf",
    "2 Samverkansblanketter/Solna stad.pdf",
    "2 Samverkansblanketter/Sigtuna kommun.pdf",
    "3 Bilagor/1 Inlämnad ansökan.pdf",
  ]);
  const files = filesOf(zip);
  const manifest = JSON.parse(text(files["manifest.json"]));
  expect(manifest).toMatchObject({ title: "Gemensam resurs", version: 1, notJoined: [] });
  for (const { name, sha256 } of manifest.files) {
    expect(
      createHash("sha256")
        .update(files[name] as Uint8Array)
        .digest("hex"),
    ).toBe(sha256);
    expect(text(files["MANIFEST.txt"])).toContain(`${sha256}  ${name}\n`);
  }
});

popplerTest("the one PDF holds it all, in order, still tagged and Swedish", async () => {
  const { w, id } = await handedIn();
  const contents = await packetContents(
    w.db,
    { applicationId: id, version: 1 },
    attachmentsOf(w.db, id),
    NOW,
  );
  const { joined, apart } = await pressHere(packetOrder(contents, NOW));
  expect(apart).toEqual([]);
  const words = readByPoppler(joined as Uint8Array, "words");
  expect(words).toMatch(
    /Gemensam resurs[\s\S]*Budget[\s\S]*Nämndbeslut, Socialnämnden, § 46[\s\S]*Samverkansblankett[\s\S]*Bilaga 1: Inlämnad ansökan[\s\S]*Beslut § 46/,
  );
  expect(readByPoppler(joined as Uint8Array, "facts")).toMatch(/Tagged: +yes/);
  expect(readByPoppler(joined as Uint8Array, "structure")).toContain("H1");
});

test("the same packet at the same time is the same bytes", async () => {
  const { w, id } = await handedIn();
  const contents = await packetContents(
    w.db,
    { applicationId: id, version: 1 },
    attachmentsOf(w.db, id),
    NOW,
  );
  const [one, other] = [
    await pressHere(packetOrder(contents, NOW)),
    await pressHere(packetOrder(contents, NOW)),
  ];
  expect(Buffer.compare(one.zip, other.zip)).toBe(0);
  expect(Buffer.compare(one.joined as Uint8Array, other.joined as Uint8Array)).toBe(0);
});

test("a locked or broken PDF stays a file of its own, and the manifest says which and why", async () => {
  const { w, id } = await handedIn();
  const contents = await packetContents(
    w.db,
    { applicationId: id, version: 1 },
    attachmentsOf(w.db, id),
    NOW,
  );
  const [receipt] = contents.files;
  const { PDFDocument } = await import("@cantoo/pdf-lib");
  const locked = await PDFDocument.create();
  locked.addPage();
  locked.encrypt({ ownerPassword: "a", userPassword: "b" });
  const files = [
    { ...receipt!, code: "0160", kind: "decision" as const, bytes: await locked.save() },
    {
      ...receipt!,
      code: "0184",
      kind: "partner_form" as const,
      bytes: new TextEncoder().encode("%PDF-1.7 avbruten"),
    },
    receipt!,
  ];
  const { zip, joined, apart } = await pressHere(packetOrder({ ...contents, files }, NOW));
  expect(apart).toEqual([
    { name: "3 Bilagor/1 Protokollsutdrag Täby.pdf", why: "locked" },
    { name: "3 Bilagor/2 Undertecknad samverkansblankett Solna.pdf", why: "broken" },
  ]);
  expect(joined).not.toBeNull();
  const manifest = text(filesOf(zip)["MANIFEST.txt"]);
  expect(manifest).toContain("#   3 Bilagor/1 Protokollsutdrag Täby.pdf: filen är låst med lösenord");
  // Solna has signed, so no empty form of Solna's is beside it.
  expect(inOrder(zip)).not.toContain("2 Samverkansblanketter/Solna stad.pdf");
});

test("what goes wrong is a state that somebody sees and can ask again from", async () => {
  const { w, id } = await handedIn();
  const errors: unknown[] = [];
  const first = askForPacket(w.db, id, 1, act(w.adviser));
  const slow: Press = () => Promise.reject(new PressFailure("too_slow", "1 ms"));
  await makePackets(tools(w, slow, errors));
  expect(packet(w.db, id, first)).toMatchObject({ failure: "too_slow", madeAt: null });
  expect(errors).toHaveLength(1);
  const second = askForPacket(w.db, id, 1, act(w.adviser));
  expect(second).not.toBe(first);
  await makePackets(tools(w));
  expect(packet(w.db, id, second).madeAt).not.toBeNull();
  expect(() => w.db.$client.exec(`update packets set failure = 'mistake' where id = ${first}`)).toThrow(
    "stands",
  );
});

test("a packet that a killed process had begun is taken up again, but not for ever", async () => {
  const { w, id } = await handedIn();
  const packetId = askForPacket(w.db, id, 1, act(w.adviser));
  const due = () => duePackets(w.db)[0]!;
  expect(beginPacket(w.db, due(), NOW)).toBe(true);
  expect(beginPacket(w.db, due(), NOW)).toBe(true);
  await makePackets(tools(w));
  expect(packet(w.db, id, packetId)).toMatchObject({ begun: 3, failure: null });
  const another = askForPacket(w.db, id, null, act(w.adviser));
  for (let times = 0; times < 3; times += 1) beginPacket(w.db, due(), NOW);
  await makePackets(tools(w));
  expect(packet(w.db, id, another)).toMatchObject({ failure: "too_much", begun: 3 });
});

test("only the network and the owner's people may ask", async () => {
  const { w, id } = await handedIn();
  expectRefusal("not_yours", () => askForPacket(w.db, id, 1, act(w.contact.taby)));
  expectRefusal("not_found", () => askForPacket(w.db, id, 7, act(w.adviser)));
});

/** The rows of the packet's table of what the municipalities have decided. */
async function decisionsIn(w: World, id: number, version: number) {
  const contents = await packetContents(w.db, { applicationId: id, version }, [], addMinutes(NOW, 60));
  const blocks = packetOrder(contents, NOW).joined?.paper.blocks ?? [];
  const tables = blocks.filter((block) => block.kind === "table");
  const found = tables.find(({ caption }) => caption === `Kommunernas besked om version ${version}`);
  return found?.rows.map(([name, word]) => `${name}: ${word}`).toSorted();
}

test("the packet says of each municipality what counts for its version: what stands, what is waited for, who has left", async () => {
  const w = world();
  const { id } = sentApplication(w);
  for (const name of ["sigtuna", "taby"] as const) approveAs(w, id, name);
  const sections = { goals: "Flera ansökningar." };
  changeText(w.db, id, { ...A_TEXT, sections }, revisionOf(w, id), act(w.adviser, 30));
  send(w, id, 31, "editorial");
  object(
    w.db,
    secretFor(w, w.director.taby, "version_editorial"),
    2,
    "Målet är ett annat.",
    addMinutes(NOW, 40),
  );
  expect(await decisionsIn(w, id, 2)).toEqual([
    "Sigtuna kommun: Godkänt (version 1, gäller även version 2)",
    "Solna stad: Inget ännu",
    "Täby kommun: Inget ännu",
  ]);
  answerNo(w, id, "solna");
  approveAs(w, id, "sigtuna", undefined, 50);
  expect(await decisionsIn(w, id, 2)).toEqual([
    "Sigtuna kommun: Godkänt",
    "Solna stad: Avstår",
    "Täby kommun: Inget ännu",
  ]);
  expect(await decisionsIn(w, id, 1)).toEqual([
    "Sigtuna kommun: Godkänt",
    "Solna stad: Avstår",
    "Täby kommun: Godkänt",
  ]);
});

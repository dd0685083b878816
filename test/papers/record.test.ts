import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { applicationsFor } from "../../src/applications/applications";
import { recordBoardDecision } from "../../src/boards/board-decisions";
import { pdfOf } from "../../src/documents/pdf/writing";
import { registerMatter } from "../../src/papers/diary";
import { sha256 } from "../../src/secrets";
import { expectRefusal } from "../support/refused";
import { visitor, words } from "../support/visitor";
import { act, approveAs, NOW, sentApplication, TODAY, world } from "../support/world";

const ENTRY = { caseNumber: "SN 2026/7", registeredOn: "2026-11-20" };

async function setUp() {
  const w = world();
  const { id } = sentApplication(w);
  approveAs(w, id, "taby");
  return { w, id, taby: visitor(w, w.contact.taby) };
}

async function setOf(response: Response): Promise<Record<string, Uint8Array>> {
  expect(response.status).toBe(200);
  return unzipSync(new Uint8Array(await response.arrayBuffer()));
}

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

test("a municipality's registrar gets every handling with date, sender, recipient, subject and fingerprint", async () => {
  const { w, id, taby } = await setUp();
  registerMatter(w.db, id, "0160", ENTRY, act(w.contact.taby));
  const files = await setOf(await taby.get(`/applications/${id}/parties/0160/record.zip`));
  const record = JSON.parse(text(files["registreringsunderlag.json"]));
  expect(record.kommun).toMatchObject({ kod: "0160", namn: "Täby kommun" });
  const [matter] = record.arenden;
  expect(matter).toMatchObject({ diarienummer: "SN 2026/7", diariefort: "2026-11-20" });
  expect(matter.handlingar.map(({ slag, riktning }: Record<string, string>) => [slag, riktning])).toEqual([
    ["förfrågan", "inkommen"],
    ["svar", "upprättad"],
    ["ansökan", "inkommen"],
    ["besked", "upprättad"],
  ]);
  const listed = matter.handlingar.flatMap(
    ({ filer }: { filer: { namn: string; sha256: string }[] }) => filer,
  );
  expect(listed).toHaveLength(3);
  for (const file of listed) expect(sha256(files[file.namn] as Uint8Array)).toBe(file.sha256);
  const xml = text(files["registreringsunderlag.xml"]);
  expect(xml).toContain("<diarienummer>SN 2026/7</diarienummer>");
  expect(xml).toContain("<mottagare>Täby kommun</mottagare>");
  expect(text(files["Registreringsunderlag.pdf"]).slice(0, 5)).toBe("%PDF-");
});

test("everything about one municipality comes in one file set, with its board's decisions, and nobody else's (H9)", async () => {
  const { w, id } = await setUp();
  const document = {
    name: "utdrag.pdf",
    mediaType: "application/pdf",
    bytes: await pdfOf({ title: "U", footer: "", blocks: [{ kind: "paragraph", text: "§ 46" }] }, NOW),
  };
  const decision = {
    municipalityCode: "0160",
    boardId: null,
    boardName: "Socialnämnden",
    decidedOn: TODAY,
    paragraph: "46",
    caseNumber: "SN 2026/7",
    wording: "Kommunen ansluter sig.",
    immediateApproval: false,
    document,
  };
  recordBoardDecision(w.db, decision, act(w.coordinator));
  const files = await setOf(await visitor(w, w.director.taby).get("/municipalities/0160/record.zip"));
  expect(Object.keys(files)).toContain(`Nämndbeslut/${TODAY} Socialnämnden § 46.pdf`);
  const record = JSON.parse(text(files["registreringsunderlag.json"]));
  expect(record.namndbeslut).toMatchObject([{ beslut: "Kommunen ansluter sig." }]);
  expect(record.arenden).toHaveLength(applicationsFor(w.db, w.adviser).length);
  expect(JSON.stringify(record)).not.toContain("Solna");
  expect((await visitor(w, w.director.solna).get(`/applications/${id}/parties/0160/record.zip`)).status).toBe(
    403,
  );
});

test("that a matter is registered is said back, stands in the papers, and another number keeps the first", async () => {
  const { w, id, taby } = await setUp();
  const path = `/applications/${id}/parties/0160`;
  const sent = await taby.post(`${path}/diary-entries`, {
    diaryNumber: "Dnr: SN 2026/7",
    registeredOn: "2026-11-20",
  });
  expect(sent.status).toBe(303);
  await taby.post(`${path}/diary-entries`, { diaryNumber: "SN 2026/7", registeredOn: "2026-11-20" });
  await visitor(w, w.adviser).post(`${path}/diary-entries`, {
    diaryNumber: "SN 2026/8",
    registeredOn: "2026-11-20",
  });
  const page = await words(await taby.get(`${path}/papers`));
  expect(page).toContain("Diariefört 20 november 2026 med diarienummer SN 2026/8");
  expect(page.match(/med diarienummer SN 2026\/7/g)).toHaveLength(1);
  expect(await words(await taby.get(`/applications/${id}/history`))).toContain("(förut SN 2026/7)");
  expectRefusal("not_yours", () => registerMatter(w.db, id, "0160", ENTRY, act(w.contact.solna)));
  expectRefusal("not_a_party", () => registerMatter(w.db, id, "0125", ENTRY, act(w.adviser)));
});

test("a number that is missing, too long or of tomorrow is told at the field, and what was typed is kept", async () => {
  const { id, taby } = await setUp();
  const path = `/applications/${id}/parties/0160/diary-entries`;
  const tried = async (diaryNumber: string, registeredOn: string) => {
    const response = await taby.post(path, { diaryNumber, registeredOn });
    expect(response.status).toBe(422);
    return response.text();
  };
  expect(await tried("Dnr", "2026-11-20")).toContain("Skriv kommunens diarienummer");
  expect(await tried("x".repeat(61), "2026-11-20")).toContain("högst 60 tecken");
  const tomorrow = await tried("SN 2026/7", "2026-11-23");
  expect(tomorrow).toContain("framåt i tiden");
  expect(tomorrow).toContain('value="SN 2026/7"');
});

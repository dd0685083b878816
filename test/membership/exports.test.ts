import { describe, expect, test } from "vitest";
import { keepImport } from "../../src/imports/imports";
import { chooseHost } from "../../src/membership/hosts";
import { changePerson, rolesOf } from "../../src/people/persons";
import { endRole, giveRole } from "../../src/people/role-giving";
import { readSheets } from "../../src/sheets/reading";
import { popplerTest, readByPoppler, requirePopplerInCi } from "../support/poppler";
import { visitor, words } from "../support/visitor";
import { act, TODAY, type World, world } from "../support/world";

const host = (w: World, municipalityCode: string, fromOn: string) =>
  chooseHost(w.db, { municipalityCode, fromOn, note: "" }, act(w.coordinator));

requirePopplerInCi();

/** Kim of Täby can be reached by telephone. */
function withPhone(w: World): void {
  const { personId, name } = w.contact.taby;
  const at = { title: "enhetschef", unit: "Etableringsenheten", phone: "08-465 004 10" };
  changePerson(w.db, personId ?? 0, { name, email: "kim@taby.example.se", ...at }, act(w.coordinator));
}

async function paperOf(w: World, path: string) {
  const answer = await visitor(w, w.director.vaxholm).get(path);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return {
    headers: [answer.headers.get("content-type"), answer.headers.get("content-disposition")],
    said: () => readByPoppler(bytes, "words").replace(/ +/g, " "),
    structure: () => readByPoppler(bytes, "structure"),
  };
}

type Json = {
  version: number;
  day: string;
  host: { code: string; fromOn: string } | null;
  members: {
    code: string;
    residents: { count: number; year: number } | null;
    people: { role: string; name: string; unit: string | null; phone: string | null }[];
  }[];
  coordinators: { name: string; email: string }[];
};

async function jsonOn(w: World, day: string): Promise<Json> {
  const answer = await visitor(w, w.contact.taby).get(`/register/register.json?day=${day}`);
  expect(answer.headers.get("content-type")).toContain("application/json");
  return (await answer.json()) as Json;
}

async function sheetsOf(w: World, path: string) {
  const answer = await visitor(w, w.coordinator).get(path);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const { sheets } = await readSheets(bytes);
  return { bytes, sheets: sheets ?? [], name: answer.headers.get("content-disposition") ?? "" };
}

describe("annex 1", () => {
  test("is made anew for any day: with the host changes who is turned to, and the old day keeps the old one", async () => {
    const w = world();
    host(w, "0160", "2014-04-15");
    host(w, "0184", "2027-01-01");
    const reader = visitor(w, w.director.vaxholm);
    const before = await words(await reader.get("/register/annex-1?day=2026-12-31"));
    expect(before).toContain("enligt registret den 31 december 2026");
    expect(before).toContain("är tills vidare Täby kommun, sedan 15 april 2014 (punkt 5 och 7.1)");
    expect(before).toContain(
      "Kontaktperson i kommunen Namn Kim Täby Telefon Saknas E-post kim@taby.example.se",
    );
    const after = await words(await reader.get("/register/annex-1?day=2027-01-01"));
    expect(after).toContain("är tills vidare Solna stad, sedan 1 januari 2027");
    expect(after).toContain(
      "Kontaktperson i kommunen Namn Kim Solna Telefon Saknas E-post kim@solna.example.se",
    );
    expect(after).toContain("Namn Kaj Koord Telefon Saknas E-post kaj@example.se");
    expect(after).toContain("4 parter i överenskommelsen (punkt 2)");
    expect(after).toContain("Vaxholms stad Kim Vaxholm");
  });

  test("says what is missing, and what it is on a day without an agreement", async () => {
    const w = world();
    const role = rolesOf(w.db, w.contact.taby.personId ?? 0)[0];
    endRole(w.db, role?.id ?? 0, act(w.administrator));
    const page = await words(await visitor(w, w.coordinator).get("/register/annex-1"));
    expect(page).toContain("Ingen förvaltande kommun är utsedd den dagen");
    expect(page).toContain("Täby kommun Saknas");
    const early = await words(await visitor(w, w.coordinator).get("/register/annex-1?day=2010-01-01"));
    expect(early).toContain("Ingen överenskommelse gällde den dagen");
  });
});

describe("annex 1 with all that the agreement asks for", () => {
  test("says title, unit, telephone and e-mail of the host's contact and of the parties'", async () => {
    const w = world();
    host(w, "0160", "2014-04-15");
    withPhone(w);
    const page = await words(await visitor(w, w.coordinator).get("/register/annex-1"));
    expect(page).toContain(
      "Namn Kim Täby Titel enhetschef Enhet Etableringsenheten Telefon 08-465 004 10 E-post kim@taby.example.se",
    );
    expect(page).toContain("Täby kommun Kim Täby, enhetschef, Etableringsenheten 08-465 004 10 kim@taby");
  });

  popplerTest("is a paper that says the same, in the network's own words", async () => {
    const w = world();
    host(w, "0160", "2014-04-15");
    withPhone(w);
    w.db.$client.exec("update network set coordinator_title = 'strateg'");
    w.db.$client.exec("update memberships set exit_on = '2027-07-01' where municipality_code = '0187'");
    const { headers, said, structure } = await paperOf(w, "/register/annex-1.pdf?day=2026-12-31");
    expect(headers).toEqual(["application/pdf", "attachment; filename*=UTF-8''bilaga-1-2026-12-31.pdf"]);
    expect(said()).toContain("Till Samverkansöverenskommelse, enligt registret den 31 december 2026.");
    expect(said()).toContain("arbetsgivare åt nätverkets strateg är tills vidare Täby kommun");
    expect(said()).toMatch(
      /Namn Kim Täby\s+Titel enhetschef\s+Enhet Etableringsenheten\s+Telefon 08-465 004 10\s+E-post kim@taby/,
    );
    expect(said()).toMatch(/Nätverkets strateg\s+Namn Kaj Koord\s+Telefon Saknas\s+E-post kaj@example.se/);
    expect(said()).toContain("4 parter i överenskommelsen (punkt 2)");
    expect(said()).toContain("Solna stad Kim Solna Saknas kim@solna.example.se");
    expect(said().replace(/\s+/g, " ")).toContain("Utträder 1 juli 2027");
    expect(structure()).toContain("Table");
    const page = await (await visitor(w, w.coordinator).get("/register/annex-1?day=2026-12-31")).text();
    expect(page).toContain('href="/register/annex-1.pdf?day=2026-12-31"');
  });

  popplerTest("says on a day without an agreement that there was none", async () => {
    const { said } = await paperOf(world(), "/register/annex-1.pdf?day=2010-01-01");
    expect(said()).toContain("Ingen överenskommelse gällde den 1 januari 2010.");
  });
});

describe("the contact list", () => {
  popplerTest("is a paper too, with telephone and unit", async () => {
    const w = world();
    withPhone(w);
    const { personId } = w.director.vaxholm;
    giveRole(w.db, personId ?? 0, { role: "representative", municipalityCode: "0187" }, act(w.coordinator));
    const { headers, said } = await paperOf(w, "/register/contacts.pdf");
    expect(headers[1]).toContain(`kontaktlista-${TODAY}.pdf`);
    const oneLine = said().replace(/\s+/g, " ");
    expect(oneLine).toContain("Koordination Norrort, enligt registret den 22 november 2026.");
    expect(oneLine).toContain("08-465 004 10 kim@taby.example.se");
    expect(oneLine.split("kim@vaxholm.example.se")).toHaveLength(2);
    expect(oneLine.split("dag@vaxholm.example.se")).toHaveLength(2);
    expect(oneLine).toContain("ledningsgruppen)");
  });

  test("has everybody of the day, in print and as a workbook", async () => {
    const w = world();
    const page = await words(await visitor(w, w.contact.solna).get("/register/contacts"));
    expect(page).toContain("Koordination Norrort samordnare Kaj Koord – kaj@example.se");
    expect(page).toContain("Täby kommun kontaktperson Kim Täby – kim@taby.example.se");
    withPhone(w);
    const { sheets, name } = await sheetsOf(w, "/register/contacts.xlsx");
    expect(sheets[0]?.rows.find((row) => row[2] === "Kim Täby")).toEqual([
      "Täby kommun",
      "kontaktperson",
      "Kim Täby",
      "enhetschef",
      "Etableringsenheten",
      "08-465 004 10",
      "kim@taby.example.se",
      "",
    ]);
    expect(await words(await visitor(w, w.contact.solna).get("/register/contacts"))).toContain(
      "Kim Täby enhetschef, Etableringsenheten 08-465 004 10 kim@taby.example.se",
    );
    expect(name).toContain(`kontaktlista-${TODAY}.xlsx`);
    expect(sheets[0]?.rows.map((row) => row[2])).toContain("Dag Vaxholm");
    expect(sheets[0]?.rows).toHaveLength(1 + 2 + 8);
  });

  test("says which member has nobody, and leaves out who has left", async () => {
    const w = world();
    const role = rolesOf(w.db, w.contact.taby.personId ?? 0)[0];
    endRole(w.db, role?.id ?? 0, act(w.administrator));
    const page = await words(await visitor(w, w.coordinator).get("/register/contacts"));
    expect(page).toContain("Kontaktperson saknas (punkt 6 i överenskommelsen): Täby kommun.");
    expect(page).not.toContain("Kim Täby");
  });
});

describe("the register as data", () => {
  test("is that of the day that is asked for", async () => {
    const w = world();
    host(w, "0160", "2014-04-15");
    withPhone(w);
    const today = await jsonOn(w, TODAY);
    expect(today).toMatchObject({ version: 1, day: TODAY, host: { code: "0160", fromOn: "2014-04-15" } });
    expect(today.members.map(({ code }) => code)).toEqual(["0191", "0184", "0160", "0187"]);
    expect(today.members[2]).toMatchObject({ residents: { count: 77_744, year: 2024 } });
    expect(today.members[2]?.people.map(({ role, name }) => `${role} ${name}`)).toEqual([
      "contact Kim Täby",
      "director Dag Täby",
    ]);
    const telephone = ({ unit, phone }: { unit: string | null; phone: string | null }) => [unit, phone];
    expect(today.members[2]?.people.map(telephone)).toEqual([
      ["Etableringsenheten", "08-465 004 10"],
      [null, null],
    ]);
    const then = await jsonOn(w, "2015-06-01");
    expect(then.members[2]).toMatchObject({ residents: null, people: [] });
    expect((await jsonOn(w, "2014-04-14")).members).toEqual([]);
  });

  test("goes out as a workbook that comes in again and changes nothing", async () => {
    const w = world();
    host(w, "0160", "2014-04-15");
    withPhone(w);
    const { bytes, sheets, name } = await sheetsOf(w, "/register/register.xlsx");
    expect(name).toContain(`register-${TODAY}.xlsx`);
    expect(sheets.map((one) => one.name)).toEqual([
      "Kommuner",
      "Personer",
      "Förvaltande kommuner",
      "Grupper",
      "Om utdraget",
    ]);
    const [head, sigtuna] = sheets[0]?.rows ?? [];
    expect(head?.slice(0, 3)).toEqual(["Kommunkod", "Kommun", "Formellt namn"]);
    expect(sigtuna?.slice(0, 2)).toEqual(["0191", "Sigtuna"]);
    expect(sheets[0]?.rows.flat()).toContain("08-465 004 10");
    const file = { name: "register.xlsx", mediaType: "application/octet-stream", bytes };
    const id = keepImport(w.db, { kind: "network", file }, act(w.coordinator));
    const preview = await words(await visitor(w, w.coordinator).get(`/imports/${id}`));
    expect(preview).toContain("Allt i filen finns redan i registret.");
    expect(preview).not.toContain("Skiljer sig");
    expect(preview).not.toContain("fel att rätta");
  });

  test("keeps a name that looks like a formula as text", async () => {
    const w = world();
    w.db.$client.exec(`update persons set name = '=HYPERLINK("http://x")' where name = 'Kim Täby'`);
    const { bytes, sheets } = await sheetsOf(w, "/register/contacts.xlsx");
    expect(sheets[0]?.rows.flat()).toContain('=HYPERLINK("http://x")');
    expect(Buffer.from(bytes).includes("<f>")).toBe(false);
  });
});

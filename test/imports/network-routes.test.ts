import { describe, expect, test } from "vitest";
import { openDb } from "../../db/open";
import { history, persons } from "../../db/schema";
import { boardsOf } from "../../src/boards/boards";
import type { Actor } from "../../src/history";
import { UTLYST } from "../../src/history";
import { allMunicipalities, hostOn, membersOn, municipality } from "../../src/membership/register";
import { foundNetwork } from "../../src/membership/registration";
import { municipalPeopleOn } from "../../src/people/holders";
import { actorOn, addPerson, giveRole, holdersOf } from "../../src/people/persons";
import { populationsOf } from "../../src/population/populations";
import { readSheets } from "../../src/sheets/reading";
import { workbookOf } from "../../src/sheets/writing";
import { visitor, words } from "../support/visitor";
import { act, NOW, TODAY, type World, world } from "../support/world";

type Place = Pick<World, "db"> & { by: Actor };

/** A network that has just been founded. */
function emptyNetwork(): Place {
  const db = openDb(":memory:", "db/migrations");
  const start = { by: UTLYST, at: NOW };
  foundNetwork(db, { name: "Nätverk Syd", county: "Skåne län", purpose: "" }, start);
  const id = addPerson(db, { name: "Siv System", email: "siv@example.se", title: "" }, start);
  giveRole(db, id, { role: "administrator", municipalityCode: null }, start);
  return { db, by: actorOn(db, id, TODAY) as Actor };
}

const inWorld = (w: World): Place => ({ db: w.db, by: w.coordinator });

/** Hands the file in, and gives the address of its preview. */
async function handIn(place: Place, content: string | Uint8Array, name = "nätverket.csv"): Promise<string> {
  const form = new FormData();
  form.set("networkFile", new File([Uint8Array.from(Buffer.from(content))], name));
  const answer = await visitor(place, place.by).send("/imports", form);
  expect(answer.status).toBe(303);
  return answer.headers.get("location") ?? "";
}

const counts = ({ db }: Place) => [allMunicipalities(db).length, db.select().from(persons).all().length];

const SOUTH = [
  [
    "Kommun",
    "Part från",
    "Utträde",
    "Förvaltande kommun från",
    "Kontaktperson",
    "E-post",
    "Områden",
    "Socialchef",
    "E-post",
    "Representant",
    "Nämnd",
    "Invånare 2024",
  ],
  [
    "Lund",
    "2019-01-01",
    "",
    "2019-01-01",
    "Ann Ek",
    "ann@lund.example.se",
    "sfi",
    "Bo Ek",
    "bo@lund.example.se",
    "socialchefen",
    "Socialnämnden",
    "131 000",
  ],
  [
    "Malmö stad",
    "2019-01-01",
    "",
    "2022-01-01",
    "Cia Ek",
    "cia@malmo.example.se",
    "",
    "Dan Ek",
    "dan@malmo.example.se",
    "",
    "",
    "365000",
  ],
  ["1233", "2021-05-01", "2025-05-01", "", "Eli Ek", "eli@vellinge.example.se", "", "", "", "", "", ""],
];
const csvOf = (rows: string[][]) => rows.map((row) => row.join(";")).join("\r\n");

describe("another network starts from its own spreadsheet", () => {
  test("a file, a look and a press give municipalities, memberships, hosts, people, roles and residents", async () => {
    const place = emptyNetwork();
    const client = visitor(place, place.by);
    expect(await words(await client.get("/"))).toContain("Lägg in nätverkets kommuner");
    expect(await (await client.get("/municipalities")).text()).toContain('href="/imports"');
    const columns = SOUTH[0]!.map((heading) => ({ heading }));
    const path = await handIn(
      place,
      await workbookOf([{ name: "Medlemmar", columns, rows: SOUTH.slice(1) }]),
      "syd.xlsx",
    );
    const preview = await words(await client.get(path));
    expect(preview).toContain("3 kommuner och 5 personer är nya. Inget är infört ännu.");
    expect(preview).toContain("Lunds kommun 1281 I genitiv: Lunds kommuns Läggs till");
    expect(preview).toContain("Malmö stad 1280");
    expect(preview).toContain("Utträder 1 maj 2025");
    expect(preview).toContain("Socialnämnden");
    expect(counts(place)).toEqual([0, 1]);

    const done = await client.post(`${path}/confirmation`);
    expect(done.headers.get("location")).toBe("/municipalities?done=network_imported");
    const { db } = place;
    const namesOn = (day: string) => membersOn(db, day).map(({ formalName }) => formalName);
    expect(namesOn("2018-12-31")).toEqual([]);
    expect(namesOn("2024-01-01")).toEqual(["Lunds kommun", "Malmö stad", "Vellinge kommun"]);
    expect(namesOn(TODAY)).toEqual(["Lunds kommun", "Malmö stad"]);
    expect([hostOn(db, "2021-12-31")?.code, hostOn(db, "2022-01-01")?.code]).toEqual(["1281", "1280"]);
    const people = municipalPeopleOn(db, TODAY, "1281").map(({ role, name, topics }) => [role, name, topics]);
    expect(people).toEqual([
      ["contact", "Ann Ek", "sfi"],
      ["director", "Bo Ek", ""],
      ["representative", "Bo Ek", ""],
    ]);
    expect(boardsOf(db, "1281", TODAY)).toMatchObject([
      { name: "Socialnämnden", competent: true, fromOn: "2019-01-01" },
    ]);
    expect(populationsOf(db, "1281")).toEqual([
      { year: 2024, residents: 131_000, sourceTable: "TAB638", fetchedOn: null },
    ]);
    expect(db.select().from(history).all().at(-1)).toMatchObject({
      event: "network_imported",
      details: { municipalities: 3, people: 5 },
    });
  });

  test("twice is once: neither another press nor the same file again adds anything", async () => {
    const place = emptyNetwork();
    const client = visitor(place, place.by);
    const path = await handIn(place, csvOf(SOUTH));
    await client.post(`${path}/confirmation`);
    const before = counts(place);
    const again = await client.post(`${path}/confirmation`);
    expect(again.status).toBe(409);
    expect(await words(again)).toContain("Filen är redan införd");
    expect(await words(await client.get(path))).toContain("Filen infördes 22 november 2026");
    const second = await words(await client.get(await handIn(place, csvOf(SOUTH))));
    expect(second).toContain("Allt i filen finns redan i registret.");
    expect(second).not.toContain("Skiljer sig");
    expect(counts(place)).toEqual(before);
  });

  test("a day that is the same for all need not stand in the file", async () => {
    const place = emptyNetwork();
    const client = visitor(place, place.by);
    const path = await handIn(place, "Kommun\nLund\nMalmö\n");
    const asked = await words(await client.get(path));
    expect(asked).toContain("Skriv från vilken dag kommunen är part.");
    expect(asked).toContain("Part från, för rader utan datum");
    expect((await client.get(`${path}?from=31+februari+2027`)).status).toBe(422);
    expect((await client.post(`${path}/confirmation`)).status).toBe(409);
    const preview = await client.get(`${path}?from=2019-01-01`);
    expect(await preview.text()).toContain('<input type="hidden" name="from" value="2019-01-01"');
    await client.post(`${path}/confirmation`, { from: "2019-01-01" });
    expect(membersOn(place.db, "2019-01-01")).toHaveLength(2);
  });

  test("the template is a workbook to fill in, which explains itself and says nothing before it is filled in", async () => {
    const place = emptyNetwork();
    const client = visitor(place, place.by);
    const answer = await client.get("/imports/template.xlsx");
    expect(answer.headers.get("content-disposition")).toContain("utlyst-kommuner.xlsx");
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const { sheets } = await readSheets(bytes);
    expect(sheets?.map(({ name }) => name)).toEqual(["Kommuner", "Så här fyller du i"]);
    expect(await words(await client.get(await handIn(place, bytes, "mall.xlsx")))).toContain(
      "Listan har rubriker men inga rader",
    );
    const columns = sheets?.[0]?.rows[0]?.map((heading) => ({ heading })) ?? [];
    const row = columns.map(
      ({ heading }) => ({ Kommunkod: "1281", "Part från": "2019-01-01" })[heading] ?? null,
    );
    const filled = await workbookOf([{ name: "Kommuner", columns, rows: [row] }]);
    const preview = await words(await client.get(await handIn(place, filled)));
    expect(preview).toContain("1 kommun och 0 personer är nya.");
    expect(preview).not.toContain("Kolumner som inte läses");
  });
});

describe("what stands in the register is left as it is", () => {
  test("and shown beside what the file says otherwise", async () => {
    const w = world();
    const place = inWorld(w);
    const client = visitor(w, w.coordinator);
    const path = await handIn(
      place,
      csvOf([
        [
          "Kod",
          "Formellt namn",
          "Part från",
          "Kontakt",
          "E-post",
          "Titel",
          "Socialchef",
          "E-post",
          "Invånare 2024",
        ],
        [
          "0160",
          "Täby stad",
          "2015-01-01",
          "Kim Täby",
          "kim@taby.example.se",
          "chef",
          "Ny Chef",
          "ny@taby.example.se",
          "5",
        ],
        ["0184", "", "2014-04-15", "Ny Kontakt", "ny@solna.example.se", "", "", "", ""],
      ]),
    );
    const preview = await words(await client.get(path));
    expect(preview).toContain("Täby Formellt namn Täby kommun Täby stad");
    expect(preview).toContain("Täby Part från 15 april 2014 1 januari 2015");
    expect(preview).toContain("Täby Socialchef Dag Täby Ny Chef");
    expect(preview).toContain("Titel för Kim Täby Tomt chef");
    expect(preview).toContain("Invånare 2024 77 744 5");
    expect(preview).toContain("0 kommuner och 1 person är nya.");
    await client.post(`${path}/confirmation`);
    expect(municipality(w.db, "0160").formalName).toBe("Täby kommun");
    expect(holdersOf(w.db, "director", TODAY, "0160").map(({ name }) => name)).toEqual(["Dag Täby"]);
    expect(holdersOf(w.db, "contact", TODAY, "0184").map(({ name }) => name)).toEqual([
      "Kim Solna",
      "Ny Kontakt",
    ]);
  });

  test.each([
    [
      "an address that is somebody else's",
      "Kommun;Kontakt;E-post\nTäby;Per Person;kaj@example.se\n",
      "Adressen tillhör Kaj Koord i registret",
    ],
    [
      "the coordinator as director",
      "Kommun;Part från;Socialchef;E-post\nLund;2020-01-01;Kaj Koord;kaj@example.se\n",
      "kan inte också vara socialchef",
    ],
    ["a host that was no member", "Kommun;Förvaltar från\nTäby;2010-01-01\n", "inte part den dagen"],
    ["code and name", "Kod;Kommun\n0160;Solna\n", "Koden 0160 är Täby, men namnet är Solna (0184)."],
    ["half a name", "Kommun;Part från\nUpplands;2020-01-01\n", "Menas Upplands Väsby eller Upplands-Bro?"],
  ])("%s stops the file", async (_what, content, sentence) => {
    const w = world();
    const path = await handIn(inWorld(w), content);
    const client = visitor(w, w.coordinator);
    const before = counts(inWorld(w));
    const page = await words(await client.get(path));
    expect(page).toContain("1 fel att rätta i filen");
    expect(page).toContain(sentence);
    expect(page).toContain("Rad 2");
    expect(page).not.toContain("Inför");
    expect((await client.post(`${path}/confirmation`)).status).toBe(409);
    expect(counts(inWorld(w))).toEqual(before);
    expect(await words(await client.get("/imports"))).toContain(
      "nätverket.csv Lämnad 22 november 2026, inte införd",
    );
  });

  test("a code that no list knows is taken as it is written, and asked about", async () => {
    const w = world();
    const path = await handIn(inWorld(w), "Kod;Kommun;Part från\n0199;Nystad;2027-01-01\n");
    const client = visitor(w, w.coordinator);
    const preview = await words(await client.get(path));
    expect(preview).toContain("Nystads kommun 0199 Koden finns inte i SCB:s lista. Kontrollera den.");
    await client.post(`${path}/confirmation`);
    expect(municipality(w.db, "0199").genitive).toBe("Nystads kommuns");
  });

  test("what somebody else adds between the look and the press is left too", async () => {
    const w = world();
    const path = await handIn(
      inWorld(w),
      "Kommun;Part från;Kontakt;E-post\nTäby;;Ny Kontakt;ny@taby.example.se\n",
    );
    addPerson(w.db, { name: "Annan Person", email: "ny@taby.example.se", title: "" }, act(w.administrator));
    const late = await visitor(w, w.coordinator).post(`${path}/confirmation`);
    expect(late.status).toBe(409);
    expect(await words(late)).toContain("Filen har fel som måste rättas först");
  });
});

describe("a file that cannot be read", () => {
  test.each([
    ["no file", "", "Välj en fil."],
    ["a picture", "\u0089PNG\u0000", "går inte att läsa som ett kalkylblad"],
    ["100 000 rows", `Kommun\n${"Täby\n".repeat(100_000)}`, "för många rader"],
  ])("%s", async (_what, content, sentence) => {
    const w = world();
    const form = new FormData();
    form.set("networkFile", new File([Uint8Array.from(Buffer.from(content))], "fil.csv"));
    const answer = await visitor(w, w.coordinator).send("/imports", form);
    expect(answer.status).toBe(422);
    expect(await words(answer)).toContain(sentence);
  });
});

test("300 municipalities with 900 people are looked at and taken in without anybody waiting", async () => {
  const place = emptyNetwork();
  const { swedishMunicipalities } = await import("../../db/defaults/municipalities");
  const rows = swedishMunicipalities.map(({ code }) => [
    code,
    "2019-01-01",
    `K ${code}`,
    `k${code}@example.se`,
    `S ${code}`,
    `s${code}@example.se`,
    `R ${code}`,
    `r${code}@example.se`,
    "10 000",
  ]);
  const head = [
    "Kod",
    "Part från",
    "Kontakt",
    "E-post",
    "Socialchef",
    "E-post",
    "Representant",
    "E-post",
    "Invånare 2025",
  ];
  const path = await handIn(place, csvOf([head, ...rows]));
  const client = visitor(place, place.by);
  const before = performance.now();
  expect((await client.get(path)).status).toBe(200);
  const looked = performance.now();
  expect((await client.post(`${path}/confirmation`)).status).toBe(303);
  console.info(
    `a look took ${Math.round(looked - before)} ms, taking in ${Math.round(performance.now() - looked)} ms`,
  );
  expect(counts(place)).toEqual([290, 871]);
  expect(performance.now() - before).toBeLessThan(20_000);
}, 30_000);

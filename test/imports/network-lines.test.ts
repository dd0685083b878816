import { describe, expect, test } from "vitest";
import { swedishMunicipalities } from "../../db/defaults/municipalities";
import { personHeading, yesOrNo } from "../../src/imports/network-headings";
import { readNetworkLines } from "../../src/imports/network-lines";
import { mergeLines } from "../../src/imports/network-merge";
import { isSwedishCode } from "../../src/imports/network-names";
import { nameMatcher } from "../../src/membership/name-matching";

const match = nameMatcher(
  swedishMunicipalities.map(({ code, shortName, formalName }) => ({ code, names: [shortName, formalName] })),
);

function read(...rows: string[][]) {
  const { lines, problems, unread } = readNetworkLines([{ name: "Blad1", rows }], {
    match,
    knows: isSwedishCode,
    lastYear: 2025,
  });
  const merged = mergeLines(lines);
  return {
    lines: merged.municipalities,
    problems: [...problems, ...merged.problems].map(({ row, column, value, code }) => [
      row,
      column,
      value,
      code,
    ]),
    unread,
  };
}

test("a list with every column is read whole", () => {
  const { lines, problems, unread } = read(
    ["Medlemmar i nätverket"],
    [
      "Kommunkod",
      "Kommun",
      "Org.nr",
      "Part från",
      "Utträde",
      "Förvaltande kommun",
      "Förvaltande kommun från",
      "Kontaktperson",
      "E-post",
      "Titel",
      "Områden",
      "Socialchef",
      "E-post",
      "Representant",
      "Nämnd",
      "Invånare 2024",
      "Anteckningar",
    ],
    [
      "0160",
      "Täby",
      "212000-0118",
      "15 april 2014",
      "",
      "Ja",
      "2017-12-01",
      "Eva Exempelsson",
      "Eva@Taby.example.se",
      "strateg",
      "bo\narbeta",
      "Sam Testgren",
      "sam@taby.example.se",
      "socialchefen",
      "Socialnämnden; Arbetsmarknadsnämnden",
      "77 744",
      "ring",
    ],
  );
  expect(problems).toEqual([]);
  expect(unread).toEqual(["Anteckningar"]);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({
    code: "0160",
    orgNumber: { value: "2120000118" },
    fromOn: { value: "2014-04-15" },
    exitOn: null,
    hostFromOn: { value: "2017-12-01" },
    boards: [{ value: "Socialnämnden" }, { value: "Arbetsmarknadsnämnden" }],
    residents: [{ value: { year: 2024, count: 77_744 } }],
    people: [
      { role: "contact", name: "Eva Exempelsson", email: "eva@taby.example.se", topics: "bo, arbeta" },
      { role: "director", email: "sam@taby.example.se", title: "" },
      { role: "representative", email: "sam@taby.example.se" },
    ],
  });
});

describe("a heading about a person", () => {
  test.each([
    ["Kontaktperson", "contact", "", "name"],
    ["Kontaktpersonens e-post", "contact", "", "email"],
    ["E-post kontaktperson 2", "contact", "2", "email"],
    ["Kontaktperson 2 namn", "contact", "2", "name"],
    ["Kontaktpersoner", "contact", "", "name"],
    ["Kontakt (mejl)", "contact", "", "name"],
    ["Mejl till kontakt", "contact", "", "email"],
    ["Kontaktperson ansvarsområden", "contact", "", "topics"],
    ["Socialchefens titel", "director", "", "title"],
    ["Socialdirektör", "director", "", "name"],
    ["Förvaltningschef", "director", "", "name"],
    ["Förvaltningschef från", "director", "", "fromOn"],
    ["Kontaktperson telefon", "contact", "", "phone"],
    ["Telefon (arbete) till kontaktperson 2", "contact", "2", "phone"],
    ["Socialchefens mobilnr", "director", "", "phone"],
    ["Kontaktpersonens tjänstetelefon", "contact", "", "phone"],
    ["Socialchefens tjänst", "director", "", "title"],
    ["Kontaktperson enhet", "contact", "", "unit"],
    ["Kontaktpersonens förvaltning", "contact", "", "unit"],
    ["Representant i ledningsgruppen", "representative", "", "name"],
    ["Representantens e-postadress", "representative", "", "email"],
  ])("%s", (heading, role, number, part) => expect(personHeading(heading)).toEqual({ role, number, part }));

  test.each(["Växel", "Namn", "Invånare 2024", "Part från", "Kommun", "Anmärkning"])(
    "%s is about none",
    (heading) => expect(personHeading(heading)).toBeNull(),
  );
});

test("a unit and a telephone belong to the person before them; a second number is not read", () => {
  const { lines, problems, unread } = read(
    ["Telefon", "Kommun", "Kontakt", "E-post", "Enhet", "Telefon", "Mobil", "Socialchef", "E-post", "Tel."],
    [
      "0",
      "Täby",
      "A",
      "a@x.se",
      "Etablering",
      "08 465 004 00",
      "070-174 06 05",
      "B",
      "b@x.se",
      "+46846500401",
    ],
  );
  expect([problems, unread]).toEqual([[], ["Telefon", "Mobil"]]);
  expect(lines[0]?.people).toMatchObject([
    { name: "A", unit: "Etablering", phone: "08 465 004 00" },
    { name: "B", unit: "", phone: "+46846500401" },
  ]);
});

test("several contact persons stand in several columns, or on several rows", () => {
  const head = [
    "Kommun",
    "Part från",
    "Kontaktperson 1",
    "Kontaktperson 1 e-post",
    "Kontaktperson 2",
    "Kontaktperson 2 e-post",
  ];
  const { lines, problems } = read(
    head,
    ["Täby", "2014-04-15", "A", "a@x.se", "B", "b@x.se"],
    ["Solna", "2014-04-15", "C <c@x.se>", "", "", ""],
    ["Täby kommun", "", "D", "d@x.se", "", ""],
  );
  expect(problems).toEqual([]);
  expect(
    lines.map(({ code, people }) => [code, people.map(({ name, email }) => `${name} ${email}`)]),
  ).toEqual([
    ["0160", ["A a@x.se", "B b@x.se", "D d@x.se"]],
    ["0184", ["C c@x.se"]],
  ]);
});

test("days come as spreadsheets and people write them", () => {
  const { lines } = read(
    ["Kommun", "Part från"],
    ["Täby", "2014-04-15 00:00"],
    ["Solna", "15.4.2014"],
    ["Sigtuna", "20140415"],
  );
  expect(lines.map(({ fromOn }) => fromOn?.value)).toEqual(["2014-04-15", "2014-04-15", "2014-04-15"]);
});

test("the host is said by a day in its column too, and no is no", () => {
  const { lines, problems } = read(
    ["Kommun", "Förvaltande kommun"],
    ["Täby", "2017-12-01"],
    ["Solna", "nej"],
    ["Sigtuna", "–"],
  );
  expect(problems).toEqual([]);
  expect(lines.map(({ hostFromOn }) => hostFromOn?.value ?? null)).toEqual(["2017-12-01", null, null]);
  expect(["Ja", "x", "nej", "", "kanske"].map(yesOrNo)).toEqual([true, true, false, false, null]);
});

describe("what is wrong is said by row and column", () => {
  const head = [
    "Kod",
    "Kommun",
    "Part från",
    "Utträde",
    "Förvaltar",
    "Org.nr",
    "Kontakt",
    "E-post",
    "Telefon",
    "Invånare 2025",
    "Invånare 2026",
  ];
  const row = (change: Record<string, string>) =>
    head.map((name) => ({ Kod: "0160", ...change })[name] ?? "");

  test.each<[string, Record<string, string>, unknown[]]>([
    ["no municipality", { Kod: "", "Part från": "2014-04-15" }, ["Kod", "", "municipality_missing"]],
    ["a name that is none", { Kod: "", Kommun: "Tabyx" }, ["Kommun", "Tabyx", "municipality_unknown"]],
    ["half a name", { Kod: "", Kommun: "Upplands" }, ["Kommun", "Upplands", "municipality_unsure"]],
    ["a code in words", { Kod: "AB" }, ["Kod", "AB", "not_a_code"]],
    ["a code that is none", { Kod: "9999" }, ["Kod", "9999", "municipality_unknown"]],
    ["a code and another's name", { Kommun: "Solna stad" }, ["Kommun", "Solna stad", "code_and_name_differ"]],
    [
      "a number that does not fit together",
      { "Org.nr": "212000-0119" },
      ["Org.nr", "212000-0119", "org_number_invalid"],
    ],
    ["31 February", { "Part från": "2027-02-31" }, ["Part från", "2027-02-31", "not_a_day"]],
    [
      "31 February in words",
      { "Part från": "31 februari 2027" },
      ["Part från", "31 februari 2027", "not_a_day"],
    ],
    ["another century", { "Part från": "2214-04-15" }, ["Part från", "2214-04-15", "not_a_day"]],
    [
      "out before in",
      { "Part från": "2015-01-01", Utträde: "2014-01-01" },
      ["Utträde", "2014-01-01", "exit_before_entry"],
    ],
    [
      "out the day of in",
      { "Part från": "2015-01-01", Utträde: "2015-01-01" },
      ["Utträde", "2015-01-01", "exit_before_entry"],
    ],
    ["perhaps", { Förvaltar: "kanske" }, ["Förvaltar", "kanske", "not_yes_or_no"]],
    ["a host since nobody knows when", { Förvaltar: "ja" }, ["Förvaltar", "ja", "host_without_day"]],
    ["a name without an address", { Kontakt: "Eva Ek" }, ["E-post", "", "email_missing"]],
    ["an address without a name", { "E-post": "eva@x.se" }, ["Kontakt", "", "person_name_missing"]],
    ["no address", { Kontakt: "Eva", "E-post": "eva(a)x.se" }, ["E-post", "eva(a)x.se", "not_an_email"]],
    [
      "a telephone whose zero the spreadsheet took",
      { Kontakt: "Eva", "E-post": "eva@x.se", Telefon: "846500400" },
      ["Telefon", "846500400", "not_a_phone"],
    ],
    ["tkr", { "Invånare 2025": "24.300 tkr" }, ["Invånare 2025", "24.300 tkr", "ambiguous_count"]],
    ["a point", { "Invånare 2025": "24.300" }, ["Invånare 2025", "24.300", "ambiguous_count"]],
    ["some", { "Invånare 2025": "många" }, ["Invånare 2025", "många", "not_a_count"]],
    ["a year that has not ended", { "Invånare 2026": "10" }, ["Invånare 2026", "10", "year_not_yet"]],
  ])("%s", (_what, change, expected) => {
    expect(read(head, row(change)).problems).toEqual([[2, ...expected]]);
  });
});

describe("what only the whole file shows", () => {
  const problemsOf = (...rows: string[][]) => read(...rows).problems.map(([row, , , code]) => [row, code]);

  test("a municipality twice, by whatever names", () => {
    expect(
      problemsOf(["Kommun", "Part från"], ["Lidingö stad", "2014-04-15"], ["Lidingö kommun", "2014-04-15"]),
    ).toEqual([[3, "municipality_twice"]]);
    expect(
      problemsOf(
        ["Kommun", "Part från", "Kontakt", "E-post"],
        ["Täby", "2014-04-15", "A", "a@x.se"],
        ["Täby", "2015-01-01", "B", "b@x.se"],
      ),
    ).toEqual([[3, "municipality_twice"]]);
  });

  test("two hosts on one day, but not one after the other", () => {
    const head = ["Kommun", "Förvaltar från"];
    expect(problemsOf(head, ["Täby", "2014-04-15"], ["Solna", "2014-04-15"])).toEqual([[3, "two_hosts"]]);
    expect(problemsOf(head, ["Täby", "2014-04-15"], ["Solna", "2017-12-01"])).toEqual([]);
  });

  test("one address for two people, and two who can only be one", () => {
    const head = ["Kommun", "Socialchef", "E-post", "Representant", "E-post"];
    expect(problemsOf(head, ["Täby", "A", "a@x.se", "B", "a@x.se"])).toEqual([
      [2, "two_people_of_one_email"],
    ]);
    expect(problemsOf(head, ["Täby", "A", "a@x.se", "a", "A@x.se"])).toEqual([]);
    expect(problemsOf(head, ["Täby", "A", "a@x.se", "", ""], ["Täby", "B", "b@x.se", "", ""])).toEqual([
      [3, "two_directors"],
    ]);
    expect(problemsOf(head, ["Täby", "", "", "socialchefen", ""])).toEqual([
      [2, "no_director_to_be_representative"],
    ]);
  });

  test("one organisation number for two", () => {
    expect(problemsOf(["Kommun", "Org.nr"], ["Täby", "212000-0118"], ["Solna", "2120000118"])).toEqual([
      [3, "org_number_twice"],
    ]);
  });

  test("a sheet of another kind, and one without rows", () => {
    expect(problemsOf(["Datum", "Belopp"], ["2027-01-01", "24.300 tkr"])).toEqual([[1, "no_columns"]]);
    expect(problemsOf(["Kommunkod", "Kommun", "Part från"])).toEqual([[1, "no_rows"]]);
  });
});

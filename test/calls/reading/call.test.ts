import { describe, expect, test } from "vitest";
import { readCall } from "../../../src/calls/reading/call";

const read = (text: string) => readCall(text, null);

describe("the money", () => {
  const none = { perProject: null, total: null };
  const sums = (text: string) => {
    const { perProject, total } = read(text);
    const pair = (sum: typeof total) => sum && [sum.fromSek, sum.toSek];
    return { perProject: pair(perProject), total: pair(total) };
  };
  test.each([
    ["Bidraget är 250 000–750 000 kronor per projekt.", { perProject: [250_000, 750_000], total: null }],
    [
      "Ni kan söka mellan 250 000 och 750 000 kronor per projekt.",
      { perProject: [250_000, 750_000], total: null },
    ],
    [
      "Minst 200 000 kronor och högst 800 000 kronor per projekt.",
      { perProject: [200_000, 800_000], total: null },
    ],
    ["Sök upp till 3 mnkr per projekt.", { perProject: [null, 3_000_000], total: null }],
    [
      "Totalt finns 10 miljoner kronor, högst 800 000 kr per projekt.",
      { perProject: [null, 800_000], total: [null, 10_000_000] },
    ],
    [
      "Varje projekt kan få högst 1,5 miljoner kronor. Utlysningens budget är 20 mnkr.",
      { perProject: [null, 1_500_000], total: [null, 20_000_000] },
    ],
    ["Länsstyrelsen fördelar ca 8 600 000 kr.", { perProject: null, total: [null, 8_600_000] }],
    ["I potten finns 0,5–2 mnkr.", { perProject: null, total: [500_000, 2_000_000] }],
    [
      "Lägsta bidragsbelopp är minst 100 000 kronor per ansökan.",
      { perProject: [100_000, null], total: null },
    ],
    ["I år delar vi ut 5 miljoner kronor i norr och 7 miljoner kronor i söder.", none],
    ["Taket höjs från 5 miljoner kronor till 10 miljoner kronor.", none],
    ["Förra året beviljades 4 miljoner kronor.", none],
    ["Programmet har 6 miljoner euro.", none],
    ["Dnr 2027-1234", none],
  ])("%s", (text, expected) => expect(sums(text)).toEqual(expected));

  test("asks where a point may be a decimal sign", () => {
    expect(read("Anslaget är ca 24.300 tkr.").total).toMatchObject({
      ambiguous: true,
      toSek: null,
      words: "24.300 tkr",
    });
  });
});

describe("the applicants' own share", () => {
  test.each([
    ["Projektet kräver medfinansiering om minst 25 procent.", 25],
    ["Egen insats ska vara minst 20 % av projektets kostnader.", 20],
    ["Kravet är 40 procent medfinansiering.", 40],
    ["Bidraget täcker högst 75 % av de totala kostnaderna.", 25],
    ["AMIF finansierar upp till 90 procent av de stödberättigande kostnaderna.", 10],
    ["Stödnivån är 46 procent.", 54],
    ["Kommunen ska stå för minst 50 procent av kostnaden.", 50],
    ["Det finns inget krav på medfinansiering.", 0],
    ["Ingen medfinansiering krävs.", 0],
    ["The funding rate is up to 80% of eligible costs.", 20],
    ["Medfinansieringen ska vara 25–50 procent.", null],
    ["Medfinansiering med 25 procent i söder. Medfinansiering med 40 procent i norr.", null],
    ["Indirekta kostnader räknas med 15 procent av lönekostnaderna.", null],
    ["EU:s medfinansiering är 75 procent.", null],
    ["Medfinansiering är positivt.", null],
  ])("%s", (text, percent) => expect(read(text).coFinancing?.percent ?? null).toBe(percent));
});

describe("who may apply", () => {
  const flags = (text: string) => {
    const found = read(text).applicants;
    return found && [found.municipality, found.municipalAssociation, found.region];
  };
  test.each([
    ["Bidraget kan sökas av kommuner och kommunalförbund.", ["yes", "yes", "unknown"]],
    ["Endast kommuner kan söka.", ["yes", "no", "no"]],
    ["Endast ideella föreningar kan söka.", ["no", "no", "no"]],
    ["Stödet kan sökas av ideella föreningar i samverkan med en kommun.", ["unknown", "unknown", "unknown"]],
    [
      "Vem kan söka?\nKommuner\nRegioner\nIdeella organisationer\nHur mycket kan ni söka?\nHögst 1 miljon kronor.",
      ["yes", "unknown", "yes"],
    ],
    ["Vem kan söka? Kommuner och regioner. Hur mycket? 500 000 kronor.", ["yes", "unknown", "yes"]],
    ["Utlysningen riktar sig till offentliga aktörer.", ["yes", "yes", "yes"]],
    [
      "Kommuner kan inte söka detta bidrag, som är till för ideella föreningar. Föreningar kan söka hela året.",
      ["no", "unknown", "unknown"],
    ],
    ["Alla utom privatpersoner kan söka.", ["yes", "unknown", "unknown"]],
    ["Information om utlysningen kommer.", null],
  ])("%s", (text, expected) => expect(flags(text)).toEqual(expected));
});

describe("the funder's decision", () => {
  test.each([
    ["Beslut väntas i juni 2027.", "2027-06"],
    ["Sista ansökningsdag 22 april 2027. Beslut meddelas den 15 juni 2027.", "2027-06-15"],
    ["Beslut fattas i slutet av september 2027.", "2027-09"],
    ["Sök senast 5 april 2027 – besked 28 maj 2027", "2027-05-28"],
    ["15 mars 2027 – sista ansökningsdag\n15 juni 2027 – beslut", "2027-06-15"],
    ["Öppnar 2026-12-01, stänger 2027-01-29, preliminärt beslut 2027-04-20", "2027-04-20"],
    ["Sista ansökningsdag\n2027-03-15\nBeslut\n2027-06-01", "2027-06-01"],
    ["Beslut om ansökan lämnas senast den 15 juni 2027.", "2027-06-15"],
    ["Beslut lämnas den 15 juni.", "--06-15"],
    ["Regeringens beslut den 3 mars 2027. Besked lämnas 1 juni 2027.", "2027-06-01"],
    ["Länsstyrelsen beslutade den 12 maj 2026 om fördelningen.", null],
    ["Beslutet kan överklagas till den 15 juli 2027.", null],
    ["Kommunens beslut behövs innan 1 mars 2027.", null],
    ["Ansök senast 22 april 2027.", null],
    ["Beslut väntas i juni.", null],
  ])("%s", (text, on) => expect(read(text).decision?.on ?? null).toBe(on));
});

describe("applying together", () => {
  const rules = (text: string) => {
    const found = read(text).joint;
    return found && [found.joint, found.minMunicipalities, found.minCounties, found.lead];
  };
  test.each([
    ["Ansökan ska omfatta minst två kommuner.", ["required", 2, null, "unknown"]],
    ["Insatsen ska bedrivas i minst två län.", ["required", null, 2, "unknown"]],
    [
      "Kommuner kan söka tillsammans. En kommun ska vara huvudsökande.",
      ["allowed", null, null, "municipality"],
    ],
    ["Flera kommuner kan ansöka tillsammans.", ["allowed", null, null, "unknown"]],
    ["Kommuner får inte söka tillsammans.", ["not_allowed", null, null, "unknown"]],
    ["Minst tre kommuner från minst två län ska delta.", ["required", 3, 2, "unknown"]],
    ["Kommuner kan söka.", null],
  ])("%s", (text, expected) => expect(rules(text)).toEqual(expected));
});

describe("handing in", () => {
  test("names the e-service and the papers of a list", () => {
    const text =
      "Ansökan görs i Länsstyrelsens e-tjänst.\nBilagor till ansökan\n• Budget\n• Intyg samverkanspart\n• Projektplan\nHar ni frågor?\nRing oss.";
    expect(read(text).handingIn).toEqual({
      attachments: ["Budget", "Intyg samverkanspart", "Projektplan"],
      eService: "Ansökan görs i Länsstyrelsens e-tjänst",
    });
  });
  test("reads papers that a sentence lists", () => {
    expect(
      read("Följande bilagor krävs: budget, projektplan och samverkansintyg.").handingIn.attachments,
    ).toEqual(["budget", "projektplan", "samverkansintyg"]);
  });
  test.each([
    "Redovisningen lämnas i e-tjänsten.",
    "E-tjänsten har driftstopp, då kan ni inte söka.",
    "Kommuner kan söka.",
  ])("is not read from: %s", (text) =>
    expect(read(text).handingIn).toEqual({ attachments: [], eService: null }),
  );
});

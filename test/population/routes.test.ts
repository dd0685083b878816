import { describe, expect, test } from "vitest";
import type { Asked, AskScb } from "../../src/population/asking";
import { keepAsked } from "../../src/population/fetches";
import { newestPopulations } from "../../src/population/figure-years";
import { readAnswer } from "../../src/population/json-stat";
import { populationsOf, recordPopulations } from "../../src/population/populations";
import { questionOf } from "../../src/population/scb-tables";
import { visitor, words } from "../support/visitor";
import { act, type World, world } from "../support/world";
import { tab5557 } from "./answers";

const answers: AskScb = async (year, codes) => {
  const text = tab5557();
  const read = readAnswer(text, year);
  const figures = "figures" in read ? read.figures : new Map<string, number>();
  return { question: questionOf(year, codes), kind: "answered", text, figures };
};

const fails =
  (failure: "out_of_order" | "too_many_questions", retryAfterSeconds: number | null = null): AskScb =>
  async (year, codes) =>
    ({
      question: questionOf(year, codes),
      kind: "failed",
      failure,
      detail: "503",
      retryAfterSeconds,
    }) as Asked;

async function waiting(w: World): Promise<number> {
  return keepAsked(w.db, await answers(2025, ["0160"]), act(w.coordinator));
}

describe("the page of residents", () => {
  test("teaches what comes there, and shows figures with where they are from", async () => {
    const w = world();
    const page = await words(await visitor(w, w.contact.taby).get("/population"));
    expect(page).toContain("punkt 10 i överenskommelsen");
    expect(page).toContain("Täby kommun 77 744");
    expect(page).toContain("Tabell hos SCB TAB638");
    expect(page).toContain("Källa: SCB");
    expect(page).not.toContain("Hämta från SCB");
  });

  test("is true on another day: no members, and no later years", async () => {
    const w = world();
    const early = await words(await visitor(w, w.coordinator).get("/population?day=2010-01-01"));
    expect(early).toContain("Inga invånarantal ännu");
  });
});

describe("asking SCB by hand", () => {
  test("brings figures to look at, which count when they are approved", async () => {
    const w = world();
    const coordinator = visitor(w, w.coordinator, { askScb: answers });
    const asked = await coordinator.post("/population/fetches", { year: "2025" });
    const path = asked.headers.get("location") ?? "";
    expect(path).toMatch(/^\/population\/fetches\/\d+$/);
    const preview = await words(await coordinator.get(path));
    expect(preview).toContain("4 uppgifter väntar på godkännande. Inget avviker.");
    expect(preview).toContain("Täby 78 514 77 744 +770 +1,0 % Läggs till");
    expect(await words(await coordinator.get("/population"))).toContain("Granska och godkänn");
    expect(await words(await visitor(w, w.contact.taby).get(path))).not.toContain("Lägg åt sidan");
    const approved = await coordinator.post(`${path}/approval`);
    expect(approved.headers.get("location")).toBe("/population?done=population_approved");
    expect(newestPopulations(w.db, ["0160", "0184"])?.year).toBe(2025);
    const again = await coordinator.post(`${path}/approval`);
    expect(again.status).toBe(409);
    expect(await words(again)).toContain("Någon har redan tagit ställning");
    const kept = await coordinator.get(`${path}/answer`);
    expect(await kept.text()).toBe(tab5557());
  });

  test("shows why nothing came, and how to go on", async () => {
    const w = world();
    const coordinator = visitor(w, w.coordinator, { askScb: fails("out_of_order") });
    const { headers } = await coordinator.post("/population/fetches", { year: "2025" });
    const page = await words(await coordinator.get(headers.get("location") ?? ""));
    expect(page).toContain("SCB:s tjänst fungerar inte just nu. (503)");
    expect(page).toContain("Det som gällde förut gäller fortfarande.");
    expect(page).toContain("frågar SCB igen av sig självt omkring 24 november 2026");
    expect(page).toContain("Försök igen");
    expect(await words(await coordinator.get("/population"))).toContain("kunde inte hämtas");
  });

  test("waits as long as SCB has asked for", async () => {
    const w = world();
    const coordinator = visitor(w, w.coordinator, { askScb: fails("too_many_questions", 600) });
    await coordinator.post("/population/fetches", { year: "2025" });
    const again = await coordinator.post("/population/fetches", { year: "2025" });
    expect(again.status).toBe(409);
    expect(await words(again)).toContain("SCB har bett om en paus");
  });

  test.each(["", "i fjol", "2026", "1967", "20255"])("about the year %j is not possible", async (year) => {
    const w = world();
    const refused = await visitor(w, w.coordinator, { askScb: answers }).post("/population/fetches", {
      year,
    });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain(`value="${year}"`);
  });

  test("is for who keeps the register", async () => {
    const w = world();
    const contact = visitor(w, w.contact.taby, { askScb: () => Promise.reject(new Error("asked")) });
    expect((await contact.post("/population/fetches", { year: "2025" })).status).toBe(403);
  });
});

describe("approving what is odd", () => {
  test("asks for a look at what is marked, and for a reason where a figure takes another's place", async () => {
    const w = world();
    const row = { municipalityCode: "0160", year: 2025, residents: 60_000, sourceTable: "TAB5557" };
    const before = { municipalityCode: "0187", year: 2024, residents: 1, sourceTable: "TAB638" };
    recordPopulations(w.db, [row, before], act(w.coordinator));
    w.db.$client.exec("update populations set residents = 9000 where municipality_code = '0187'");
    const coordinator = visitor(w, w.coordinator);
    const path = `/population/fetches/${await waiting(w)}/approval`;
    const refused = await coordinator.post(path, { populationReason: "" });
    expect(refused.status).toBe(422);
    const page = await words(refused);
    expect(page).toContain("Skriv varför uppgifterna ändras");
    expect(page).toContain("Kontrollera de markerade uppgifterna");
    expect(page).toContain("Vaxholm Mer än 10 procent från året före");
    const half = await coordinator.post(path, { populationReason: "SCB har rättat." });
    expect(await half.text()).toContain('value="SCB har rättat."');
    const done = await coordinator.post(path, { populationReason: "SCB har rättat.", figuresChecked: "yes" });
    expect(done.status).toBe(303);
    expect(populationsOf(w.db, "0160")[0]?.residents).toBe(78_514);
  });

  test("setting aside needs a reason, which is then seen", async () => {
    const w = world();
    const coordinator = visitor(w, w.coordinator);
    const path = `/population/fetches/${await waiting(w)}`;
    expect((await coordinator.post(`${path}/setting-aside`, { asideReason: " " })).status).toBe(422);
    await coordinator.post(`${path}/setting-aside`, { asideReason: "Preliminärt" });
    expect(await words(await coordinator.get(path))).toContain(
      "Lagda åt sidan 22 november 2026: Preliminärt",
    );
    expect((await coordinator.post(`${path}/approval`)).status).toBe(409);
  });
});

describe("a file in SCB's place", () => {
  const upload = (w: World, text: string | Uint8Array, name = "scb.csv") => {
    const form = new FormData();
    form.set("populationFile", new File([Uint8Array.from(Buffer.from(text))], name));
    return visitor(w, w.coordinator).send("/population/imports", form);
  };

  test("is looked at first, and then counts", async () => {
    const w = world();
    const kept = await upload(
      w,
      "Kommun;Invånare 2024;Invånare 2025\nTäby;77 744;78 514\nSolna;85789;86435\n",
    );
    const path = kept.headers.get("location") ?? "";
    const coordinator = visitor(w, w.coordinator);
    const preview = await words(await coordinator.get(path));
    expect(preview).toContain("4 uppgifter för 2 år. Inget är infört ännu.");
    expect(preview).toContain("Solna 86 435 85 789");
    expect(populationsOf(w.db, "0160")).toHaveLength(1);
    const done = await coordinator.post(`${path}/confirmation`);
    expect(done.headers.get("location")).toBe("/population?done=population_imported");
    expect(populationsOf(w.db, "0160")[0]).toMatchObject({ year: 2025, fetchedOn: null });
    expect((await coordinator.post(`${path}/confirmation`)).status).toBe(409);
    expect(await words(await coordinator.get(path))).toContain("Filen är införd.");
    expect(await words(await coordinator.get("/population"))).toContain("2025 från fil");
  });

  test("with one wrong cell takes in nothing, and says where it is", async () => {
    const w = world();
    const kept = await upload(w, "Kommun;År;Invånare\nTäby;2025;78514\nUpplands;2025;1000\n");
    const path = kept.headers.get("location") ?? "";
    const coordinator = visitor(w, w.coordinator);
    const page = await words(await coordinator.get(path));
    expect(page).toContain("1 fel att rätta i filen");
    expect(page).toContain("Rad 3 Kommun Upplands Kommunen finns inte i registret.");
    expect(page).not.toContain("Inför");
    expect((await coordinator.post(`${path}/confirmation`)).status).toBe(422);
    expect(populationsOf(w.db, "0160")).toHaveLength(1);
  });

  test.each([
    ["", "Välj en fil."],
    ["%PDF-1.7 \u0000", "går inte att läsa som ett kalkylblad"],
    [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), "äldre Excelformat"],
  ])("that is none: %s", async (bytes, sentence) => {
    const w = world();
    const refused = await upload(w, bytes);
    expect(refused.status).toBe(422);
    expect(await words(refused)).toContain(sentence);
  });

  test("of another kind is not found here, nor by a stranger", async () => {
    const w = world();
    const path = (await upload(w, "Kommun;2025\nTäby;78514\n")).headers.get("location") ?? "";
    expect((await visitor(w, w.adviser).get(path)).status).toBe(403);
    expect((await visitor(w, w.coordinator).get("/population/imports/99")).status).toBe(404);
  });
});

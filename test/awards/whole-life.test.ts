import { expect, test } from "vitest";
import { letters } from "../../db/schema";
import { application } from "../../src/applications/applications";
import { board } from "../../src/applications/board";
import { type Day, type Instant, instantAt } from "../../src/calendar";
import { historyOf } from "../../src/history";
import type { LetterFacts } from "../../src/messages/letters";
import { remind } from "../../src/reminders/reminding";
import { kept } from "../calendars/cast";
import { visitor, words } from "../support/visitor";
import { lettersTo, type MemberName, secretFor } from "../support/world";
import { handedIn, pdf } from "./cast";

/** The network's people at work on days of their own, over HTTP; the jobs run when they are asked to. */
function years() {
  const { w, id } = handedIn();
  let now: Instant = w.at;
  const path = `/applications/${id}`;
  const by = (who: Parameters<typeof visitor>[1]) => visitor(w, who, { now: () => now });
  const done = async (answer: Response | Promise<Response>) =>
    expect([(await answer).status, (await answer).headers.get("location")]).toEqual([
      303,
      expect.stringContaining("done="),
    ]);
  return {
    w,
    id,
    path,
    by,
    day: (on: Day, time = "09:00") => {
      now = instantAt(on, time);
    },
    at: () => now,
    rut: () => by(w.adviser),
    post: (to: string, form: Record<string, string>) => done(by(w.adviser).post(path + to, form)),
    send: (to: string, form: Record<string, string>, file?: string) =>
      done(by(w.adviser).send(path + to, withFile(form, file))),
  };
}

type Years = ReturnType<typeof years>;

function withFile(fields: Record<string, string>, file?: string): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  if (file) form.set("file", new File([pdf(file).bytes], file, { type: "application/pdf" }));
  return form;
}

const hidden = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";

/** What the adviser is reminded of on that day; nothing twice. */
function remindedOn({ w, day, at }: Years, on: Day): string[] {
  const before = w.db.select().from(letters).all().length;
  day(on);
  remind(w.db, at());
  remind(w.db, at());
  return w.db
    .select()
    .from(letters)
    .all()
    .slice(before)
    .filter(({ kind, toId }) => kind === "reminder" && toId === w.adviser.personId)
    .flatMap(({ facts }) => (facts as LetterFacts["reminder"]).items.map(({ rule }) => rule));
}

async function sendNewVersion({ path, rut }: Years): Promise<void> {
  const section = `${path}/sections/need`;
  const revision = hidden(await (await rut().get(section)).text(), "revision");
  const text = "Fler år, som finansiären har bett om.";
  expect((await rut().post(section, { text, revision })).status).toBe(303);
  const page = await (await rut().get(`${path}/versions/new`)).text();
  const form = {
    revision: hidden(page, "revision"),
    seen: hidden(page, "seen"),
    changeClass: "material",
    classReason: "Behovet är ett annat.",
  };
  expect((await rut().post(`${path}/versions`, form)).status).toBe(303);
}

async function approve({ w, by }: Years, name: MemberName): Promise<void> {
  const form = {
    decision: "approve",
    version: "2",
    ground: "board",
    board: "Socialnämnden",
    decidedOn: "2026-12-02",
    paragraph: "§ 61",
    immediateApproval: "yes",
  };
  const link = `/signoffs/${secretFor(w, w.director[name])}`;
  expect(await words(await by(null).get(link))).toContain("Vad är ändrat sedan version 1");
  expect((await by(null).post(link, form)).status).toBe(303);
}

const PARTS = ["activities", "goals", "targetGroups", "childConsequences", "afterwards", "economy"];
const USED: Record<string, string> = { "0191": "400 000", "0160": "100 000", "0184": "0" };

async function completion(life: Years): Promise<void> {
  const { w, id, path, day, send, at, rut } = life;
  day("2026-11-24");
  const request = { asked: "Beskriv behovet per år.", askedOn: "2026-11-24", completionDueOn: "2026-12-11" };
  await send("/completions", request, "begäran.pdf");
  for (const who of [w.contact.taby, w.director.solna, w.contact.sigtuna])
    expect(lettersTo(w, who)).toContain("completion_requested");
  expect(lettersTo(w, w.contact.vaxholm)).not.toContain("completion_requested");
  expect(kept(w, ["0160"], at())["completion-1"]).toMatchObject({ when: { on: "2026-12-11" } });
  expect(await words(await rut().get("/"))).toContain("Lämna in kompletteringen: Gemensam resurs");

  day("2026-12-01");
  await sendNewVersion(life);
  day("2026-12-03");
  await approve(life, "sigtuna");
  await approve(life, "taby");
  expect(remindedOn(life, "2026-12-08")).toContain("completion");
  const reply = { reply: "Behovet är beskrivet per år.", handedInOn: "2026-12-08" };
  const early = await rut().send(`${path}/completions/1/replies`, withFile(reply, "kvittens.pdf"));
  expect(early.status).toBe(409);
  await approve(life, "solna");
  expect(board(w.db, application(w.db, id), at()).approved).toBe(3);
  await send("/completions/1/replies", reply, "kvittens.pdf");
  for (const who of [w.contact.taby, w.director.solna])
    expect(lettersTo(w, who)).toContain("completion_handed_in");
  expect(kept(w, ["0160"], at())["completion-1"]).toMatchObject({ withdrawn: true });
  expect(remindedOn(life, "2026-12-10")).not.toContain("completion");
}

async function decision({ w, path, day, at, send, by }: Years): Promise<void> {
  day("2027-01-20");
  const form = {
    outcome: "granted_in_part",
    decidedOn: "2027-01-19",
    caseNumber: "851-1-2026",
    grantedSek: "900 000",
    startsOn: "2027-02-01",
    endsOn: "2028-01-31",
    templateYear: "2027",
    requisitionBy: "2027-12-01",
    interimDueOn: "",
    finalDueOn: "2028-03-31",
    conditions: "",
    outcomeReason: "",
  };
  await send("/decisions", form, "beslut.pdf");
  const award = await words(await by(w.contact.sigtuna).get(`${path}/award`));
  expect(award).toContain("Beviljad 900 000 kr");
  expect(award).toContain("villkoret är uppfyllt");
  for (const who of [w.contact.taby, w.director.sigtuna])
    expect(lettersTo(w, who)).toContain("funder_decided");
  const ahead = kept(w, ["0191"], at());
  expect(Object.keys(ahead)).toEqual(
    expect.arrayContaining(["report-1", "application-1-ends", "application-1-requisition"]),
  );
}

async function money({ w, day, at, send, post }: Years): Promise<void> {
  day("2027-02-10");
  await send("/requisitions", { requestedOn: "2027-02-10", requisitionSek: "900 000", requisitionNote: "" });
  expect(kept(w, ["0191"], at())["application-1-requisition"]).toMatchObject({ withdrawn: true });
  day("2027-03-01");
  const paid = {
    paymentKind: "received",
    paymentSek: "900 000",
    paidOn: "2027-03-01",
    paymentReference: "A",
  };
  await post("/payments", paid);
  await post("/payments", { ...paid, paymentKind: "passed_on", partnerCode: "0160", paymentSek: "100 000" });
}

async function report(life: Years): Promise<void> {
  const { w, path, day, post, send, by } = life;
  expect(remindedOn(life, "2028-03-24")).toEqual(["report"]);
  day("2028-03-28");
  const texts = Object.fromEntries(PARTS.map((key) => [`part-${key}`, "Gjort."]));
  await post("/reports/1", { ...texts, revision: "1" });
  for (const [name, code] of [
    ["sigtuna", "0191"],
    ["taby", "0160"],
    ["solna", "0184"],
  ] as const) {
    const told = { usedSek: USED[code] ?? "", done: "Rådgivning." };
    expect((await by(w.contact[name]).post(`${path}/reports/1/outcomes/${code}`, told)).status).toBe(303);
  }
  await send("/reports/1/papers", { handedInOn: "2028-03-28" }, "slutrapport.pdf");
  expect(remindedOn(life, "2028-04-12")).toEqual(["repayment"]);
  day("2028-04-20");
  await post("/reports/1/acceptance", { acceptedOn: "2028-04-19", acceptanceNote: "" });
}

async function end(life: Years): Promise<void> {
  const { w, id, path, day, post, rut } = life;
  day("2028-05-02");
  expect((await rut().post(`${path}/closing`, { keepYears: "10", closingNote: "" })).status).toBe(409);
  const repaid = {
    paymentKind: "repaid",
    paymentSek: "400 000",
    paidOn: "2028-05-02",
    paymentReference: "B",
  };
  await post("/payments", repaid);
  expect(remindedOn(life, "2028-05-03")).toEqual(["closing"]);
  await post("/closing", { keepYears: "10", closingNote: "Allt är redovisat." });
  expect(application(w.db, id).status).toBe("closed");
  expect(remindedOn(life, "2028-09-01")).not.toContain("closing");
  expect(await words(await rut().get(`${path}/award`))).toContain(
    "Avslutad. Projektet beviljades 900 000 kr.",
  );
}

test("from the handing in to the closing: completed, granted in part, paid, reported, repaid and put away", async () => {
  const life = years();
  await completion(life);
  await decision(life);
  await money(life);
  await report(life);
  await end(life);
  const { w, id } = life;
  const told = historyOf(w.db, "application", id)
    .toReversed()
    .map(({ event }) => event);
  const milestones = [
    "handed_in",
    "completion_requested",
    "section_written",
    "version_frozen",
    "version_approved",
    "completion_handed_in",
    "funder_decided",
    "owner_consent_effective",
    "requisition_sent",
    "grant_paid",
    "report_written",
    "report_handed_in",
    "report_accepted",
    "grant_paid",
    "application_closed",
  ];
  let from = 0;
  for (const event of milestones) {
    const found = told.indexOf(event as (typeof told)[number], from);
    expect([event, found >= from]).toEqual([event, true]);
    from = found + 1;
  }
});

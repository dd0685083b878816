import { afterEach, describe, expect, test } from "vitest";
import type { AskScb } from "../../src/population/asking";
import { tab638, tab5557 } from "./answers";
import { failing, json, scb } from "./scb";

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function answering(...args: Parameters<typeof scb>) {
  const server = await scb(...args);
  open.push(server);
  return server;
}

async function outcome(askScb: AskScb) {
  const { question: _question, ...rest } = await askScb(2025, ["0160"]);
  return rest;
}

test("2025 is asked of TAB5557 in one POST, for published totals only", async () => {
  const { askScb, asked } = await answering(json(tab5557()));
  const answer = await askScb(2025, ["0114", "0115"]);
  expect(answer.kind).toBe("answered");
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({
    method: "POST",
    url: "/api/v2/tables/TAB5557/data?lang=sv&outputFormat=json-stat2",
    contentType: "application/json",
  });
  expect(JSON.parse(asked[0]?.body ?? "")).toEqual({
    selection: [
      { variableCode: "Region", valueCodes: ["0114", "0115"] },
      { variableCode: "Civilstand", valueCodes: ["SC"] },
      { variableCode: "Alder", valueCodes: ["TotSA"] },
      { variableCode: "Kon", valueCodes: ["TotSa"] },
      { variableCode: "ContentsCode", valueCodes: ["000007ME"] },
      { variableCode: "Tid", valueCodes: ["2025"] },
    ],
  });
});

test("2024 is asked of TAB638, where sex and marital status are left to SCB to eliminate", async () => {
  const { askScb, asked } = await answering(json(tab638()));
  expect((await askScb(2024, ["0114"])).kind).toBe("answered");
  expect(asked[0]?.url).toContain("/tables/TAB638/data");
  const { selection } = JSON.parse(asked[0]?.body ?? "") as { selection: { variableCode: string }[] };
  expect(selection.map(({ variableCode }) => variableCode)).toEqual([
    "Region",
    "Alder",
    "ContentsCode",
    "Tid",
  ]);
});

test("every municipality of Sweden fits in one question", async () => {
  const { askScb, asked } = await answering(json(tab5557()));
  const codes = Array.from({ length: 290 }, (_, at) => String(at + 114).padStart(4, "0"));
  await askScb(2025, codes);
  expect(asked[0]?.body).toContain(codes.at(-1));
});

describe("what does not go well says what it was", () => {
  test("SCB asks for patience, and for how long", async () => {
    const { askScb } = await answering(failing(429, { "retry-after": "10" }));
    expect(await outcome(askScb)).toEqual({
      kind: "failed",
      failure: "too_many_questions",
      detail: "429",
      retryAfterSeconds: 10,
    });
  });

  test("SCB explains itself by ProblemDetails", async () => {
    const problem = { type: "Parameter error", title: "Non-existent value", status: 400 };
    const headers = { "content-type": "application/problem+json; charset=utf-8" };
    const { askScb } = await answering(failing(400, headers, JSON.stringify(problem)));
    const found = await outcome(askScb);
    expect(found).toMatchObject({ failure: "not_answerable", detail: "400 Non-existent value" });
  });

  test.each([
    [404, "not_answerable"],
    [500, "out_of_order"],
    [503, "out_of_order"],
    [403, "http_status"],
    [302, "http_status"],
  ])("%i: %s", async (status, failure) => {
    const { askScb } = await answering(failing(status, { location: "/elsewhere" }, "<p>nej</p>"));
    expect(await outcome(askScb)).toMatchObject({ kind: "failed", failure, detail: String(status) });
  });

  test("a broken explanation is no worse than none", async () => {
    const headers = { "content-type": "application/problem+json" };
    const { askScb } = await answering(failing(500, headers, "{"));
    expect(await outcome(askScb)).toMatchObject({ failure: "out_of_order", detail: "500" });
  });

  test("silence ends after the time that is given to it", async () => {
    const { askScb } = await answering(() => {}, 300);
    expect(await outcome(askScb)).toMatchObject({ failure: "timeout" });
  });

  test("nobody at the address", async () => {
    const { askScb, close } = await scb(() => {});
    await close();
    expect(await outcome(askScb)).toMatchObject({ failure: "unreachable" });
  });

  test("a page about maintenance, and an endless answer", async () => {
    const page = await answering(json("<!doctype html>"));
    expect(await outcome(page.askScb)).toMatchObject({ failure: "not_json" });
    const endless = await answering(json(`"${"x".repeat(3 * 1024 * 1024)}"`));
    expect(await outcome(endless.askScb)).toMatchObject({ failure: "too_large" });
  });

  test("a moved service is followed with the question, when it says that it should be", async () => {
    const { askScb, asked } = await answering((said, response) => {
      if (said.url.includes("/moved/")) json(tab5557())(said, response);
      else failing(308, { location: "/moved/data" })(said, response);
    });
    expect((await askScb(2025, ["0160"])).kind).toBe("answered");
    expect(asked.map(({ method }) => method)).toEqual(["POST", "POST"]);
    expect(asked[1]?.body).toBe(asked[0]?.body);
  });
});

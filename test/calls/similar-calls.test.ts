import { expect, test } from "vitest";
import { addCall, type CallForm } from "../../src/calls/calls";
import { similarCalls } from "../../src/calls/similar-calls";
import { A_CALL, act, NOW, world } from "../support/world";

const FILLER = [
  "Vägar och broar",
  "Idrottshallar",
  "Cykelbanor",
  "Sjöfart",
  "Fiske i kustvatten",
  "Skogsbruk",
];

function library() {
  const w = world();
  const add = (title: string, description: string, change: Partial<CallForm> = {}) =>
    addCall(w.db, { ...A_CALL, title, description, programme: "", ...change }, act(w.adviser));
  for (const title of [...FILLER, ...FILLER]) add(title, "Kommuner kan söka medel till insatser.");
  add("Föräldrastöd", "Kommuner kan söka medel för stöd till nyanlända föräldrar med små barn.");
  add("Språkcaféer", "Kommuner kan söka medel för nyanlända kvinnors svenska.");
  add("Stängt föräldrastöd", "Stöd till nyanlända föräldrar.", { deadlineOn: "2026-11-01", opensOn: null });
  return w;
}

test("the calls that share the rarest words of a text come first, with those words; closed ones do not", () => {
  const found = similarCalls(
    library().db,
    "Kommunen behöver stöd till nyanlända föräldrar, särskilt kvinnor.",
    NOW,
  );
  expect(found.map(({ call, shared }) => [call.title, shared.toSorted()])).toEqual([
    ["Föräldrastöd", ["föräldrar", "nyanlända", "stöd"]],
    ["Språkcaféer", ["kvinnor", "nyanlända"]],
  ]);
});

test("one word in common is chance, and words that all calls hold say nothing", () => {
  const { db } = library();
  expect(similarCalls(db, "Kvinnor kör bil i kommuner som kan söka medel.", NOW)).toEqual([]);
  expect(similarCalls(db, "", NOW)).toEqual([]);
  expect(similarCalls(db, "föräldrar", NOW).map(({ call }) => call.title)).toEqual(["Föräldrastöd"]);
});

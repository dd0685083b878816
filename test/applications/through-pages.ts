import { expect } from "vitest";
import { visitor } from "../support/visitor";
import { A_TEXT, type World } from "../support/world";

/** The adviser's page as it stands: its hidden fields are what it would send. */
export async function sendVersion(
  w: World,
  id: string,
  form: Record<string, string> = {},
): Promise<Response> {
  const adviser = visitor(w, w.adviser);
  const html = await (await adviser.get(`/applications/${id}/versions/new`)).text();
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";
  return adviser.post(`/applications/${id}/versions`, {
    revision: hidden("revision"),
    seen: hidden("seen"),
    ...form,
  });
}

/** The text of the general form, a section a page, and the facts beside it. */
export async function writeText(
  w: World,
  id: string,
  change: Record<string, string> = {},
  facts: Record<string, string> = {},
): Promise<void> {
  const adviser = visitor(w, w.adviser);
  const path = `/applications/${id}`;
  const revisionOn = async (page: string) =>
    /name="revision" value="(\d+)"/.exec(await (await adviser.get(path + page)).text())?.[1] ?? "";
  const { sections, requestedSek, ...usual } = A_TEXT;
  const form = {
    ...usual,
    requestedSek: String(requestedSek),
    ...facts,
    revision: await revisionOn("/facts"),
  };
  expect((await adviser.post(`${path}/facts`, form)).status).toBe(303);
  for (const [key, text] of Object.entries({ ...sections, ...change })) {
    const revision = await revisionOn(`/sections/${key}`);
    expect((await adviser.post(`${path}/sections/${key}`, { text, revision })).status).toBe(303);
  }
}

import { expect, test } from "vitest";
import { addSource, allSources } from "../../src/sources/sources";
import { visitor, words } from "../support/visitor";
import { act, world } from "../support/world";

const LIST = `<opml version="2.0"><body>
  <outline text="Ny" xmlUrl="https://ny.example.se/rss"/>
  <outline text="Ny igen" xmlUrl="https://ny.example.se/rss"/>
  <outline text="Sida" type="link" url="https://sida.example.se/"/>
  <outline text="Känd" xmlUrl="https://kand.example.se/rss"/>
  <outline text="Fel" xmlUrl="javascript:alert(1)"/>
</body></opml>`;

const KNOWN = { name: "Känd", url: "https://kand.example.se/rss", funder: "", everyMinutes: 60 };

function formWith(fields: Record<string, string | File>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

/** What the confirmation's hidden field would send. */
function hiddenList(html: string): string {
  const value = /name="opml" value="([^"]*)"/.exec(html)?.[1] ?? "";
  return value
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

test("a chosen file is shown first, line by line, and added only when confirmed; again, nothing more", async () => {
  const w = world();
  addSource(w.db, KNOWN, act(w.adviser));
  const rut = visitor(w, w.adviser);
  const file = new File(
    [Buffer.from(LIST.replace("<opml", '<?xml version="1.0" encoding="iso-8859-1"?><opml'), "latin1")],
    "l.opml",
  );
  const preview = await rut.send("/sources/import", formWith({ file, opml: "" }));
  expect(preview.status).toBe(200);
  const html = await preview.text();
  const page = await words(new Response(html));
  expect(page).toContain("2 nya källor, 2 finns redan, 1 går inte att lägga till. Inget är tillagt ännu.");
  expect(page).toContain("Läggs till: Bevakad sida");
  expect(page).toContain("Står redan i listan");
  expect(page).toContain("Den ska börja med https:// eller http://");
  expect(html).not.toContain('href="javascript');
  expect(allSources(w.db)).toHaveLength(1);
  for (let time = 0; time < 2; time += 1) {
    const answer = await rut.send("/sources/import/confirmation", formWith({ opml: hiddenList(html) }));
    expect(answer.headers.get("location")).toBe("/sources?done=sources_imported");
    expect(allSources(w.db).map(({ name }) => name)).toEqual(["Känd", "Ny", "Sida"]);
  }
});

test("text can be pasted instead, and a list of known sources has nothing to confirm", async () => {
  const w = world();
  addSource(w.db, KNOWN, act(w.adviser));
  const rut = visitor(w, w.adviser);
  const opml =
    '<opml version="2.0"><body><outline text="K" xmlUrl="https://kand.example.se/rss"/></body></opml>';
  const page = await words(await rut.send("/sources/import", formWith({ opml })));
  expect(page).toContain("Bevakas redan");
  expect(page).toContain("Välj en annan lista");
  expect(page).not.toContain("Lägg till 0");
});

test("what cannot be read is said at the field, and what was pasted is kept", async () => {
  const w = world();
  const rut = visitor(w, w.adviser);
  for (const path of ["/sources/import", "/sources/import/confirmation"]) {
    const wrong = await rut.send(path, formWith({ opml: "<html>Logga in</html>" }));
    expect(wrong.status).toBe(422);
    const html = await wrong.text();
    expect(html).toContain("går inte att läsa som en OPML-lista");
    expect(html).toContain("&lt;html&gt;Logga in&lt;/html&gt;");
    const empty = await rut.send(path, formWith({ opml: " " }));
    expect(empty.status).toBe(422);
    expect(await words(empty)).toContain("Välj en fil eller klistra in listans text.");
  }
});

test("who exports and who imports", async () => {
  const w = world();
  addSource(w.db, KNOWN, act(w.adviser));
  const answer = await visitor(w, w.administrator).get("/sources/list.opml");
  expect(answer.headers.get("content-type")).toBe("text/x-opml; charset=utf-8");
  expect(answer.headers.get("content-disposition")).toContain("kallor.opml");
  expect(await answer.text()).toContain('xmlUrl="https://kand.example.se/rss"');
  expect((await visitor(w, w.contact.taby).get("/sources/list.opml")).status).toBe(403);
  const form = formWith({ opml: LIST });
  expect((await visitor(w, w.administrator).send("/sources/import/confirmation", form)).status).toBe(403);
  expect(allSources(w.db)).toHaveLength(1);
});

import { expect, test } from "vitest";
import { fillDemo } from "../db/demo/demo";
import { openDb } from "../db/open";
import { actorOn, peopleOn } from "../src/people/persons";
import { wording } from "../views/mail";
import { visitor } from "./support/visitor";
import { NOW, TODAY } from "./support/world";

const BASE = "http://localhost:3000";

const db = openDb(":memory:", "db/migrations");
await fillDemo(db, NOW, (letter) => wording(letter, BASE));

/** One of each kind of person, and nobody at all. */
const cast = [
  undefined,
  ...["adviser", "coordinator", "administrator", "contact", "director"].map((role) =>
    peopleOn(db, TODAY).find(({ roles }) => roles.some((held) => held.role === role)),
  ),
];

/** Addresses of ours that a page leads to; not the files in /assets, nor places on the same page. */
function linksIn(html: string): string[] {
  const hrefs = [...html.matchAll(/<a [^>]*href="([^"#]+)/g)].map(([, href]) =>
    (href as string).replaceAll("&amp;", "&"),
  );
  return hrefs
    .map((href) => (href.startsWith(BASE) ? href.slice(BASE.length) : href))
    .filter((href) => href.startsWith("/"));
}

/** Pages of one kind are alike: so many of each are enough. */
const OF_A_KIND = 15;
const kindOf = (path: string) => path.replace(/=[^&]*/g, "=").replace(/\d+/g, "0");

for (const person of cast) {
  test(`every link that ${person?.name ?? "a guest"} can follow leads somewhere`, async () => {
    const actor = person ? (actorOn(db, person.id, TODAY) ?? null) : null;
    const client = visitor({ db }, actor, { env: { DEMO: "1" } });
    const seen = new Set<string>();
    const kinds = new Map<string, number>();
    const queue = ["/", "/sign-in"];
    const dead: string[] = [];
    for (let path = queue.shift(); path; path = queue.shift()) {
      const alike = kinds.get(kindOf(path)) ?? 0;
      if (seen.has(path) || alike >= OF_A_KIND) continue;
      seen.add(path);
      kinds.set(kindOf(path), alike + 1);
      const answer = await client.get(path);
      if (answer.status !== 200 && answer.status !== 303) dead.push(`${path}: ${answer.status}`);
      if (!answer.headers.get("content-type")?.startsWith("text/html")) continue;
      const html = await answer.text();
      expect(html, path).not.toMatch(/undefined|\[object Object\]|NaN|Invalid Date/);
      // Somebody else's letter leads to somebody else's page; in the demo all letters lie open.
      const own = (link: string) => !path.startsWith("/outbox/") || link.startsWith("/signoffs/");
      queue.push(...linksIn(html).filter(own));
    }
    expect(dead).toEqual([]);
    expect(client.errors).toEqual([]);
    console.info(`${person?.name ?? "a guest"}: ${seen.size} pages of ${kinds.size} kinds`);
    expect(kinds.size).toBeGreaterThan(person ? 30 : 5);
  }, 120_000);
}

import { createServer } from "node:http";

// `tsx bench/polling/feeds.ts`: a funders' web server for 127.0.0.0/8, with as many feeds as are asked for. It answers
// /healthy, /feeds/N?items=M with an ETag, and 304 to who has it.

const WORDS =
  "kommuner kan söka medel för samverkan om mottagande av nyanlända barn och unga i länet sista ansökningsdag insatser etablering".split(
    " ",
  );

/** The same item each time; its words differ from those of every other. */
function item(feed: number, number: number): string {
  const said = (count: number) =>
    Array.from(
      { length: count },
      (_, index) => WORDS[(feed * 7 + number * 3 + index * (1 + (number % 5))) % WORDS.length],
    );
  const day = new Date(Date.UTC(2026, 10, 1 + (number % 20), 8, number % 60)).toUTCString();
  const address = `https://funder-${feed}.example.se/utlysning/${number}`;
  return `<item><title>Utlysning ${feed}-${number}: ${said(5).join(" ")}</title><link>${address}</link><guid isPermaLink="false">urn:feed:${feed}:${number}</guid><pubDate>${day}</pubDate><description><![CDATA[<p>${said(25).join(" ")}.</p><p>${said(25).join(" ")} ${number}.</p>]]></description></item>`;
}

const bodies = new Map<string, Buffer>();

function body(feed: number, items: number): Buffer {
  const key = `${feed}/${items}`;
  const made =
    bodies.get(key) ??
    Buffer.from(
      `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Flöde ${feed}</title><link>https://funder-${feed}.example.se/</link><description>Nyheter</description>${Array.from({ length: items }, (_, number) => item(feed, number)).join("\n")}</channel></rss>`,
    );
  bodies.set(key, made);
  return made;
}

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "", "http://feeds");
  const feed = Number(pathname.split("/")[2] ?? 0);
  const etag = `"${pathname}"`;
  if (request.headers["if-none-match"] === etag) return response.writeHead(304).end();
  if (pathname === "/healthy") return response.end("ok");
  response.setHeader("etag", etag).setHeader("content-type", "application/rss+xml; charset=utf-8");
  return response.end(body(feed, Number(searchParams.get("items") ?? 50)));
});

server.listen(Number(process.env.PORT), "0.0.0.0");

import { addDays } from "../../../src/calendar";
import { type DemoDay, escaped, rfc822 } from "./wording";

const SITE = "https://tillvaxtmyndigheten.example.se";

/** Newest first, as the system writes them. Half of them have nothing to do with the network's work, as in life. */
const PAGES = [
  {
    id: 11681,
    path: "samverkan-mellan-kommuner-om-mottagande-och-etablering",
    title: "Samverkan mellan kommuner om mottagande och etablering",
    description: "Nu kan kommuner söka stöd för att bygga upp gemensamt arbete med mottagande av nyanlända.",
    daysAgo: 2,
    time: "13:41",
  },
  {
    id: 11674,
    path: "digital-omstallning-i-sma-foretag",
    title: "Digital omställning i små företag",
    description: "",
    daysAgo: 11,
    time: "09:05",
  },
  {
    id: 11652,
    path: "sprakstod-och-arbete-for-nyanlanda-pa-landsbygden",
    title: "Språkstöd och arbete för nyanlända på landsbygden",
    description: "Utlysningen riktar sig till kommuner och regioner utanför storstäderna.",
    daysAgo: 13,
    time: "10:30",
  },
  {
    id: 11640,
    path: "innovationscheckar-for-livsmedelsforetag",
    title: "Innovationscheckar för livsmedelsföretag",
    description: "",
    daysAgo: 20,
    time: "15:12",
  },
  {
    id: 11618,
    path: "utrikes-fodda-kvinnors-vag-till-egen-forsorjning",
    title: "Utrikes födda kvinnors väg till egen försörjning",
    description: "",
    daysAgo: 34,
    time: "08:00",
  },
  {
    id: 11597,
    path: "hallbar-besoksnaring-i-skargarden",
    title: "Hållbar besöksnäring i skärgården",
    description: "Stöd till företag och föreningar som vill förlänga säsongen.",
    daysAgo: 47,
    time: "11:20",
  },
];

/** RSS 2.0 as SiteVision makes it at many authorities: a title and a link; when a call closes stands on the page alone. */
export function siteVisionFeed({ begunOn, today }: DemoDay): string {
  const published = PAGES.filter(({ daysAgo }) => addDays(begunOn, -daysAgo) <= today);
  const items = published.map(({ id, path, title, description, daysAgo, time }) => {
    const link = `${SITE}/utlysningar/${path}.${id}.html`;
    return `    <item>
      <title>${escaped(title)}</title>
      <link>${link}</link>
      <description>${escaped(description)}</description>
      <pubDate>${rfc822(addDays(begunOn, -daysAgo), time)}</pubDate>
      <guid isPermaLink="true">${link}</guid>
    </item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
  <channel>
    <title>Utlysningar – Tillväxtmyndigheten (exempel)</title>
    <link>${SITE}/utlysningar</link>
    <description>Aktuella utlysningar</description>
    <language>sv</language>
${items.join("\n")}
  </channel>
</rss>
`;
}

import { addDays, type ClockTime, type Day } from "../../../src/calendar";
import { type DemoDay, dayInSwedish, escaped, rfc3339, workingDayNear } from "./wording";

const SITE = "https://exempelverket.example.se";

export type Announcement = {
  slug: string;
  title: string;
  publishedOn: Day;
  publishedTime?: ClockTime;
  paragraphs: string[];
};

/** The day before the demo begins the agency gave those who apply for the young another week. */
const EXTENDED_DAYS = -1;

/** One in each phase of a call's life: coming, open, soon closing, closed, and never closing. */
function announcements({ begunOn, today }: DemoDay): Announcement[] {
  const near = (days: number) => workingDayNear(begunOn, days);
  const extended = today >= addDays(begunOn, EXTENDED_DAYS);
  const date = (days: number) => dayInSwedish(near(days));
  return [
    {
      slug: "kommande-gemensam-beredskap",
      title: "Kommande utlysning: gemensam beredskap för mottagande av nyanlända",
      publishedOn: addDays(begunOn, -3),
      paragraphs: [
        `Utlysningen planeras öppna den ${date(35)}. Sista ansökningsdag är den ${date(98)} kl. 14.00.`,
        "Kommuner och kommunalförbund kan söka medel för att tillsammans höja sin beredskap och kapacitet i mottagandet. Minst två kommuner ska delta.",
        "Totalt finns cirka 12 000 000 kronor att fördela.",
      ],
    },
    {
      slug: "utveckling-av-samverkan",
      title: "Utveckling av samverkan kring mottagande och etablering (§ 37)",
      publishedOn: addDays(begunOn, -9),
      paragraphs: [
        `Utlysningen öppnade den ${date(-9)}. Sista ansökningsdag är den ${date(54)} kl. 14.00.`,
        "Kommuner och kommunalförbund får söka. Minst två kommuner ska delta, och en av dem ska vara projektägare. Varje samverkanspart ska lämna ett undertecknat intyg.",
        "Vi fördelar högst 6 500 000 kronor. En insats kan få mellan 500 000 och 1 500 000 kronor och pågå i högst 24 månader. Beslut lämnas i den ordning ansökningarna har bedömts.",
      ],
    },
    {
      slug: "ensamkommande-unga-overgang",
      title: "Stöd till ensamkommande unga i övergången till ett eget boende",
      publishedOn: addDays(begunOn, -31),
      paragraphs: [
        extended
          ? `Ansökningstiden är förlängd till den ${date(18)} kl. 23.59 (tidigare ${date(11)}).`
          : `Ansökan ska ha kommit in senast den ${date(11)} kl. 23.59.`,
        "Sökande är kommuner i samverkan, minst två kommuner från samma län. Föreningar kan delta som samverkanspart utan egen budget.",
        "För utlysningen finns 3 200 000 kronor.",
      ],
    },
    {
      slug: "flyktingguider-avslutad",
      title: "Flyktingguider och familjekontakter",
      publishedOn: addDays(begunOn, -75),
      paragraphs: [
        `Stängd ${date(-6)}. Utlysningen var öppen från den ${date(-75)}.`,
        "Kommuner kunde söka medel för verksamhet utan vinstsyfte, ensamma eller tillsammans med organisationer. Beslut väntas inom tio veckor.",
        "Medlen uppgick till 4 100 000 kronor.",
      ],
    },
    {
      slug: "planeringsbidrag",
      title: "Planeringsbidrag för nya samarbeten mellan kommuner",
      publishedOn: addDays(begunOn, -120),
      paragraphs: [
        "Ansökningar tas emot löpande hela året, så länge det finns medel kvar.",
        "Minst två kommuner som vill förbereda en större ansökan kan få högst 150 000 kronor för kartläggning, möten och ansökningsarbete. Ingen egen insats krävs.",
      ],
    },
  ];
}

/** Atom from an agency that does not exist. No encoding is declared, so that it can be served as windows-1252 too. */
export function countyBoardFeed(day: DemoDay, also: readonly Announcement[] = []): string {
  const all = [...also, ...announcements(day)].filter(({ publishedOn }) => publishedOn <= day.today);
  const entries = all.map(
    ({ slug, title, publishedOn, publishedTime = "08:30", paragraphs }) => `  <entry>
    <id>tag:exempelverket.example.se,2026:${slug}</id>
    <title>${escaped(title)}</title>
    <link rel="alternate" type="text/html" href="/bidrag/${slug}"/>
    <published>${rfc3339(publishedOn, publishedTime)}</published>
    <updated>${rfc3339(publishedOn, publishedTime)}</updated>
    <content type="html">${escaped(paragraphs.map((text) => `<p>${escaped(text)}</p>`).join("\n"))}</content>
  </entry>`,
  );
  return `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv" xml:base="${SITE}/">
  <id>tag:exempelverket.example.se,2026:utlysningar</id>
  <title>Utlysningar från Exempelverket</title>
  <link rel="self" href="/utlysningar.atom"/>
  <updated>${rfc3339(day.today, "06:00")}</updated>
${entries.join("\n")}
</feed>
`;
}

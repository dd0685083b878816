import { addDays } from "../../../src/calendar";
import { type DemoDay, dateInEnglish, escaped, rfc822, workingDayNear } from "./wording";

const PORTAL = "https://eu-portal.example.se/opportunities/portal/screen/opportunities/calls-for-proposals";

/** In English, as the portal writes them in every country. */
const CALLS = [
  {
    code: "AMIF-EXEMPEL-INTE-01",
    title: "Municipal partnerships for the early integration of people with temporary protection",
    programme: "Asylum, Migration and Integration Fund (AMIF)",
    action: "AMIF-PJG AMIF Project Grants",
    about:
      "Cities and municipalities in at least two Member States test shared ways to housing, language and work.",
    daysAgo: 5,
    daysOpen: 96,
  },
  {
    code: "AMIF-EXEMPEL-CHILD-02",
    title: "Guardianship and housing for unaccompanied minors: transnational exchange",
    programme: "Asylum, Migration and Integration Fund (AMIF)",
    action: "AMIF-PJG AMIF Project Grants",
    about: "Local authorities and their partners compare methods and train staff. EU share: up to 90 %.",
    daysAgo: 12,
    daysOpen: 61,
  },
  {
    code: "CERV-EXEMPEL-CITIZENS-TOWN-NT",
    title: "Networks of towns: newcomers in local democracy",
    programme: "Citizens, Equality, Rights and Values Programme (CERV)",
    action: "CERV-LS CERV Lump Sum Grants",
    about: "Networks of municipalities from at least four countries. Meetings, exchange & volunteering.",
    daysAgo: 19,
    daysOpen: 140,
  },
  {
    code: "HORIZON-EXEMPEL-CL2-TRANSFORM-07",
    title: "Long-term effects of settlement policies in small and medium-sized towns",
    programme: "Horizon Europe (HORIZON)",
    action: "HORIZON-RIA Research and Innovation Actions",
    about: "Research consortia with at least three independent legal entities.",
    daysAgo: 40,
    daysOpen: 43,
  },
];

/** RSS 2.0 as the EU's Funding & Tenders portal makes it: dates stand as HTML in the description, on Brussels' clock. */
export function euPortalFeed({ begunOn, today }: DemoDay): string {
  const published = CALLS.filter(({ daysAgo }) => addDays(begunOn, -daysAgo) <= today);
  const items = published.map(({ code, title, programme, action, about, daysAgo, daysOpen }) => {
    const openedOn = addDays(begunOn, -daysAgo);
    const deadline = `${dateInEnglish(workingDayNear(openedOn, daysOpen))} 17:00:00 (Brussels local time)`;
    const description = [
      `<b>Identifier</b>: ${code}`,
      `<b>Programme</b>: ${programme}`,
      `<b>Type of action</b>: ${action}`,
      `<b>Opening date</b>: ${dateInEnglish(openedOn)} 00:00:00 (Brussels local time)`,
      `<b>Deadline</b>: ${deadline}`,
      escaped(about),
    ].join("<br/>");
    return `    <item>
      <title>${escaped(title)}</title>
      <link>${escaped(`${PORTAL}?callCode=${code}&status=open`)}</link>
      <description>${escaped(description)}</description>
      <pubDate>${rfc822(openedOn, "10:00")}</pubDate>
      <guid isPermaLink="false">${code}</guid>
    </item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0">
  <channel>
    <title>EU funding opportunities (example)</title>
    <link>${PORTAL}</link>
    <description>Grants</description>
${items.join("\n")}
  </channel>
</rss>
`;
}

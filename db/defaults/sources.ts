import type { SourceForm } from "../../src/sources/sources";

/**
 * The sources that Utlyst brings along: what is known to exist (the county boards have no feed; their pages are watched).
 * SiteVision changes the ids in its addresses when a site is rebuilt, so a new address may be needed one day.
 */
export const defaultSources = [
  {
    name: "Tillväxtverket, utlysningar",
    url: "https://tillvaxtverket.se/4.3409dae11877922a04096d8d/12.3409dae11877922a04096da6.portlet?state=rss&sv.contenttype=text/xml;charset=UTF-8",
    funder: "Tillväxtverket",
    everyMinutes: 360,
  },
  {
    name: "EU Funding & Tenders, utlysningar",
    url: "https://ec.europa.eu/info/funding-tenders/opportunities/data/referenceData/grantTenders-rss.xml",
    funder: "Europeiska kommissionen",
    everyMinutes: 1440,
  },
  {
    kind: "vinnova",
    name: "Vinnova, ansökningsomgångar",
    url: "https://data.vinnova.se/api",
    funder: "Vinnova",
    everyMinutes: 1440,
    settings: { monthsBack: null },
  },
] satisfies SourceForm[];

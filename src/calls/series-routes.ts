import { SeriesPage } from "../../views/calls/series";
import { SeriesListPage } from "../../views/calls/series-list";
import { applicationsOfCall } from "../applications/applications";
import { dayOf } from "../calendar";
import { holds } from "../people/permissions";
import { idIn, routes, show, viewer } from "../web";
import { allSeries, comingSeries, seriesPage } from "./series";

export const seriesRoutes = routes()
  .get("/", (c) => {
    const { db, at } = c.var;
    return show(c, SeriesListPage({ all: allSeries(db), coming: comingSeries(db, dayOf(at)) }));
  })
  .get("/:id", (c) => {
    const { db, at } = c.var;
    const found = seriesPage(db, idIn(c), dayOf(at));
    const years = found.years.map((year) => ({
      ...year,
      applications: applicationsOfCall(db, year.call.id),
    }));
    return show(c, SeriesPage({ ...found, years, isAdviser: holds(viewer(c), "adviser"), at }));
  });

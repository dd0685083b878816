import { AwardPage } from "../../views/awards/award";
import { followingOf } from "../applications/following";
import { heading, readable, shortNames } from "../applications/readable";
import { dayOf } from "../calendar";
import { refuse } from "../refusal";
import { idIn, routes, show } from "../web";
import { downloadDocument } from "../web-files";
import { changeRoutes } from "./change-routes";
import { closingRoutes } from "./closing-routes";
import { completionRoutes } from "./completion-routes";
import { decisionRoutes } from "./decision-routes";
import { effectiveConsent } from "./decisions";
import { handingInRoutes } from "./handing-in-routes";
import { moneyOf } from "./money";
import { moneyRoutes } from "./money-routes";
import { nextSteps } from "./next-steps";
import { awardPapers } from "./papers";
import { reportRoutes } from "./report-routes";
import { reportsOf } from "./reports";
import { awardStanding } from "./standing";
import { timeline } from "./timeline";

/** What happens to an application from the preparing of its handing in until it is put away. */
export const awardRoutes = routes()
  .get("/:id/award", (c) => {
    const found = readable(c);
    const { db, at } = c.var;
    const money = moneyOf(db, found.id, found.ownerCode);
    const { decision, terms, ...line } = awardStanding(db, found);
    return show(
      c,
      AwardPage({
        ...heading(c, found),
        standing: { decision, ...line },
        steps: nextSteps(db, found, money, at),
        happenings: timeline(db, found, dayOf(at)),
        decision,
        terms,
        consent: effectiveConsent(db, found),
        money,
        reports: reportsOf(db, found.id),
        following: followingOf(db, found.id),
        municipality: shortNames(c),
        today: dayOf(at),
      }),
    );
  })
  .get("/:id/award/papers/:documentId", (c) => {
    const found = readable(c);
    const documentId = idIn(c, "documentId");
    if (!awardPapers(c.var.db, found.id).has(documentId)) refuse("not_found");
    return downloadDocument(c, documentId);
  })
  .route("/", handingInRoutes)
  .route("/", completionRoutes)
  .route("/", decisionRoutes)
  .route("/", changeRoutes)
  .route("/", moneyRoutes)
  .route("/", reportRoutes)
  .route("/", closingRoutes);

import { z } from "zod";
import { WATCHWORD_TIERS } from "../../db/schema";
import { WatchwordsPage } from "../../views/watchwords/watchwords";
import { watchFor, watchNoLonger } from "../candidates/watching";
import { choice, requiredText } from "../fields";
import { requireRole } from "../people/permissions";
import { actOf, type C, formOf, goTo, readForm, routes, show, viewer } from "../web";
import { hasOwnWords, wordsToWatch } from "./watchwords";

function showWords(c: C, form = formOf({ tier: "core" }), status: 200 | 422 = 200) {
  const { db } = c.var;
  return show(c, WatchwordsPage({ words: wordsToWatch(db), own: hasOwnWords(db), form }), status);
}

/** A word holds at least a letter: nothing else could be found in a text. */
const wordForm = z.object({
  word: requiredText(60).pipe(z.string().regex(/\p{L}|§/u, { error: "missing" })),
  tier: choice(WATCHWORD_TIERS),
});

export const watchwordRoutes = routes()
  .use(async (c, next) => {
    requireRole(viewer(c), "adviser");
    await next();
  })
  .get("/", (c) => showWords(c))
  .post("/", async (c) => {
    const { form, data } = await readForm(c, wordForm);
    if (!data) return showWords(c, form, 422);
    watchFor(c.var.db, data, actOf(c));
    return goTo(c, "/watchwords", "word_added");
  })
  .post("/ending", async (c) => {
    const { form, data } = await readForm(c, z.object({ word: requiredText(60) }));
    if (!data) return showWords(c, form, 422);
    watchNoLonger(c.var.db, data.word, actOf(c));
    return goTo(c, "/watchwords", "word_ended");
  });

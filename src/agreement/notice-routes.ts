import { NoticePage } from "../../views/agreement/notice";
import { NewNoticePage, NoticeReviewPage, TakeBackNoticePage } from "../../views/agreement/notice-forms";
import type { FormState } from "../../views/ui/form";
import { type Day, dayOf } from "../calendar";
import { correctionFrom } from "../corrections";
import { documentFacts } from "../documents/documents";
import { keepersOnly, mayKeep } from "../membership/keeping";
import { membersOn } from "../membership/register";
import { actOf, type C, check, emptyForm, formOf, goTo, idIn, readForm, routes, show, typedIn } from "../web";
import { optionalPdfIn } from "../web-files";
import { noticeForm, reasonForm } from "./forms";
import { membership } from "./memberships";
import { noticeReach, reachOf } from "./notice-reach";
import { canBeTakenBack, giveNotice, type Notice, notice, takeBackNotice } from "./notices";

const today = (c: C): Day => dayOf(c.var.at);

function showNew(c: C, form: FormState, status: 200 | 422 = 200) {
  return show(c, NewNoticePage({ form, members: membersOn(c.var.db, today(c)) }), status);
}

function schema(c: C) {
  const codes = membersOn(c.var.db, today(c)).map(({ code }) => code);
  return noticeForm(today(c), codes);
}

function showNotice(c: C, found: Notice) {
  const { db } = c.var;
  const standing = found.correctedAt === null;
  const correction = correctionFrom(db, "notices", found.id);
  const page = NoticePage({
    notice: found,
    reach: standing ? reachOf(db, membership(db, found.membershipId), found.receivedOn) : null,
    takenBack: correction ? { reason: correction.reason, on: dayOf(correction.at) } : null,
    file: found.documentId === null ? null : documentFacts(db, found.documentId),
    today: today(c),
    mayTakeBack: mayKeep(c) && canBeTakenBack(found, today(c)),
  });
  return show(c, page);
}

function showTakingBack(c: C, found: Notice, form: FormState, status: 200 | 422 = 200) {
  return show(c, TakeBackNoticePage({ notice: found, form }), status);
}

export const noticeRoutes = routes()
  .get("/new", (c) => {
    keepersOnly(c);
    return showNew(c, formOf({ municipalityCode: c.req.query("municipality") ?? "", receivedOn: today(c) }));
  })
  .post("/review", async (c) => {
    keepersOnly(c);
    const { form, data } = await readForm(c, schema(c));
    if (!data) return showNew(c, form, 422);
    const reach = noticeReach(c.var.db, data.municipalityCode, data.receivedOn);
    return show(c, NoticeReviewPage({ form, reach }));
  })
  .post("/again", async (c) => {
    keepersOnly(c);
    return showNew(c, formOf(await typedIn(c)));
  })
  .post("/", async (c) => {
    keepersOnly(c);
    const { db } = c.var;
    const { form, data } = check(await typedIn(c), schema(c));
    if (!data) return showNew(c, form, 422);
    const { file, problem } = await optionalPdfIn(c, "noticeFile");
    if (problem !== null) {
      const reach = noticeReach(db, data.municipalityCode, data.receivedOn);
      return show(c, NoticeReviewPage({ form: { ...form, errors: { noticeFile: problem } }, reach }), 422);
    }
    const id = giveNotice(db, { ...data, document: file }, actOf(c));
    return goTo(c, `/agreement/notices/${id}`, "notice_recorded");
  })
  .get("/:id", (c) => showNotice(c, notice(c.var.db, idIn(c))))
  .get("/:id/taking-back", (c) => {
    keepersOnly(c);
    return showTakingBack(c, notice(c.var.db, idIn(c)), emptyForm);
  })
  .post("/:id/taking-back", async (c) => {
    keepersOnly(c);
    const found = notice(c.var.db, idIn(c));
    const { form, data } = await readForm(c, reasonForm);
    if (!data) return showTakingBack(c, found, form, 422);
    takeBackNotice(c.var.db, found.id, data.reason, actOf(c));
    return goTo(c, `/agreement/notices/${found.id}`, "notice_taken_back");
  });

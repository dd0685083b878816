import { LinkExpiredPage, LinkRenewedPage, ReplyPage } from "../../views/reply-links/reply";
import type { FormState } from "../../views/ui/form";
import { answerFor } from "../applications/answering";
import { standingAnswers } from "../applications/answers";
import { application, isOver } from "../applications/applications";
import { recordOpening } from "../applications/board";
import { answerForm } from "../applications/forms";
import { dayOf } from "../calendar";
import { call } from "../calls/calls";
import { interestBoard, tellInterest } from "../calls/interests";
import { interestForm } from "../calls/standing-forms";
import { UTLYST } from "../history";
import { municipality } from "../membership/register";
import { holdersOf } from "../people/persons";
import { standingDelays, tellOfDelay } from "../reminders/delays";
import { delayForm } from "../reminders/forms";
import { type C, emptyForm, formOf, goTo, readForm, routes, show } from "../web";
import { answererBy, hindrance, ownerOf, type ReplyLink, renewReplyLink } from "./reply-links";

const tokenIn = (c: C) => c.req.param("token") ?? "";

type Forms = { answer?: FormState; delay?: FormState };

/** What is asked, with what the municipality has said so far. */
function matter(c: C, link: ReplyLink) {
  const { db, at } = c.var;
  if (link.applicationId !== null) {
    const found = application(db, link.applicationId);
    const answer = standingAnswers(db, found.id).get(link.municipalityCode);
    const delay = standingDelays(db, found.id).get(link.municipalityCode);
    return {
      application: found,
      call: call(db, found.callId),
      owner: municipality(db, found.ownerCode).formalName,
      isOpen: !isOver(found),
      answered: answer ? { at: answer.at, byName: answer.byName } : null,
      delay,
      typed: { answer: answer?.answer ?? "", reason: answer?.reason ?? "" } as Record<string, string>,
    };
  }
  const found = call(db, link.callId);
  const row = interestBoard(db, found.id, dayOf(at)).find(({ code }) => code === link.municipalityCode);
  return {
    application: null,
    call: found,
    owner: "",
    isOpen: row !== undefined && (found.deadlineOn === null || found.deadlineOn >= dayOf(at)),
    answered: row?.answer ? { at: row.answer.at, byName: row.byName ?? "" } : null,
    delay: undefined,
    typed: {
      interest: row?.answer?.interest ?? "",
      reasonCode: row?.answer?.reasonCode ?? "",
      reason: row?.answer?.reason ?? "",
    },
  };
}

function showReply(c: C, forms: Forms = {}, status: 200 | 422 = 200) {
  const { db, at } = c.var;
  const link = answererBy(db, tokenIn(c), at);
  const { typed, ...about } = matter(c, link);
  const page = ReplyPage({
    ...about,
    token: tokenIn(c),
    person: link.person,
    municipality: municipality(db, link.municipalityCode),
    adviser: holdersOf(db, "adviser", dayOf(at))[0],
    answerForm: forms.answer ?? formOf(typed),
    delayForm: forms.delay ?? emptyForm,
    at,
  });
  return show(c, page, status);
}

/** Answers from a letter, without an account: opening shows, only the buttons change. */
export const replyRoutes = routes()
  .get("/renewed", (c) => show(c, LinkRenewedPage({})))
  .get("/:token", (c) => {
    const { db, at } = c.var;
    const token = tokenIn(c);
    if (hindrance(db, token, at) === "link_expired") {
      return show(c, LinkExpiredPage({ token, person: ownerOf(db, token).person }), 410);
    }
    const { applicationId, municipalityCode, person } = answererBy(db, token, at);
    // A scanner asks for the head only.
    if (applicationId !== null && c.req.method === "GET") {
      recordOpening(db, { applicationId, municipalityCode, personId: person.id, versionNumber: 0 }, at);
    }
    return showReply(c);
  })
  .post("/:token/answers", async (c) => {
    const { db, at } = c.var;
    const { applicationId, callId, municipalityCode, actor } = answererBy(db, tokenIn(c), at);
    const act = { by: actor, at };
    if (applicationId !== null) {
      const { form, data } = await readForm(c, answerForm);
      if (!data) return showReply(c, { answer: form }, 422);
      answerFor(db, { applicationId, municipalityCode, ...data }, act);
    } else {
      const { form, data } = await readForm(c, interestForm);
      if (!data) return showReply(c, { answer: form }, 422);
      tellInterest(db, callId, { ...data, municipalityCode, toldBy: "" }, act);
    }
    return goTo(c, `/replies/${tokenIn(c)}`, "answered");
  })
  .post("/:token/delay", async (c) => {
    const { db, at } = c.var;
    const { applicationId, municipalityCode, actor } = answererBy(db, tokenIn(c), at);
    const { form, data } = await readForm(c, delayForm(dayOf(at)));
    if (!data || applicationId === null) return showReply(c, { delay: form }, 422);
    tellOfDelay(db, { applicationId, municipalityCode, ...data }, { by: actor, at });
    return goTo(c, `/replies/${tokenIn(c)}`, "delay_told");
  })
  .post("/:token/renewal", (c) => {
    const { db, at } = c.var;
    renewReplyLink(db, tokenIn(c), { by: UTLYST, at });
    return goTo(c, "/replies/renewed");
  });

import { AdviceFiguresPage } from "../../views/advice/figures";
import { LessonListPage } from "../../views/advice/lessons";
import { QuestionPage } from "../../views/advice/question";
import { QuestionFormPage } from "../../views/advice/question-form";
import { QueuePage } from "../../views/advice/queue";
import type { FormState } from "../../views/ui/form";
import { dayOf } from "../calendar";
import { historyOf } from "../history";
import { membersOn } from "../membership/register";
import { belongsTo, holds } from "../people/permissions";
import { refuse } from "../refusal";
import {
  actOf,
  type C,
  emptyForm,
  formOf,
  goTo,
  idIn,
  readForm,
  routes,
  show,
  typedIn,
  viewer,
  yearIn,
} from "../web";
import { adviceFigures, adviceYears } from "./figures";
import { answerForm, followUpForm, lessonForm, questionForm } from "./forms";
import { agreeToLesson, lessonOf, lessons, withdrawLesson, writeLesson } from "./lessons";
import { adviceQueue } from "./queue";
import { answerRequest, followUp, repliesTo } from "./replies";
import { aboutWhat, adviceRequest, ask, endRequest, mayAsk, takeUpAgain } from "./requests";

/** The members that the reader may ask for, in name order. */
function asksFor(c: C) {
  return membersOn(c.var.db, dayOf(c.var.at)).filter(({ code }) => mayAsk(viewer(c), code));
}

function showQuestionForm(c: C, form: FormState, status: 200 | 422 = 200) {
  const about = aboutWhat(c.var.db, {
    callId: Number(form.values.callId) || null,
    needId: Number(form.values.needId) || null,
  });
  return show(c, QuestionFormPage({ form, municipalities: asksFor(c), ...about }), status);
}

type Forms = { answer?: FormState; followUp?: FormState; lesson?: FormState };

function showQuestion(c: C, forms: Forms = {}, status: 200 | 422 = 200) {
  const { db, at } = c.var;
  const reader = viewer(c);
  const found = adviceRequest(db, idIn(c), reader);
  const lesson = lessonOf(db, found.id);
  return show(
    c,
    QuestionPage({
      request: found,
      municipality:
        membersOn(db, dayOf(at)).find(({ code }) => code === found.municipalityCode)?.formalName ??
        found.municipalityCode,
      ...aboutWhat(db, found),
      replies: repliesTo(db, found.id),
      lesson,
      history: historyOf(db, "advice", found.id),
      isAdviser: holds(reader, "adviser"),
      isOwn: belongsTo(reader, found.municipalityCode),
      answerForm: forms.answer ?? emptyForm,
      followUpForm: forms.followUp ?? emptyForm,
      lessonForm:
        forms.lesson ?? formOf(lesson ? { title: lesson.title, text: lesson.text } : { title: found.title }),
    }),
    status,
  );
}

export const adviceRoutes = routes()
  .get("/", (c) =>
    show(
      c,
      QueuePage({
        requests: adviceQueue(c.var.db, viewer(c)),
        isAdviser: holds(viewer(c), "adviser"),
        mayAsk: asksFor(c).length > 0,
        year: Number(dayOf(c.var.at).slice(0, 4)),
        at: c.var.at,
      }),
    ),
  )
  .get("/lessons", (c) => {
    const q = (c.req.query("q") ?? "").slice(0, 200);
    return show(c, LessonListPage({ q, lessons: lessons(c.var.db, q) }));
  })
  .get("/years/:year", (c) => {
    const year = yearIn(c);
    return show(
      c,
      AdviceFiguresPage({ year, years: adviceYears(c.var.db), figures: adviceFigures(c.var.db, year) }),
    );
  })
  .get("/new", (c) => {
    if (asksFor(c).length === 0) refuse("not_yours");
    return showQuestionForm(
      c,
      formOf({ callId: c.req.query("call") ?? "", needId: c.req.query("need") ?? "" }),
    );
  })
  .post("/", async (c) => {
    const codes = asksFor(c).map(({ code }) => code);
    if (codes.length === 0) refuse("not_yours");
    const { form, data } = await readForm(c, questionForm(codes));
    if (!data) return showQuestionForm(c, form, 422);
    const { call, need } = aboutWhat(c.var.db, data);
    const question = { ...data, callId: call?.id ?? null, needId: need?.id ?? null };
    return goTo(c, `/advice/${ask(c.var.db, question, actOf(c))}`, "advice_asked");
  })
  .get("/:id", (c) => showQuestion(c))
  .post("/:id/answers", async (c) => {
    const { form, data } = await readForm(c, answerForm);
    if (!holds(viewer(c), "adviser")) refuse("not_yours");
    if (!data) return showQuestion(c, { answer: form }, 422);
    answerRequest(c.var.db, idIn(c), data, actOf(c));
    return goTo(c, `/advice/${idIn(c)}`, "advice_answered");
  })
  .post("/:id/follow-ups", async (c) => {
    const found = adviceRequest(c.var.db, idIn(c), viewer(c));
    if (!mayAsk(viewer(c), found.municipalityCode)) refuse("not_yours");
    const { form, data } = await readForm(c, followUpForm);
    if (!data) return showQuestion(c, { followUp: form }, 422);
    followUp(c.var.db, found.id, data.text, actOf(c));
    return goTo(c, `/advice/${found.id}`, "advice_asked");
  })
  .post("/:id/ending", (c) => {
    endRequest(c.var.db, idIn(c), actOf(c));
    return goTo(c, `/advice/${idIn(c)}`, "advice_ended");
  })
  .post("/:id/resumption", (c) => {
    takeUpAgain(c.var.db, idIn(c), actOf(c));
    return goTo(c, `/advice/${idIn(c)}`, "advice_resumed");
  })
  .post("/:id/lesson", async (c) => {
    const { form, data } = await readForm(c, lessonForm);
    if (!holds(viewer(c), "adviser")) refuse("not_yours");
    if (!data) return showQuestion(c, { lesson: form }, 422);
    writeLesson(c.var.db, idIn(c), data, actOf(c));
    return goTo(c, `/advice/${idIn(c)}`, "lesson_written");
  })
  .post("/:id/lesson/agreement", async (c) => {
    const { lesson } = await typedIn(c);
    agreeToLesson(c.var.db, idIn(c), Number(lesson) || 0, actOf(c));
    return goTo(c, `/advice/${idIn(c)}`, "lesson_agreed");
  })
  .post("/:id/lesson/withdrawal", (c) => {
    withdrawLesson(c.var.db, idIn(c), actOf(c));
    return goTo(c, `/advice/${idIn(c)}`, "lesson_withdrawn");
  });

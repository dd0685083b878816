import type { FC } from "hono/jsx";
import type { SharedLesson } from "../../src/advice/lessons";
import { dayOf } from "../../src/calendar";
import { day } from "../format";
import { Page } from "../layout";
import { Empty } from "../ui/empty";
import { Buttons, SubmitButton, TextField } from "../ui/form";
import { Prose } from "../ui/prose";
import { topicText } from "./words";

/** What the network has learnt from its own questions. */
export const LessonListPage: FC<{ q: string; lessons: SharedLesson[] }> = ({ q, lessons }) => (
  <Page
    title="Tidigare råd"
    crumbs={[{ href: "/advice", label: "Rådgivning" }]}
    lead="Svar på kommunernas frågor, i rådgivarens ord. Kommunen som frågade har sagt ja till att alla får läsa dem."
  >
    <form method="get" action="/advice/lessons" class="cluster">
      <TextField form={{ values: { q }, errors: {} }} name="q" label="Sök bland råden" />
      <Buttons>
        <SubmitButton variant="secondary">Sök</SubmitButton>
      </Buttons>
    </form>
    {lessons.length === 0 ? (
      <Empty title={q ? "Inget råd har de orden" : "Inga råd ännu"}>
        <p>
          {q ? (
            <a href="/advice/lessons">Visa alla råd</a>
          ) : (
            "När rådgivaren har svarat på en fråga kan svaret bli en text för alla, om kommunen säger ja."
          )}
        </p>
      </Empty>
    ) : (
      lessons.map((lesson) => (
        <article class="stack-small">
          <h2>{lesson.title}</h2>
          <p class="quiet">
            {topicText[lesson.topic]}. Fråga från {lesson.municipality},{" "}
            {day(dayOf(lesson.agreedAt ?? lesson.writtenAt))}
          </p>
          <Prose text={lesson.text} />
        </article>
      ))
    )}
  </Page>
);

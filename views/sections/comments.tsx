import type { FC } from "hono/jsx";
import type { SectionComment } from "../../src/sections/comments";
import { moment } from "../format";
import { Buttons, SubmitButton, TextArea } from "../ui/form";
import { Prose } from "../ui/prose";
import { sectionPath } from "./frame";
import { type SectionProps, WRITE } from "./section";

export const Comments: FC<SectionProps> = ({ application, section, form, comments, isOver }) => {
  const path = sectionPath(application.id, section.key);
  const open = comments.filter(({ resolvedAt }) => resolvedAt === null);
  const resolved = comments.filter(({ resolvedAt }) => resolvedAt !== null);
  return (
    <section aria-labelledby="comments" class="stack">
      <h2 id="comments">Kommentarer</h2>
      {open.length === 0 && <p class="quiet">Inga olösta kommentarer.</p>}
      {open.map((one) => (
        <Comment comment={one}>
          {!isOver && (
            <SubmitButton
              variant="tertiary"
              form={WRITE}
              formaction={`${path}/comments/${one.id}/resolution`}
            >
              Markera som löst<span class="ds-sr-only">: {one.text.slice(0, 60)}</span>
            </SubmitButton>
          )}
        </Comment>
      ))}
      {resolved.length > 0 && (
        <details>
          <summary>Lösta kommentarer ({resolved.length})</summary>
          {resolved.map((one) => (
            <Comment comment={one}>
              <p class="quiet">
                Löst {one.resolvedAt && moment(one.resolvedAt)} av {one.resolvedByName}
              </p>
            </Comment>
          ))}
        </details>
      )}
      {!isOver && (
        <div class="stack">
          <TextArea
            form={form}
            name="comment"
            label="Ny kommentar"
            hint="Läses av alla i ansökan."
            rows={3}
            later
            attributes={{ form: WRITE }}
          />
          <Buttons>
            <SubmitButton variant="secondary" form={WRITE} formaction={`${path}/comments`}>
              Kommentera
            </SubmitButton>
          </Buttons>
        </div>
      )}
    </section>
  );
};

const Comment: FC<{ comment: SectionComment; children?: unknown }> = ({ comment, children }) => (
  <article id={`comment-${comment.id}`} class="comment">
    <p class="small">
      <strong>{comment.byName}</strong>, {moment(comment.at)}
    </p>
    <Prose text={comment.text} />
    {children}
  </article>
);

import type { FC } from "hono/jsx";
import type { Block } from "../../src/newsletters/newsletters";

/** Text with its addresses as links; a line break stays. */
const Paragraph: FC<{ text: string }> = ({ text }) => (
  <p>
    {text
      .split(/(https?:\/\/\S+)/)
      .map((piece) =>
        /^https?:\/\//.test(piece) ? <a href={piece}>{piece.replace(/^https?:\/\//, "")}</a> : piece,
      )}
  </p>
);

/** A newsletter as it is read on the web. */
export const Parts: FC<{ parts: readonly Pick<Block, "heading" | "text">[] }> = ({ parts }) => (
  <>
    {parts.map(({ heading, text }) => (
      <section>
        {heading && <h2>{heading}</h2>}
        <div class="prose">
          {text
            .split(/\n\s*\n/)
            .filter((paragraph) => paragraph.trim() !== "")
            .map((paragraph) => (
              <Paragraph text={paragraph.trim()} />
            ))}
        </div>
      </section>
    ))}
  </>
);

import type { Child, FC } from "hono/jsx";
import type { FileEvent } from "../calendars/calendar-file";

/** A letter before it is put into its two forms; the same words in both. */
export type Letter = {
  /** What to do and by when. */
  subject: string;
  /** The task, in one sentence. */
  first: string;
  paragraphs?: string[];
  facts?: [label: string, value: string][];
  link?: { href: string; label: string };
  /** Whom to ask, and why the letter came. */
  closing: string[];
  /** Its dates, for the receiver's own calendar. */
  events?: FileEvent[];
};

export function asText(letter: Letter): string {
  const parts = [
    letter.first,
    ...(letter.paragraphs ?? []),
    (letter.facts ?? []).map(([label, value]) => `${label}: ${value}`).join("\n"),
    letter.link ? `${letter.link.label}:\n${letter.link.href}` : "",
    ["--", ...letter.closing].join("\n"),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

// Mail programs know no style sheets of ours: the little there is stands on the elements.
const text =
  "font-family: 'Source Sans 3', 'Segoe UI', Arial, sans-serif; font-size: 17px; line-height: 1.5; color: #1f2a2c;";
const button =
  "display: inline-block; padding: 12px 20px; background: #0f4c57; color: #ffffff; text-decoration: none; border-radius: 4px; font-weight: 600;";

const Html: FC<{ letter: Letter }> = ({ letter }) => (
  <html lang="sv">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{letter.subject}</title>
    </head>
    <body style="margin: 0; padding: 24px 16px; background: #ffffff;">
      <div style={`max-width: 560px; ${text}`}>
        <p style="margin: 0 0 16px; font-size: 20px; font-weight: 600;">{letter.first}</p>
        {letter.paragraphs?.map((paragraph) => (
          <p style="margin: 0 0 16px;">{paragraph}</p>
        ))}
        {letter.facts && (
          <table role="presentation" style={`margin: 0 0 16px; border-collapse: collapse; ${text}`}>
            {letter.facts.map(([label, value]) => (
              <tr>
                <td style="padding: 2px 16px 2px 0; color: #4f5b5d; vertical-align: top;">{label}</td>
                <td style="padding: 2px 0;">{value}</td>
              </tr>
            ))}
          </table>
        )}
        {letter.link && (
          <p style="margin: 0 0 24px;">
            <a href={letter.link.href} style={button}>
              {letter.link.label}
            </a>
          </p>
        )}
        <Closing lines={letter.closing} />
      </div>
    </body>
  </html>
);

const Closing: FC<{ lines: string[] }> = ({ lines }): Child => (
  <div style="border-top: 1px solid #c9cfd0; padding-top: 12px; font-size: 14px; color: #4f5b5d;">
    {lines.map((line) => (
      <p style="margin: 0 0 8px;">{line}</p>
    ))}
  </div>
);

export function asHtml(letter: Letter): string {
  return `<!doctype html>${(<Html letter={letter} />).toString()}`;
}

import { raw } from "hono/html";
import type { FC, PropsWithChildren } from "hono/jsx";
import type { Letter, Link, Matter } from "./letter";

/*
 * Mail programs differ more than browsers ever did. Outlook sets letters with Word: it keeps to tables, forgets padding
 * on links and has no greatest width, so there is a table of a fixed width for it alone. Gmail drops much of what stands
 * in the head: everything that matters stands on the elements, and the head only says what is dark in the dark.
 */

const FONT = "font-family: 'Source Sans 3', 'Segoe UI', Arial, sans-serif;";
const TEXT = `${FONT} font-size: 17px; line-height: 1.5; color: #1f2a2c;`;
const QUIET = `${FONT} font-size: 15px; line-height: 1.5; color: #4f5b5d;`;

const IN_THE_DARK = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .page { background: #14191a !important; }
  .text, .text a { color: #e8eceb !important; }
  .quiet, .quiet a { color: #b4bfbf !important; }
  .button { background: #8fd3df !important; }
  .button a { color: #0b2429 !important; }
  .line { border-color: #46504f !important; }
}`;

/** In one piece, since half of a conditional comment is no element. */
const FOR_OUTLOOK = {
  begin: raw(
    '<!--[if mso]><table role="presentation" width="560" cellpadding="0" cellspacing="0"><tr><td><![endif]-->',
  ),
  end: raw("<!--[if mso]></td></tr></table><![endif]-->"),
};

const Html: FC<{ letter: Letter }> = ({ letter }) => (
  <html lang="sv">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <meta name="format-detection" content="telephone=no" />
      <title>{letter.subject}</title>
      <style>{raw(IN_THE_DARK)}</style>
    </head>
    <body class="page" style="margin: 0; padding: 0; background: #ffffff;">
      <PlainTable width="100%">
        <tr>
          <td class="page" style="padding: 24px 16px; background: #ffffff;">
            {FOR_OUTLOOK.begin}
            <div style="max-width: 560px;">
              <Body letter={letter} />
            </div>
            {FOR_OUTLOOK.end}
          </td>
        </tr>
      </PlainTable>
    </body>
  </html>
);

const Body: FC<{ letter: Letter }> = ({ letter }) => (
  <>
    <p class="text" style={`margin: 0 0 16px; ${TEXT} font-size: 20px; font-weight: 600;`}>
      {letter.first}
    </p>
    {letter.paragraphs?.map((paragraph) => (
      <Paragraph>{paragraph}</Paragraph>
    ))}
    {letter.facts && letter.facts.length > 0 && <Facts facts={letter.facts} />}
    {letter.sections?.map(({ title, matters }) => (
      <>
        <h2 class="text" style={`margin: 24px 0 8px; ${TEXT} font-size: 18px; font-weight: 600;`}>
          {title}
        </h2>
        {matters.map((matter) => (
          <MatterOf {...matter} />
        ))}
      </>
    ))}
    {letter.link && <Button {...letter.link} />}
    <Closing letter={letter} />
  </>
);

const PlainTable: FC<PropsWithChildren<{ width?: string; style?: string }>> = ({
  width,
  style,
  children,
}) => (
  <table role="presentation" width={width} cellpadding="0" cellspacing="0" style={style}>
    {children}
  </table>
);

const Paragraph: FC<PropsWithChildren> = ({ children }) => (
  <p class="text" style={`margin: 0 0 16px; ${TEXT}`}>
    {children}
  </p>
);

/** Label above value: beside each other they would break on a phone. */
const Facts: FC<{ facts: [label: string, value: string][] }> = ({ facts }) => (
  <PlainTable width="100%" style="margin: 0 0 16px;">
    {facts.map(([label, value]) => (
      <tr>
        <td style="padding: 0 0 8px;">
          <span class="quiet" style={QUIET}>
            {label}
          </span>
          <br />
          <span class="text" style={TEXT}>
            {value}
          </span>
        </td>
      </tr>
    ))}
  </PlainTable>
);

const MatterOf: FC<Matter> = ({ title, text, link }) => (
  <PlainTable width="100%" style="margin: 0 0 12px;">
    <tr>
      <td class="line" style="padding: 0 0 12px; border-bottom: 1px solid #c9cfd0;">
        <span class="text" style={`${TEXT} font-weight: 600;`}>
          {title}
        </span>
        <br />
        <span class="text" style={TEXT}>
          {text}
        </span>
        {link && (
          <>
            <br />
            <span class="text" style={TEXT}>
              <a href={link.href} style="color: #0f4c57;">
                {link.label}
              </a>
            </span>
          </>
        )}
      </td>
    </tr>
  </PlainTable>
);

const Button: FC<Link> = ({ href, label }) => (
  <PlainTable style="margin: 8px 0 24px;">
    <tr>
      <td
        class="button"
        bgcolor="#0f4c57"
        style="padding: 12px 20px; background: #0f4c57; border-radius: 4px;"
      >
        <a
          href={href}
          style={`${FONT} font-size: 17px; color: #ffffff; text-decoration: none; font-weight: 600;`}
        >
          {label}
        </a>
      </td>
    </tr>
  </PlainTable>
);

const Closing: FC<{ letter: Letter }> = ({ letter: { closing, choices } }) => (
  <PlainTable width="100%">
    <tr>
      <td class="line quiet" style={`border-top: 1px solid #c9cfd0; padding: 12px 0 0; ${QUIET}`}>
        {closing.map((line) => (
          <p class="quiet" style={`margin: 0 0 8px; ${QUIET}`}>
            {line}
          </p>
        ))}
        {choices && (
          <p class="quiet" style={`margin: 0 0 8px; ${QUIET}`}>
            <a href={choices.href} style="color: #4f5b5d;">
              {choices.label}
            </a>
          </p>
        )}
      </td>
    </tr>
  </PlainTable>
);

export function asHtml(letter: Letter): string {
  return `<!doctype html>${(<Html letter={letter} />).toString()}`;
}

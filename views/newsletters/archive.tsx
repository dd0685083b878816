import type { FC } from "hono/jsx";
import { dayOf } from "../../src/calendar";
import type { Block, Newsletter } from "../../src/newsletters/newsletters";
import { day } from "../format";
import { BarePage } from "../layout";
import { Empty } from "../ui/empty";
import { Notice } from "../ui/notice";
import { Parts } from "./parts";

type ArchiveProps = {
  network: string;
  sent: Newsletter[];
  /** The reader's own drafts, when there is a reader who edits. */
  isEditor: boolean;
  mayContribute: boolean;
};

/** Every newsletter that has been sent, open to anybody. */
export const ArchivePage: FC<ArchiveProps> = ({ network, sent, isEditor, mayContribute }) => (
  <BarePage title="Nyhetsbrev" lead={`Från ${network}.`}>
    <p>
      <a href="/newsletters/subscription">Få nyhetsbrevet med e-post</a> ·{" "}
      <a href="/newsletters.atom">Flöde för nyhetsläsare</a>
      {mayContribute && (
        <>
          {" "}
          · <a href="/newsletters/examples">Skicka in ett gott exempel</a>
        </>
      )}
      {isEditor && (
        <>
          {" "}
          · <a href="/newsletters/drafts">Skriv nyhetsbrev</a>
        </>
      )}
    </p>
    {sent.length === 0 ? (
      <Empty title="Inga nyhetsbrev ännu">
        <p>Här läggs varje nyhetsbrev när det har skickats.</p>
      </Empty>
    ) : (
      <ul class="rows">
        {sent.map(({ id, title, sentAt }) => (
          <li>
            <a href={`/newsletters/${id}`}>{title}</a>
            <span class="under">{sentAt && day(dayOf(sentAt))}</span>
          </li>
        ))}
      </ul>
    )}
  </BarePage>
);

type SentProps = {
  newsletter: Newsletter;
  parts: Block[];
  /** Parts that only the network's own people read are among them. */
  forMembers: boolean;
  own: { code: string; shortName: string }[];
};

export const SentNewsletterPage: FC<SentProps> = ({ newsletter, parts, forMembers, own }) => (
  <BarePage
    title={newsletter.title}
    crumbs={[{ href: "/newsletters", label: "Nyhetsbrev" }]}
    lead={newsletter.sentAt ? day(dayOf(newsletter.sentAt)) : undefined}
  >
    {forMembers && parts.some(({ membersOnly }) => membersOnly) && (
      <Notice tone="info" title="Du ser hela nyhetsbrevet">
        <p>Några delar är bara för nätverkets egna. Den öppna sidan visar inte dem.</p>
      </Notice>
    )}
    {own.map(({ code, shortName }) => (
      <p>
        <a href={`/newsletters/${newsletter.id}/forwarding/${code}`}>Skicka vidare i {shortName}</a>
      </p>
    ))}
    <Parts parts={parts} />
  </BarePage>
);

type ForwardingProps = { newsletter: Newsletter; municipality: string; text: string };

/** Plain text to put into a letter of one's own: information back to one's own organisation (clause 6). */
export const ForwardingPage: FC<ForwardingProps> = ({ newsletter, municipality, text }) => (
  <BarePage
    title={`Skicka vidare i ${municipality}`}
    crumbs={[{ href: `/newsletters/${newsletter.id}`, label: newsletter.title }]}
    narrow
  >
    <p>Kopiera texten till ett eget brev. Det som bara är för nätverkets egna är inte med.</p>
    <p>
      <a
        href={`mailto:?subject=${encodeURIComponent(newsletter.title)}&body=${encodeURIComponent(text.slice(0, 1_500))}`}
      >
        Öppna i ditt e-postprogram
      </a>
    </p>
    <pre class="letter">{text}</pre>
  </BarePage>
);

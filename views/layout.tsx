import { type Child, createContext, type FC, type PropsWithChildren, useContext } from "hono/jsx";
import { Mark } from "./ui/mark";
import { Notice } from "./ui/notice";

export type Frame = {
  networkName: string;
  viewer: { name: string; roleText: string } | null;
  nav: { href: string; label: string; current: boolean; count?: number }[];
  demo: boolean;
  path: string;
  version: string;
  assets: { css: string; js: string; mark: string };
  notice: string | null; // once, after a change: "Sparat"
};

export const FrameContext = createContext<Frame>({
  networkName: "Utlyst",
  viewer: null,
  nav: [],
  demo: false,
  path: "/",
  version: "",
  assets: { css: "/assets/app.css", js: "/assets/htmx.js", mark: "/assets/mark.svg" },
  notice: null,
});

type PageProps = PropsWithChildren<{
  title: string;
  crumbs?: { href: string; label: string }[];
  wide?: boolean; // comparison: tables, the planning chart
  narrow?: boolean; // reading and forms
  lead?: Child;
  /** What the window is called where the heading is shared by several pages, or when something went wrong. */
  windowTitle?: string;
}>;

/** Every page for one who is signed in, and the open pages about the service. */
export const Page: FC<PageProps> = (props) => {
  const frame = useContext(FrameContext);
  return (
    <Document title={props.windowTitle ?? props.title} kind={props.wide ? "wide" : undefined}>
      <header class="page-header">
        <div class="page-width">
          <a class="brand" href="/">
            <Mark />
            {frame.networkName}
          </a>
          {frame.viewer ? <Viewer {...frame.viewer} /> : <SignIn />}
          {frame.nav.length > 0 && <Nav />}
        </div>
      </header>
      <Crumbs crumbs={props.crumbs ?? []} />
      <Main {...props} />
    </Document>
  );
};

/** For one who came from a letter or is about to sign in: nothing but the matter itself. */
export const BarePage: FC<PageProps> = (props) => {
  const frame = useContext(FrameContext);
  return (
    <Document title={props.windowTitle ?? props.title} kind={props.wide ? undefined : "bare"}>
      <header class="page-header">
        <div class="page-width">
          <span class="brand">
            <Mark />
            {frame.networkName}
          </span>
        </div>
      </header>
      <Crumbs crumbs={props.crumbs ?? []} />
      <Main {...props} />
    </Document>
  );
};

const Document: FC<PropsWithChildren<{ title: string; kind?: "wide" | "bare" }>> = ({
  title,
  kind,
  children,
}) => {
  const { assets, demo, version, viewer } = useContext(FrameContext);
  return (
    <html lang="sv">
      <head>
        <meta charset="utf-8" />
        <title>{`${title} – Utlyst`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <link rel="icon" href={assets.mark} type="image/svg+xml" />
        <link rel="stylesheet" href={assets.css} />
        <script src={assets.js} defer />
      </head>
      <body class={kind}>
        <a class="ds-skip-link" href="#main">
          Till innehållet
        </a>
        {demo && <DemoLine />}
        {children}
        <footer class="page-footer">
          <div class="page-width">
            <ul>
              {viewer && (
                <li>
                  <a href="/letters/choices">Mina brev</a>
                </li>
              )}
              <li>
                <a href="/newsletters">Nyhetsbrev</a>
              </li>
              <li>
                <a href="/about">Om tjänsten</a>
              </li>
              <li>
                <a href="/accessibility">Tillgänglighet</a>
              </li>
              <li>
                <a href="/personal-data">Personuppgifter</a>
              </li>
            </ul>
            <p>Utlyst {version}</p>
          </div>
        </footer>
      </body>
    </html>
  );
};

const DemoLine: FC = () => (
  <aside class="demo-line" aria-label="Demo">
    <p class="page-width">
      Demo: påhittade personer. Brev hamnar i <a href="/outbox">utkorgen</a>.
    </p>
  </aside>
);

const Viewer: FC<{ name: string; roleText: string }> = ({ name, roleText }) => (
  <>
    <p class="who">
      <strong>{name}</strong>
      <span class="comma">, </span>
      <span>{roleText}</span>
    </p>
    <form class="out" method="post" action="/sign-out">
      <button class="ds-button" type="submit" data-variant="tertiary" data-size="small">
        Logga ut
      </button>
    </form>
    <form class="search" role="search" method="get" action="/calls">
      <input
        class="ds-input"
        type="search"
        name="q"
        aria-label="Sök utlysningar"
        placeholder="Sök utlysningar"
      />
      <button class="ds-button" type="submit" data-variant="secondary">
        Sök
      </button>
    </form>
  </>
);

const SignIn: FC = () => (
  <p class="out">
    <a href="/sign-in">Logga in</a>
  </p>
);

const Nav: FC = () => (
  <nav class="page-nav" aria-label="Huvudmeny">
    <ul>
      {useContext(FrameContext).nav.map(({ href, label, current, count }) => (
        <li>
          <a href={href} aria-current={current ? "page" : undefined}>
            {label}
            {count ? <span class="count">{count}</span> : null}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const Crumbs: FC<{ crumbs: { href: string; label: string }[] }> = ({ crumbs }) =>
  crumbs.length === 0 ? null : (
    <nav class="crumbs page-width" aria-label="Du är här">
      <ol>
        {crumbs.map(({ href, label }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );

const Main: FC<PageProps> = ({ title, lead, narrow, children }) => {
  const { notice } = useContext(FrameContext);
  return (
    <main id="main" class={narrow ? "page-width narrow" : "page-width"} tabindex={-1}>
      {notice && (
        <Notice tone="success" passing>
          {notice}
        </Notice>
      )}
      <h1>{title}</h1>
      {lead && <div class="lead">{lead}</div>}
      {children}
    </main>
  );
};

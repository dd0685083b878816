import { createMiddleware } from "hono/factory";
import packageJson from "../package.json";
import { doneTexts } from "../views/done-texts";
import { type Frame, FrameContext } from "../views/layout";
import { menuText, roleText } from "../views/text";
import { undecidedCount } from "./candidates/inbox";
import type { Actor } from "./history";
import { municipality, networkProfile } from "./membership/register";
import { holds, worksForNetwork } from "./people/permissions";
import type { C, Env } from "./web";

/** The register is one place in the menu, whatever its rooms are called. */
const REGISTER =
  /^\/(register|municipalities|agreement|hosts|bodies|meetings|action-plans|evaluations|results|boards|fees|population|imports)(\/|$)/;

function isBelow(path: string, href: string): boolean {
  if (href === "/") return path === "/";
  return href === "/register" ? REGISTER.test(path) : path.startsWith(href);
}

function navFor(c: C, viewer: Actor): Frame["nav"] {
  const item = (href: string, label: string, count?: number) => ({
    href,
    label,
    current: isBelow(c.req.path, href),
    ...(count ? { count } : {}),
  });
  return [
    item("/", menuText.start),
    ...(holds(viewer, "adviser") ? [item("/candidates", menuText.candidates, undecidedCount(c.var.db))] : []),
    item("/calls", menuText.calls),
    item("/applications", menuText.applications),
    item("/advice", menuText.advice),
    item("/register", menuText.register),
    ...(holds(viewer, "adviser", "administrator") ? [item("/sources", menuText.sources)] : []),
    ...(holds(viewer, "administrator", "coordinator") ? [item("/people", menuText.people)] : []),
    ...(worksForNetwork(viewer) ? [item("/outbox", menuText.outbox)] : []),
  ];
}

function rolesInWords(c: C, viewer: Actor): string {
  const words = viewer.roles.map(({ role, municipalityCode }) =>
    municipalityCode === null
      ? roleText[role]
      : `${roleText[role]}, ${municipality(c.var.db, municipalityCode).shortName}`,
  );
  return words.join(", ");
}

function frameFor(c: C): Frame {
  const { db, config, viewer, assets } = c.var;
  return {
    networkName: networkProfile(db)?.name ?? "Utlyst",
    viewer: viewer ? { name: viewer.name, roleText: rolesInWords(c, viewer) } : null,
    nav: viewer ? navFor(c, viewer) : [],
    demo: config.demo,
    path: c.req.path,
    version: packageJson.version,
    assets: assets.paths,
    notice: doneTexts[c.req.query("done") ?? ""] ?? null,
  };
}

/** Puts a page into its frame; the network's name, the menu and the notice are the same for every page. */
export const renderer = createMiddleware<Env>(async (c, next) => {
  c.setRenderer((page) =>
    c.html(
      `<!doctype html>${(<FrameContext.Provider value={frameFor(c)}>{page}</FrameContext.Provider>).toString()}`,
    ),
  );
  await next();
});

import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import { secureHeaders } from "hono/secure-headers";
import type { Config } from "./config";
import { MAX_UPLOAD_BYTES } from "./documents/documents";
import { refuse } from "./refusal";

const READS = new Set(["GET", "HEAD", "OPTIONS"]);
const FORMS = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

/**
 * Only a page of ours may post here. Browsers say where a request comes from in Sec-Fetch-Site, older ones in Origin;
 * a request with neither comes from no browser and carries nobody's cookies. Anything but a form is refused, since
 * no page of ours sends anything else.
 */
export function ownPagesOnly(config: Config) {
  const origin = new URL(config.baseUrl).origin;
  return createMiddleware(async (c, next) => {
    if (READS.has(c.req.method)) return next();
    const site = c.req.header("sec-fetch-site");
    const from = c.req.header("origin");
    const ours = site
      ? site === "same-origin" || site === "none"
      : !from || from === origin || from.replace(/^https?:\/\//, "") === c.req.header("host");
    if (!ours) refuse("foreign_page");
    const type = c.req.header("content-type");
    const length = c.req.header("content-length");
    if (type ? !FORMS.test(type) : length !== undefined && length !== "0") {
      refuse("not_a_form");
    }
    return next();
  });
}

/** Room for the longest text in every field of a page. */
const MAX_FORM_BYTES = 1024 * 1024;

/** Papers and lists come in at addresses that end in what they are. */
const UPLOADS =
  /^\/applications\/\d+\/submission$|\/(imports|minutes|papers|signatures|decisions|notices|amendments|renegotiations|evaluations|signatories|delegations|partner-forms|proofs|completions|replies|changes|requisitions|templates)$/;

const limit = (maxSize: number) => bodyLimit({ maxSize, onError: () => refuse("too_large") });
const formLimit = limit(MAX_FORM_BYTES);
const uploadLimit = limit(MAX_UPLOAD_BYTES + MAX_FORM_BYTES);

/** Reading a form costs more than sending one: only where a file is handed in may a body be large. */
export const limitedBodies = createMiddleware((c, next) =>
  UPLOADS.test(c.req.path) ? uploadLimit(c, next) : formLimit(c, next),
);

/** Nothing from elsewhere, nothing inline; pictures as data: because the design system's icons are masks. */
export function headers(config: Config) {
  const https = config.baseUrl.startsWith("https:");
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", "data:"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    // Personal links must not travel on to other sites.
    referrerPolicy: "no-referrer",
    xFrameOptions: "DENY",
    crossOriginOpenerPolicy: "same-origin",
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
    strictTransportSecurity: https ? "max-age=31536000; includeSubDomains" : false,
  });
}

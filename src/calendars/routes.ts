import { AddressPage } from "../../views/calendars/address";
import { CalendarsPage } from "../../views/calendars/calendars";
import { feedText } from "../../views/calendars/feed-text";
import { NewAddressPage } from "../../views/calendars/new-address";
import type { FormState } from "../../views/ui/form";
import { municipality, networkProfile } from "../membership/register";
import { refuse } from "../refusal";
import { sha256 } from "../secrets";
import { actOf, type C, formOf, goTo, idIn, readForm, routes, show, viewer } from "../web";
import { addressOf, changeAddress, endAddress, makeAddress, replaceAddress } from "./addresses";
import { feedOf } from "./feed";
import { addressForm, emptyAddress, newAddressForm, typedAddress } from "./forms";
import { aheadIn, municipalitiesFor, ownAddresses } from "./overview";

function calendarsPage(c: C, form: FormState, status: 200 | 422 = 200) {
  const { db, at } = c.var;
  const municipalities = municipalitiesFor(db, viewer(c), at);
  return show(
    c,
    CalendarsPage({ form, municipalities, addresses: ownAddresses(db, viewer(c), at), at }),
    status,
  );
}

function addressPage(c: C, form?: FormState) {
  const { db, at } = c.var;
  const address = addressOf(db, idIn(c), viewer(c));
  const ahead = aheadIn(db, address, viewer(c), at);
  const page = AddressPage({
    form: form ?? formOf(typedAddress(address)),
    address,
    municipality: address.municipalityCode ? municipality(db, address.municipalityCode).shortName : null,
    ahead,
  });
  return show(c, page, form ? 422 : 200);
}

/** Not a redirect: the token is shown here and can be shown nowhere else. */
function newAddressPage(c: C, token: string) {
  return show(c, NewAddressPage({ url: `${c.var.config.baseUrl}/calendars/feeds/${token}.ics` }));
}

/** How a program that has read the file already learns that nothing is new. */
function answerFile(c: C, text: string) {
  // Weak: the same events, though packed in different ways.
  const etag = `W/"${sha256(text).slice(0, 22)}"`;
  c.header("ETag", etag);
  c.header("Cache-Control", "private, no-cache");
  const known = (c.req.header("if-none-match") ?? "").split(",").map((one) => one.trim());
  if (known.some((one) => one === "*" || one.replace(/^W\//, "") === etag.slice(2))) return c.body(null, 304);
  return c.body(text, 200, {
    "Content-Type": "text/calendar; charset=utf-8",
    "Content-Disposition": 'inline; filename="utlyst.ics"',
  });
}

export const calendarRoutes = routes()
  .get("/", (c) => calendarsPage(c, formOf(emptyAddress)))
  .post("/addresses", async (c) => {
    const codes = municipalitiesFor(c.var.db, viewer(c), c.var.at).map(({ code }) => code);
    const { form, data } = await readForm(c, newAddressForm(codes));
    if (!data) return calendarsPage(c, form, 422);
    return newAddressPage(c, makeAddress(c.var.db, data, actOf(c)));
  })
  .get("/addresses/:id", (c) => addressPage(c))
  .post("/addresses/:id", async (c) => {
    const id = addressOf(c.var.db, idIn(c), viewer(c)).id;
    const { form, data } = await readForm(c, addressForm);
    if (!data) return addressPage(c, form);
    changeAddress(c.var.db, id, data, actOf(c));
    return goTo(c, "/calendars", "saved");
  })
  .post("/addresses/:id/replacement", (c) => newAddressPage(c, replaceAddress(c.var.db, idIn(c), actOf(c))))
  .post("/addresses/:id/ending", (c) => {
    endAddress(c.var.db, idIn(c), actOf(c));
    return goTo(c, "/calendars", "calendar_address_ended");
  })
  .get("/feeds/:file", (c) => {
    const { db, at, config } = c.var;
    const token = /^([\w-]{43})\.ics$/.exec(c.req.param("file"))?.[1] ?? refuse("not_found");
    const feed = feedOf(db, token, at);
    const { municipalityCode } = feed.address;
    const names = {
      network: networkProfile(db)?.name ?? "Utlyst",
      municipality: municipalityCode ? municipality(db, municipalityCode).shortName : null,
    };
    return answerFile(c, feedText(feed, names, config.baseUrl, at));
  });

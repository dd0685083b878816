import { parse } from "node-html-parser";
import { type Answer, AS_BROWSERS, answerTo } from "./answer";

const LINKED = [
  { what: "link[rel=stylesheet]", where: "href" },
  { what: "link[rel=icon]", where: "href" },
  { what: "script[src]", where: "src" },
  { what: "img[src]", where: "src" },
];

export type Weight = {
  name: string;
  html: number;
  css: number;
  js: number;
  fonts: number;
  icon: number;
  total: number;
};

function linkedFrom(html: string): string[] {
  const page = parse(html);
  return LINKED.flatMap(({ what, where }) =>
    page.querySelectorAll(what).map((element) => element.getAttribute(where) ?? ""),
  );
}

/** What a stylesheet fetches; pictures inside it came with it. */
function fetchedBy(css: string): string[] {
  const addresses = [...css.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, address]) => address ?? "");
  return addresses.filter((address) => !address.startsWith("data:"));
}

/** The bytes of all that a browser that has never been here fetches for one page, packed; without headers. */
export async function firstVisit(name: string, url: string, cookie: string): Promise<Weight> {
  const fetched = async (address: string): Promise<Answer> => {
    const answer = await answerTo(address, { cookie, "accept-encoding": AS_BROWSERS });
    if (answer.status !== 200) throw new Error(`${name}: ${address} answered ${answer.status}`);
    return answer;
  };
  const page = await fetched(url);
  const addresses = new Set(linkedFrom(page.text).map((address) => new URL(address, url).href));
  const files: Answer[] = [];
  for (const address of addresses) {
    const file = await fetched(address);
    files.push(file);
    if (!bears(file, "text/css")) continue;
    for (const more of fetchedBy(file.text)) addresses.add(new URL(more, address).href);
  }
  const sum = (type: string) =>
    files.filter((file) => bears(file, type)).reduce((bytes, file) => bytes + file.bytes, 0);
  return {
    name,
    html: page.bytes,
    css: sum("text/css"),
    js: sum("text/javascript"),
    fonts: sum("font/"),
    icon: sum("image/"),
    total: files.reduce((bytes, file) => bytes + file.bytes, page.bytes),
  };
}

function bears({ headers }: Answer, type: string): boolean {
  return headers["content-type"]?.startsWith(type) ?? false;
}

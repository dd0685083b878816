import { type HTMLElement, parse } from "node-html-parser";

type Field = string | File;

/**
 * One person without a browser: opens pages, follows their links and fills in their forms as they stand. For what many
 * do alike, when one of them has done it in Chromium.
 */
export class QuickVisitor {
  #cookie = "";
  #address: URL;
  #page: HTMLElement = parse("");

  constructor(base: string) {
    this.#address = new URL(base);
  }

  get words(): string {
    return text(this.#page.querySelector("main") ?? this.#page);
  }

  get path(): string {
    return this.#address.pathname;
  }

  /** What stands in a field. */
  fieldValue(name: string): string {
    const field = this.#page.querySelector(`[name="${name}"]`);
    return field?.getAttribute("value") ?? field?.textContent ?? "";
  }

  async open(address: string): Promise<this> {
    return this.#ask(address, {});
  }

  async follow(link: string | RegExp): Promise<this> {
    const found = this.#page.querySelectorAll("a[href]").find((one) => isNamed(one, link));
    if (!found) throw this.#lost(`no link ${link}`);
    return this.open(found.getAttribute("href") ?? "");
  }

  /** Presses a button, with the fields of its form as they stand but for those that are given. */
  async press(button: string | RegExp, typed: Record<string, Field> = {}): Promise<this> {
    const found = this.#page.querySelectorAll("button").find((one) => isNamed(one, button));
    const formId = found?.getAttribute("form");
    const form = formId ? this.#page.getElementById(formId) : found?.closest("form");
    if (!found || !form) throw this.#lost(`no button ${button}`);
    const sent = new FormData();
    for (const [name, value] of fieldsOf(this.#page, form)) sent.append(name, value);
    const known = namesIn(this.#page, form);
    for (const [name, value] of Object.entries(typed)) {
      if (!known.has(name)) throw this.#lost(`no field ${name}`);
      if (value === "") sent.delete(name);
      else sent.set(name, value);
    }
    const isWithFile = form.getAttribute("enctype") === "multipart/form-data";
    const body = isWithFile
      ? sent
      : new URLSearchParams([...sent].map(([name, value]): [string, string] => [name, String(value)]));
    const to = found.getAttribute("formaction") ?? form.getAttribute("action") ?? this.#address.href;
    return this.#ask(to, { method: "POST", body });
  }

  async #ask(to: string, how: RequestInit): Promise<this> {
    this.#address = new URL(to, this.#address);
    const headers = { cookie: this.#cookie, origin: this.#address.origin };
    const answer = await fetch(this.#address, { ...how, headers, redirect: "manual" });
    for (const cookie of answer.headers.getSetCookie()) this.#cookie = cookie.split(";")[0] ?? "";
    const next = answer.headers.get("location");
    if (next) return this.#ask(next, {});
    this.#page = parse(await answer.text());
    if (!answer.ok) throw this.#lost(String(answer.status));
    return this;
  }

  #lost(why: string): Error {
    return new Error(`${this.#address.pathname}: ${why}. The page says: ${this.words.slice(0, 800)}`);
  }
}

const text = (element: HTMLElement) => element.textContent.replace(/\s+/g, " ").trim();

const isNamed = (element: HTMLElement, name: string | RegExp) =>
  typeof name === "string" ? text(element) === name : name.test(text(element));

/** Also those outside it that say that they belong to it. */
function controlsOf(page: HTMLElement, form: HTMLElement): HTMLElement[] {
  const kinds = ["input", "textarea", "select"];
  const id = form.getAttribute("id");
  const outside = id ? kinds.flatMap((kind) => page.querySelectorAll(`${kind}[form="${id}"]`)) : [];
  return [...kinds.flatMap((kind) => form.querySelectorAll(kind)), ...outside];
}

const namesIn = (page: HTMLElement, form: HTMLElement) =>
  new Set(controlsOf(page, form).map((one) => one.getAttribute("name")));

function* fieldsOf(page: HTMLElement, form: HTMLElement): Generator<[string, string]> {
  for (const one of controlsOf(page, form)) {
    const name = one.getAttribute("name");
    const type = one.getAttribute("type");
    if (!name || type === "file") continue;
    if ((type === "radio" || type === "checkbox") && !one.hasAttribute("checked")) continue;
    if (one.tagName === "TEXTAREA") yield [name, one.textContent.replace(/^\n/, "")];
    else if (one.tagName === "SELECT") {
      const chosen = one.querySelector("option[selected]") ?? one.querySelector("option");
      yield [name, chosen?.getAttribute("value") ?? ""];
    } else yield [name, one.getAttribute("value") ?? ""];
  }
}

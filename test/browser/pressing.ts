import type { Locator, Page } from "playwright-core";

/** Presses or follows, and waits until the page that it leads to is there in full. */
export const through = (way: Locator) => Promise.all([way.page().waitForEvent("load"), way.click()]);

export const press = (page: Page, name: string | RegExp) =>
  through(page.getByRole("button", { name }).first());

export const follow = (page: Page, name: string | RegExp) =>
  through(page.getByRole("link", { name, exact: true }).first());

/** What the page says, with plain spaces: sums have others between their figures. */
export const words = async (page: Page) => (await page.locator("main").innerText()).replaceAll("\u00a0", " ");

import type { Page } from "playwright-core";
import { expect } from "vitest";
import { onePagePdf } from "../../../db/demo/pdf";
import { dayOf, instantOf } from "../../../src/calendar";
import { press } from "../pressing";
import type { QuickVisitor } from "../quick-visitor";
import { PHONE, type Stage, stage } from "../stage";

export const ADVISER = "Alva Exempelsson";
export const TITLE = "En gemensam resurs prövas i Norrort";
export const PRE_STUDY = "Förstudie: en gemensam resurs för rådgivning och ansökan om externa medel";
export const REASON = "Vår förvaltning är för liten.";
export const CONDITION = "om Länsstyrelsen beviljar ansökan";

export const NO_SCRIPT = { viewport: PHONE, javaScriptEnabled: false };

export const today = dayOf(instantOf(Date.now()));
export const nextYear = Number(today.slice(0, 4)) + 1;

/** A PDF as a browser is given it, and as a form sends it. */
export const paper = (name: string, ...lines: string[]) => ({
  name,
  mimeType: "application/pdf",
  buffer: Buffer.from(onePagePdf(lines)),
});
export const file = (name: string, ...lines: string[]) =>
  new File([new Uint8Array(onePagePdf(lines))], name, { type: "application/pdf" });

/** Who answers and who approves for one that takes part, with the director's newest way in. */
export type Party = { municipality: string; contact: string; link: string };

/** What its chapters share. They are told in order, and each goes on where the one before stopped. */
export class Story {
  readonly parties = new Map<string, Party>();
  /** The address of the application. */
  path = "";

  constructor(
    readonly on: Stage,
    public adviser: Page,
    /** The adviser at another desk, for what is repeated. */
    readonly desk: QuickVisitor,
  ) {}

  party(municipality: string): Party {
    return this.parties.get(municipality) ?? expect.fail(`${municipality} takes no part`);
  }

  go(page: Page, path: string) {
    return page.goto(this.on.url + path);
  }

  /** All that take part but one, at once. */
  async others(one: string, each: (party: Party) => Promise<unknown>): Promise<void> {
    const rest = [...this.parties.values()].filter(({ municipality }) => municipality !== one);
    await Promise.all(rest.map(each));
  }

  /** The director approves from the letter, like another in Chromium. */
  readonly approveQuickly = async ({ municipality, link }: Party): Promise<void> => {
    const director = await this.on.quick(link);
    const { board, decidedOn, paragraph } = MINUTES;
    await director.press("Granska ditt besked", {
      decision: "approve",
      ground: "board",
      board,
      decidedOn,
      paragraph,
      immediateApproval: "yes",
    });
    await director.press("Godkänn medverkan");
    expect(director.words).toContain(`Godkänt. ${municipality} deltar`);
  };
}

export const MINUTES = { board: "Socialnämnden", decidedOn: today, paragraph: "§ 46" };

export async function beginStory(): Promise<Story> {
  const on = await stage();
  return new Story(on, await on.signedIn(ADVISER), await on.quickSignedIn(ADVISER));
}

export async function approve(director: Page): Promise<void> {
  await director.getByLabel("Ja, godkänn medverkan").check();
  await director.getByLabel("Nämndbeslut", { exact: true }).check();
  await director.getByLabel("Nämnd", { exact: true }).fill(MINUTES.board);
  await director.getByLabel("Beslutsdatum").fill(MINUTES.decidedOn);
  await director.getByLabel("Paragraf", { exact: true }).fill(MINUTES.paragraph);
  await director.getByLabel("Paragrafen är omedelbart justerad").check();
  await press(director, "Granska ditt besked");
  await press(director, "Godkänn medverkan");
}

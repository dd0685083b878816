import { dayOf } from "../../../src/calendar";
import { registerMatter } from "../../../src/papers/diary";
import { askForPacket } from "../../../src/papers/packets";
import { chooseReportStyle, type ReportStyleForm } from "../../../src/papers/report-styles";
import type { Story } from "../story";
import { ADVICE } from "./advice";

const STYLES: Record<string, ReportStyleForm> = {
  "0125": {
    layout: "proposal_first",
    office: "Socialkontoret",
    signerTitle: "socialchef",
    secondSignerTitle: "",
  },
  "0162": {
    layout: "matter_first",
    office: "Socialförvaltningen",
    signerTitle: "socialdirektör",
    secondSignerTitle: "avdelningschef",
  },
};

/** Registered by municipalities whose directors have not answered yet. */
const REGISTERED: [code: string, serial: number][] = [
  ["0125", 131],
  ["0186", 77],
];

/** Two municipalities have said how they write, two have registered the matter, and the adviser wants the packet. */
export function tellOfPapers(story: Story): void {
  const { db } = story;
  for (const [code, style] of Object.entries(STYLES))
    story.on(story.ago(12, "13:20"), (at) =>
      chooseReportStyle(db, code, style, story.act(at, "contact", code)),
    );
  for (const [code, serial] of REGISTERED)
    story.on(story.ago(6, "09:40"), (at) => {
      const registeredOn = dayOf(at);
      const caseNumber = `SN ${registeredOn.slice(0, 4)}/${serial}`;
      registerMatter(
        db,
        story.id(ADVICE),
        code,
        { caseNumber, registeredOn },
        story.act(at, "contact", code),
      );
    });
  story.on(story.ago(1, "15:30"), (at) => {
    askForPacket(db, story.id(ADVICE), 2, story.act(at, "adviser"));
  });
}

import { applicationsFor } from "../../src/applications/applications";
import { askForPacket, failPacket } from "../../src/papers/packets";
import { keepReportTemplate } from "../../src/papers/report-templates";
import { aTemplate } from "../papers/a-template";
import { act, NOW, type World } from "../support/world";
import { EVERYBODY, NETWORK, OWN, PARTIES, type RoomAccess } from "./who";

const KEEPERS = ["adviser", ...OWN] as const;

export const papersAccess: RoomAccess = {
  table: {
    "GET /applications/:id/papers": PARTIES,
    "GET /applications/:id/parties/:code/papers": PARTIES,
    "POST /applications/:id/parties/:code/diary-entries": [...KEEPERS],
    "GET /applications/:id/parties/:code/official-report.docx": PARTIES,
    "GET /applications/:id/parties/:code/official-report-own.docx": PARTIES,
    "GET /applications/:id/parties/:code/partner-form.docx": PARTIES,
    "GET /applications/:id/parties/:code/partner-form.pdf": PARTIES,
    "GET /signoffs/:token/partner-form.pdf": EVERYBODY,
    "GET /signoffs/:token/partner-form.docx": EVERYBODY,
    "GET /applications/:id/parties/:code/record.zip": PARTIES,
    // And the owner's people, who hand it in.
    "POST /applications/:id/packets": NETWORK,
    "GET /applications/:id/packets/:packetId": NETWORK,
    "GET /applications/:id/packets/:packetId/packet.pdf": NETWORK,
    "GET /applications/:id/packets/:packetId/packet.zip": NETWORK,
    "GET /municipalities/:code/reports": [...KEEPERS],
    "POST /municipalities/:code/reports": [...KEEPERS],
    "POST /municipalities/:code/reports/templates": [...KEEPERS],
    "GET /municipalities/:code/reports/templates/:templateId": [...KEEPERS],
    "POST /municipalities/:code/reports/template-ending": [...KEEPERS],
    "GET /municipalities/:code/record.zip": [...NETWORK, ...OWN],
  },
  addresses: (w: World) => {
    const [application] = applicationsFor(w.db, w.adviser);
    const packetId = askForPacket(w.db, application!.id, null, act(w.adviser));
    failPacket(w.db, { id: packetId, applicationId: application!.id }, "too_slow", NOW);
    const file = {
      name: "mall.docx",
      mediaType: "application/octet-stream",
      bytes: aTemplate(["{{kommun}}"]),
    };
    keepReportTemplate(w.db, "0184", file, ["kommun"], act(w.adviser));
    return {
      "/packets/:packetId": `/packets/${packetId}`,
      "/templates/:templateId": "/templates/1",
      "/municipalities/:code/reports": "/municipalities/0184/reports",
      "/municipalities/:code/record.zip": "/municipalities/0184/record.zip",
    };
  },
};

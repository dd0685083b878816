import { recordFileName, reportFileName } from "../../views/papers/file-names";
import { officialReport } from "../../views/papers/official-report";
import { PacketPage } from "../../views/papers/packet-page";
import { PapersPage } from "../../views/papers/papers";
import { PartyPapersPage } from "../../views/papers/party-papers";
import { recordOrder } from "../../views/papers/record-papers";
import { reportValues } from "../../views/papers/report-values";
import type { FormState } from "../../views/ui/form";
import { declinedParties } from "../applications/answers";
import { type Application, currentVersion, partiesOf } from "../applications/applications";
import { heading, readable } from "../applications/readable";
import { dayOf } from "../calendar";
import { document } from "../documents/documents";
import { belongsTo, worksForNetwork } from "../people/permissions";
import { refuse } from "../refusal";
import { actOf, type C, formOf, goTo, idIn, readForm, routes, show, typedIn, viewer } from "../web";
import { download } from "../web-files";
import { attachmentsOf } from "./attachments";
import { diaryEntriesOf, diaryOf, registerMatter } from "./diary";
import { type PaperFacts, paperFacts, paperParty, textsToChoose } from "./facts";
import { diaryForm, typedDiary, versionFrom } from "./forms";
import { keepsPapersOf } from "./keepers";
import { missingInPapers } from "./missing";
import { askForPacket, mayHavePackets, packet, packetFile, packetsOf } from "./packets";
import { sendPartnerForm } from "./partner-form-routes";
import { pressed } from "./pressing";
import { municipalityRecord } from "./record";
import { codesWithTemplate, reportTemplate } from "./report-templates";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const readsPapersOf = (c: C, code: string) => worksForNetwork(viewer(c)) || belongsTo(viewer(c), code);

/** The party in the address, for its own people and those of the network. */
function partyIn(c: C, found: Application): string {
  const code = c.req.param("code") ?? "";
  const isParty = partiesOf(c.var.db, found.id).some((party) => party.code === code);
  if (!isParty) refuse("not_found");
  return readsPapersOf(c, code) ? code : refuse("not_yours");
}

/** What the papers of the address are written from: the version that is named, else the newest one, else the working text. */
function factsIn(c: C, found: Application, asked = c.req.query("version")): PaperFacts {
  const newest = currentVersion(c.var.db, found.id)?.number;
  return paperFacts(c.var.db, found, versionFrom(asked, newest), c.var.at);
}

function paperIn(c: C) {
  const found = readable(c);
  const code = partyIn(c, found);
  const facts = factsIn(c, found);
  return { facts, party: paperParty(facts, code), at: c.var.at };
}

async function sendWord(c: C, name: string, bytes: Promise<Uint8Array>) {
  return download(c, { name, mediaType: WORD, bytes: await bytes });
}

function showPapers(c: C, found: Application) {
  const { db } = c.var;
  const facts = factsIn(c, found);
  const declined = declinedParties(db, found.id);
  const own = partiesOf(db, found.id).filter(({ code }) => readsPapersOf(c, code));
  return show(
    c,
    PapersPage({
      ...heading(c, found),
      facts,
      parties: own.map(({ code, formalName }) => {
        const party = facts.parties.find((one) => one.code === code);
        return {
          code,
          formalName,
          declined: declined.has(code),
          missing: party && missingInPapers(facts, party),
        };
      }),
      diary: diaryOf(db, found.id),
      withTemplate: codesWithTemplate(db),
      texts: textsToChoose(db, found.id),
      packets: mayHavePackets(viewer(c), found) ? packetsOf(db, found.id) : null,
    }),
  );
}

function showPartyPapers(c: C, found: Application, form?: FormState, status: 200 | 422 = 200) {
  const { db, at } = c.var;
  const code = partyIn(c, found);
  const facts = factsIn(c, found);
  const party = facts.parties.find((one) => one.code === code);
  const [entry, ...earlier] = diaryEntriesOf(db, found.id, code);
  return show(
    c,
    PartyPapersPage({
      ...heading(c, found),
      code,
      name: partiesOf(db, found.id).find((one) => one.code === code)?.formalName ?? "",
      party,
      facts,
      texts: textsToChoose(db, found.id),
      missing: party ? missingInPapers(facts, party) : [],
      template: reportTemplate(db, code),
      entry,
      earlier,
      mayKeep: keepsPapersOf(viewer(c), code),
      form: form ?? formOf(typedDiary(entry, dayOf(at))),
    }),
    status,
  );
}

export const paperRoutes = routes()
  .get("/:id/papers", (c) => showPapers(c, readable(c)))
  .get("/:id/parties/:code/papers", (c) => showPartyPapers(c, readable(c)))
  .post("/:id/parties/:code/diary-entries", async (c) => {
    const found = readable(c);
    const code = partyIn(c, found);
    if (!keepsPapersOf(viewer(c), code)) refuse("not_yours");
    const { form, data } = await readForm(c, diaryForm(dayOf(c.var.at)));
    if (!data) return showPartyPapers(c, found, form, 422);
    registerMatter(c.var.db, found.id, code, data, actOf(c));
    return goTo(c, `/applications/${found.id}/parties/${code}/papers`, "matter_registered");
  })
  .get("/:id/parties/:code/official-report.docx", (c) => {
    const { facts, party, at } = paperIn(c);
    const order = { kind: "word", paper: officialReport(facts, party), at } as const;
    return sendWord(c, reportFileName(party.shortName), pressed(c.var.press, order));
  })
  .get("/:id/parties/:code/official-report-own.docx", (c) => {
    const { facts, party, at } = paperIn(c);
    const { documentId } = reportTemplate(c.var.db, party.code) ?? refuse("no_report_template");
    const template = new Uint8Array(document(c.var.db, documentId).bytes);
    const { title } = officialReport(facts, party);
    const order = { kind: "filled", template, values: reportValues(facts, party), title, at } as const;
    return sendWord(c, reportFileName(party.shortName), pressed(c.var.press, order));
  })
  .get("/:id/parties/:code/partner-form.docx", (c) => {
    const { facts, party } = paperIn(c);
    return sendPartnerForm(c, facts, party, "docx");
  })
  .get("/:id/parties/:code/partner-form.pdf", (c) => {
    const { facts, party } = paperIn(c);
    return sendPartnerForm(c, facts, party, "pdf");
  })
  .get("/:id/parties/:code/record.zip", async (c) => {
    const found = readable(c);
    const code = partyIn(c, found);
    const { db, at, press } = c.var;
    const of = { applicationIds: [found.id], withBoardDecisions: false };
    const record = await municipalityRecord(db, code, of, attachmentsOf, at);
    const { zip } = await pressed(press, recordOrder(record, at));
    const name = recordFileName(record.municipality.shortName, found.title);
    return download(c, { name, mediaType: "application/zip", bytes: zip });
  })
  .post("/:id/packets", async (c) => {
    const found = readable(c);
    const { version } = await typedIn(c);
    const newest = currentVersion(c.var.db, found.id)?.number;
    const id = askForPacket(c.var.db, found.id, versionFrom(version, newest), actOf(c));
    return goTo(c, `/applications/${found.id}/packets/${id}`);
  })
  .get("/:id/packets/:packetId", (c) => {
    const { found, packet: one } = packetIn(c);
    return show(c, PacketPage({ ...heading(c, found), packet: one }));
  })
  .get("/:id/packets/:packetId/packet.pdf", (c) =>
    download(c, packetFile(c.var.db, packetIn(c).packet, "pdf")),
  )
  .get("/:id/packets/:packetId/packet.zip", (c) =>
    download(c, packetFile(c.var.db, packetIn(c).packet, "zip")),
  );

function packetIn(c: C) {
  const found = readable(c);
  if (!mayHavePackets(viewer(c), found)) refuse("not_yours");
  return { found, packet: packet(c.var.db, found.id, idIn(c, "packetId")) };
}

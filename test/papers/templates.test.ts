import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { pressHere } from "../../src/papers/press/press-here";
import {
  endReportTemplate,
  keepReportTemplate,
  reportTemplate,
  reportTemplatesOf,
} from "../../src/papers/report-templates";
import { expectRefusal } from "../support/refused";
import { act, NOW, world } from "../support/world";
import { aTemplate, paragraphsOf, partOf } from "./a-template";

const check = (template: Uint8Array) => pressHere({ kind: "template_check", template });
const bytes = (text: string) => new TextEncoder().encode(text);

const fill = (template: Uint8Array, values: Parameters<typeof Object.entries>[0] & object) =>
  pressHere({ kind: "filled", template, values: values as Record<string, string>, title: "Titel", at: NOW });

test("the places of a template are found however Word has cut them, and told as they are written", async () => {
  const found = await check(
    aTemplate(["Till {{nämnd}}", ["{{fors", "lag till", " beslut}}"], "{{ kommun }}", "{{eget}}"]),
  );
  expect(found).toEqual({
    problem: null,
    placeholders: ["nämnd", "forslag till beslut", " kommun ", "eget"],
  });
});

test("what is known is filled in, what is not stays, and braces in what somebody wrote are no places", async () => {
  const template = aTemplate(["{{ Kommun }} söker, {{eget}}", ["{{proj", "ekt}}"]]);
  const filled = await fill(template, { kommun: "Täby kommun", projekt: "Bro {{kommun}}" });
  expect(paragraphsOf(filled)).toEqual(["Täby kommun söker, {{eget}}", "Bro { {kommun} }"]);
  expect(partOf(filled, "docProps/core.xml")).toContain("Titel");
});

test("a place alone on its line becomes paragraphs in the line's own style, and else lines of one paragraph", async () => {
  const list = [{ kind: "list", ordered: true, items: ["Ett", "Två"] }];
  const alone = await fill(aTemplate(["{{forslag}}"]), { forslag: list });
  expect(paragraphsOf(alone)).toEqual(["Ett", "Två"]);
  expect(partOf(alone, "word/document.xml").match(/<w:pStyle w:val="Brodtext"\/>/g)).toHaveLength(2);
  const within = await fill(aTemplate(["Förslag: {{forslag}}"]), { forslag: list });
  expect(paragraphsOf(within)).toEqual(["Förslag: 1. Ett2. Två"]);
});

test("a Word template becomes a document", async () => {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
  const filled = await fill(aTemplate(["{{kommun}}"], { type }), { kommun: "Täby" });
  expect(partOf(filled, "[Content_Types].xml")).toContain("wordprocessingml.document.main+xml");
});

test("what is no Word file, locked, with macros, without places or a bomb is told apart", async () => {
  const problemOf = async (template: Uint8Array) => (await check(template)).problem;
  expect(await problemOf(bytes("%PDF-1.7 omdöpt till .docx"))).toBe("not_word");
  expect(await problemOf(new Uint8Array())).toBe("not_word");
  expect(await problemOf(zipSync({ "xl/workbook.xml": bytes("<a/>") }))).toBe("not_word");
  expect(await problemOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]))).toBe("old_or_locked");
  expect(await problemOf(aTemplate(["{{kommun}}"], { more: { "word/vbaProject.bin": "x" } }))).toBe(
    "has_macros",
  );
  const macros = "application/vnd.ms-word.document.macroEnabled.main+xml";
  expect(await problemOf(aTemplate(["{{kommun}}"], { type: macros }))).toBe("has_macros");
  expect(await problemOf(aTemplate(["Inget här"]))).toBe("no_placeholders");
  const entities = { "word/header1.xml": '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a/>' };
  expect(await problemOf(aTemplate(["{{kommun}}"], { more: entities }))).toBe("not_word");
  const bomb = zipSync({ "word/document.xml": new Uint8Array(65 * 1024 * 1024) });
  expect(bomb.byteLength).toBeLessThan(100_000);
  expect(await problemOf(bomb)).toBe("unpacks_too_large");
});

test("what a template would fetch when it is opened leads nowhere in the filled one; links to press stay", async () => {
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const fetching = (attributes: string) => `<Relationship Id="r>1" ${attributes}/>`;
  const relationships = [
    fetching(`Type="${type}/attachedTemplate" Target="https://ond.example/makro.dotm" TargetMode="External"`),
    fetching(`TargetMode='&#69;xternal' Target='https://ond.example/bild.png' Type='${type}/image'`),
    `<Relationship Id="r3" Type="${type}/hyperlink" Target="https://taby.example.se/" TargetMode="External"/>`,
  ];
  const more = {
    "word/settings.xml": "<w:settings/>",
    "word/_rels/settings.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join("")}</Relationships>`,
  };
  const filled = await fill(aTemplate(["{{kommun}}"], { more }), { kommun: "Täby" });
  const kept = partOf(filled, "word/_rels/settings.xml.rels");
  expect(kept).not.toContain("ond.example");
  expect(kept).toContain("https://taby.example.se/");
  const hidden = { "word/_rels/settings.xml.rels": "<\0R\0" };
  expect(await check(aTemplate(["{{kommun}}"], { more: hidden }))).toEqual({ problem: "not_word" });
});

test("a municipality's template is kept with its history, once for the same file, and can be ended", () => {
  const w = world();
  const file = (name: string) => ({ name, mediaType: "x", bytes: aTemplate([`{{kommun}} ${name}`]) });
  const by = act(w.contact.taby);
  keepReportTemplate(w.db, "0160", file("a.docx"), ["kommun"], by);
  keepReportTemplate(w.db, "0160", file("a.docx"), ["kommun"], by);
  keepReportTemplate(w.db, "0160", file("b.docx"), ["kommun"], by);
  expect(reportTemplate(w.db, "0160")?.name).toBe("b.docx");
  endReportTemplate(w.db, "0160", by);
  endReportTemplate(w.db, "0160", by);
  expect(reportTemplate(w.db, "0160")).toBeUndefined();
  expect(reportTemplatesOf(w.db, "0160").map(({ name }) => name)).toEqual([null, "b.docx", "a.docx"]);
  expectRefusal("not_yours", () =>
    keepReportTemplate(w.db, "0160", file("c.docx"), [], act(w.contact.solna)),
  );
  expect(() => w.db.$client.exec("delete from report_templates")).toThrow("append-only");
});

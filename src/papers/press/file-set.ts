import type { Instant } from "../../calendar";
import { type PackedFile, zipOf } from "../../documents/files/zip";
import type { Paper } from "../../documents/pdf/paper";
import { pdfOf } from "../../documents/pdf/writing";
import { sha256 } from "../../secrets";
import { joinedPdf } from "./joining";
import type { FileOrder, FileSet, FileSetOrder } from "./orders";

type MadeFile = FileOrder & { bytes: Uint8Array; sha256: string };

/** All files in their order, with two manifests of them: one for people, which also `sha256sum -c` reads, and one for programs. */
export async function fileSetOf(order: FileSetOrder): Promise<FileSet> {
  const files: MadeFile[] = [];
  for (const file of order.files) {
    const bytes = await contentOf(file, files, order.at);
    files.push({ ...file, bytes, sha256: sha256(bytes) });
  }
  const bytesOf = (name: string) => files.find((file) => file.name === name)?.bytes ?? new Uint8Array();
  const joined = order.joined && (await joinedPdf(order.joined, bytesOf, order.at));
  const apart = joined?.apart ?? [];
  return {
    zip: zipOf(
      [...manifests(order, files, apart), ...files.map(({ name, bytes }) => ({ name, bytes }))],
      order.at,
    ),
    joined: joined?.bytes ?? null,
    apart,
  };
}

async function contentOf({ made }: FileOrder, before: readonly MadeFile[], at: Instant): Promise<Uint8Array> {
  if ("bytes" in made) return made.bytes;
  const withHashes = (text: string) =>
    text.replace(/@sha256:(\d+)@/g, (whole, index) => before[Number(index)]?.sha256 ?? whole);
  if ("text" in made) return new TextEncoder().encode(withHashes(made.text));
  return pdfOf(JSON.parse(withHashes(JSON.stringify(made.paper))) as Paper, at);
}

function manifests(
  { about, manifest, at }: FileSetOrder,
  files: readonly MadeFile[],
  apart: FileSet["apart"],
): PackedFile[] {
  const listed = files.map(({ name, kind, date, bytes, sha256: hash }) => ({
    name,
    kind,
    date,
    size: bytes.byteLength,
    sha256: hash,
  }));
  const machine = { ...about, madeAt: at, files: listed, notJoined: apart };
  const lines = [
    ...manifest.heading.map((line) => `# ${line}`.trimEnd()),
    ...(apart.length === 0
      ? []
      : [
          `# ${manifest.apartHeading}`,
          ...apart.map(({ name, why }) => `#   ${name}: ${manifest.apart[why]}`),
        ]),
    ...listed.map((file) => `${file.sha256}  ${file.name}`),
  ];
  const encoded = (text: string) => new TextEncoder().encode(text);
  return [
    { name: "MANIFEST.txt", bytes: encoded(`${lines.join("\n")}\n`) },
    { name: "manifest.json", bytes: encoded(`${JSON.stringify(machine, null, 2)}\n`) },
  ];
}

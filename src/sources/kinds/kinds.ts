import { euPortal } from "./eu-portal";
import { feed } from "./feed";
import type { Finding, Reader, SourceKind, SourceToVisit, VisitTools } from "./kind";
import { page } from "./page";
import { vinnova } from "./vinnova";

/** The page of all kinds that are visited. */
export const readers: Partial<Record<SourceKind, Reader>> = {
  eu_portal: euPortal,
  feed,
  page,
  vinnova,
};

export async function visitSource(source: SourceToVisit, tools: VisitTools): Promise<Finding> {
  const reader = readers[source.kind];
  if (!reader) throw new Error(`sources of kind ${source.kind} are never visited`);
  return reader.visit(source, tools);
}

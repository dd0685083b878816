import { z } from "zod";
import { RESIDENTS_LABEL } from "./scb-tables";

/** Why an answer of SCB's cannot be taken. */
export type UnusableAnswer = "not_json" | "unexpected_shape" | "wrong_year" | "not_residents" | "no_figures";

/** Residents by municipality code; null where SCB gives none. */
export type Figures = ReadonlyMap<string, number | null>;

type AnswerRead = { figures: Figures } | { failure: UnusableAnswer; detail: string };

const position = z.number().int().min(0);
const dataset = z.object({
  class: z.literal("dataset"),
  id: z.array(z.string()),
  size: z.array(position),
  dimension: z.record(
    z.string(),
    z.object({
      category: z.object({
        index: z.union([z.array(z.string()), z.record(z.string(), position)]),
        label: z.record(z.string(), z.string()).optional(),
      }),
    }),
  ),
  // JSON-stat lets a list with few values be written as an object by position.
  value: z.union([z.array(z.number().nullable()), z.record(z.string(), z.number().nullable())]),
});

type Dimension = { codes: Map<string, number>; labels: Record<string, string> };

class Unusable extends Error {
  constructor(
    readonly failure: UnusableAnswer,
    readonly detail: string,
  ) {
    super(failure);
  }
}

/** Reads an answer (JSON-stat 2) that holds one figure a municipality for that year, or says why it is something else. */
export function readAnswer(text: string, year: number): AnswerRead {
  try {
    return { figures: figuresIn(text, year) };
  } catch (error) {
    if (error instanceof Unusable) return { failure: error.failure, detail: error.detail };
    throw error;
  }
}

function figuresIn(text: string, year: number): Figures {
  const { id, size, dimension, value } = datasetIn(text);
  const dimensions = new Map(
    id.map((name, at) => [name, dimensionOf(name, dimension[name]?.category, size[at])]),
  );
  if (dimensions.size !== id.length || size.length !== id.length)
    throw new Unusable("unexpected_shape", "dimensions");
  const regions = dimensions.get("Region");
  if (!regions) throw new Unusable("unexpected_shape", "Region");
  // One figure a municipality: with anything else left to choose, the answer's parts would have to be added.
  for (const [name, { codes }] of dimensions) {
    if (name !== "Region" && codes.size !== 1)
      throw new Unusable("unexpected_shape", `${name} ${codes.size}`);
  }
  const time = only(dimensions, "Tid");
  if (time.code !== String(year)) throw new Unusable("wrong_year", time.code);
  const contents = only(dimensions, "ContentsCode");
  if (contents.label.trim() !== RESIDENTS_LABEL) throw new Unusable("not_residents", contents.label);
  const count = Array.isArray(value) ? value.length : null;
  if (count !== null && count !== regions.codes.size)
    throw new Unusable("unexpected_shape", `value ${count}`);
  const figures = new Map(
    [...regions.codes].map(([code, at]) => [code, residents(Array.isArray(value) ? value[at] : value[at])]),
  );
  if ([...figures.values()].every((figure) => figure === null)) throw new Unusable("no_figures", "");
  return figures;
}

function datasetIn(text: string): z.output<typeof dataset> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Unusable("not_json", text.trim().slice(0, 40));
  }
  const read = dataset.safeParse(json);
  if (!read.success) throw new Unusable("unexpected_shape", read.error.issues[0]?.path.join(".") ?? "");
  return read.data;
}

/**
 * Each code's position. `index` is a list, or an object whose own order means nothing: JavaScript puts keys that look like
 * whole numbers first, so "1060" comes before "0114".
 */
function dimensionOf(
  name: string,
  category: z.output<typeof dataset>["dimension"][string]["category"] | undefined,
  size: number | undefined,
): Dimension {
  if (!category) throw new Unusable("unexpected_shape", name);
  const { index, label = {} } = category;
  const places: [string, number][] = Array.isArray(index)
    ? index.map((code, at) => [code, at])
    : Object.entries(index);
  const codes = new Map(places);
  const positions = new Set(codes.values());
  const isWhole = codes.size === size && positions.size === size && [...positions].every((at) => at < size);
  if (!isWhole || codes.size !== places.length) throw new Unusable("unexpected_shape", name);
  return { codes, labels: label };
}

function only(dimensions: Map<string, Dimension>, name: string): { code: string; label: string } {
  const found = dimensions.get(name);
  const [code] = found ? found.codes.keys() : [];
  if (!found || code === undefined) throw new Unusable("unexpected_shape", name);
  return { code, label: found.labels[code] ?? "" };
}

function residents(value: number | null | undefined): number | null {
  if (value === null || value === undefined) return null;
  if (!Number.isSafeInteger(value) || value < 0) throw new Unusable("unexpected_shape", String(value));
  return value;
}

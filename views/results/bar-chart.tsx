import type { FC } from "hono/jsx";

const WIDTH = 960;
const LEFT = 190;
const RIGHT = 190;
const ROW = 32;
const THICK = 18;

/** `part`: what of the value is drawn dark, as the granted of those that were handed in. */
export type Bar = { label: string; value: number; part?: number; text: string };
type Props = { id: string; title: string; bars: Bar[] };

/** Lying bars with their names to the left and their values beside. The same facts stand in the table below. */
export const BarChart: FC<Props> = ({ id, title, bars }) => {
  const most = Math.max(...bars.map(({ value }) => value));
  if (!(most > 0)) return null;
  const width = (value: number) => (Math.max(0, value) / most) * (WIDTH - LEFT - RIGHT);
  return (
    <svg
      class="bar-chart"
      viewBox={`0 0 ${WIDTH} ${bars.length * ROW}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>Samma uppgifter står i tabellen under bilden.</desc>
      {bars.map(({ label, value, part = value, text }, row) => {
        const y = row * ROW + (ROW - THICK) / 2;
        return (
          <g>
            <text class="label" x={LEFT - 12} y={y + 14} text-anchor="end">
              {label}
            </text>
            <rect class="whole" x={LEFT} y={y} width={width(value)} height={THICK} />
            <rect class="part" x={LEFT} y={y} width={width(part)} height={THICK} />
            <text x={LEFT + width(value) + 8} y={y + 14}>
              {text}
            </text>
          </g>
        );
      })}
      <line class="axis" x1={LEFT} y1={0} x2={LEFT} y2={bars.length * ROW} />
    </svg>
  );
};

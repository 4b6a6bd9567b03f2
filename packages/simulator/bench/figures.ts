/** Pure arithmetic on what was measured, and how it is written. */

/** Smallest, middle and largest of some rounds. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (part: number): number => sorted[Math.round((sorted.length - 1) * part)] ?? Number.NaN;
  return { min: at(0), median: at(0.5), max: at(1) };
}

export function spreadText({ min, median, max }: Spread, digits = 0): string {
  return `min ${min.toFixed(digits)}, median ${median.toFixed(digits)}, max ${max.toFixed(digits)}`;
}

/** A straight line through points: its slope, and twice the standard error of that. */
export interface Slope {
  readonly perX: number;
  readonly uncertainty: number;
}

/** Least squares. The uncertainty takes the residuals for independent, so it is too small for a slow wave. */
export function slopeOf(points: readonly (readonly [x: number, y: number])[]): Slope {
  const count = points.length;
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / count;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / count;
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  const perX = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread;
  const residual = points.reduce((sum, [x, y]) => sum + (y - meanY - perX * (x - meanX)) ** 2, 0);
  return { perX, uncertainty: count > 2 ? 2 * Math.sqrt(residual / (count - 2) / spread) : Number.POSITIVE_INFINITY };
}

/** A line of a table that is printed while it is measured. */
export function rowText(cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(11)).join("");
}

/** Columns under each other, the first one to the left and all others to the right. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join("  "),
    )
    .join("\n");
}

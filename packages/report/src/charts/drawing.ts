import { init } from "echarts/dist/echarts.esm.min";
import type { EChartsCoreOption } from "echarts/dist/echarts.esm.min";
import { trusted } from "../markup.ts";
import type { Markup } from "../markup.ts";

/** Size of a drawing; its text is as tall as the page's only when it is shown at this width. */
export interface Canvas {
  readonly name: "wide" | "narrow";
  readonly widthPx: number;
  readonly heightPx: number;
}

/** One for desks and paper, one for phones: scaling the first down would leave its text unreadable. */
export const CANVASES = [
  { name: "wide", widthPx: 860, heightPx: 310 },
  { name: "narrow", widthPx: 350, heightPx: 310 },
] as const satisfies readonly Canvas[];

/** Colours come from the page, so that one drawing serves light, dark and paper. */
export const INK = {
  text: "var(--ink)",
  quiet: "var(--muted)",
  rule: "var(--rule)",
  primary: "var(--chart-1)",
  secondary: "var(--chart-2)",
  mark: "var(--chart-mark)",
} as const;

/** Room for the names above, for labels of any width on the left, and for the name of the axis below. */
export const GRID = {
  left: 8,
  right: 20,
  top: 46,
  bottom: 30,
  outerBoundsMode: "same",
  outerBoundsContain: "axisLabel",
} as const;

/** Draws a chart as SVG; `id` keeps the names within it apart from those of the page's other drawings. */
export function draw(
  id: string,
  { widthPx, heightPx, name }: Canvas,
  label: string,
  option: EChartsCoreOption,
): Markup {
  const chart = init(null, null, { renderer: "svg", ssr: true, width: widthPx, height: heightPx });
  try {
    chart.setOption({ ...option, animation: false, textStyle: { fontFamily: "system-ui, sans-serif" } });
    return trusted(
      stillLife(chart.renderToSVGString(), `${id}-${name}-`).replace(
        /^<svg width="\d+" height="\d+"/,
        `<svg class="drawing ${name}" role="img" aria-label="${label}"`,
      ),
    );
  } finally {
    chart.dispose();
  }
}

/**
 * Leaves out what ECharts adds for a pointer that never comes. Its names are numbered through the life of the process;
 * left so, a page would depend on what was drawn before it.
 */
function stillLife(svg: string, prefix: string): string {
  return svg
    .replaceAll(/<style ?>.*?<\/style>/gs, "")
    .replaceAll(/ (?:class="zr\d+-cls-\d+"|pointer-events="\w+"|ecmeta_\w+="[^"]*")/g, "")
    .replaceAll(/\bzr\d+-/g, prefix);
}

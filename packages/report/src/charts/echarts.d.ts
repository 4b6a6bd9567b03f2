// The whole of ECharts in one file, which loads in a tenth of the time of its several hundred modules, but untyped.
declare module "echarts/dist/echarts.esm.min" {
  export { init, type EChartsCoreOption } from "echarts/core";
}

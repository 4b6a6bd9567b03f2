export { checkedOf } from "./checked.ts";
export { reachOf } from "./coverage.ts";
export { coverageRows, coverageText } from "./model-coverage.ts";
export { renderHtml } from "./page/page.ts";
export { renderJunit } from "./junit.ts";
export { renderSummary } from "./summary.ts";
export { writeReport } from "./write-report.ts";

/** As much of the DOM as `readJunit` touches; the project is checked without its types. */
interface XmlElement {
  readonly tagName: string;
  readonly textContent: string;
  readonly children: Iterable<XmlElement>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): XmlElement | null;
  querySelectorAll(selector: string): Iterable<XmlElement>;
}
declare const DOMParser: new () => {
  parseFromString(text: string, type: "application/xml"): { readonly documentElement: XmlElement };
};

export interface JunitCase {
  readonly name: string;
  readonly classname: string;
  readonly outcome: string;
  readonly message: string;
  readonly text: string;
  readonly output: string;
}

export interface JunitReport {
  readonly totals: Readonly<Record<string, number>>;
  readonly suites: readonly { readonly name: string; readonly tests: number; readonly cases: readonly JunitCase[] }[];
  readonly properties: Readonly<Record<string, string>>;
}

/** Reads a JUnit report within a browser, whose parser takes nothing that is not well-formed XML. */
export function readJunit(xml: string): JunitReport {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  const error = root.querySelector("parsererror");
  if (error !== null) throw new Error(error.textContent);
  return {
    totals: Object.fromEntries(
      ["tests", "failures", "errors", "skipped"].map((name) => [name, Number(root.getAttribute(name))]),
    ),
    suites: Array.from(root.querySelectorAll("testsuite"), (suite) => ({
      name: suite.getAttribute("name") ?? "",
      tests: Number(suite.getAttribute("tests")),
      cases: Array.from(suite.querySelectorAll("testcase"), (one) => {
        const outcome = one.querySelector("failure, error, skipped");
        return {
          name: one.getAttribute("name") ?? "",
          classname: one.getAttribute("classname") ?? "",
          outcome: outcome?.tagName ?? "passed",
          message: outcome?.getAttribute("message") ?? "",
          text: outcome?.textContent ?? "",
          output: one.querySelector("system-out")?.textContent ?? "",
        };
      }),
    })),
    properties: Object.fromEntries(
      Array.from(root.querySelectorAll("testsuite > properties > property"), (property) => [
        property.getAttribute("name") ?? "",
        property.getAttribute("value") ?? "",
      ]),
    ),
  };
}

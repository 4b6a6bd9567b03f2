import type { JudgedTrace } from "@myrcc/oracle";
import { expect, test } from "vitest";
import { aCertificate, aSoundTrace, certificateOf } from "../test/a-certificate.ts";
import { aLoadResult } from "../test/a-load-result.ts";
import { coverageOfModel } from "./coverage-of-model.ts";
import { judgeAgain } from "./second-judgement.ts";

test("the recording of a certificate agrees with it", () => {
  const certificate = aCertificate();

  const second = judgeAgain(certificate, [aSoundTrace()], null);

  expect(certificate.status).toBe("conformant");
  expect(second).toMatchObject({ status: "conformant", differences: [], troubles: [] });
  expect(second.judged).toBe(certificate.requirements.length);
});

test("a verdict that the recording does not give is a difference, and so is the status that follows", () => {
  const trace = aSoundTrace();
  trace.judgements
    .get("RCC-HOLD-1")
    ?.misses.push({ expected: "held", observed: "talking", caseId: null, evidence: [] });

  const { status, differences } = judgeAgain(aCertificate(), [trace], null);

  expect(status).toBe("not-conformant");
  expect(differences).toEqual([
    "RCC-HOLD-1: certificate says pass, the recording gives fail",
    "status: certificate says conformant, the recording gives not-conformant",
  ]);
});

test("what the certificate says went wrong stays a trouble, although no recording shows it", () => {
  const trouble = "2 live line(s) were left on the pool after the run and have been ended";
  const certificate = aCertificate({ status: "inconclusive", troubles: [trouble] });

  expect(judgeAgain(certificate, [aSoundTrace()], null)).toMatchObject({
    status: "inconclusive",
    differences: [],
    troubles: [trouble],
  });
});

test("a trouble of the load that was struck from the certificate is found again", () => {
  const certificate = aCertificate();

  const { status, troubles } = judgeAgain(certificate, [aSoundTrace()], aLoadResult({ lines_left: 1 }));

  expect(certificate.status).toBe("conformant");
  expect(status).toBe("inconclusive");
  expect(troubles).toEqual(["under load, 1 line(s) could not be ended by the session that made them"]);
});

test("a trouble that was struck from the status is a difference", () => {
  const certificate = aCertificate({ troubles: ["k6 left early"] });

  expect(judgeAgain(certificate, [aSoundTrace()], null).differences).toEqual([
    "status: certificate says conformant, the recording gives inconclusive",
  ]);
});

test("a dialect that the recording does not show is a difference", () => {
  const dialect = [
    {
      reading: "C-3",
      variant: "department-capital",
      subject: "Department",
      canonical: "department",
      observed: "Department",
      endpoint: "listExtensions",
      member: "department",
      count: 1,
      constant: true,
      consistent: true,
      first: { worker: 0, seq: 1, atMs: 1, text: "GET" },
    },
  ];

  expect(judgeAgain(aCertificate({ dialect }), [aSoundTrace()], null).differences).toEqual([
    "dialect: certificate says department-capital listExtensions department 1, the recording gives canonical",
  ]);
});

test("a trace that lacks a case of the certificate is not whole, whatever its verdicts", () => {
  const [first, ...others] = aSoundTrace().cases;

  const second = judgeAgain(aCertificate(), [{ ...aSoundTrace(), cases: others }], null);

  expect(first).toBeDefined();
  expect(second.status).toBe("inconclusive");
  expect(second.troubles).toEqual(["1 of 2 cases never began"]);
});

test("a trace that breaks off during a case is not whole", () => {
  const trace = aSoundTrace();
  const cases = trace.cases.map((one, index) => (index === 1 ? { ...one, end: undefined } : one));

  const second = judgeAgain(aCertificate(), [{ ...trace, cases }], null);

  expect(second.status).toBe("inconclusive");
  expect(second.troubles).toEqual(["case call.held did not reach its end: the recording breaks off"]);
});

/** Three repeats, in one of which a requirement was missed. */
function someRepeats(): [JudgedTrace, JudgedTrace, JudgedTrace] {
  const flaky = aSoundTrace();
  flaky.judgements
    .get("RCC-HOLD-1")
    ?.misses.push({ expected: "held", observed: "talking", caseId: null, evidence: [] });
  return [aSoundTrace(), flaky, aSoundTrace()];
}

test("the recordings of a repeated run agree with its certificate, which is not conformant with what is unstable", () => {
  const certificate = certificateOf(someRepeats());

  expect(certificate).toMatchObject({ status: "not-conformant", run: { repeats: 3 } });
  expect(certificate.requirements.find(({ id }) => id === "RCC-HOLD-1")).toMatchObject({ verdict: "unstable" });
  expect(judgeAgain(certificate, someRepeats(), null)).toMatchObject({ differences: [], status: "not-conformant" });
});

test("a repeat that missed something and was taken for another one is a difference", () => {
  const [first, , third] = someRepeats();

  expect(judgeAgain(certificateOf(someRepeats()), [first, third, third], null).differences).toEqual([
    "RCC-HOLD-1: certificate says unstable (missed in 1 of 3 repeats), the recording gives pass (missed in 0 of 3 repeats)",
    "status: certificate says not-conformant, the recording gives conformant",
  ]);
});

test("a repeat that lacks a case is not whole, although the others have it", () => {
  const [first, second, third] = [aSoundTrace(), aSoundTrace(), aSoundTrace()];
  const certificate = certificateOf([first, second, third]);
  const short = { ...second, cases: second.cases.slice(1) };

  expect(judgeAgain(certificate, [first, short, third], null)).toMatchObject({
    status: "inconclusive",
    troubles: ["repeat 2: 1 of 2 cases never began"],
  });
});

test("a coverage that the recordings do not show is a difference", () => {
  const repeats = someRepeats();
  const coverage = coverageOfModel(repeats);
  const boasting = { ...coverage, pairs: { ...coverage.pairs, done: 1 } };
  const certificate = certificateOf(repeats, { coverage });

  expect(judgeAgain(certificate, repeats, null).differences).toEqual([]);
  expect(judgeAgain({ ...certificate, coverage: boasting }, repeats, null).differences).toEqual([
    expect.stringMatching(/^coverage: certificate says .* 1 of \d+ pairs .* the recording gives .* 0 of \d+ pairs/),
  ]);
});

test("a coverage of as many others is a difference", () => {
  const repeats = someRepeats();
  const coverage = coverageOfModel(repeats);
  const open = coverage.transitions.open.map(({ reason, names }, index) =>
    index === 0 ? { reason: "left out by agreement", names } : { reason, names },
  );
  const certificate = certificateOf(repeats, {
    coverage: { ...coverage, transitions: { ...coverage.transitions, open } },
  });

  expect(judgeAgain(certificate, repeats, null).differences).toEqual([
    expect.stringMatching(
      /^open transitions: certificate says \S+ \(left out by agreement\), .* and \d+ more, the recording gives \S+ \(the traces hold no occasion of it\)/,
    ),
  ]);
});

test("a flake rate with other bounds is a difference", () => {
  const certificate = certificateOf(someRepeats());
  const requirements = certificate.requirements.map((result) =>
    result.flake === undefined || result.id !== "RCC-HOLD-1"
      ? result
      : { ...result, flake: { ...result.flake, high: 0.4 } },
  );

  expect(judgeAgain({ ...certificate, requirements }, someRepeats(), null).differences).toEqual([
    expect.stringMatching(
      /^RCC-HOLD-1: certificate says a true share of 0\.06\d* to 0\.4, the recording gives a true share of 0\.06\d* to 0\.79\d*$/,
    ),
  ]);
});

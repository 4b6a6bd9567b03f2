import type { TraceEvent } from "@myrcc/contracts";
import { describe, expect, test } from "vitest";
import type { Recording } from "../../src/evidence/recording.ts";
import { judgeTrace } from "../../src/judge.ts";
import { CALLER, TraceBuilder, changed } from "../trace-builder.ts";

const caller = { ...CALLER, conference: false };
const { talkingTime: _, ...prompting } = changed(caller, "prompting", 0);

const canonical = TraceBuilder.monitoring()
  .place(100, prompting)
  .frame(150, [prompting])
  .list(200, [prompting])
  .frame(300, [changed(caller, "talking", 20)])
  .list(350, [changed(caller, "talking", 20)])
  .frame(400, [changed(caller, "dropped", 30)])
  .recording();

/** The recording as a platform of another dialect would have brought it about. */
function translated(recording: Recording, translate: (text: string) => string): Recording {
  const events = recording.events.map((event): TraceEvent => {
    if (event.type === "exchange") return { ...event, responseText: translate(event.responseText) };
    return event.type === "frame" ? { ...event, text: translate(event.text) } : event;
  });
  return { run: recording.run, events };
}

function hitsAndMisses(recording: Recording): [id: string, hits: number, misses: number][] {
  return [...judgeTrace([recording]).judgements.values()]
    .filter(({ requirement }) => !requirement.startsWith("RCC-DIALECT-"))
    .map(({ requirement, hits, misses }) => [requirement, hits, misses.length]);
}

function missed(recording: Recording, profile?: "strict" | "field"): string[] {
  return [...judgeTrace([recording], profile).judgements.values()]
    .filter(({ misses }) => misses.length > 0)
    .map(({ requirement }) => requirement);
}

/** Every reading at once. */
const dialect = translated(canonical, (text) =>
  text
    .replaceAll('"item":', '"results":')
    .replaceAll('"extension":', '"extensionURI":')
    .replaceAll('"v1/', '"/restletrouter/v1/')
    .replaceAll('"actions":[],', "")
    .replaceAll('"state":"prompting"', '"state":"prompting","talkingTime":""'),
);

describe("a recording in a documented dialect", () => {
  test("is judged like a canonical one", () => {
    expect(missed(canonical)).toEqual([]);
    expect(hitsAndMisses(dialect)).toEqual(hitsAndMisses(canonical));
  });

  test("is missed only where the spelling itself is judged", () => {
    expect(missed(dialect)).toEqual(["RCC-DIALECT-2", "RCC-DIALECT-3", "RCC-DIALECT-5", "RCC-DIALECT-6"]);
  });

  test("is malformed in profile strict", () => {
    expect(missed(dialect, "strict")).toEqual(expect.arrayContaining(["RCC-HTTP-3", "RCC-FRAME-1"]));
  });

  test("may write a bare line in a frame in profile field only", () => {
    const bare = translated(canonical, (text) => text.replace(/"item":\[(.*)\]\}$/, '"item":$1}'));

    expect(missed(bare)).toContain("RCC-FRAME-1");
    expect(missed(bare, "field")).toEqual([]);
  });

  test("may not change on the way", () => {
    const [last] = canonical.events.filter(({ type }) => type === "frame").slice(-1);
    const events = canonical.events.map((event) =>
      event === last && event.type === "frame"
        ? { ...event, text: event.text.replace('"extension":', '"uriExtension":') }
        : event,
    );

    const { judgements } = judgeTrace([{ run: canonical.run, events }]);

    expect(judgements.get("RCC-DIALECT-1")?.misses).toMatchObject([
      {
        expected: "frame has extension as `extension` (canonical) throughout",
        observed: "`uriExtension` (extension-in-uri-extension), at /item/0/uriExtension",
        evidence: [{ text: expect.stringContaining("prompting") }, { text: expect.stringContaining("dropped") }],
      },
    ]);
  });

  test("with a capital department is a warning", () => {
    const capital = translated(canonical, (text) =>
      text.replaceAll('"displayName":', '"Department":"A","displayName":'),
    );

    expect(missed(capital)).toEqual(["RCC-DIALECT-4"]);
  });

  test("answers an empty list with 204", () => {
    const events = TraceBuilder.monitoring([])
      .recording()
      .events.map((event) =>
        event.type === "exchange" && event.operation === "listCallLines"
          ? { ...event, status: 204, responseText: "" }
          : event,
      );

    const { judgements } = judgeTrace([{ run: canonical.run, events }]);

    expect(judgements.get("RCC-LINE-12")).toMatchObject({ hits: 1 });
  });
});

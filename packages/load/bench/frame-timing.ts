/** Times a virtual user's reading of frames against `JSON.parse` of the same bytes. Pure: it runs in k6. */
import { FrameReader } from "../src/user/read-frame.ts";

export interface FrameTiming {
  readonly subject: string;
  /** Median over the rounds, microseconds per frame. */
  readonly parseUs: number;
  readonly readUs: number;
}

const ROUNDS = 15;
const FRAMES_PER_ROUND = 2000;
/** Different frames, so that no engine can remember the answer. */
const VARIANTS = 64;

/** @param nowMs a clock that never runs backwards */
export function timeFrames(nowMs: () => number): FrameTiming[] {
  return [
    time("canonical", "extension", () => false, nowMs),
    time("canonical, one in twenty held against the schema", "extension", (frame) => frame % 20 === 0, nowMs),
    time("in another spelling", "uriExtension", () => false, nowMs),
  ];
}

function time(
  subject: string,
  linkName: string,
  isSampled: (frame: number) => boolean,
  nowMs: () => number,
): FrameTiming {
  const texts = Array.from({ length: VARIANTS }, (_, variant) => frameText(variant, linkName));
  const took = (run: (text: string, index: number) => void): number => {
    const startMs = nowMs();
    for (let index = 0; index < FRAMES_PER_ROUND; index += 1) run(texts[index % VARIANTS] ?? "", index);
    return ((nowMs() - startMs) * 1000) / FRAMES_PER_ROUND;
  };
  const reader = new FrameReader("certify");
  const read = (text: string, index: number): void => {
    const reading = reader.read(text, isSampled(index));
    if (reading.kind !== "frame" || reading.lines.length !== 1 || reading.invalid !== undefined) {
      throw new Error("the frame cannot be read");
    }
  };
  const rounds = Array.from({ length: ROUNDS }, () => ({ parseUs: took(parse), readUs: took(read) }));
  return {
    subject,
    parseUs: median(rounds.map(({ parseUs }) => parseUs)),
    readUs: median(rounds.map(({ readUs }) => readUs)),
  };
}

function parse(text: string): void {
  JSON.parse(text);
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function frameText(variant: number, linkName: string): string {
  const id = String(-1001 - variant);
  const line = {
    restUri: `v1/rcc/CallLine/${id}`,
    actions: ["addParty", "disconnect", "hold", "leave", "redirect", "sendDtmfs"],
    creationTime: String(1_764_000_000_000 + variant),
    displayedExternalNumber: "+33199000102",
    displayedLabel: "Bob Example",
    displayedNumber: "102",
    displayedPhoto: "",
    [linkName]: `v1/rcc/Extension/${700_101 + variant}`,
    isIncoming: false,
    isMediaAvailable: false,
    isPlaying: false,
    isRecording: false,
    lastModificationTime: String(1_764_000_004_200 + variant),
    lineId: id,
    state: "talking",
    stateCause: "causeNormal",
    conference: false,
    talkingTime: String(1_764_000_004_200 + variant),
  };
  return JSON.stringify({ listenerName: "load-1-1", item: [line] });
}

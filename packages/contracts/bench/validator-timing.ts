/** Times the validators against `JSON.parse` of the same bytes. Pure: the same code runs in Node and in k6. */
import { checkSchema, type CallLine, type SchemaName } from "@myrcc/contracts";

/** Smallest, middle and largest of the rounds. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

export interface ValidatorTiming {
  readonly subject: string;
  readonly bytes: number;
  /** Time of one validation by the time of one parse, of each round. */
  readonly ratio: Spread;
  /** Microseconds per parse, and per validation. */
  readonly parseUs: Spread;
  readonly validateUs: Spread;
}

const ROUNDS = 15;
/** A round of parsing takes at least this long, so that a clock of whole milliseconds is good enough. */
const ROUND_MS = 100;
/** Different values, so that no engine can remember the answer. */
const VARIANTS = 64;

/** @param nowMs a clock that never runs backwards */
export function timeValidators(nowMs: () => number): ValidatorTiming[] {
  return [
    time("one CallLine", "CallLine", (variant) => line(variant), nowMs),
    time(
      "a frame of 50 lines",
      "SnapshotFrame",
      (variant) => ({
        listenerName: "switchboard",
        item: Array.from({ length: 50 }, (_, i) => line(variant * 50 + i)),
      }),
      nowMs,
    ),
  ];
}

export function timingText(engine: string, { subject, bytes, ratio, parseUs, validateUs }: ValidatorTiming): string {
  const spread = `min ${ratio.min.toFixed(2)}, median ${ratio.median.toFixed(2)}, max ${ratio.max.toFixed(2)}`;
  return `${engine}: ${subject}, ${bytes} bytes: parse ${micro(parseUs)}, validate ${micro(validateUs)}; ratio ${spread}`;
}

function micro({ median }: Spread): string {
  return `${median.toFixed(2)} µs`;
}

function time(
  subject: string,
  schema: SchemaName,
  sample: (variant: number) => unknown,
  nowMs: () => number,
): ValidatorTiming {
  const texts = Array.from({ length: VARIANTS }, (_, variant) => JSON.stringify(sample(variant)));
  const values = texts.map((text): unknown => JSON.parse(text));
  const parse = (count: number): void => {
    for (let i = 0; i < count; i += 1) JSON.parse(texts[i % VARIANTS] ?? "");
  };
  const validate = (count: number): void => {
    for (let i = 0; i < count; i += 1) {
      if (!checkSchema(schema, values[i % VARIANTS]).ok) throw new Error(`the sample is no ${schema}`);
    }
  };
  const took = (run: (count: number) => void, count: number): number => {
    const startMs = nowMs();
    run(count);
    return ((nowMs() - startMs) * 1000) / count;
  };
  let count = VARIANTS;
  while ((took(parse, count) * count) / 1000 < ROUND_MS) count *= 2;
  validate(count);
  const rounds = Array.from({ length: ROUNDS }, () => ({
    parseUs: took(parse, count),
    validateUs: took(validate, count),
  }));
  return {
    subject,
    bytes: texts[0]?.length ?? 0,
    ratio: spreadOf(rounds.map(({ parseUs, validateUs }) => validateUs / parseUs)),
    parseUs: spreadOf(rounds.map(({ parseUs }) => parseUs)),
    validateUs: spreadOf(rounds.map(({ validateUs }) => validateUs)),
  };
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.round((sorted.length - 1) * part)] ?? Number.NaN;
  return { min: at(0), median: at(0.5), max: at(1) };
}

function line(variant: number): CallLine {
  const id = String(-1001 - variant);
  return {
    restUri: `v1/rcc/CallLine/${id}`,
    lineId: id,
    state: "talking",
    stateCause: "causeNormal",
    actions: ["addParty", "disconnect", "hold", "leave", "redirect", "sendDtmfs"],
    extension: `v1/rcc/Extension/${700_101 + variant}`,
    isIncoming: false,
    conference: false,
    creationTime: String(1_764_000_000_000 + variant),
    lastModificationTime: String(1_764_000_004_200 + variant),
    talkingTime: String(1_764_000_004_200 + variant),
    displayedNumber: "102",
    displayedLabel: "Bob Example",
    displayedExternalNumber: "+33199000102",
    displayedPhoto: "",
    isMediaAvailable: false,
    isPlaying: false,
    isRecording: false,
  };
}

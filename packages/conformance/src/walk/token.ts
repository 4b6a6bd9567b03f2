import { crc32 } from "node:zlib";
import { isLineAction, isTransitionId, transition } from "@myrcc/oracle";
import { PARTIES } from "./step.ts";
import type { Step } from "./step.ts";

/** First part of every token: how the rest is written. */
const VERSION = "w1";

/** Longer walks than this are not made, so not read either. */
const MOST_STEPS = 200;

/**
 * The steps of a walk in one word that a shell takes as it is: `w1.T1ab.T2_1.hold_2.<check>`. The steps themselves and not the
 * seed they came from: they mean the same when the generator has changed.
 */
export function tokenOf(steps: readonly Step[]): string {
  const text = [VERSION, ...steps.map(wordOf)].join(".");
  return `${text}.${checkOf(text)}`;
}

/** The token in what a case says of a walk. */
export function tokenIn(text: string): string | undefined {
  return /rcc replay (?<token>w1\.[\w.]+)/.exec(text)?.groups?.["token"];
}

export type TokenReading =
  { readonly kind: "steps"; readonly steps: readonly Step[] } | { readonly kind: "damaged"; readonly found: string };

export function readToken(token: string): TokenReading {
  const parts = token.split(".");
  const [version = ""] = parts;
  const check = parts.at(-1) ?? "";
  if (version !== VERSION) return { kind: "damaged", found: `a token that begins with ${version || "nothing"}` };
  if (parts.length < 3) return { kind: "damaged", found: "a token without a step" };
  if (parts.length > MOST_STEPS + 2) return { kind: "damaged", found: `a token of ${parts.length - 2} steps` };
  if (checkOf(parts.slice(0, -1).join(".")) !== check)
    return { kind: "damaged", found: "a token of which characters were changed or are missing" };
  const steps: Step[] = [];
  for (const word of parts.slice(1, -1)) {
    const step = stepOfWord(word);
    if (step === undefined) return { kind: "damaged", found: `a token with the unknown step ${word}` };
    steps.push(step);
  }
  return { kind: "steps", steps };
}

function wordOf(step: Step): string {
  if (step.kind === "ask") return `${step.action}_${step.line}`;
  const { transition: id, caller, line, argument, destination = "" } = step.move;
  if (line === undefined) return `${id}${caller ?? ""}${destination}`;
  return `${id}_${line}${argument === undefined ? "" : `_${argument}`}${destination}`;
}

const PLACED = /^(?<id>T\d+)(?<caller>[a-z])(?<destination>[a-z])$/;
const MOVED = /^(?<id>T\d+)_(?<line>\d{1,3})(?:_(?<argument>\d{1,3}))?(?<destination>[a-z])?$/;
const ASKED = /^(?<action>[A-Za-z]+)_(?<line>\d{1,3})$/;

function stepOfWord(word: string): Step | undefined {
  const asked = ASKED.exec(word)?.groups;
  if (asked !== undefined) {
    const { action = "", line } = asked;
    return isLineAction(action) ? { kind: "ask", action, line: Number(line) } : undefined;
  }
  const { id = "", caller, line, argument, destination } = (PLACED.exec(word) ?? MOVED.exec(word))?.groups ?? {};
  if (!isTransitionId(id) || (caller === undefined) !== (transition(id).operation === undefined)) return undefined;
  if ([caller, destination].some((party) => party !== undefined && !PARTIES.includes(party))) return undefined;
  return {
    kind: "move",
    move: {
      transition: id,
      ...(caller === undefined ? {} : { caller }),
      ...(line === undefined ? {} : { line: Number(line) }),
      ...(argument === undefined ? {} : { argument: Number(argument) }),
      ...(destination === undefined ? {} : { destination }),
    },
  };
}

function checkOf(text: string): string {
  return crc32(text).toString(36);
}

import type { CallLine, ExchangeEvent, FrameEvent, OperationId, RequirementId, TraceEvent } from "@myrcc/contracts";
import { checkSchema } from "@myrcc/contracts";
import { readJson } from "@myrcc/oracle";

/** One way to spoil a clean recording, and the requirement that must then be missed. */
export interface Damage {
  readonly requirement: RequirementId;
  readonly sentence: string;
  /** Other requirements that the same damage cannot but touch. */
  readonly touches?: readonly RequirementId[];
  readonly spoil: (events: readonly TraceEvent[]) => TraceEvent[];
}

/** Changes the first event that the function changes; the others stay as they are. */
export function first(change: (event: TraceEvent) => TraceEvent | undefined): Damage["spoil"] {
  return (events) => {
    let isDone = false;
    const spoiled = events.map((event) => {
      const changed = isDone ? undefined : change(event);
      isDone ||= changed !== undefined;
      return changed ?? event;
    });
    if (!isDone) throw new Error("the recording has nothing that this damage could spoil");
    return spoiled;
  };
}

/** Has the first frame that the function changes come once more, changed: nothing that was told is lost by it. */
export function besides(change: (event: FrameEvent) => FrameEvent | undefined): Damage["spoil"] {
  return (events) => {
    let isDone = false;
    const spoiled = events.flatMap((event) => {
      const more = isDone || event.type !== "frame" || event.direction !== "in" ? undefined : change(event);
      isDone ||= more !== undefined;
      return more === undefined ? [event] : [event, more];
    });
    if (!isDone) throw new Error("the recording has no frame that this damage could repeat");
    return spoiled;
  };
}

export function exchange(
  operation: OperationId,
  change: (event: ExchangeEvent) => Partial<ExchangeEvent> | undefined,
): Damage["spoil"] {
  return first((event) => {
    // What departs on purpose is answered in another way, and judged by other requirements.
    if (event.type !== "exchange" || event.operation !== operation || event.deviation !== null) return undefined;
    const part = change(event);
    return part === undefined ? undefined : { ...event, ...part };
  });
}

export function refusedBy(deviation: string): Damage["spoil"] {
  return first((event) =>
    event.type === "exchange" && event.deviation === deviation ? { ...event, status: 200 } : undefined,
  );
}

/**
 * Changes lines of frames by a function that returns what is to be different; it is told whether the line was pushed to the
 * same listener before, as only then the frame can be compared with another.
 */
export function lines(
  where: "first" | "all",
  change: (line: CallLine, event: FrameEvent, wasPushed: boolean) => Readonly<Record<string, unknown>> | undefined,
): Damage["spoil"] {
  return (events) => {
    let isDone = false;
    const pushed = new Set<string>();
    const spoiled = events.map((event) => {
      if (event.type !== "frame" || (isDone && where === "first")) return event;
      const frame = frameOf(event);
      if (frame === undefined) return event;
      const item = frame.item.map((line) => {
        const place = `${event.socket} ${frame.listenerName} ${line.lineId}`;
        const part = isDone && where === "first" ? undefined : change(line, event, pushed.has(place));
        pushed.add(place);
        isDone ||= part !== undefined;
        return part === undefined ? line : { ...line, ...part };
      });
      return { ...event, text: JSON.stringify({ ...frame, item }) };
    });
    if (!isDone) throw new Error("the recording has no line that this damage could spoil");
    return spoiled;
  };
}

export function frameOf(event: FrameEvent): { listenerName: string; item: readonly CallLine[] } | undefined {
  const check = checkSchema("SnapshotFrame", parsed(event.text));
  return check.ok ? check.value : undefined;
}

function parsed(text: string): unknown {
  const reading = readJson(text);
  return reading.kind === "json" ? reading.value : undefined;
}

/** Rewrites the JSON body of an answer. */
export function body(
  operation: OperationId,
  change: (value: Record<string, unknown>, event: ExchangeEvent) => Record<string, unknown> | undefined,
): Damage["spoil"] {
  return exchange(operation, (event) => {
    const value: Record<string, unknown> = JSON.parse(event.responseText || "{}");
    const changed = event.status === 200 ? change(value, event) : undefined;
    return changed === undefined ? undefined : { responseText: JSON.stringify(changed) };
  });
}

export function isDropped(line: CallLine): boolean {
  return line.state === "dropped";
}

/** Takes out every frame that shows a line in a state. */
function withoutFrames(takeOut: (line: CallLine, event: FrameEvent) => boolean): Damage["spoil"] {
  return (events) =>
    events.filter(
      (event) => event.type !== "frame" || frameOf(event)?.item.some((line) => takeOut(line, event)) !== true,
    );
}

export function repeatExtension(): Damage["spoil"] {
  return (events) => {
    const pages = events.flatMap((event) =>
      event.type === "exchange" &&
      event.operation === "listExtensions" &&
      event.status === 200 &&
      event.deviation === null
        ? [event]
        : [],
    );
    const [one, two] = pages;
    if (one === undefined || two === undefined) throw new Error("the recording has no two pages");
    const [item] = itemsOf(one);
    const value: Record<string, unknown> = JSON.parse(two.responseText);
    const spoiled = { ...value, items: [item, ...itemsOf(two).slice(1)] };
    return events.map((event) => (event === two ? { ...two, responseText: JSON.stringify(spoiled) } : event));
  };
}

function itemsOf(event: ExchangeEvent): unknown[] {
  const page = checkSchema("ExtensionPage", parsed(event.responseText));
  return page.ok ? [...page.value.items] : [];
}

/** The frames of the main listener are told to be for the deleted one, from well after its deletion on. */
export function renameAfterDeletion(): Damage["spoil"] {
  return (events) => {
    const deletion = events.find(
      (event) =>
        event.type === "exchange" && event.operation === "deleteListener" && event.path.includes("start%20and%20stop"),
    );
    if (deletion?.type !== "exchange") throw new Error("the recording deletes no listener");
    const socket =
      events.find((event) => event.type === "socket" && event.session === deletion.session)?.type === "socket";
    const late = events.find((event) => event.type === "frame" && event.atMs > deletion.atMs + 400);
    if (!socket || late?.type !== "frame") throw new Error("the recording has no frame after the deletion");
    const label =
      events.flatMap((event) =>
        event.type === "socket" && event.session === deletion.session ? [event.socket] : [],
      )[0] ?? "";
    const ghost: FrameEvent = {
      ...late,
      socket: label,
      text: late.text.replace(/"listenerName":"[^"]*"/, '"listenerName":"start and stop"'),
    };
    return events.flatMap((event) => (event === late ? [ghost, late] : [event]));
  };
}

export function twice(): Damage["spoil"] {
  return (events) => {
    let isDone = false;
    return events.flatMap((event) => {
      if (isDone || event.type !== "frame" || frameOf(event)?.item[0]?.state !== "talking") return [event];
      isDone = true;
      return [event, { ...event }];
    });
  };
}

export function stillModification(): Damage["spoil"] {
  return (events) => {
    const last = new Map<string, CallLine>();
    let isDone = false;
    return lines("all", (line, { socket }) => {
      const key = `${socket} ${line.lineId}`;
      const before = last.get(key);
      last.set(key, line);
      if (
        isDone ||
        before === undefined ||
        before.state === line.state ||
        isDropped(line) ||
        before.lastModificationTime === undefined
      )
        return undefined;
      isDone = true;
      return { lastModificationTime: before.lastModificationTime, talkingTime: before.talkingTime };
    })(events);
  };
}

export function afterDropped(): Damage["spoil"] {
  return (events) => {
    const frame = events.find((event) => event.type === "frame" && frameOf(event)?.item.every(isDropped) === true);
    if (frame?.type !== "frame") throw new Error("the recording drops no line");
    const later = { ...frame, text: frame.text.replaceAll("causeNormal", "causeUnknown") };
    return events.flatMap((event) => (event === frame ? [frame, later] : [event]));
  };
}

export function doubleTalk(): Damage["spoil"] {
  return body("listCallLines", (value) => {
    const check = checkSchema("CallLineList", value);
    const talking = check.ok ? check.value.results.filter(({ state }) => state === "talking") : [];
    const [one, two] = talking;
    if (!check.ok || one === undefined || two === undefined) return undefined;
    return {
      ...value,
      results: check.value.results.map((line) => (line === two ? { ...line, extension: one.extension } : line)),
    };
  });
}

export function silenceFirstCall(): Damage["spoil"] {
  return (events) => {
    const placed = events.find(
      (event) => event.type === "exchange" && event.operation === "placeCall" && event.status === 200,
    );
    if (placed?.type !== "exchange") throw new Error("the recording places no call");
    const line = checkSchema("CallLine", parsed(placed.responseText));
    return withoutFrames(({ lineId }) => line.ok && line.value.lineId === lineId)(events);
  };
}

/** Lets a line that was shown talking ring when it is held. */
export function ringAgain(): Damage["spoil"] {
  return (events) => {
    const talked = new Set<string>();
    return lines("first", ({ lineId, state }) => {
      if (state === "talking") talked.add(lineId);
      return state === "held" && talked.has(lineId) ? { state: "ringing" } : undefined;
    })(events);
  };
}

import { parsedJson } from "../parsed-json.ts";
import type { UserMessage } from "./lifeline-message.ts";

/** Reads a user's message; undefined when it is none. */
export function parseUserMessage(text: string): UserMessage | undefined {
  const value: unknown = parsedJson(text);
  if (typeof value !== "object" || value === null || !("kind" in value) || !("user" in value)) return undefined;
  const { kind, user } = value;
  if (typeof user !== "number") return undefined;
  const textOf = (name: string): string => {
    const member: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
    return typeof member === "string" ? member : "";
  };
  switch (kind) {
    case "session":
      return { kind, user, cookie: textOf("cookie"), token: textOf("token") };
    case "placing": {
      const [caller, callee] = [textOf("caller"), textOf("callee")];
      return { kind, user, caller, callee, callerNumber: textOf("callerNumber"), calleeNumber: textOf("calleeNumber") };
    }
    case "line":
      return { kind, user, extension: textOf("extension"), lineId: textOf("lineId") };
    case "not-placed":
      return { kind, user, caller: textOf("caller"), callee: textOf("callee") };
    case "listener":
    case "listener-deleted":
      return { kind, user, listenerUri: textOf("listenerUri") };
    case "ready":
      return { kind, user, calls: "calls" in value && typeof value.calls === "number" ? value.calls : 0 };
    case "free":
    case "measured":
    case "hung-up":
    case "released":
      return { kind, user };
    case "impasse":
      return { kind, user, code: textOf("code"), text: textOf("text") };
    default:
      return undefined;
  }
}

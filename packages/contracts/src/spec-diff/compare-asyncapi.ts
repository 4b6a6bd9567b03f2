import { below, type ChangeLog, type Place } from "./change-log.ts";
import { compareRest, isEqual, memberOf, namesOf, type Pair } from "./comparison.ts";
import { compareCoalescing } from "./compare-coalescing.ts";
import { compareMessages, type Messages } from "./compare-messages.ts";
import { compareSchema } from "./compare-schema.ts";
import { compareAlternatives, compareSecuritySchemes, type Alternative } from "./compare-security.ts";
import { compareServers } from "./compare-servers.ts";
import { isRecord, type SpecNode } from "./spec-node.ts";

/** The described application is the client: what it receives is a response, what it sends a request. */
export function compareAsyncApi(log: ChangeLog, document: Pair): void {
  const root = { text: "document", user: "" };
  const version = memberOf(document, "asyncapi");
  if (!isEqual(version)) log.add("document.version-changed", root, version.before.value, version.after.value);
  const servers = memberOf(document, "servers");
  compareServers(log, new Map(servers.before.members), new Map(servers.after.members), (place, server) => {
    const security = memberOf(server, "security");
    compareAlternatives(log, place, schemesOf(security.before), schemesOf(security.after));
  });
  compareSecuritySchemes(log, memberOf(memberOf(document, "components"), "securitySchemes"));
  compareChannels(log, memberOf(document, "channels"));
  compareOperations(log, document);
  const seen = ["asyncapi", "servers", "channels", "operations", "components", "defaultContentType"];
  compareRest(log, root, document, seen);
}

/** Each entry is a scheme of its own, and one of them is enough. */
function schemesOf(security: SpecNode): readonly Alternative[] {
  const listed = security.items.map(({ name, value }): Alternative => new Set([name ?? JSON.stringify(value)]));
  return listed.length === 0 ? [new Set()] : listed;
}

function compareChannels(log: ChangeLog, channels: Pair): void {
  for (const name of namesOf(channels)) {
    const channel = memberOf(channels, name);
    const place = { text: `channel ${name}`, user: "" };
    if (!channel.before.isPresent) log.add("channel.added", place, undefined, channel.after.at("address").value);
    else if (!channel.after.isPresent) log.add("channel.removed", place, channel.before.at("address").value, undefined);
    else {
      const address = memberOf(channel, "address");
      if (!isEqual(address)) {
        log.add("channel.address-changed", place, address.before.value, address.after.value);
      }
      compareBindings(log, place, memberOf(memberOf(channel, "bindings"), "ws"));
      // Its messages are compared through the operations, which give them their direction.
      compareRest(log, place, channel, ["address", "messages", "bindings", "servers"]);
    }
  }
}

function compareBindings(log: ChangeLog, channel: Place, binding: Pair): void {
  const place = below(channel, " binding ws");
  const method = memberOf(binding, "method");
  if (!isEqual(method)) log.add("binding.changed", below(place, " method"), method.before.value, method.after.value);
  for (const part of ["headers", "query"]) {
    compareSchema({ log, direction: "request", place: below(place, ` ${part}#`) }, memberOf(binding, part));
  }
  compareRest(log, place, binding, ["method", "headers", "query"]);
}

function compareOperations(log: ChangeLog, document: Pair): void {
  const operations = memberOf(document, "operations");
  for (const name of namesOf(operations)) {
    const operation = memberOf(operations, name);
    const place = { text: name, user: name };
    if (!operation.before.isPresent) log.add("operation.added", place, undefined, name);
    else if (!operation.after.isPresent) log.add("operation.removed", place, name, undefined);
    else compareOperation(log, place, operation, document);
  }
}

function compareOperation(log: ChangeLog, place: Place, operation: Pair, document: Pair): void {
  const action = memberOf(operation, "action");
  const channel = memberOf(operation, "channel");
  if (!isEqual(action)) {
    log.add("operation.action-changed", place, action.before.value, action.after.value);
  } else {
    const context = { log, direction: action.before.value === "send" ? "request" : "response", place } as const;
    const { before, after } = memberOf(document, "defaultContentType");
    compareMessages(context, messagesOf(operation.before), messagesOf(operation.after), {
      before: before.value,
      after: after.value,
    });
  }
  if (channel.before.name !== channel.after.name) {
    log.add("operation.channel-changed", place, channel.before.name, channel.after.name);
  }
  compareCoalescing(log, place, memberOf(operation, "x-coalescing"));
  compareRest(log, place, operation, ["action", "channel", "messages", "x-coalescing"]);
}

/** Those that the operation names, or all of its channel; by their keys in the channel. */
function messagesOf(operation: SpecNode): Messages {
  const all = new Map(operation.at("channel").at("messages").members);
  const { value } = operation.at("messages");
  if (!Array.isArray(value)) return all;
  const named = value.flatMap((entry: unknown) => {
    const reference = isRecord(entry) ? entry["$ref"] : undefined;
    return typeof reference === "string" ? [reference.split("/").at(-1) ?? ""] : [];
  });
  return new Map([...all].filter(([key]) => named.includes(key)));
}

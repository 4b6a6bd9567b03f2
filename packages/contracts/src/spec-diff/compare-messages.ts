import { below } from "./change-log.ts";
import { compareRest, isEqual, memberOf, placeOf, type Pair } from "./comparison.ts";
import { compareSchema } from "./compare-schema.ts";
import { report, type DataContext } from "./schema-context.ts";
import type { SpecNode } from "./spec-node.ts";

/** Messages by their name within the channel. */
export type Messages = ReadonlyMap<string, SpecNode>;

export function compareMessages(
  context: DataContext,
  before: Messages,
  after: Messages,
  defaultTypes: { readonly before: unknown; readonly after: unknown },
): void {
  for (const [name, old] of before) {
    const fresh = after.get(name);
    const place = below(context.place, ` message ${name}`);
    const pair = { before: old, after: fresh ?? old.with(undefined) };
    if (fresh === undefined) report({ ...context, place }, "message-removed", "", pair);
    else compareMessage({ ...context, place: placeOf(place, pair) }, pair, defaultTypes);
  }
  for (const [name, fresh] of after) {
    if (before.has(name)) continue;
    const place = below(context.place, ` message ${name}`);
    report({ ...context, place }, "message-added", "", { before: fresh.with(undefined), after: fresh });
  }
}

function compareMessage(
  context: DataContext,
  pair: Pair,
  defaultTypes: { readonly before: unknown; readonly after: unknown },
): void {
  const { before, after } = memberOf(pair, "contentType");
  const types = {
    before: before.with(before.value ?? defaultTypes.before),
    after: after.with(after.value ?? defaultTypes.after),
  };
  if (types.before.value !== types.after.value) report(context, "content-type-changed", " contentType", types);
  for (const part of ["payload", "headers"]) {
    compareSchema({ ...context, place: below(context.place, ` ${part}#`) }, memberOf(pair, part));
  }
  const name = memberOf(pair, "name");
  // The name is a label: on the wire a message is known by its channel and shape.
  if (!isEqual(name)) {
    context.log.add("documentation.changed", below(context.place, " name"), name.before.value, name.after.value);
  }
  compareRest(context.log, context.place, pair, ["contentType", "payload", "headers", "name"]);
}

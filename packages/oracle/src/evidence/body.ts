import { checkSchema } from "@myrcc/contracts";
import type { OperationId, SchemaName, SchemaValue } from "@myrcc/contracts";
import type { Exchange } from "./exchange.ts";

/** Bodies of an operation's successes that are of their schema; the others are a miss of RCC-HTTP-3 and tell nothing more. */
export function bodiesOf<Name extends SchemaName>(
  exchanges: readonly Exchange[],
  operation: OperationId,
  schema: Name,
): [Exchange, SchemaValue<Name>][] {
  return exchanges.flatMap((exchange): [Exchange, SchemaValue<Name>][] => {
    if (exchange.operation !== operation || !exchange.accepted || exchange.body.kind !== "json") return [];
    const check = checkSchema(schema, exchange.body.value);
    return check.ok ? [[exchange, check.value]] : [];
  });
}

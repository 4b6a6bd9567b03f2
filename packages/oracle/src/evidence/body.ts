import { checkSchema } from "@myrcc/contracts";
import type { OperationId, SchemaName, SchemaValue } from "@myrcc/contracts";
import type { Exchange } from "./exchange.ts";

/**
 * Bodies of an operation's successes, in the canonical shape, that are of their schema; the others are a miss of RCC-HTTP-3
 * and tell nothing more.
 */
export function bodiesOf<Name extends SchemaName>(
  exchanges: readonly Exchange[],
  operation: OperationId,
  schema: Name,
): [Exchange, SchemaValue<Name>][] {
  return exchanges.flatMap((exchange): [Exchange, SchemaValue<Name>][] => {
    if (exchange.operation !== operation || exchange.answer?.ok !== true) return [];
    // The answer has been held against the operation's schema already; this ties its type to the name.
    const check = checkSchema(schema, exchange.answer.value);
    return check.ok ? [[exchange, check.value]] : [];
  });
}

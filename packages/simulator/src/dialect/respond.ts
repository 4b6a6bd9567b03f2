import { checkSchema, operationEntry, type OperationId, type SchemaName, type SchemaValue } from "@myrcc/contracts";
import { isAction } from "../engine/action.ts";
import type { Answer } from "../http/resource.ts";
import type { Dialect } from "./dialect.ts";
import { parsed } from "./parsed.ts";
import { spellExtension, spellLineList, spellListener, spellPage, textOf } from "./spell-document.ts";
import { spellLine } from "./spell-line.ts";
import { spellingOf, type Members, type Spelling } from "./spelling.ts";

/** A canonical answer as a platform of the dialect gives it: status, body and cookie. */
export function respond(dialect: Dialect, operation: OperationId, answer: Answer, origin: () => string): Answer {
  if (dialect.isCanonical) return answer;
  const spelling = spellingOf(dialect, operation, origin);
  const members = answer.json === undefined ? undefined : spell(operation, parsed(answer.json), spelling);
  if (operation === "listCallLines" && members?.get("count") === 0 && dialect.takes("no-content-for-empty-list")) {
    return { status: 204 };
  }
  const status = statusOf(dialect, operation, answer.status);
  const headers = headersOf(dialect, operation, answer);
  if (operation === "login" && dialect.takes("login-body")) return { status, headers, json: '"welcome"' };
  const json = members === undefined ? answer.json : textOf(members);
  return { status, headers, ...(json === undefined ? {} : { json }) };
}

/** Undefined where there is one spelling only, and for a body that is not of the contract: only a fault writes one. */
function spell(operation: OperationId, document: unknown, spelling: Spelling): Members | undefined {
  const schema = operation === "addParty" ? "CallLine" : operationEntry(operation).responses["200"]?.body;
  if (schema === "CallLine") return within(schema, document, (line) => spellLine(line, spelling));
  if (schema === "CallLineList") return within(schema, document, (list) => spellLineList(list, spelling));
  if (schema === "Extension") return within(schema, document, (extension) => spellExtension(extension, spelling));
  if (schema === "ExtensionPage") return within(schema, document, (page) => spellPage(page, spelling));
  if (schema === "Listener") return within(schema, document, (listener) => spellListener(listener, spelling));
  return undefined;
}

function within<Name extends SchemaName>(
  schema: Name,
  document: unknown,
  write: (value: SchemaValue<Name>) => Members,
): Members | undefined {
  const check = checkSchema(schema, document);
  return check.ok ? write(check.value) : undefined;
}

/** C-19 and C-43. */
function statusOf(dialect: Dialect, operation: OperationId, status: number): number {
  if (operation === "createListener" || operation === "placeCall") {
    return status === 200 && dialect.takes("created-201") ? 201 : status;
  }
  if (operation === "deleteListener") return status === 200 && dialect.takes("deleted-204") ? 204 : status;
  if (operation === "logout") return status === 204 && dialect.takes("logout-200") ? 200 : status;
  if (!isAction(operation) || status !== 204) return status;
  if (dialect.takes("action-200")) return 200;
  return dialect.takes("action-202") ? 202 : status;
}

/** C-4 and C-5. */
function headersOf(
  dialect: Dialect,
  operation: OperationId,
  { headers = {} }: Answer,
): Readonly<Record<string, string>> {
  const cookie = headers["set-cookie"];
  if (operation !== "logout" || cookie === undefined) return headers;
  const { "set-cookie": _, ...others } = headers;
  if (dialect.takes("logout-clears-nothing")) return others;
  const named = dialect.takes("logout-clears-other-cookie")
    ? cookie.replace("myRCC_SESSIONID", "myIstra_SESSIONID")
    : cookie;
  const dated = dialect.takes("legacy-cookie-date")
    ? named.replace("01 Jan 1970 00:00:00 GMT", "01-Jan-1970 00:00:00")
    : named;
  return { ...others, "set-cookie": dated };
}

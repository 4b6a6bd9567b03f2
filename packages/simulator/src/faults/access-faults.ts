import { EXPIRY_FAULTS } from "./expiry-faults.ts";
import { EXTENSION_FAULTS } from "./extension-faults.ts";
import { HTTP_FAULTS } from "./http-faults.ts";
import { ISOLATION_FAULTS } from "./isolation-faults.ts";
import { LISTENER_FAULTS } from "./listener-faults.ts";
import { LOGIN_FAULTS } from "./login-faults.ts";
import { REFUSAL_FAULTS } from "./refusal-faults.ts";
import { SERVER_ERROR_FAULTS } from "./server-error-faults.ts";
import { SESSION_FAULTS } from "./session-faults.ts";
import { UNGUARDED_FAULTS } from "./unguarded-faults.ts";

/** Deviations of sessions, isolation, extensions, paging, listeners and HTTP. */
export const ACCESS_FAULTS = {
  ...LOGIN_FAULTS,
  ...SESSION_FAULTS,
  ...UNGUARDED_FAULTS,
  ...EXPIRY_FAULTS,
  ...ISOLATION_FAULTS,
  ...EXTENSION_FAULTS,
  ...LISTENER_FAULTS,
  ...HTTP_FAULTS,
  ...SERVER_ERROR_FAULTS,
  ...REFUSAL_FAULTS,
};

import { FRAME_FAULTS } from "./delivery/frame-faults.ts";
import { HEARING_FAULTS } from "./delivery/hearing-faults.ts";
import { LOSS_FAULTS } from "./delivery/loss-faults.ts";
import { ORDER_FAULTS } from "./delivery/order-faults.ts";
import { SNAPSHOT_FAULTS } from "./delivery/snapshot-faults.ts";
import { SOCKET_FAULTS } from "./delivery/socket-faults.ts";
import { WINDOW_FAULTS } from "./delivery/window-faults.ts";
import type { Fault } from "./fault.ts";

/** Deviations of frames and their timing. */
export const DELIVERY_FAULTS = {
  ...WINDOW_FAULTS,
  ...LOSS_FAULTS,
  ...ORDER_FAULTS,
  ...SNAPSHOT_FAULTS,
  ...FRAME_FAULTS,
  ...HEARING_FAULTS,
  ...SOCKET_FAULTS,
} as const satisfies Record<string, Fault>;

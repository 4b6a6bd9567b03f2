/** States a leg can be in one or more transitions after another; coalescing may hide what lies between (T1–T24, I-9). */
const REACHABLE: Readonly<Record<string, readonly string[]>> = {
  prompting: ["alerting", "talking", "held", "dropped"],
  ringing: ["talking", "held", "alerting", "dropped"],
  // T19 with a peer that rings again for the new party leads back from talking.
  alerting: ["talking", "held", "alerting", "dropped"],
  talking: ["talking", "held", "alerting", "dropped"],
  held: ["talking", "held", "alerting", "dropped"],
  dropped: [],
};

/** Undefined for states that the model does not know, about which nothing can be said (C-35). */
export function isReachable(from: string, to: string): boolean | undefined {
  const targets = REACHABLE[from];
  if (targets === undefined || !(to in REACHABLE)) return undefined;
  return from === to ? from !== "dropped" : targets.includes(to);
}

/** The import arrow: spec → contracts → oracle → (simulator | conformance | load) → report → cli. */
const ALLOWED = {
  contracts: [],
  oracle: ["contracts"],
  simulator: ["contracts"],
  conformance: ["contracts", "oracle"],
  load: ["contracts", "oracle"],
  report: ["contracts", "oracle"],
  cli: ["contracts", "oracle", "simulator", "conformance", "load", "report"],
};

const rooms = Object.keys(ALLOWED);

module.exports = {
  forbidden: [
    ...rooms.map((room) => ({
      name: `arrow-${room}`,
      comment: `${room} may import ${ALLOWED[room].join(", ") || "nothing of ours"}.`,
      severity: "error",
      from: { path: `^packages/${room}/` },
      to: {
        path: `^packages/(${rooms.filter((other) => other !== room && !ALLOWED[room].includes(other)).join("|")})/`,
      },
    })),
    {
      name: "oracle-is-pure",
      comment: "The oracle's files run in k6 as well: no Node API.",
      severity: "error",
      from: { path: "^packages/oracle/src/", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "engine-is-pure",
      comment: "The call engine and the coalescers know no socket, no clock and no file.",
      severity: "error",
      from: { path: "^packages/simulator/src/(engine|coalescing)/", pathNot: "\\.test\\.ts$" },
      to: { path: ["^packages/simulator/src/(http|ws)/", "^node:"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "engine-needs-no-platform",
      comment: "The call engine and the coalescers use no Node API.",
      severity: "error",
      from: { path: "^packages/simulator/src/(engine|coalescing)/", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "k6-only-in-scripts",
      comment: "Only the k6 entry files import k6, so that everything else can be tested in Node.",
      severity: "error",
      from: { pathNot: "^packages/load/src/scripts/" },
      to: { path: "^k6(/|$)" },
    },
    {
      name: "simulator-does-not-read-the-model",
      comment: "The engine is a second, independent reading of the call model.",
      severity: "error",
      from: { path: "^packages/simulator/" },
      to: { path: "^spec/" },
    },
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    { name: "not-to-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: "^k6(/|$)" } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/generated/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};

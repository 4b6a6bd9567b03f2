import { readTargetFile } from "@myrcc/conformance";
import { measure } from "@myrcc/load";
import { BRISK } from "@myrcc/oracle";
import { demoPasswords } from "./src/simulated-target.ts";
import { DEFAULT_WORLD } from "@myrcc/simulator";
const pw = demoPasswords(DEFAULT_WORLD);
const t=Date.now();
const m = await measure({ target: await readTargetFile(process.argv[2]!), passwordOf: (v) => pw[v] ?? "", sizes: BRISK, signal: new AbortController().signal, onProgress: (s)=>{ if(!s.startsWith("stimulus")) console.error(((Date.now()-t)/1000).toFixed(1),s)}, onLeftover: (s) => console.error("LEFT", s) });
console.log(JSON.stringify({...m, bursts: m.bursts.length}, (k,v)=>typeof v==="number"?+v.toPrecision(6):v, 1));

import type { DesignName } from "./design.ts";

/**
 * Frames per change when changes of a line come at random (Poisson) with `load` of them per window, λW (domain §4.1):
 * ticks (1 − e^{−λW})/λW; leading and trailing throttle 1/(λW + e^{−λW}); trailing or leading throttle 1/(1 + λW), since
 * a window begins with the next change; debounce e^{−λW}; without coalescing 1.
 */
export function framesPerChange(design: DesignName, load: number): number {
  switch (design) {
    case "A":
    case "A′":
    case "B":
      return load === 0 ? 1 : -Math.expm1(-load) / load;
    case "C":
    case "C′":
      return 1 / (load + Math.exp(-load));
    case "D":
    case "G":
      return 1 / (1 + load);
    case "E":
      return Math.exp(-load);
    case "F":
      return 1;
  }
}

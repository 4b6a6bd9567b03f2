import type { LoadResult } from "@myrcc/contracts";
import { html } from "../markup.ts";
import type { Markup } from "../markup.ts";

/** What generator, harness and simulator cost the machine while they measured; nothing where nobody watched them. */
export function usageTable({ usage }: LoadResult): Markup | null {
  if (usage === undefined) return null;
  const busy = `${(100 * usage.busy).toFixed(0)} %`;
  return html`<div class="scroll" role="region" tabindex="0" aria-label="Cost of the processes">
    <table class="usage">
      <caption>
        What the processes cost while they measured; the machine has ${usage.cores} cores and was ${busy} busy.
      </caption>
      <thead>
        <tr>
          <th scope="col">Process</th>
          <th scope="col" class="number">Cores, mean</th>
          <th scope="col" class="number">Cores, at most in a second</th>
          <th scope="col" class="number">Memory at most, MiB</th>
        </tr>
      </thead>
      <tbody>
        ${usage.processes.map(
          ({ name, cores, mostCores, mostMemoryMiB }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td class="number">${cores.toFixed(2)}</td>
              <td class="number">${mostCores.toFixed(2)}</td>
              <td class="number">${mostMemoryMiB.toFixed(0)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A share in words, to a tenth of a per cent. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** Raw Snappy: a length, then literals and copies of what came before (format_description.txt of google/snappy). */
export function unsnapped(bytes: Buffer): Buffer {
  let at = 0;
  const next = (): number => bytes[at++] ?? 0;
  const little = (count: number): number =>
    Array.from({ length: count }, next).reduce((sum, byte, index) => sum + byte * 256 ** index, 0);
  while (next() >= 128);
  const out: number[] = [];
  const copy = (length: number, offset: number): void => {
    for (let index = 0; index < length; index += 1) out.push(out[out.length - offset] ?? 0);
  };
  while (at < bytes.length) {
    const tag = next();
    const size = tag >> 2;
    const kind = tag & 3;
    if (kind === 0) {
      const length = 1 + (size < 60 ? size : little(size - 59));
      out.push(...bytes.subarray(at, at + length));
      at += length;
    } else if (kind === 1) copy(4 + (size & 7), ((size >> 3) << 8) + next());
    else copy(1 + size, little(kind === 2 ? 2 : 4));
  }
  return Buffer.from(out);
}

/** The confidence that a key stands for: `0` to `9`, and `-` for ten. Undefined for any other. */
export function confidenceOfKey(key: string): number | undefined {
  if (key === '-') return 10;
  return /^[0-9]$/.test(key) ? Number(key) : undefined;
}

/**
 * Φ(z), the chance that a standard normal value is at most z, 0 to 1. Summed from the series
 * Φ(z) = ½ + φ(z)·(z + z³/3 + z⁵/(3·5) + …) of Marsaglia (Journal of Statistical Software 11:4,
 * 2004), exact to about 1e-15. ±∞ are allowed and give 0 and 1; what is not a number stays so.
 */
export function standardNormal(z: number): number {
  // The loop below would never end on it.
  if (Number.isNaN(z)) return z;
  // Beyond eight deviations the tail is smaller than a double can add to one.
  if (z >= 8) return 1;
  if (z <= -8) return 0;
  let sum = z;
  let addend = z;
  for (let odd = 3; sum + addend !== sum; odd += 2) {
    addend *= (z * z) / odd;
    sum += addend;
  }
  return 0.5 + sum * Math.exp(-(z * z) / 2) * inverseRootTwoPi;
}

const inverseRootTwoPi = 1 / Math.sqrt(2 * Math.PI);

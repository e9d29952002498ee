const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }

/** Value of a Roman number in capitals, 1 to 3999; null for letters that no Roman would write ("IIX"). */
export function romanValue(roman: string): number | null {
  if (!/^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(roman) || roman === '') return null
  let total = 0
  for (let at = 0; at < roman.length; at += 1) {
    const value = VALUES[roman.charAt(at)] ?? 0
    total += value < (VALUES[roman.charAt(at + 1)] ?? 0) ? -value : value
  }
  return total
}

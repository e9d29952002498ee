const ERA = /^[\s\u00a0]*(?:av\.|avant J|a\. ?C|BCE?\b|v\. ?Chr|v\.C|AD\b|d\. ?C|n\. ?Chr)/u
const IN = /(?:^|[\s(])(?:en|in|im|em|nel|vers|um|about|since|depuis|seit|sinds|desde)[\s\u00a0]$/iu
const SEASON =
  /(?:printemps|automne|hiver|primavera|estate|autunno|inverno|verano|otoño|invierno|verão|outono|spring|summer|autumn|winter|Frühjahr|Frühling|Sommers?|Herbst|lente|zomer|herfst)[\s\u00a0](?:(?:de|del|of|von|van)[\s\u00a0])?$/iu
const DECADE_BEFORE = /(?:anni|années|años|anos|jaren|década de los|década de)[\s\u00a0]['’]?$/iu
const DECADE_AFTER = /^(?:s\b|er\b)/u
const REIGN_BEFORE = /(?:dal|dall['’]|von|from|de|desde)[\s\u00a0]?$/iu
const REIGN_AFTER =
  /^[\s\u00a0](?:al[\s\u00a0]|all['’]|bis[\s\u00a0]|to[\s\u00a0]|à[\s\u00a0]|a[\s\u00a0])\d{3,4}(?=[\s\u00a0]?[.;)])/iu
const OTHER_DAY =
  /^[\s\u00a0]*(?:ou|or|oder|o|of)[\s\u00a0]+(?:(?:le|the|el|am|on|op|il|dem)[\s\u00a0]+)?\d{1,2}\.?[\s\u00a0]+(?:de[\s\u00a0])?\p{L}/iu

/**
 * True for digits that name a year, a decade or a day however they are written: "347 BC", "in 1102", "spring 988", "the 80s",
 * "from 830 to 846", "the 12 or 20 December". Another time is a matter of dates.
 */
export function namesATime(digits: string, before: string, after: string): boolean {
  if (ERA.test(after)) return true
  if (/^1\d{3}$/.test(digits) && IN.test(before)) return true
  if (/^\d{3,4}$/.test(digits) && (SEASON.test(before) || (REIGN_BEFORE.test(before) && REIGN_AFTER.test(after)))) return true
  if (/^(?:\d0|\d{3}0)$/.test(digits) && (DECADE_BEFORE.test(before) || DECADE_AFTER.test(after))) return true
  return digits.length <= 2 && OTHER_DAY.test(after)
}

const ERA = /^[\s\u00a0]*(?:av\.|avant J|a\. ?C|BCE?\b|v\. ?Chr|v\.C|AD\b|d\. ?C|n\. ?Chr)/u
const IN = /(?:^|[\s(])(?:en|in|im|em|nel|vers|um|about|since|depuis|seit|sinds|desde)[\s\u00a0]$/iu
const OTHER_DAY =
  /^[\s\u00a0]*(?:ou|or|oder|o|of)[\s\u00a0]+(?:(?:le|the|el|am|on|op|il|dem)[\s\u00a0]+)?\d{1,2}\.?[\s\u00a0]+(?:de[\s\u00a0])?\p{L}/iu

/** True for digits that name a year or a day however they are written: "347 BC", "in 1102", "the 12 or 20 December". Another time is a matter of dates. */
export function namesATime(digits: string, before: string, after: string): boolean {
  if (ERA.test(after)) return true
  if (/^1\d{3}$/.test(digits) && IN.test(before)) return true
  return digits.length <= 2 && OTHER_DAY.test(after)
}

const CACAO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u

/** An instant as CACAO writes it: with seconds. What is written so already comes back unchanged. */
export function cacaoTime(time: string): string {
  return CACAO_TIME.test(time) ? time : `${time.slice(0, 16)}:00Z`
}

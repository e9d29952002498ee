/** Runs a generator to its end at one go: what it returns. */
export function drain<Result>(steps: Iterator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** What a long job tells the person who waits: one line rewritten in a terminal, few lines in a log. */
export interface ProgressLine {
  /** `done` and `total` in the same unit, whatever it is; `total` 0 means that the end is not known. */
  readonly update: (done: number, total: number) => void
  readonly end: (closing: string) => void
}

const LOG_STEP_PERCENT = 25

/** Starts a progress line on standard error, so that standard output stays clean for results. */
export function progressLine(label: string, stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  let lastShown = -1
  if (!stream.isTTY) stream.write(`${label}\n`)
  return {
    update(done, total) {
      const percent = total > 0 ? Math.min(100, Math.floor((done / total) * 100)) : 0
      const step = stream.isTTY ? percent : Math.floor(percent / LOG_STEP_PERCENT) * LOG_STEP_PERCENT
      if (step <= lastShown) return
      lastShown = step
      if (stream.isTTY) stream.write(`\r\u001B[K${label} ${step} %`)
      else if (step > 0 && step < 100) stream.write(`  ${step} %\n`)
    },
    end(closing) {
      stream.write(stream.isTTY ? `\r\u001B[K${closing}\n` : `${closing}\n`)
    },
  }
}

import type { Page } from '@playwright/test'

export interface Typed {
  /** Milliseconds from each key to the end of the frame that follows it. */
  readonly toFrame: readonly number[]
  /** Milliseconds of the editor's own work for one letter, from the change to the drawn document. */
  readonly work: readonly number[]
  /** Milliseconds of each task of the page that blocked it for 50 ms or more. */
  readonly longTasks: readonly number[]
}

const BURSTS = 20
const KEYS = 'press office'
const BETWEEN_KEYS = 45
/** Longer than the pause that starts a check, so that its answer arrives amid the next keys. */
const BETWEEN_BURSTS = 500
const LETTERS = 300

interface Recorded {
  readonly toFrame: number[]
  readonly longTasks: number[]
}

declare global {
  var benchRecorded: Recorded
}

/** Types into the middle of the document of `.text-editor` in bursts, as a person does, while the page times itself. */
export async function typeText(window: Page): Promise<Typed> {
  await window.evaluate(record)
  for (let burst = 0; burst < BURSTS; burst += 1) {
    await window.keyboard.type(KEYS, { delay: BETWEEN_KEYS })
    await window.waitForTimeout(BETWEEN_BURSTS)
  }
  const { toFrame, longTasks } = await window.evaluate(() => globalThis.benchRecorded)
  return { toFrame, longTasks, work: await window.evaluate(timeLetters, LETTERS) }
}

/** Runs in the page. */
function record(): void {
  const recorded: Recorded = { toFrame: [], longTasks: [] }
  globalThis.benchRecorded = recorded
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) recorded.longTasks.push(duration)
  }).observe({ type: 'longtask' })
  const { editor } = document.querySelector('.text-editor') as HTMLElement & {
    editor: { commands: { focus(at: number): void }; state: { doc: { content: { size: number } } } }
  }
  editor.commands.focus(Math.floor(editor.state.doc.content.size / 2))
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        // A message posted inside the frame arrives after it is drawn.
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => recorded.toFrame.push(performance.now() - timeStamp))
        port1.start()
        port2.postMessage(null)
      })
    },
    { capture: true },
  )
}

/** Runs in the page: the change itself, without the browser's part, which is the same for every editor. */
async function timeLetters(letters: number): Promise<number[]> {
  const { editor } = document.querySelector('.text-editor') as HTMLElement & {
    editor: { view: { dispatch(transaction: unknown): void }; state: { tr: { insertText(text: string): unknown } } }
  }
  const times: number[] = []
  for (let letter = 0; letter < letters; letter += 1) {
    await new Promise((resolve) => setTimeout(resolve, 30))
    const started = performance.now()
    editor.view.dispatch(editor.state.tr.insertText('a'))
    times.push(performance.now() - started)
  }
  return times
}

import type { Editor } from '@tiptap/core'
import { plainText } from '../../../shared/document/plain-text.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { CheckResult } from '../../../shared/contract/coherence-contract.ts'
import { documentJsonOf } from '../../editor/document-json-of.ts'
import { afterFrame } from '../../ui/after-frame.ts'
import { NO_CHECK, useCheck } from './check-store.ts'
import { findingItems } from './finding-items.ts'
import { findingMarks } from './finding-marks.ts'
import { groupFindings } from './group-findings.ts'

/** A pause in typing before a check: long enough not to flicker, short enough to feel live. */
const PAUSE_MS = 250

export interface LiveCheckInput {
  readonly documentId: string
  readonly text: string
  readonly language: Language
}

/**
 * Checks one open document while it is written. Each keystroke only restarts a timer; the plain text is made at the
 * pause, and an answer for a text that has moved on is dropped.
 */
export class LiveCheck {
  readonly #editor: Editor
  readonly #documentId: string
  readonly #language: Language
  readonly #check: (input: LiveCheckInput) => Promise<CheckResult>
  #timer: ReturnType<typeof setTimeout> | undefined
  #asked = 0
  #stopped = false
  #touched: boolean
  #callOff: () => void = () => undefined

  constructor(editor: Editor, documentId: string, language: Language, check: (input: LiveCheckInput) => Promise<CheckResult>) {
    this.#editor = editor
    this.#documentId = documentId
    this.#language = language
    this.#check = check
    this.#touched = editor.isEmpty
  }

  /**
   * Starts to follow the editor, with a first check: at once when only `basis` changed (what the answer depends on besides
   * the text), after a pause for a text that has just been opened, whose first moments are for drawing it.
   */
  start(basis: string): void {
    const shown = useCheck.getState()
    const isNew = shown.documentId !== this.#documentId
    if (isNew) useCheck.setState({ ...NO_CHECK, documentId: this.#documentId, phase: 'waiting' })
    useCheck.setState({ basis })
    this.#editor.on('update', this.#moved)
    if (isNew) this.#timer = setTimeout(() => void this.now(), PAUSE_MS)
    else void this.now()
  }

  stop(): void {
    this.#stopped = true
    this.#callOff()
    clearTimeout(this.#timer)
    this.#editor.off('update', this.#moved)
  }

  readonly #moved = (): void => {
    // Stale from the first key on, but told to React once only.
    this.#asked += 1
    this.#touched = true
    if (useCheck.getState().phase !== 'waiting') {
      this.#callOff()
      // The panel is large: the first key after a pause is answered before it.
      this.#callOff = afterFrame(() => useCheck.setState({ phase: 'waiting' }))
    }
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.now(), PAUSE_MS)
  }

  /** Checks the text as it is. */
  async now(): Promise<void> {
    this.#callOff()
    clearTimeout(this.#timer)
    if (this.#stopped || this.#editor.isDestroyed) return
    this.#asked += 1
    const asked = this.#asked
    const { text, positions } = plainText(documentJsonOf(this.#editor.state.doc))
    useCheck.setState({ phase: 'checking' })
    try {
      const result = await this.#check({ documentId: this.#documentId, text, language: this.#language })
      if (this.#isStale(asked)) return
      const items = findingItems(result)
      const { selected, result: before } = useCheck.getState()
      const kept = items.some((item) => item.key === selected) ? selected : null
      // A text that opens with departures shows the first one at once; once somebody writes, only the person opens and closes.
      const opened = before === null && !this.#touched ? (groupFindings(items).order[0]?.key ?? null) : kept
      useCheck.setState({
        phase: 'ready',
        error: null,
        result,
        text,
        items,
        selected: opened,
      })
      this.#editor.commands.showFindings(findingMarks(items, positions))
      if (opened !== kept) this.#editor.commands.selectFinding(opened)
    } catch (error) {
      if (!this.#isStale(asked)) useCheck.setState({ phase: 'failed', error })
    }
  }

  #isStale(asked: number): boolean {
    return this.#stopped || this.#editor.isDestroyed || asked !== this.#asked
  }
}

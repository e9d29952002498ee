import type { CheckResult } from '../../../shared/contract/coherence-contract.ts'
import type { Opinion } from '../../../shared/contract/opinions-contract.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { useCheck, type CheckState } from './check-store.ts'
import type { LiveCheckInput } from './live-check.ts'
import { useOpinions } from './opinions-store.ts'

type Ask = (input: LiveCheckInput, signal: AbortSignal) => Promise<AsyncIterable<Opinion>>

/**
 * Asks the model about each result of the live check once it is on screen, and stops asking as soon as the text moves.
 * Nobody waits for it. Returns how to stop for good.
 */
export function followOpinions(language: Language, ask: Ask): () => void {
  let shown: CheckResult | null = null
  let cancel: AbortController | null = null
  const turn = ({ phase, result, documentId, text }: CheckState): void => {
    const settled = phase === 'ready' ? result : null
    if (settled === shown) return
    shown = settled
    cancel?.abort()
    cancel = null
    if (settled === null || documentId === null) return
    cancel = new AbortController()
    // A fault of the model is told in the settings; a check goes without.
    gather(settled, ask({ documentId, text, language }, cancel.signal), cancel.signal).catch(() => undefined)
  }
  turn(useCheck.getState())
  const unsubscribe = useCheck.subscribe(turn)
  return () => {
    unsubscribe()
    cancel?.abort()
  }
}

async function gather(result: CheckResult, answer: Promise<AsyncIterable<Opinion>>, signal: AbortSignal): Promise<void> {
  for await (const opinion of await answer) {
    if (signal.aborted) return
    const known = useOpinions.getState()
    const others = known.result === result ? known.opinions.filter((one) => !isSame(one, opinion)) : []
    useOpinions.setState({ result, opinions: [...others, opinion] })
  }
}

function isSame(left: Opinion, right: Opinion): boolean {
  return JSON.stringify(left.about) === JSON.stringify(right.about)
}

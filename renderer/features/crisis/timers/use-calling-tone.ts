import { useEffect, useRef } from 'react'
import { playTone } from '../../../ui/play-tone.ts'
import { useTimerSound } from '../../../ui/use-timer-sound.ts'

const AGAIN_MILLISECONDS = 60_000

/**
 * A short tone when something begins to call, and each minute for as long as anything does. The words and shapes beside
 * say the same: nothing is told by sound alone. `calling`: what calls, by id and due time.
 */
export function useCallingTone(calling: readonly string[]): void {
  const [on] = useTimerSound()
  const heard = useRef<readonly string[]>([])
  const all = calling.join(' ')
  useEffect(() => {
    const now = all === '' ? [] : all.split(' ')
    const fresh = now.some((each) => !heard.current.includes(each))
    heard.current = now
    if (!on || now.length === 0) return
    if (fresh) playTone()
    const again = setInterval(playTone, AGAIN_MILLISECONDS)
    return () => clearInterval(again)
  }, [all, on])
}

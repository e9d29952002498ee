import { useEffect, useRef } from 'react'
import type { TalkingPoint } from '../../../shared/domain/talking-point.ts'
import { api } from '../../bridge/api.ts'

/** A point that was made and left without a change is nobody's work: it goes when its screen does. */
export function useForgetUntouched(point: TalkingPoint): void {
  const last = useRef(point)
  useEffect(() => {
    last.current = point
  })
  const leaving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => {
    clearTimeout(leaving.current)
    return () => {
      // A screen that is drawn again at once (a check of development builds) was not left.
      leaving.current = setTimeout(() => void forget(last.current.id))
    }
  }, [])
}

/** Asks the store first: what was typed last is saved on leaving, and nothing that holds a change is removed. */
async function forget(id: string): Promise<void> {
  const stored = await api.points.get({ id }).catch(() => null)
  const untouched = stored?.status === 'draft' && stored.version === 0 && stored.revision === 1
  if (untouched && Object.keys(stored.statement).length === 0) await api.points.remove({ id }).catch(() => undefined)
}

import { useEffect, useState } from 'react'
import type { Frame } from './frame.tsx'
import { loadFrame } from './load-frame.ts'

type FrameComponent = typeof Frame

let loaded: FrameComponent | null = null

/**
 * The frame's code once it has been read, null before. No `lazy`: React holds back for 300 ms what follows a fallback,
 * even one that was never seen. Reading starts when the page has nothing else to do, or at once when it is `wanted`.
 */
export function useFrame(allowed: boolean, wanted: boolean): FrameComponent | null {
  const [frame, setFrame] = useState<FrameComponent | null>(() => loaded)
  const [fault, setFault] = useState<{ readonly error: unknown } | null>(null)

  useEffect(() => {
    if (!allowed || frame !== null) return
    const read = (): void => {
      loadFrame()
        .then((component) => {
          loaded = component
          setFrame(() => component)
        })
        .catch((error: unknown) => setFault({ error }))
    }
    if (wanted) {
      read()
      return
    }
    const idle = requestIdleCallback(read)
    return () => cancelIdleCallback(idle)
  }, [allowed, wanted, frame])

  if (fault !== null) throw fault.error
  return frame
}

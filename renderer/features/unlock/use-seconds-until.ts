import { useEffect, useState } from 'react'

/** Whole seconds until an instant (ISO), counting down to 0. */
export function useSecondsUntil(instant: string | null): number {
  const [now, setNow] = useState(Date.now)
  const end = instant ? Date.parse(instant) : 0
  useEffect(() => {
    if (end <= Date.now()) return
    const timer = setInterval(() => {
      setNow(Date.now())
      if (Date.now() >= end) clearInterval(timer)
    }, 250)
    return () => clearInterval(timer)
  }, [end])
  return Math.max(0, Math.ceil((end - now) / 1000))
}

import { useLayout } from './use-layout.ts'

/** Whether what falls due is also heard: off unless somebody wants it. Remembered with the workspace. */
export function useTimerSound(): readonly [boolean, (on: boolean) => void] {
  return useLayout('timers.sound', false)
}

import type { WalkContext } from './walk-context.ts'

/** The main job, as a press officer does it on the demonstration ministry. Each step waits for what a person would see. */
export async function walkMainJob({ window, photograph }: WalkContext): Promise<void> {
  await window.getByRole('main').waitFor()
  await photograph('first-screen')
}

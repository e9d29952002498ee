import { openDisplay } from './open-display.ts'

/**
 * Runs `job` with an environment that names a display of its own: a virtual one that starts now and ends with the job,
 * whatever the outcome. Throws a LaunchProblem without Xvfb (see ensureSystem).
 */
export async function withDisplay<Result>(
  env: NodeJS.ProcessEnv,
  job: (env: NodeJS.ProcessEnv) => Promise<Result>,
): Promise<Result> {
  await using display = await openDisplay(env)
  return await job(display.env)
}

import type { CheckOutcome } from './check-outcome.ts'
import type { CheckStage } from './check-stage.ts'
import { runStage } from './run-stage.ts'
import type { StageOutput } from './run-stage.ts'

/** Runs every stage in order, also after one that failed, so that the counts are those of the whole. */
export async function runChecks(
  stages: readonly CheckStage[],
  project: string,
  output: StageOutput = 'inherit',
): Promise<readonly CheckOutcome[]> {
  const outcomes: CheckOutcome[] = []
  for (const stage of stages) outcomes.push(await runStage(stage, project, output))
  return outcomes
}

import { UsageProblem } from '../usage-problem.ts'

/** The refusal of a folder, where a file was expected. */
export function folderProblem(shown: string): UsageProblem {
  return new UsageProblem(`cannot read ${shown}: it is a folder; name the files in it one by one`)
}

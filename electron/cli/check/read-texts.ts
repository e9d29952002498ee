import type { CommandIo } from '../command-io.ts'
import { readText } from '../input/read-text.ts'
import type { TextInput } from '../input/text-input.ts'
import { UsageProblem } from '../usage-problem.ts'

/** The texts that can be read, in order, and one line for each of the others: one missing file must not hide what the rest says. */
export async function readTexts(
  paths: readonly string[],
  io: CommandIo,
): Promise<{ readonly sources: readonly TextInput[]; readonly problems: readonly string[] }> {
  const sources: TextInput[] = []
  const problems: string[] = []
  for (const path of paths)
    try {
      sources.push(await readText(path, io))
    } catch (error) {
      if (!(error instanceof UsageProblem)) throw error
      problems.push(error.message)
    }
  return { sources, problems }
}

import { AppError } from '../../../shared/errors/app-error.ts'
import { UsageProblem } from '../usage-problem.ts'

/** Runs work on a profile; what is expected to fail there, and a profile that is not there (null), end in one line. */
export async function inOneLine<T>(work: () => T | null | Promise<T | null>, folder: string): Promise<T> {
  try {
    const answer = await work()
    if (answer !== null) return answer
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const { seconds } = error.details
    const wait = seconds === undefined ? '' : `, wait ${seconds} s`
    throw new UsageProblem(`${error.message}${wait} (${error.code})`)
  }
  throw new UsageProblem(`there is no workspace in ${folder}`)
}

import {
  shellAnswerSchema,
  shellCalls,
  type ShellCallName,
  type ShellInput,
  type ShellOutput,
} from '../../shared/contract/shell-api.ts'
import { AppError } from '../../shared/errors/app-error.ts'

/** A call of the shell: dialogs, clipboard, printing. Throws an AppError. */
export async function shell<Name extends ShellCallName>(name: Name, input: ShellInput<Name>): Promise<ShellOutput<Name>> {
  const answer = shellAnswerSchema.parse(await window.unisson.call(name, input))
  if (!answer.ok) throw new AppError(answer.error.code, answer.error.message, answer.error.details)
  return shellCalls[name].output.parse(answer.value) as ShellOutput<Name>
}

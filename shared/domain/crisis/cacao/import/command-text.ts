import { asObject } from '../json/as-object.ts'
import { asText } from '../json/as-text.ts'
import { propertyOf } from '../json/property-of.ts'
import { shortened } from '../json/shortened.ts'

/** Stands above every command that a machine could run. In both languages, because the text that holds it has none of its own. */
export const DO_NOT_RUN = 'Manual instruction, do not run · Instruction manuelle, ne pas exécuter'

const LONGEST = 4000

/** A command as words for a person. Never run, never decoded: what is in base64 is shown so. */
export function commandText(value: unknown): string {
  const command = asObject(value)
  const type = asText(propertyOf(command, 'type')) ?? '?'
  const words = ['command', 'command_b64', 'content', 'content_b64', 'headers']
    .map((name) => [name, propertyOf(command, name)] as const)
    .filter(([, part]) => part !== undefined)
    .map(([name, part]) => (name === 'command' ? plain(part) : `${name}: ${plain(part)}`))
  const description = asText(propertyOf(command, 'description'))
  const lines = [...(description === null ? [] : [description]), ...words].join('\n')
  return type === 'manual' ? lines : `${DO_NOT_RUN} (${type})\n${lines}`
}

function plain(part: unknown): string {
  const text = typeof part === 'string' ? part : JSON.stringify(part)
  return shortened(text, LONGEST)
}

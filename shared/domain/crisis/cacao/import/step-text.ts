import { asText } from '../json/as-text.ts'
import type { JsonObject } from '../json/json-object.ts'
import { propertyOf } from '../json/property-of.ts'
import { shortened } from '../json/shortened.ts'
import { commandText } from './command-text.ts'

/** A text of ours holds 50,000. */
const LONGEST = 49_900

/** Everything of a foreign step that the person who does it must read: description, condition, commands, delay. */
export function stepText(raw: JsonObject): string {
  const commands = propertyOf(raw, 'commands')
  const delay = propertyOf(raw, 'delay')
  const parts = [
    asText(propertyOf(raw, 'description')) ?? '',
    asText(propertyOf(raw, 'condition')) ?? asText(propertyOf(raw, 'switch')) ?? '',
    ...(Array.isArray(commands) ? commands.map(commandText) : []),
    typeof delay === 'number' ? `delay: ${delay} ms` : '',
  ]
  const text = parts.filter((part) => part !== '').join('\n\n')
  return shortened(text, LONGEST)
}

import { asText } from '../json/as-text.ts'
import type { JsonObject } from '../json/json-object.ts'
import { propertyOf } from '../json/property-of.ts'
import { shortened } from '../json/shortened.ts'
import { commandText } from './command-text.ts'

/** A text of ours holds 50,000. */
const LONGEST = 49_900

/** Our plan has no way that only a failure opens: the person is told. */
const ON_FAILURE = 'Only if what comes before failed · Seulement si ce qui précède a échoué'

/** Everything of a foreign step that the person who does it must read: description, condition, commands, delay. */
export function stepText(raw: JsonObject, isOnFailure: boolean): string {
  const commands = propertyOf(raw, 'commands')
  const delay = propertyOf(raw, 'delay')
  const parts = [
    isOnFailure ? ON_FAILURE : '',
    asText(propertyOf(raw, 'description')) ?? '',
    asText(propertyOf(raw, 'condition')) ?? asText(propertyOf(raw, 'switch')) ?? '',
    ...(Array.isArray(commands) ? commands.map(commandText) : []),
    typeof delay === 'number' ? `delay: ${delay} ms` : '',
  ]
  const text = parts.filter((part) => part !== '').join('\n\n')
  return shortened(text, LONGEST)
}

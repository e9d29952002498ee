import { stepSchema, type Step } from '../../model/step.ts'
import { asObject } from '../json/as-object.ts'
import { asText } from '../json/as-text.ts'
import type { JsonObject } from '../json/json-object.ts'
import { propertyOf } from '../json/property-of.ts'
import { dropExtension } from '../extension/drop-extension.ts'
import { joinText } from '../extension/join-text.ts'
import { leftOver } from './left-over.ts'

/** What we write into a step; anything else in it is another tool's, and kept. */
const WRITTEN =
  'type name description commands agent delay playbook_id step_variables condition switch cases on_completion on_true on_false next_steps'.split(
    ' ',
  )

/** A step that we wrote, read back from its extension; null when the extension is not of our form. */
export function ownStep(raw: JsonObject, extension: JsonObject, language: string): Step | null {
  const said = asObject(propertyOf(extension, 'step'))
  if (!said) return null
  const others = dropExtension(raw, 'step_extensions')
  const isForeign = propertyOf(extension, 'foreign') === true
  const kept = asObject(propertyOf(said, 'kept')) ?? {}
  const more = leftOver(others, WRITTEN)
  const parsed = stepSchema.safeParse({
    ...said,
    title: joinText(said['title'], asText(propertyOf(raw, 'name')), language),
    body: joinText(said['body'], asText(propertyOf(raw, 'description')), language),
    kept: isForeign ? { ...kept, cacao: others } : more ? { ...kept, cacaoMore: more } : kept,
  })
  return parsed.success ? parsed.data : null
}

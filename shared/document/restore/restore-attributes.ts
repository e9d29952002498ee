import { safeImageSource } from '../images/safe-image-source.ts'
import { safeLink } from '../safe-link.ts'
import type { AttributeSpec } from '../schema.ts'
import { cleanText } from './clean-text.ts'
import type { RestoreContext } from './restore-context.ts'

/**
 * Attributes in their canonical form: all of them explicit, except `dir`, which is left out when not said.
 * Null when a required one (an image's source, a link's target) is missing or unsafe.
 */
export function restoreAttributes(
  owner: string,
  specs: Readonly<Record<string, AttributeSpec>>,
  raw: unknown,
  context: RestoreContext,
): Record<string, unknown> | null {
  const given =
    typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? new Map(Object.entries(raw)) : new Map<string, unknown>()
  const attributes: Record<string, unknown> = {}
  for (const [name, spec] of Object.entries(specs)) {
    const before = given.get(name)
    const value = restoreValue(spec, before)
    given.delete(name)
    if (value === undefined) return null
    if (spec.kind !== 'direction' || value !== null) attributes[name] = value
    if (before !== undefined && before !== value) context.repair('attribute-repaired', `${owner}.${name}`)
  }
  for (const [name, value] of given)
    if (value !== null && value !== undefined) context.repair('attribute-dropped', `${owner}.${name}`)
  return attributes
}

function restoreValue(spec: AttributeSpec, value: unknown): unknown {
  switch (spec.kind) {
    case 'direction':
      return value === 'ltr' || value === 'rtl' ? value : null
    case 'integer': {
      const number = typeof value === 'string' && value !== '' ? Number(value) : value
      if (typeof number !== 'number' || !Number.isFinite(number)) return spec.default
      return Math.min(spec.max, Math.max(spec.min, Math.trunc(number)))
    }
    case 'string':
      return typeof value === 'string' ? cleanText(value.slice(0, spec.maxLength)).replaceAll(/\s*\n\s*/g, ' ') : spec.default
    case 'boolean':
      return value === true
    case 'image-source':
      return safeImageSource(value) ?? undefined
    case 'link-target':
      return safeLink(value) ?? undefined
  }
}

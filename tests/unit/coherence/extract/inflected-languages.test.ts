import { describe, expect, it } from 'vitest'
import type { Mention } from '../../../../shared/coherence/model/mention.ts'
import type { Language } from '../../../../shared/domain/language.ts'
import { INFLECTED_READINGS, type Readings } from './inflected-readings.ts'
import { readText } from './read-text.ts'

function value(mention: Mention): readonly string[] {
  switch (mention.kind) {
    case 'figure':
    case 'vague':
      if (mention.reference) return [`${mention.value} reference`]
      return [`${mention.value} ${mention.unit}${mention.bound === 'exact' ? '' : ` ${mention.bound}`}`]
    case 'date':
      return [mention.value]
    case 'actor':
      return mention.type === 'unknown' ? [] : [mention.id]
    case 'negation':
      return ['not']
    case 'stance':
      return [mention.act]
    case 'modal':
    case 'quote':
      return []
  }
}

describe.each(Object.entries(INFLECTED_READINGS) as [Language, Readings][])('%s', (language, cases) => {
  it.each(cases)('%s', (text, expected) => {
    expect(readText(language, text).mentions.flatMap(value)).toEqual(expected)
  })
})

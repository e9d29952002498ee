import type { Mention } from '../model/mention.ts'
import type { Token } from '../model/sentence.ts'
import { contains } from '../text/contains.ts'
import type { LexicalKeys } from './lexical-keys.ts'

const CONCEPT = 'concept:'

/**
 * True for a name that no list knows and whose words the glossary does ("le Fonds mondial", "het Wereldfonds"): abroad it
 * is found by what its words say, not by how it is spelt.
 */
export function saysConcepts(mention: Mention, tokens: readonly Token[], keys: LexicalKeys): boolean {
  if (mention.kind !== 'actor' || mention.type !== 'unknown') return false
  const own = tokens.filter((token) => contains(mention, token) && !token.stop)
  return own.length > 0 && own.every((token) => keys.abroad(token).some((key) => key.startsWith(CONCEPT)))
}

import type { Classification } from '../../domain/messages-file.ts'

const LEVELS: readonly Classification[] = ['public', 'restricted', 'confidential', 'secret']

/** True when something of one classification may not stand in a text of another. */
export function aboveLevel(classification: Classification, level: Classification): boolean {
  return LEVELS.indexOf(classification) > LEVELS.indexOf(level)
}

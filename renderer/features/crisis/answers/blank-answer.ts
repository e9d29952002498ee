import type { MessageContent } from '../../../../shared/domain/crisis/model/crisis-message.ts'

/** An answer to be written: until somebody clears it, it is for when the question is asked. */
export function blankAnswer(language: string, owner: string | null): MessageContent {
  return {
    kind: 'qa',
    language,
    title: '',
    body: '',
    values: {},
    audience: '',
    channel: '',
    claims: [],
    variantOf: null,
    corrects: null,
    stepId: null,
    qa: { question: '', background: '', clearance: 'reactive-only', owner, expiresAt: null },
  }
}

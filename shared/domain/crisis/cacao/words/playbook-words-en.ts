import type { PlaybookWords } from './playbook-words.ts'

const count = (amount: number, one: string, many: string) => `${amount} ${amount === 1 ? one : many}`

/** The words in English. */
export const ENGLISH_PLAYBOOK_WORDS: PlaybookWords = {
  sound: 'SOUND',
  faultCount: (amount) => count(amount, 'fault', 'faults'),
  colon: ': ',
  whole: 'the playbook',
  faults: {
    schema: (said) => {
      const place = said('at') === '' ? '' : ` in ${said('at')}`
      return said('keyword') === 'required'
        ? `“${said('expected')}” is missing${place}`
        : `not as the CACAO 2.0 schema asks${place} (${said('keyword')}: ${said('expected')})`
    },
    'no-steps': () => 'there are no steps',
    'no-start': (said) =>
      said('named') === ''
        ? 'nothing can be started: there is no start'
        : `workflow_start names ${said('named')}, which is no start step`,
    'several-starts': () => 'a second start',
    'no-end': () => 'no end can be reached',
    'dangling-reference': (said) => `leads to ${said('target')}, which is not there (${said('via')})`,
    'unreachable-step': () => 'nothing leads to it',
    cycle: (said) => `waits for itself: ${said('steps')}`,
    'cycle-without-exit': (said) => `goes round without a way out: ${said('steps') || said('options')}`,
    'decision-without-branches': () => 'a decision without options',
    'approves-no-message': (said) => `approves ${said('target')}, which is no message`,
    'duplicate-id': (said) =>
      said('other') === ''
        ? `the id ${said('id')} stands twice`
        : `has the UUID of ${said('other')}, and no two things may share one`,
    'wrong-prefix': (said) => `the id ${said('id')} should read ${said('expected')}`,
    'missing-agent': () => 'nobody does it: no agent, no role',
    'not-one-accountable': (said) => `${said('count')} roles are accountable, and it must be one`,
    'unknown-agent': (said) => `is done by ${said('agent')}, which is not defined`,
    'unknown-target': (said) => `aims at ${said('target')}, which is not defined`,
    'unknown-role': (said) => `names the role ${said('roleId')}, which is not there`,
    'unknown-phase': (said) => `belongs to the phase ${said('phaseId')}, which is not there`,
    'unknown-field': (said) => `uses the field {{${said('name')}}}, which is not there`,
    'unknown-extension': (said) => `uses the extension ${said('extension')}, which is not defined`,
    'invalid-extension': () => 'what it says under our extension is not of our form, and was read as foreign',
    'offset-anchor-unknown': (said) => `is due after ${said('anchor')}, which is not there`,
    'offset-anchor-later': (said) => `is due after ${said('anchor')}, which comes later`,
    'empty-text': (said) => `no text in ${said('language')} (${said('part')})`,
    'too-large': (said) => `larger than ${said('value')} characters`,
    'too-deep': (said) => `more than ${said('value')} brackets deep`,
    'not-json': (said) => `no JSON: ${said('value')}`,
    'duplicate-key': (said) => `the key ${said('value')} stands twice in ${said('path') || 'the file'}`,
    'forbidden-key': (said) => `the key ${said('value')} is refused (in ${said('path') || 'the file'})`,
    'number-out-of-range': (said) => `the number ${said('value')} is out of range (${said('path')})`,
    'half-character': (said) => `half a character (${said('path') || 'the file'})`,
  },
  kinds: {
    task: 'task',
    decision: 'decision',
    message: 'message',
    approval: 'approval',
    sitrep: 'sitrep',
    wait: 'wait',
    'sub-playbook': 'sub-playbook',
    end: 'end',
  },
  counts: (steps, roles, fields) =>
    [count(steps, 'step', 'steps'), count(roles, 'role', 'roles'), count(fields, 'field', 'fields')].join(', '),
  inert: (amount) => `${count(amount, 'executable command', 'executable commands')}: kept as words, never run`,
  kept: (names) => `Kept word for word: ${names}`,
  after: (numbers) => `after ${numbers}`,
}

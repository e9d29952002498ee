import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runUnisson } from '../../helpers/run-unisson.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'

const messages = {
  format: 'unisson-messages/1',
  points: [{ id: 'tp-1', statement: { fr: "La France condamne l'attaque du 3 mars à Gao, qui a fait 12 morts." } }],
}
const departs = "La France condamne l'attaque du 3 mars à Gao, qui a fait 15 morts."
const faithful = "La France condamne l'attaque du 3 mars à Gao, qui a fait douze morts."

interface Answer {
  readonly id: string | number | null
  readonly error?: string
  readonly format?: string
  readonly now?: string
  readonly documents?: readonly { readonly findings: readonly { readonly rule: string }[] }[]
}

async function batch(lines: readonly (string | object)[], ...args: readonly string[]) {
  const folder = temporaryFolder()
  writeFileSync(
    join(folder, 'cases.jsonl'),
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  )
  const result = await runUnisson(['check', '--batch', 'cases.jsonl', '--now', '2026-03-05T09:00Z', ...args], { folder })
  const answers = result.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answer)
  return { ...result, answers }
}

describe('unisson check --batch', () => {
  it('answers line by line in order, and a bad line does not stop the rest', async () => {
    const { answers, status, stderr } = await batch([
      { id: 'a', text: departs, lang: 'fr', messages },
      '{ not json',
      { id: 3, text: faithful, messages: { points: messages.points }, now: '2026-03-04' },
      '',
      { id: 'no-text', messages },
      { id: 'bad-lang', text: faithful, lang: 'xx', messages },
      { id: 'bad-now', text: faithful, now: 'hier', messages },
      { id: 'bad-messages', text: faithful, messages: { format: 'unisson-messages/1', points: [{ id: 'x' }] } },
      { id: 'no-messages', text: faithful },
      '[]',
      { id: 'z', text: departs, messages },
    ])
    expect(stderr).toBe('unisson: cases.jsonl: 7 of 10 lines could not be checked: 2, 5, 6, 7, 8, 9, 10\n')
    expect(answers.map(({ id }) => id)).toEqual([
      'a',
      null,
      3,
      'no-text',
      'bad-lang',
      'bad-now',
      'bad-messages',
      'no-messages',
      null,
      'z',
    ])
    expect(answers.map(({ error }) => error ?? '')).toEqual([
      '',
      expect.stringMatching(/^line 2: not valid JSON/),
      '',
      'line 5: text is missing',
      expect.stringMatching(/^line 6: lang must be one of fr, en/),
      expect.stringMatching(/^line 7: expected a date/),
      'line 8: messages: point 1 (x), statement: is missing',
      'line 9: messages is missing',
      'line 10: the case must be an object',
      '',
    ])
    expect(answers[0]?.documents?.[0]?.findings.map(({ rule }) => rule)).toEqual(['figure-mismatch'])
    expect(answers[2]).toMatchObject({ format: 'unisson-report/1', now: '2026-03-04T00:00:00.000Z' })
    expect(answers[2]?.documents?.[0]?.findings).toEqual([])
    expect(status).toBe(2)
  })

  it('does not check a text against nothing', async () => {
    const { answers, status } = await batch([{ id: 'a', text: departs, messages: {} }])
    expect(answers).toEqual([{ id: 'a', error: 'line 1: messages: neither points nor terms are given' }])
    expect(status).toBe(2)
  })

  it('ends with 2 for a bad line even when no finding may fail', async () => {
    const { status } = await batch([{ id: 1, text: faithful, messages }, '{'], '--fail-on', 'never')
    expect(status).toBe(2)
  })

  it('does not pass an empty text: what it leaves out is an error, else it was not checked', async () => {
    const mandatory = { points: messages.points.map((point) => ({ ...point, mandatory: true })) }
    const { answers, status } = await batch([
      { id: 'a', text: '', messages },
      { id: 'b', text: ' \n\u200b', messages: mandatory },
    ])
    expect(answers[0]).toEqual({ id: 'a', error: 'line 1: the text is empty' })
    expect(answers[1]?.documents?.[0]?.findings.map(({ rule }) => rule)).toEqual(['omission'])
    expect(status).toBe(2)
    expect((await batch([{ id: 'b', text: '', messages: mandatory }])).status).toBe(1)
  })

  it.each([[[]], [['', '  ', '']]])('says that a batch without cases holds no texts: %j', async (lines) => {
    const { status, stdout, stderr } = await batch(lines)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^unisson: cases\.jsonl holds no texts: [^\n]+\n$/)
  })

  it('ends with 0 when nothing is found', async () => {
    const { status, answers } = await batch([{ id: 1, text: faithful, messages }])
    expect(answers).toHaveLength(1)
    expect(status).toBe(0)
  })

  it('takes the messages of --against for lines without their own', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'm.json'), JSON.stringify(messages))
    const input = `${JSON.stringify({ id: 'x', text: departs })}\n`
    const { stdout, status } = await runUnisson(['check', '--batch', '-', '--against', 'm.json', '--now', '2026-03-05'], {
      folder,
      input,
    })
    expect((JSON.parse(stdout) as Answer).documents?.[0]?.findings).toHaveLength(1)
    expect(status).toBe(1)
  })

  it('keeps its memory flat over 40,000 lines', async () => {
    const folder = temporaryFolder()
    const lines = Array.from({ length: 40_000 }, (_, index) =>
      JSON.stringify({ id: index, text: `${faithful} Note ${index}.`, lang: 'fr', messages }),
    )
    writeFileSync(join(folder, 'cases.jsonl'), `${lines.join('\n')}\n`)
    const { stdout, status } = await runUnisson(['check', '--batch', 'cases.jsonl', '--now', '2026-03-05'], {
      folder,
      environment: { NODE_OPTIONS: '--max-old-space-size=200' },
    })
    expect(status).toBe(0)
    expect(stdout.trimEnd().split('\n')).toHaveLength(40_000)
  }, 140_000)
})

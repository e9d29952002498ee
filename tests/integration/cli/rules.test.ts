import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RULE_IDS } from '../../../shared/coherence/model/finding.ts'
import { callUnisson } from '../../helpers/call-unisson.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'

const page = (name: string) => readFileSync(new URL(`../../../resources/manual/${name}`, import.meta.url), 'utf8')

describe('unisson rules', () => {
  it('lists every rule and the score with their titles', async () => {
    const { status, stdout } = await callUnisson(['rules', '--ui', 'fr'], temporaryFolder())
    expect(status).toBe(0)
    const lines = stdout.trimEnd().split('\n')
    expect(lines.map((line) => line.split(' ')[0])).toEqual([...RULE_IDS, 'score'])
    expect(stdout).toMatch(/^figure-mismatch +Chiffre différent$/m)
  })

  it('prints a page as it is written, in the language asked for', async () => {
    expect((await callUnisson(['rules', 'misquote', '--ui', 'fr'], temporaryFolder())).stdout).toBe(page('rules/misquote.fr.md'))
    expect((await callUnisson(['rules', 'score'], temporaryFolder())).stdout).toBe(page('score.en.md'))
  })

  it('says in one line that a rule does not exist', async () => {
    const { status, stdout, stderr } = await callUnisson(['rules', 'nonsense'], temporaryFolder())
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^unisson: unknown rule "nonsense"; the pages are figure-mismatch, [^\n]*\n$/)
  })
})

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { callUnisson } from '../../helpers/call-unisson.ts'
import { runUnisson } from '../../helpers/run-unisson.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'

const STATEMENT = "La France condamne l'attaque du 3 mars à Gao, qui a fait 12 morts."

function file(mandatory: boolean): string {
  return JSON.stringify({ format: 'unisson-messages/1', points: [{ id: 'tp-1', mandatory, statement: { fr: STATEMENT } }] })
}

function prepared(): string {
  const folder = temporaryFolder()
  const files = {
    'must.json': file(true),
    'may.json': file(false),
    'zero.txt': '',
    'blank.txt': '\ufeff \r\n\t\u00a0\u200b\n',
    'comment.md': '---\ntitle: x\n---\n<!-- rien -->\n',
    'blank.html': '<p> </p>',
    'good.txt': STATEMENT,
    'departs.txt': STATEMENT.replace('12', '15'),
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

describe('a gate does not open for what was not checked', () => {
  it.each(['zero.txt', 'blank.txt', 'comment.md', 'blank.html'])('says that %s is empty and ends with 2', async (name) => {
    const more = name === 'zero.txt' ? [] : ['--lang', 'fr', '--fail-on', 'never', '--format', 'json']
    const { status, stdout, stderr } = await callUnisson(['check', name, '--against', 'may.json', ...more], prepared())
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toBe(`unisson: ${name} is empty: there is no text to check\n`)
  })

  it.each(['zero.txt', 'blank.txt', 'comment.md', 'blank.html'])(
    'tells the mandatory points that %s leaves out',
    async (name) => {
      const { status, stdout, stderr } = await callUnisson(['check', name, '--against', 'must.json', '--ui', 'fr'], prepared())
      expect({ status, stderr }).toEqual({ status: 1, stderr: `unisson: ${name} is empty\n` })
      expect(stdout).toContain('Point absent')
      expect(stdout).toContain(STATEMENT)
    },
  )

  it('takes an empty standard input for an empty text, as a process', async () => {
    const { status, stdout, stderr } = await runUnisson(['check', '-', '--against', 'may.json'], {
      folder: prepared(),
      input: '',
    })
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'unisson: standard input is empty: there is no text to check\n',
    })
  })

  it('checks the texts that it can read, names the others, and ends with 2', async () => {
    const args = ['good.txt', 'missing.txt', 'zero.txt', 'departs.txt']
    const { status, stdout, stderr } = await runUnisson(['check', ...args, '--against', 'may.json', '--format', 'json'], {
      folder: prepared(),
    })
    const { documents } = JSON.parse(stdout) as {
      readonly documents: readonly { readonly path: string; readonly findings: readonly { readonly rule: string }[] }[]
    }
    expect(documents.map(({ path, findings }) => ({ path, rules: findings.map(({ rule }) => rule) }))).toEqual([
      { path: 'good.txt', rules: ['cross-post-dissonance'] },
      { path: 'departs.txt', rules: ['figure-mismatch'] },
    ])
    expect(stderr.split('\n')).toEqual([
      'unisson: cannot read missing.txt: no such file',
      'unisson: zero.txt is empty: there is no text to check',
      '',
    ])
    expect(status).toBe(2)
  })
})

describe('the example of messages in the help', () => {
  it('is a file that parses and checks', async () => {
    const folder = prepared()
    const { stdout } = await callUnisson(['check', '--help'], folder)
    const [, example = ''] = /\n\n((?: {2}[^\n]*\n)*? {2}format: unisson-messages\/1\n(?: {2}[^\n]*\n)+)/.exec(stdout) ?? []
    writeFileSync(join(folder, 'messages.yaml'), example.replaceAll(/^ {2}/gm, ''))
    writeFileSync(join(folder, 'kiev.txt'), `${STATEMENT}\n\nLe ministre se rend à Kiev.`)
    writeFileSync(join(folder, 'en.txt'), 'France condemns the attack of 3 March in Gao, which killed 15 people.')
    const rules = async (name: string) => {
      const { stdout: report } = await callUnisson(['check', name, '--against', 'messages.yaml', '--format', 'json'], folder)
      const { documents } = JSON.parse(report) as {
        readonly documents: readonly { readonly findings: readonly { readonly rule: string }[] }[]
      }
      return documents[0]?.findings.map(({ rule }) => rule)
    }
    expect(await rules('good.txt')).toEqual([])
    expect(await rules('departs.txt')).toEqual(['figure-mismatch'])
    expect(await rules('en.txt')).toEqual(['figure-mismatch'])
    expect(await rules('kiev.txt')).toEqual(['term-forbidden'])
    expect(await rules('zero.txt').catch(() => null)).toEqual(['omission'])
  })
})

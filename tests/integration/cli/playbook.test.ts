import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../shared/domain/crisis/log/canonical-json.ts'
import { playbookSchema } from '../../../shared/domain/crisis/model/playbook.ts'
import { callUnisson } from '../../helpers/call-unisson.ts'
import { runUnisson } from '../../helpers/run-unisson.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'
import { action, END, fileOf, node } from '../../unit/crisis/cacao/file-kit.ts'
import { playbookFixture } from '../../unit/crisis/playbook-fixture.ts'

const A = node('action', 3)
const B = node('action', 4)
const SOUND = fileOf(A, { [A]: action(END) })
const ESC = String.fromCodePoint(27)
let folder: string

const put = (content: unknown, name = 'plan.json'): string => {
  writeFileSync(
    join(folder, name),
    typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content),
  )
  return name
}
beforeEach(() => {
  folder = temporaryFolder()
})

describe('unisson playbook check', () => {
  it('says that a file is sound: status 0, in a process of its own', async () => {
    const { status, stdout, stderr } = await runUnisson(['playbook', 'check', put(SOUND)], { folder })
    expect([status, stdout, stderr]).toEqual([0, 'plan.json: SOUND\n', ''])
  })

  it('tells each fault on a line with its step, in English and in French: status 1', async () => {
    const path = put(fileOf(A, { [A]: action(B, { name: 'Appeler', agent: undefined }), [B]: action(A, { delay: 0 }) }))
    const english = await callUnisson(['playbook', 'check', path], folder)
    expect(english.status).toBe(1)
    expect(english.stdout.split('\n')).toEqual([
      'plan.json: 5 faults',
      'the playbook: no end can be reached [no-end]',
      `${A} (Appeler): goes round without a way out: ${A} > ${B} [cycle-without-exit]`,
      `${A} (Appeler): nobody does it: no agent, no role [missing-agent]`,
      `${B} (Act): not as the CACAO 2.0 schema asks in delay (minimum: 1) [schema]`,
      `${END}: nothing leads to it [unreachable-step]`,
      '',
    ])
    const french = await callUnisson(['playbook', 'check', path, '--ui', 'fr'], folder)
    expect(french.stdout).toContain('plan.json\u00a0: 5 défauts\n')
    expect(french.stdout).toContain(`${A} (Appeler)\u00a0: tourne en rond sans sortie\u00a0: ${A} > ${B} [cycle-without-exit]\n`)
    expect(french.stdout.split('\n')).toHaveLength(7)
  })

  it('names the step whose key stands twice', async () => {
    const text = JSON.stringify(SOUND).replace(`"${END}":{`, `"${A}":{"type":"end"},"${END}":{`)
    const { status, stdout } = await callUnisson(['playbook', 'check', put(text)], folder)
    expect([status, stdout]).toEqual([1, `plan.json: 1 fault\n${A}: the key ${A} stands twice in workflow [duplicate-key]\n`])
  })

  it('checks our own JSON by our own rules, and answers in JSON when asked', async () => {
    const plan = playbookFixture()
    const broken = {
      ...plan,
      steps: plan.steps.map((step, index) => (index === 1 ? Object.assign({}, step, { dependsOn: ['step--gone'] }) : step)),
    }
    const { status, stdout } = await callUnisson(['playbook', 'check', put(broken), '--format', 'json'], folder)
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'unisson-playbook-check/1',
      kind: 'unisson',
    })
    const { faults } = JSON.parse(stdout) as { readonly faults: readonly object[] }
    expect(faults).toContainEqual({
      code: 'dangling-reference',
      stepId: plan.steps[1]?.id,
      values: { target: 'step--gone', via: 'dependsOn' },
    })
  })

  it('lets nothing of a file steer the terminal', async () => {
    const name = `${ESC}[2J\u202Eevil\nline`
    const { stdout } = await callUnisson(['playbook', 'check', put(fileOf(A, { [A]: action(A, { name }) }))], folder)
    expect(stdout).not.toContain(ESC)
    expect(stdout).not.toContain('\u202E')
    expect(stdout).toContain('evil line')
  })

  it.each([
    ['is not there', null, 'cannot read plan.json: no such file'],
    ['is no JSON', '{"type":', 'cannot read plan.json: no JSON: '],
    ['is too deep', '['.repeat(10_000), 'cannot read plan.json: more than 64 brackets deep'],
    ['holds __proto__', '{"type":"playbook","__proto__":{}}', 'cannot read plan.json: the key __proto__ is refused'],
    [
      'is in another encoding',
      Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d]),
      'cannot read plan.json: not UTF-8 text (first bad byte at offset 2)',
    ],
    ['is of 50 MB', 'x'.repeat(50_000_000), 'cannot read plan.json: larger than 32 MiB'],
    ['is of 11 MB', `"${'x'.repeat(11_000_000)}"`, 'cannot read plan.json: larger than 10000000 characters'],
    ['is something else', '{"points":[]}', 'plan.json is no playbook: neither CACAO 2.0'],
    ['is ours and damaged', { ...playbookFixture(), version: 'one' }, 'plan.json is no playbook: version: '],
  ])('refuses in one line a file that %s: status 2', async (_, content, said) => {
    if (content !== null) put(content)
    for (const command of ['check', 'import', 'export']) {
      const { status, stdout, stderr } = await callUnisson(['playbook', command, 'plan.json'], folder)
      expect([status, stdout]).toEqual([2, ''])
      if (command !== 'export' || content !== null) expect(stderr).toContain(`unisson: ${said}`)
      expect(stderr.trimEnd()).not.toContain('\n')
    }
  })

  it('reads standard input, and UTF-16 with its mark', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(JSON.stringify(SOUND), 'utf16le')])
    expect((await callUnisson(['playbook', 'check', put(utf16)], folder)).status).toBe(0)
    expect((await callUnisson(['playbook', 'check', '-'], folder, JSON.stringify(SOUND))).stdout).toBe('-: SOUND\n')
  })
})

describe('unisson playbook export', () => {
  it('writes one that ships, by kind of crisis or by id, and its file comes back the same', async () => {
    const byKind = await callUnisson(['playbook', 'export', 'hostage-taking', '--output', 'out.json'], folder)
    expect([byKind.status, byKind.stdout]).toEqual([0, ''])
    expect((await callUnisson(['playbook', 'check', 'out.json'], folder)).stdout).toBe('out.json: SOUND\n')
    const back = await callUnisson(['playbook', 'import', 'out.json', '--format', 'json'], folder)
    const shipped = playbookSchema.parse(
      JSON.parse(readFileSync(new URL('../../../resources/playbooks/hostage-taking.json', import.meta.url), 'utf8')),
    )
    expect(canonicalJson(JSON.parse(back.stdout))).toBe(canonicalJson(shipped))
    const byId = await callUnisson(['playbook', 'export', shipped.id], folder)
    expect(byId.stdout).toBe(readFileSync(join(folder, 'out.json'), 'utf8'))
  })

  it('gives back a CACAO file through our JSON, and our JSON byte by byte', async () => {
    put((await callUnisson(['playbook', 'export', put(SOUND), '--format', 'json'], folder)).stdout, 'ours.json')
    const again = await callUnisson(['playbook', 'export', 'ours.json'], folder)
    expect(canonicalJson(JSON.parse(again.stdout))).toBe(canonicalJson(SOUND))
    const ours = await callUnisson(['playbook', 'export', 'ours.json', '--format', 'json'], folder)
    expect(ours.stdout).toBe(readFileSync(join(folder, 'ours.json'), 'utf8'))
  })

  it('writes over nothing, and says which playbooks ship', async () => {
    put('mine', 'out.json')
    const over = await callUnisson(['playbook', 'export', 'leaked-cable', '--output', 'out.json'], folder)
    expect([over.status, over.stderr]).toEqual([2, 'unisson: out.json is there already\n'])
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe('mine')
    const nowhere = await callUnisson(['playbook', 'export', 'leaked-cable', '--output', 'no/out.json'], folder)
    expect(nowhere.stderr).toBe('unisson: cannot write no/out.json: no such file\n')
    const unknown = await callUnisson(['playbook', 'export', 'earthquake'], folder)
    expect(unknown.stderr).toMatch(
      /^unisson: earthquake is neither a file nor a playbook that ships; these ship: consular-data-breach, [^\n]*\n$/,
    )
    expect(existsSync(join(folder, 'earthquake'))).toBe(false)
  })
})

describe('unisson playbook import', () => {
  it('shows what would come in, commands inert, with the faults', async () => {
    const path = put(
      fileOf(
        A,
        { [A]: action(B, { commands: [{ type: 'bash', command: 'touch ran' }] }), [B]: action(END, { targets: ['x'] }) },
        { priority: 2 },
      ),
    )
    const { status, stdout } = await callUnisson(['playbook', 'import', path], folder)
    expect(status).toBe(0)
    expect(stdout).toContain('Plan\n')
    expect(stdout).toContain(
      '3 steps, 1 role, 0 fields\n1 executable command: kept as words, never run\nKept word for word: priority\n',
    )
    expect(stdout).toContain('\n1. task: Act\n2. task: Act (after 1)\n3. end: ')
    expect(stdout).toContain('[unknown-target]')
    expect(existsSync(join(folder, 'ran'))).toBe(false)
    const french = await callUnisson(['playbook', 'import', path, '--ui', 'fr'], folder)
    expect(french.stdout).toContain('2. tâche\u00a0: Act (après 1)')
  })

  it('refuses what our plan cannot hold, the place named', async () => {
    const { status, stderr } = await callUnisson(
      ['playbook', 'import', put({ ...SOUND, created: 'yesterday', modified: 3 })],
      folder,
    )
    expect(status).toBe(2)
    expect(stderr).toMatch(/^unisson: plan\.json cannot come in: createdAt: [^\n]+ \(and 1 more\)\n$/)
  })
})

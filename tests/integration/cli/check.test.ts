import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { Document, Packer, Paragraph } from 'docx'
import { describe, expect, it } from 'vitest'
import { reportSchema } from '../../../shared/coherence/report/report-schema.ts'
import { runUnisson } from '../../helpers/run-unisson.ts'
import { SARIF_SUBSET_SCHEMA } from '../../helpers/sarif-subset-schema.ts'
import { temporaryFolder } from '../../helpers/temporary-folder.ts'

const MESSAGES = {
  format: 'unisson-messages/1',
  points: [
    {
      id: 'tp-1',
      topic: 'sahel',
      mandatory: true,
      statement: {
        fr: "La France condamne l'attaque du 3 mars à Gao, qui a fait 12 morts. L'aide atteindra 40 millions d'euros.",
      },
    },
    {
      id: 'tp-2',
      topic: 'sahel',
      mandatory: true,
      statement: { fr: 'Tout déplacement au Burkina Faso est déconseillé par le ministère.' },
    },
  ],
  terms: [{ concept: 'c-1', lang: 'fr', term: 'Kiev', status: 'forbidden', use: 'Kyiv' }],
}

const DEPARTS =
  "La France regrette l'attaque du 4 mars à Gao, qui a fait 15 morts. L'aide atteindra 40 millions d'euros. Depuis Kiev, la ministre suit la situation."

const FAITHFUL =
  "L'attaque du 3 mars à Gao, qui a fait douze morts, est condamnée par la France. L'aide atteindra 40 M€.\n\nTout déplacement au Burkina Faso est déconseillé par le ministère."

function prepared(texts: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'messages.json'), JSON.stringify(MESSAGES))
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text)
  return folder
}

interface Parsed {
  readonly now: string
  readonly documents: readonly {
    readonly path: string
    readonly language: string
    readonly findings: readonly {
      readonly rule: string
      readonly start: number
      readonly end: number
      readonly text: string
      readonly point: string
    }[]
  }[]
}

const NOW = ['--now', '2026-03-05T09:00Z']

describe('unisson check', () => {
  it('finds the figure, the date, the act, the omission and the term, and ends with 1', async () => {
    const folder = prepared({ 'texte.md': DEPARTS })
    const { status, stdout, stderr } = await runUnisson(
      ['check', 'texte.md', '--against', 'messages.json', '--format', 'json', ...NOW],
      { folder },
    )
    expect(stderr).toBe('')
    const report = JSON.parse(stdout) as Parsed
    expect(reportSchema.safeParse(report).success).toBe(true)
    const rules = (report.documents[0]?.findings ?? []).map(({ rule }) => rule)
    expect(rules.toSorted()).toEqual(['date-mismatch', 'figure-mismatch', 'omission', 'stance-shift', 'term-forbidden'])
    for (const { start, end, text } of report.documents[0]?.findings ?? []) expect(DEPARTS.slice(start, end)).toBe(text)
    expect(report.documents[0]?.findings.find(({ rule }) => rule === 'omission')?.point).toBe('tp-2')
    expect(report.now).toBe('2026-03-05T09:00:00.000Z')
    expect(status).toBe(1)
  })

  it('leaves a faithful text in peace and ends with 0', async () => {
    const folder = prepared({ 'texte.txt': FAITHFUL })
    const { status, stdout } = await runUnisson(
      ['check', 'texte.txt', '--against', 'messages.json', '--format', 'json', ...NOW],
      { folder },
    )
    expect((JSON.parse(stdout) as Parsed).documents[0]?.findings).toEqual([])
    expect(status).toBe(0)
  })

  it('gives the same bytes under any time zone and locale', async () => {
    const folder = prepared({ 'texte.md': DEPARTS })
    const args = ['check', 'texte.md', '--against', 'messages.json', '--format', 'json', '--now', '2026-03-05']
    const places = [
      { TZ: 'UTC', LANG: 'C' },
      { TZ: 'Pacific/Kiritimati', LANG: 'fr_FR.UTF-8' },
      { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    ]
    const [first, ...others] = await Promise.all(places.map((environment) => runUnisson(args, { folder, environment })))
    expect(first?.stdout).toContain('"figure-mismatch"')
    for (const other of others) expect(other.stdout).toBe(first?.stdout)
  })

  it('keeps the offsets of a Markdown file, and reads HTML as its text', async () => {
    const markdown = `# Sahel\n\n> La France **condamne** [l'attaque du 3 mars à Gao](https://a.fr/15), qui a fait *15* morts.\n`
    const html =
      '<!doctype html><title>15</title><h1>Sahel</h1><p>La France condamne l&#39;attaque du 3 mars à <b>Gao</b>, qui a fait <em>15</em> morts.</p>'
    const folder = prepared({ 'a.md': markdown, 'a.html': html })
    const { stdout } = await runUnisson(['check', 'a.md', 'a.html', '--against', 'messages.json', '--format', 'json', ...NOW], {
      folder,
    })
    const { documents } = JSON.parse(stdout) as Parsed
    const text = (await runUnisson(['text', 'a.html'], { folder })).stdout
    expect(text).toContain("La France condamne l'attaque du 3 mars à Gao, qui a fait 15 morts.")
    const spans = documents.map(({ findings }) => findings.find(({ rule }) => rule === 'figure-mismatch'))
    expect(markdown.slice(spans[0]?.start, spans[0]?.end)).toBe('15')
    expect(spans[0]?.start).toBe(markdown.indexOf('*15*') + 1)
    expect(text.slice(spans[1]?.start, spans[1]?.end)).toBe('15')
  })

  it('reads Word files as the text that unisson text prints', async () => {
    const word = new Document({
      sections: [{ children: [new Paragraph({ text: 'Sahel', heading: 'Heading1' }), new Paragraph(DEPARTS)] }],
    })
    const folder = prepared({ 'texte.docx': await Packer.toBuffer(word) })
    const { status, stdout } = await runUnisson(
      ['check', 'texte.docx', '--against', 'messages.json', '--format', 'json', ...NOW],
      { folder },
    )
    const text = (await runUnisson(['text', 'texte.docx'], { folder })).stdout
    const finding = (JSON.parse(stdout) as Parsed).documents[0]?.findings.find(({ rule }) => rule === 'figure-mismatch')
    expect(text.slice(finding?.start, finding?.end)).toBe('15')
    expect(status).toBe(1)
  })

  it('reads a page in the charset that it names', async () => {
    const folder = prepared({ 'a.html': Buffer.from('<meta charset="windows-1252"><p>Dépêche de Gao : été.</p>', 'latin1') })
    expect((await runUnisson(['text', 'a.html'], { folder })).stdout).toContain('Dépêche de Gao : été.')
  })

  it('reads standard input, and messages in YAML and CSV, from any folder', async () => {
    const folder = prepared({
      'messages.yaml': `format: unisson-messages/1\npoints:\n  - id: tp-1\n    statement:\n      fr: "${MESSAGES.points[0]?.statement.fr}"\n`,
      'messages.csv': `id;fr\ntp-1;"${MESSAGES.points[0]?.statement.fr}"\n`,
    })
    for (const name of ['messages.yaml', 'messages.csv']) {
      const { status, stdout } = await runUnisson(
        ['check', '-', '--against', join(folder, name), '--format', 'json', '--lang', 'fr-FR', ...NOW],
        { folder: '/', input: DEPARTS },
      )
      expect((JSON.parse(stdout) as Parsed).documents[0]).toMatchObject({ path: '-', language: 'fr' })
      expect(status).toBe(1)
    }
  })

  it('starts relative paths from where the person stood when npm ran it', async () => {
    const folder = prepared({ 'texte.md': DEPARTS })
    mkdirSync(join(folder, 'ailleurs'))
    const environment = { npm_lifecycle_event: 'unisson', INIT_CWD: folder }
    const { status } = await runUnisson(['check', 'texte.md', '--against', 'messages.json', ...NOW], {
      folder: join(folder, 'ailleurs'),
      environment,
    })
    expect(status).toBe(1)
  })

  it('prints for people in their language, and SARIF for tools', async () => {
    const folder = prepared({ 'texte.md': DEPARTS })
    const args = ['check', 'texte.md', '--against', 'messages.json', ...NOW]
    const french = await runUnisson(args, { folder, environment: { LANG: 'fr_FR.UTF-8' } })
    expect(french.stdout).toContain('● Chiffre différent')
    const english = await runUnisson([...args, '--ui', 'en'], { folder, environment: { LANG: 'fr_FR.UTF-8' } })
    expect(english.stdout).toContain('● Different figure')
    const sarif = await runUnisson([...args, '--format', 'sarif'], { folder })
    const validate = new Ajv2020().compile(SARIF_SUBSET_SCHEMA)
    validate(JSON.parse(sarif.stdout))
    expect(validate.errors).toBeNull()
    expect(sarif.stdout).toContain('"figure-mismatch"')
  })

  it('adds the terms of a termbase', async () => {
    const folder = prepared({
      'texte.txt': `${FAITHFUL} Un pays ami.`,
      'terms.csv': 'concept,lang,term,status,use\nc-9,fr,pays ami,forbidden,pays partenaire\n',
    })
    const { status, stdout } = await runUnisson(
      ['check', 'texte.txt', '--against', 'messages.json', '--termbase', 'terms.csv', '--format', 'json', ...NOW],
      { folder },
    )
    expect((JSON.parse(stdout) as Parsed).documents[0]?.findings.map(({ rule, text }) => [rule, text])).toEqual([
      ['term-forbidden', 'pays ami'],
    ])
    expect(status).toBe(1)
  })

  it('counts relative dates from the day of --now in its own zone, and says the instant in UTC', async () => {
    const folder = prepared({
      'a.txt': "La France condamne l'attaque d'hier à Gao, qui a fait 12 morts. L'aide atteindra 40 M€.",
    })
    const run = (now: string) =>
      runUnisson(['check', 'a.txt', '--against', 'messages.json', '--format', 'json', '--lang', 'fr', '--now', now], { folder })
    const rules = async (now: string) => {
      const report = JSON.parse((await run(now)).stdout) as Parsed
      return [report.now, report.documents[0]?.findings.map(({ rule }) => rule).includes('date-mismatch')]
    }
    expect(await rules('2026-03-04T00:30+01:00')).toEqual(['2026-03-03T23:30:00.000Z', false])
    expect(await rules('2026-03-03T23:30Z')).toEqual(['2026-03-03T23:30:00.000Z', true])
  })

  it('heeds --fail-on', async () => {
    const folder = prepared({ 'texte.md': DEPARTS })
    const { status, stdout } = await runUnisson(
      ['check', 'texte.md', '--against', 'messages.json', '--fail-on', 'never', ...NOW],
      { folder },
    )
    expect(stdout).toContain('15')
    expect(status).toBe(0)
  })
})

function rulesOf(stdout: string): readonly string[] {
  return (JSON.parse(stdout) as Parsed).documents[0]?.findings.map(({ rule }) => rule) ?? []
}

describe('unisson check --profile', () => {
  const PROFILE =
    'format: unisson-profile/1\nname: Test\nrules:\n  omission: "off"\noverrides:\n  - missions: [BKO]\n    rules: { figure-mismatch: info }\n'
  it('takes rules out and changes severities, by mission, on files and in batches', async () => {
    const folder = prepared({
      'texte.md': DEPARTS,
      'p.yaml': PROFILE,
      'cases.jsonl': `${JSON.stringify({ id: 1, text: DEPARTS, lang: 'fr', mission: 'BKO' })}\n`,
    })
    const args = ['--against', 'messages.json', '--profile', 'p.yaml', ...NOW]
    const plain = await runUnisson(['check', 'texte.md', ...args, '--format', 'json'], { folder })
    expect(rulesOf(plain.stdout)).not.toContain('omission')
    expect(rulesOf(plain.stdout)).toContain('figure-mismatch')
    const bamako = await runUnisson(['check', 'texte.md', ...args, '--mission', 'BKO', '--format', 'json'], { folder })
    expect(bamako.stdout).toMatch(/"rule": "figure-mismatch",\s+"ruleVersion": 1,\s+"severity": "info"/)
    const batch = await runUnisson(['check', '--batch', 'cases.jsonl', ...args], { folder })
    expect(rulesOf(batch.stdout)).not.toContain('omission')
    expect(batch.stdout).toContain('"rule":"figure-mismatch","ruleVersion":1,"severity":"info"')
  })

  it('refuses a profile with rules that do not exist, naming them', async () => {
    const folder = prepared({
      'texte.md': DEPARTS,
      'p.json': '{"format":"unisson-profile/1","name":"x","rules":{"omision":"off"}}',
    })
    const { status, stdout, stderr } = await runUnisson(
      ['check', 'texte.md', '--against', 'messages.json', '--profile', 'p.json'],
      { folder },
    )
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^unisson: p\.json: unknown rule "omision"; the rules are [^\n]+\n$/)
  })
})

describe('unisson check, several texts', () => {
  it('tells a text what another says of the same slot, and a departure once, the same bytes anywhere', async () => {
    const first = "La France condamne l'attaque du 3 mars à Gao, qui a fait 12 morts."
    const folder = prepared({ 'a.txt': first, 'b.txt': first.replace('12', '15') })
    const args = ['check', 'a.txt', 'b.txt', '--against', 'messages.json', '--format', 'json', ...NOW]
    const [here, there] = await Promise.all([
      runUnisson(args, { folder, environment: { TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8' } }),
      runUnisson(args, { folder, environment: { TZ: 'America/Lima', LC_ALL: 'tr_TR.UTF-8' } }),
    ])
    expect(here?.stdout).toBe(there?.stdout)
    const report = JSON.parse(here?.stdout ?? '') as Parsed & { readonly dissonance: readonly { readonly slot: string }[] }
    expect(reportSchema.safeParse(report).success).toBe(true)
    expect(report.dissonance.map(({ slot }) => slot)).toEqual(['figure:12'])
    const rules = report.documents.map(({ findings }) => findings.map(({ rule }) => rule))
    expect(rules.map((told) => told.includes('cross-post-dissonance'))).toEqual([true, false])
    expect(rules[1]).toContain('figure-mismatch')
  })
})

describe('unisson check --source', () => {
  const FRENCH = "La France condamne l'attaque du 3 mars à Gao, qui a fait 12 morts."
  const ENGLISH = 'France condemns the 3 March attack in Gao, which killed 15 people.'

  it('tells what a translation changed, with the words of the source', async () => {
    const folder = prepared({ 'fr.md': `# Sahel\n\n${FRENCH}`, 'en.txt': `Sahel\n\n${ENGLISH}` })
    const { status, stdout } = await runUnisson(['check', 'en.txt', '--source', 'fr.md', '--format', 'json', ...NOW], { folder })
    expect(reportSchema.safeParse(JSON.parse(stdout)).success).toBe(true)
    const [finding, ...others] = (JSON.parse(stdout) as Parsed).documents[0]?.findings ?? []
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      rule: 'translation-loss',
      point: null,
      text: '15 people',
      evidence: { document: 'fr.md', pointText: '12 morts', pointStart: 66, pointLanguage: 'fr' },
    })
    expect(status).toBe(1)
  })

  it('leaves a faithful translation, and refuses a source that is not there', async () => {
    const folder = prepared({ 'fr.md': FRENCH, 'en.txt': ENGLISH.replace('15', 'twelve') })
    expect((await runUnisson(['check', 'en.txt', '--source', 'fr.md', ...NOW], { folder })).status).toBe(0)
    const missing = await runUnisson(['check', 'en.txt', '--source', 'none.md', ...NOW], { folder })
    expect(missing).toMatchObject({ status: 2, stdout: '', stderr: 'unisson: cannot read none.md: no such file\n' })
  })

  it('takes the source of each line of a batch', async () => {
    const line = { id: 'a', text: ENGLISH, lang: 'en', source: FRENCH, messages: { points: [] } }
    const folder = prepared({ 'cases.jsonl': `${JSON.stringify(line)}\n` })
    const { stdout } = await runUnisson(['check', '--batch', 'cases.jsonl', ...NOW], { folder })
    expect((JSON.parse(stdout) as Parsed).documents[0]?.findings.map(({ rule }) => rule)).toEqual(['translation-loss'])
  })
})

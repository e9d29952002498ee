import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { chooseLanguage } from '../../electron/launch/drive/choose-language.ts'
import { interfaceWords, type Speech } from '../../electron/launch/gallery/interface-words.ts'
import { screens } from '../../electron/launch/gallery/screens.ts'
import { showPseudoLocale } from '../../electron/launch/gallery/show-pseudo-locale.ts'
import { openUnisson } from './open-unisson.ts'

/** Everything that is wrong on a screen, in words, so that one run tells all of it. */
type Faults = string[]

test.describe.configure({ timeout: 360_000 })

test('French: every screen in its language, accessible in light and dark', async () => {
  expect(await visit('fr', { looks: ['light', 'dark'] })).toEqual([])
})

test('English: every screen in its language', async () => {
  expect(await visit('en', { looks: [] })).toEqual([])
})

test('right to left: every screen turned around, within its width, accessible', async () => {
  // Its colours are those of French.
  expect(await visit('pseudo', { looks: ['light'] })).toEqual([])
})

async function visit(speech: Speech, { looks }: { readonly looks: readonly ('light' | 'dark')[] }): Promise<Faults> {
  const folder = await mkdtemp(join(tmpdir(), 'unisson-languages-'))
  const keys = await keyPattern()
  const fields = await playbookFields()
  const faults: Faults = []
  await using unisson = await openUnisson()
  const { window } = unisson
  await window.emulateMedia({ reducedMotion: 'reduce' })
  await (speech === 'pseudo' ? showPseudoLocale(window) : chooseLanguage(window, speech))
  for (const screen of screens) {
    await test.step(screen.name, async () => {
      await screen.open({ ...unisson, t: interfaceWords(speech), folder })
      const seen = await look(window)
      const expected = speech === 'pseudo' ? { lang: 'ar-XB', dir: 'rtl' } : { lang: speech, dir: 'ltr' }
      if (seen.lang !== expected.lang) faults.push(`${screen.name}: the page says it is in ${seen.lang}`)
      if (seen.dir !== expected.dir) faults.push(`${screen.name}: the page runs ${seen.dir}`)
      if (seen.overflow > 0) faults.push(`${screen.name}: ${seen.overflow} px wider than the window`)
      for (const [key] of seen.words.matchAll(keys)) faults.push(`${screen.name}: shows the key ${key}`)
      for (const [value] of seen.words.matchAll(/\{\{[^}]*\}\}|\[object Object\]|\bundefined\b|\bNaN\b/gu))
        if (!fields.has(value)) faults.push(`${screen.name}: shows ${value}`)
      if (looks.includes('light')) for (const fault of await violations(window)) faults.push(`${screen.name}, light: ${fault}`)
      if (!looks.includes('dark')) return
      // The document is the same in dark: only its colours can be at fault.
      await window.emulateMedia({ colorScheme: 'dark' })
      await window.locator('html[data-mantine-color-scheme="dark"]').waitFor()
      for (const fault of await violations(window, ['color-contrast'])) faults.push(`${screen.name}, dark: ${fault}`)
      await window.emulateMedia({ colorScheme: 'light' })
    })
  }
  await rm(folder, { recursive: true, force: true })
  return faults
}

/** What a person sees and a screen reader says: words, labels, direction, and how far the page is wider than its window. */
function look(
  window: Page,
): Promise<{ readonly lang: string; readonly dir: string; readonly words: string; readonly overflow: number }> {
  return window.evaluate(() => {
    const root = document.documentElement
    const spoken = [...document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')].flatMap((element) =>
      ['aria-label', 'placeholder', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''),
    )
    return {
      lang: root.lang,
      dir: root.dir,
      words: [document.body.innerText, ...spoken].join('\n'),
      overflow: Math.max(root.scrollWidth, document.body.scrollWidth) - globalThis.innerWidth,
    }
  })
}

/** The names of the bundles followed by a colon, as i18next shows a key that has no words. */
async function keyPattern(): Promise<RegExp> {
  const bundles = (await readdir('resources/locales/fr')).map((file) => file.replace('.json', ''))
  const first = JSON.parse(await readFile('resources/locales/fr/common.json', 'utf8')) as Readonly<Record<string, unknown>>
  const groups = Object.keys(first).filter((key) => typeof first[key] === 'object')
  return new RegExp(String.raw`\b(?:${bundles.join('|')}):\w[\w.-]*|\b(?:${groups.join('|')})\.\w+\b`, 'gu')
}

/** `{{name}}` of every field of the playbooks that ship: whoever writes a plan sees them so. */
async function playbookFields(): Promise<ReadonlySet<string>> {
  const files = (await readdir('resources/playbooks')).filter((file) => file.endsWith('.json'))
  const books = await Promise.all(files.map((file) => readFile(`resources/playbooks/${file}`, 'utf8')))
  return new Set(books.flatMap((book) => book.match(/\{\{\w+\}\}/gu) ?? []))
}

/** Serious and critical faults that axe finds, with where they are. */
async function violations(window: Page, rules?: readonly string[]): Promise<Faults> {
  const { violations: found } = await new AxeBuilder({ page: window })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], ...(rules ? { runOnly: { type: 'rule', values: [...rules] } } : {}) })
    .analyze()
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

import type { Locator } from '@playwright/test'
import type { WalkContext } from './walk-context.ts'

/** Reads the Coherence screen, document after document, and prints it as the report of a person who looks at each. */
export async function printCoherence({ window, print }: WalkContext): Promise<void> {
  print('\nCoherence report')
  for (const row of await window.locator('tbody tr:not([aria-hidden])').all()) {
    const button = row.locator('th button')
    const title = await button.innerText()
    await button.click()
    await window.getByRole('heading', { level: 2, name: title, exact: true }).waitFor()
    const [language, errors, warnings, score, coverage] = await row.locator('td').allInnerTexts()
    print(`\n${title} (${language}): ${errors} errors, ${warnings} warnings, score ${score}, mandatory points ${coverage}`)
    await window
      .locator('li[data-rule], li [data-status]')
      .first()
      .waitFor({ timeout: 2_000 })
      .catch(() => null)
    for (const card of await window.locator('li[data-rule]').all()) print(await oneFinding(card))
  }
}

async function oneFinding(card: Locator): Promise<string> {
  const [rule, severity] = [await card.getAttribute('data-rule'), await card.getAttribute('data-severity')]
  await card.locator('[data-finding-key]').click()
  const side = async (name: 'text' | 'point'): Promise<string> => {
    const marked = card.locator(`mark[data-side="${name}"]`)
    return (await marked.count()) === 0 ? 'absent' : `“${await marked.first().innerText()}”`
  }
  return `  ${severity}  ${rule}: ${await side('text')}, approved ${await side('point')}`
}

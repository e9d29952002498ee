import type { Locator } from '@playwright/test'
import type { WalkContext } from './walk-context.ts'
import { openFinding } from '../drive/open-finding.ts'

/** Reads the Coherence screen, document after document, and prints it as the report of a person who looks at each. */
export async function printCoherence({ window, print }: WalkContext): Promise<void> {
  print('\nCoherence report')
  for (const row of await window.locator('tbody tr:not([aria-hidden])').all()) {
    const button = row.locator('th button')
    const title = await button.innerText()
    await button.click()
    await window.getByRole('heading', { level: 2, name: title, exact: true }).waitFor()
    // The list of mandatory points follows the findings: when it is there, they are.
    await window.locator('li button [data-status], p').last().waitFor()
    const language = (await button.locator('bdi').getAttribute('lang')) ?? ''
    const [, errors = '', warnings = '', score = '', coverage = ''] = await row.locator('td').allInnerTexts()
    const relayed = coverage.match(/\d+/gu)?.join(' of ') ?? 'none'
    print(`\n${title} (${language}): score ${score}, errors ${errors}, warnings ${warnings}, mandatory points relayed ${relayed}`)
    for (const card of await window.locator('li[data-rule]').all()) print(await oneFinding(card))
  }
}

async function oneFinding(card: Locator): Promise<string> {
  const [rule, severity] = [await card.getAttribute('data-rule'), await card.getAttribute('data-severity')]
  await openFinding(card)
  const [ours, approved] = [card.locator('mark[data-side="text"]'), card.locator('mark[data-side="point"]')]
  const text = (await ours.count()) === 0 ? 'absent' : `“${await ours.innerText()}”`
  return `  ${severity}  ${rule}: ${text}${(await approved.count()) === 0 ? '' : `, approved “${await approved.innerText()}”`}`
}

import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than any screen has between two of its controls. */
const MOST_STOPS = 90

/** Which way the focus has to travel; nothing once it is there. */
function wayTo(target: Element): 'Tab' | 'Shift+Tab' | null {
  const holder = document.activeElement ?? document.body
  if (holder === target) return null
  const after = holder === document.body || (holder.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return after ? 'Tab' : 'Shift+Tab'
}

/** Travels by Tab, as a person does who has no mouse: a control that Tab does not reach fails the test. */
export async function reach(window: Page, target: Locator): Promise<void> {
  // Attached, not visible: the input of a segment has no size, its label is what is seen.
  await target.waitFor({ state: 'attached' })
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    const way = await target.evaluate(wayTo)
    if (way === null) return
    await window.keyboard.press(way)
  }
  await expect(target).toBeFocused({ timeout: 1 })
}

/** Travels there and presses Enter. */
export async function enter(window: Page, target: Locator): Promise<void> {
  await reach(window, target)
  await window.keyboard.press('Enter')
}

/** Travels there and writes. */
export async function write(window: Page, target: Locator, words: string): Promise<void> {
  await reach(window, target)
  await window.keyboard.insertText(words)
}

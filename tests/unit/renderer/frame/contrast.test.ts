import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../../../renderer/ui/tokens.css', import.meta.url), 'utf8')

/** The colours of one scheme, by token. */
function tokensOf(selector: string): ReadonlyMap<string, string> {
  const block = css.slice(css.indexOf(selector), css.indexOf('}', css.indexOf(selector)))
  return new Map([...block.matchAll(/--u-([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]))
}

/** WCAG 2.2 relative luminance of an sRGB colour. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(left: string, right: string): number {
  const [high = 0, low = 0] = [luminance(left), luminance(right)].toSorted((first, second) => second - first)
  return (high + 0.05) / (low + 0.05)
}

const TEXT = ['ink', 'muted', 'accent', 'error', 'warning', 'info', 'ok', 'crisis']
const GROUNDS = ['ground', 'surface', 'raised']

const textPairs = [
  ...TEXT.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)),
  ...['accent', 'error', 'warning', 'info', 'ok'].flatMap((tone) => [
    [tone, `${tone}-soft`] as const,
    ['ink', `${tone}-soft`] as const,
  ]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-error', 'error'],
  ['on-error', 'error-hover'],
  ['ground', 'ink'],
] as const

describe.each([
  ['light', ":root,\n[data-mantine-color-scheme='light']"],
  ['dark', "[data-mantine-color-scheme='dark']"],
])('the %s tokens', (_scheme, selector) => {
  const tokens = tokensOf(selector)
  const of = (name: string): string => tokens.get(name) ?? 'missing'

  it.each(textPairs)('%s on %s reads at 4.5:1 or more', (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(GROUNDS)('the edge of a field shows on %s at 3:1 or more', (ground) => {
    expect(contrast(of('edge'), of(ground))).toBeGreaterThanOrEqual(3)
  })

  it.each([...GROUNDS, 'accent-soft'])('the focus ring shows on %s at 3:1 or more', (ground) => {
    expect(contrast(of('accent'), of(ground))).toBeGreaterThanOrEqual(3)
  })
})

it('measures known pairs as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where the public CACAO material lies: beside the checkout, or where `UNISSON_CACAO` says. */
const FOLDER = process.env['UNISSON_CACAO'] ?? fileURLToPath(new URL('../../../../../shared/data/cacao/', import.meta.url))

export interface PublicFile {
  readonly name: string
  readonly text: string
}

/** Every public playbook at hand, those printed inside a page included; nothing when the material is not there. */
export function publicCacao(): readonly PublicFile[] {
  if (!existsSync(FOLDER)) return []
  const texts = globSync(['oasis-tcs/**/*.json', 'oasis-tcs/**/*.md', 'soarca-examples/*.json'], { cwd: FOLDER })
    .toSorted()
    .flatMap((name): readonly PublicFile[] => {
      const text = readFileSync(`${FOLDER}/${name}`, 'utf8')
      if (name.endsWith('.json')) return [{ name, text }]
      return [...text.matchAll(/^```(?:json)?\s*\n(\{.*?^\})\s*\n```/gmsu)].map((match, index) => ({
        name: `${name} (${index + 1})`,
        text: match[1] ?? '',
      }))
    })
  return texts.filter(({ text }) => /"type":\s*"playbook"/u.test(text) && isJson(text))
}

function isJson(text: string): boolean {
  try {
    return (JSON.parse(text) as { readonly type?: unknown }).type === 'playbook'
  } catch {
    return false
  }
}

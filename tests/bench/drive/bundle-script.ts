import { rolldown } from 'rolldown'

/** One TypeScript file with all that it imports as a plain script, to be evaluated in a page. */
export async function bundleScript(file: string): Promise<string> {
  const bundle = await rolldown({ input: file, platform: 'browser', logLevel: 'silent' })
  const { output } = await bundle.generate({ format: 'iife' })
  await bundle.close()
  return output[0].code
}

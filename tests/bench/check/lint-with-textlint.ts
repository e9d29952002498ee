import { createRequire } from 'node:module'

interface Node {
  readonly range: readonly [number, number]
}

interface RuleContext {
  readonly Syntax: { readonly Str: string; readonly Paragraph: string }
  readonly RuleError: new (message: string, place: { index: number }) => unknown
  readonly getSource: (node: Node) => string
  readonly report: (node: Node, error: unknown) => void
}

type Rule = (context: RuleContext) => Record<string, (node: Node) => void>

interface Kernel {
  lintText(text: string, options: unknown): Promise<{ readonly messages: readonly unknown[] }>
}

const LONG_SENTENCE_WORDS = 40

/** write-good ships no types. */
type WriteGood = (text: string) => readonly { readonly index: number; readonly reason: string }[]

/**
 * textlint's rules come in packages of their own, and none is installed here: these three do what the published ones
 * that most people start with do. write-good over each paragraph, sentence length, doubled words.
 */
function makeRules(writeGood: WriteGood): Readonly<Record<string, Rule>> {
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
  return {
    'write-good': (context) =>
      eachPlace(context, context.Syntax.Paragraph, (text) =>
        writeGood(text).map(({ index, reason }) => ({ index, message: reason })),
      ),
    'sentence-length': (context) =>
      eachPlace(context, context.Syntax.Paragraph, (text) =>
        [...sentences.segment(text)]
          .filter(({ segment }) => segment.split(/\s+/).length > LONG_SENTENCE_WORDS)
          .map(({ index }) => ({ index, message: 'long sentence' })),
      ),
    'no-doubled-word': (context) =>
      eachPlace(context, context.Syntax.Str, (text) =>
        [...text.matchAll(/\b(\w+) \1\b/gi)].map(({ index }) => ({ index, message: 'doubled word' })),
      ),
  }
}

function eachPlace(
  context: RuleContext,
  syntax: string,
  find: (text: string) => readonly { readonly index: number; readonly message: string }[],
): Record<string, (node: Node) => void> {
  return {
    [syntax]: (node) => {
      for (const { index, message } of find(context.getSource(node)))
        context.report(node, new context.RuleError(message, { index }))
    },
  }
}

/** Lints Markdown with three rules, as textlint does by default, and answers how many messages there were. */
export function createTextlint(): (text: string) => Promise<number> {
  // The kernel and the plugin belong to textlint, and are asked through it.
  const ask = createRequire(createRequire(import.meta.url).resolve('textlint/package.json'))
  const { TextlintKernel } = ask('@textlint/kernel') as { TextlintKernel: new () => Kernel }
  const plugin = ask('@textlint/textlint-plugin-markdown') as { default?: unknown }
  const writeGood = createRequire(import.meta.url)('write-good') as WriteGood
  const kernel = new TextlintKernel()
  const options = {
    ext: '.md',
    plugins: [{ pluginId: 'markdown', plugin: plugin.default ?? plugin }],
    rules: Object.entries(makeRules(writeGood)).map(([ruleId, rule]) => ({ ruleId, rule })),
  }
  return async (text) => (await kernel.lintText(text, options)).messages.length
}

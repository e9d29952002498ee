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

const LONG_SENTENCE = 200

/** textlint's rules come in packages of their own, and none is installed: these three are the plain ones that most people start with. */
const rules: Readonly<Record<string, Rule>> = {
  'no-doubled-word': (context) => eachMatch(context, context.Syntax.Str, /\b(\w+) \1\b/gi, 'doubled word'),
  'no-weasel-word': (context) =>
    eachMatch(
      context,
      context.Syntax.Str,
      /\b(very|really|quite|clearly|obviously|basically|simply|many|various)\b/gi,
      'weasel word',
    ),
  'max-sentence-length': (context) =>
    eachMatch(context, context.Syntax.Paragraph, new RegExp(`[^.!?]{${LONG_SENTENCE},}[.!?]`, 'g'), 'long sentence'),
}

function eachMatch(context: RuleContext, syntax: string, pattern: RegExp, message: string): Record<string, (node: Node) => void> {
  return {
    [syntax]: (node) => {
      for (const { index } of context.getSource(node).matchAll(pattern))
        context.report(node, new context.RuleError(message, { index }))
    },
  }
}

/** Lints plain text with three rules, and answers how many messages there were. */
export function createTextlint(): (text: string) => Promise<number> {
  // The kernel and the plugin belong to textlint, and are asked through it.
  const ask = createRequire(createRequire(import.meta.url).resolve('textlint/package.json'))
  const { TextlintKernel } = ask('@textlint/kernel') as { TextlintKernel: new () => Kernel }
  const plugin = ask('@textlint/textlint-plugin-text') as { default?: unknown }
  const kernel = new TextlintKernel()
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: plugin.default ?? plugin }],
    rules: Object.entries(rules).map(([ruleId, rule]) => ({ ruleId, rule })),
  }
  return async (text) => (await kernel.lintText(text, options)).messages.length
}

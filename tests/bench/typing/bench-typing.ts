import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { launchUnisson } from '../../../electron/launch/drive/launch-unisson.ts'
import { seededRandom } from '../../helpers/seeded-random.ts'
import type { BenchContext } from '../bench-context.ts'
import type { BenchLine } from '../bench-line.ts'
import { openUnlocked } from '../drive/open-unlocked.ts'
import { compare } from '../measure/compare.ts'
import { quantile } from '../measure/quantile.ts'
import { buildPage } from '../peers/bare-tiptap/build-page.ts'
import { buildWorkspace } from '../workspace/build-workspace.ts'
import { makeBody } from '../workspace/make-body.ts'
import { makeSentences } from '../workspace/make-sentences.ts'
import { type Typed, typeText } from './type-text.ts'

const DOCUMENTS = 10_000
const WORDS = 20_000
const WORDS_A_SENTENCE = 16
const EDITOR = '.text-editor[contenteditable="true"]'
const PLAIN = join(import.meta.dirname, '..', 'peers', 'plain-window')
const SETTLING = 5_000

/** Typing in a document of 20,000 words with the live check on, against bare TipTap with the same text. */
export async function benchTyping(context: BenchContext): Promise<readonly BenchLine[]> {
  const theirs = await typeInTiptap(context)
  const ours = await typeInUnisson(context)
  const peerName = 'bare TipTap'
  return [
    compare({
      what: 'typing: key to next frame, p95',
      unit: 'ms',
      ours: quantile(ours.toFrame, 0.95),
      peer: quantile(theirs.toFrame, 0.95),
      peerName,
      by: 'difference',
      target: { bound: 'at most', value: 2 },
      note: `20,000 words, live check on; medians ${quantile(ours.toFrame, 0.5).toFixed(1)} and ${quantile(theirs.toFrame, 0.5).toFixed(1)} ms`,
    }),
    compare({
      what: 'typing: work per letter, p99',
      unit: 'ms',
      ours: quantile(ours.work, 0.99),
      peer: quantile(theirs.work, 0.99),
      peerName,
      by: 'difference',
      target: { bound: 'at most', value: 4 },
      note: 'the editor’s whole answer to one letter; the difference is what is ours',
    }),
    compare({
      what: 'typing: tasks over 50 ms',
      unit: 'tasks',
      ours: ours.longTasks.length,
      peer: theirs.longTasks.length,
      peerName,
      by: 'value',
      target: { bound: 'at most', value: 0 },
      ...(ours.longTasks.length > 0 ? { note: `the longest lasted ${Math.max(...ours.longTasks).toFixed(0)} ms` } : {}),
    }),
  ]
}

async function typeInUnisson({ env, scratch }: BenchContext): Promise<Typed> {
  const { profile, longDocument } = await buildWorkspace(DOCUMENTS, join(scratch, 'typing'))
  const driven = await openUnlocked(profile, env)
  try {
    await driven.window.evaluate((hash) => {
      location.hash = hash
    }, `#/write/${longDocument}`)
    return await settleAndType(driven.window)
  } finally {
    await driven.close()
  }
}

async function typeInTiptap({ env, scratch }: BenchContext): Promise<Typed> {
  const page = await buildPage()
  const driven = await launchUnisson({ profile: join(scratch, 'tiptap'), folder: PLAIN, env: { ...env, BENCH_PAGE: page } })
  try {
    await driven.window.waitForSelector(EDITOR)
    const body = makeBody(makeSentences(seededRandom('tiptap'), WORDS / WORDS_A_SENTENCE))
    await driven.window.evaluate((content) => {
      const { editor } = document.querySelector('.text-editor') as HTMLElement & {
        editor: { commands: { setContent(content: unknown): void } }
      }
      editor.commands.setContent(content)
    }, body)
    return await settleAndType(driven.window)
  } finally {
    await driven.close()
  }
}

async function settleAndType(window: Page): Promise<Typed> {
  await window.waitForSelector(EDITOR)
  await window.waitForTimeout(SETTLING)
  return typeText(window)
}

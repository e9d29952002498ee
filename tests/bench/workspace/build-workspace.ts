import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createDocument } from '../../../electron/data/features/documents/commands.ts'
import { approvePoint, savePoint } from '../../../electron/data/features/points/commands.ts'
import { projectFolder } from '../../../electron/launch/project-folder.ts'
import { requireUnlocked } from '../../../electron/data/wrappers/unlocked.ts'
import { seededRandom } from '../../helpers/seeded-random.ts'
import { makeBody } from './make-body.ts'
import { makePointContent } from './make-point-content.ts'
import { makeSentences } from './make-sentences.ts'
import { openSession, PASSPHRASE } from './open-session.ts'

export interface BuiltWorkspace {
  /** A profile folder as main wants it, this run's own copy. */
  readonly profile: string
  /** The document of 20,000 words. */
  readonly longDocument: string
}

const SENTENCES_A_DOCUMENT = 8
const POINTS = 200
const LONG_WORDS = 20_000
const WORDS_A_SENTENCE = 16
const LONG_TITLE = 'A long document'
const AT_ONCE = 1000

/**
 * A profile with an encrypted workspace of `documents` documents, 200 approved talking points and one document of
 * 20,000 words. Building takes a minute, so it is kept under `.cache` while schema and builders stay the same; what
 * is answered is a copy in `folder`.
 */
export async function buildWorkspace(documents: number, folder: string): Promise<BuiltWorkspace> {
  const kept = join(projectFolder, '.cache', 'bench', `workspace-${documents}-${fingerprint()}`)
  if (!existsSync(kept)) {
    const making = `${kept}-making`
    await rm(making, { recursive: true, force: true })
    await fill(join(making, 'workspace'), documents)
    await rename(making, kept)
  }
  await mkdir(folder, { recursive: true })
  await cp(kept, folder, { recursive: true })
  return { profile: folder, longDocument: readFileSync(join(folder, 'workspace', 'long-document'), 'utf8') }
}

async function fill(folder: string, documents: number): Promise<void> {
  const random = seededRandom(`workspace ${documents}`)
  const session = openSession(folder)
  await session.create({
    name: 'Ministry',
    language: 'en',
    role: 'press-officer',
    person: 'Anne Martin',
    passphrase: PASSPHRASE,
    demo: false,
  })
  const open = requireUnlocked(session)
  const add = (title: string, sentences: readonly string[]): string =>
    createDocument(open, { title, type: 'communique', language: 'en', topicId: null, missionId: null }, makeBody(sentences)).id
  for (let from = 0; from < documents; from += AT_ONCE)
    open.database.transaction(() => {
      for (let rank = from; rank < Math.min(documents, from + AT_ONCE); rank += 1)
        add(`Note ${rank}`, makeSentences(random, SENTENCES_A_DOCUMENT))
    })
  const long = open.database.transaction(() => {
    for (let rank = 0; rank < POINTS; rank += 1) {
      const { id, revision } = savePoint(open, { content: makePointContent(random, rank) })
      approvePoint(open, { id, revision })
    }
    return add(LONG_TITLE, makeSentences(random, LONG_WORDS / WORDS_A_SENTENCE))
  })
  await session.lock('quit')
  await rm(join(folder, 'backups'), { recursive: true, force: true })
  await writeFile(join(folder, 'long-document'), long)
}

/** Of what decides the content of the file. */
function fingerprint(): string {
  const hash = createHash('sha256')
  const migrations = join(projectFolder, 'electron', 'data', 'db', 'migrations')
  for (const name of readdirSync(migrations).toSorted()) hash.update(readFileSync(join(migrations, name)))
  for (const name of readdirSync(import.meta.dirname).toSorted()) hash.update(readFileSync(join(import.meta.dirname, name)))
  return hash.digest('hex').slice(0, 12)
}

import { createDocument } from '../../../electron/data/features/documents/commands.ts'
import { requireUnlocked } from '../../../electron/data/wrappers/unlocked.ts'
import { seededRandom } from '../../helpers/seeded-random.ts'
import { makeBody } from '../workspace/make-body.ts'
import { makeSentences } from '../workspace/make-sentences.ts'
import { openSession, PASSPHRASE } from '../workspace/open-session.ts'

/** Puts a communiqué of some 500 words, the usual length, into a locked workspace; answers its id. */
export async function addShortDocument(folder: string): Promise<string> {
  const session = openSession(folder)
  await session.unlock(PASSPHRASE)
  const open = requireUnlocked(session)
  const head = open.database.transaction(() =>
    createDocument(
      open,
      { title: 'A communiqué', type: 'communique', language: 'en', topicId: null, missionId: null },
      makeBody(makeSentences(seededRandom('short'), 32)),
    ),
  )
  await session.lock('quit')
  return head.id
}

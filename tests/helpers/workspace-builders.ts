import type { TalkingPoint, TalkingPointContent } from '../../shared/domain/talking-point.ts'
import type { DocumentHead } from '../../shared/domain/document.ts'
import type { Mission } from '../../shared/domain/mission.ts'
import type { TestService } from './workspace.ts'

/** A document of one paragraph per line. */
export function bodyOf(text: string): { type: 'doc'; content: { type: string; content?: { type: string; text: string }[] }[] } {
  return {
    type: 'doc',
    content: text
      .split('\n')
      .map((line) => (line === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text: line }] })),
  }
}

/** The content of a talking point: only what the test says, the rest empty. */
export function pointOf(more: Partial<TalkingPointContent> = {}): TalkingPointContent {
  return {
    topicId: null,
    origin: 'central',
    statement: { fr: 'La France condamne l’attaque du 3 mars à Gao, qui a fait 12 morts.' },
    slots: [],
    slotsConfirmed: false,
    mandatory: false,
    missions: [],
    embargoUntil: null,
    validFrom: null,
    validUntil: null,
    supersedes: null,
    classification: 'public',
    sources: [],
    ...more,
  }
}

export function addMission({ calls }: TestService, code = 'BKO'): Promise<Mission> {
  return calls.missions.save({
    code,
    name: `Ambassade ${code}`,
    kind: 'embassy',
    country: 'ML',
    city: 'Bamako',
    timeZone: 'Africa/Bamako',
    languages: ['fr'],
  })
}

/** A saved document with this text. */
export async function addDocument(
  { calls }: TestService,
  text: string,
  more: Partial<Pick<DocumentHead, 'title' | 'language' | 'topicId' | 'missionId'>> = {},
): Promise<DocumentHead> {
  const head = await calls.documents.create({
    title: 'Communiqué',
    type: 'communique',
    language: 'fr',
    topicId: null,
    missionId: null,
    ...more,
  })
  await calls.documents.save({ id: head.id, revision: head.revision, body: bodyOf(text) })
  return (await calls.documents.get({ id: head.id })).head
}

/** An approved talking point. */
export async function addPoint({ calls }: TestService, more: Partial<TalkingPointContent> = {}): Promise<TalkingPoint> {
  const { id, revision } = await calls.points.save({ content: pointOf(more) })
  return calls.points.approve({ id, revision })
}

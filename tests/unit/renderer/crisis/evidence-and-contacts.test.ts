import { describe, expect, it } from 'vitest'
import { contactsFromRoles } from '../../../../renderer/features/crisis/contacts/contacts-from-roles.ts'
import { evidenceRows, type Piece } from '../../../../renderer/features/crisis/evidence/evidence-rows.ts'
import { contactSchema } from '../../../../shared/domain/crisis/model/contact.ts'
import { evidenceSchema } from '../../../../shared/domain/crisis/model/evidence.ts'
import { LEAD, SPOKESPERSON } from '../../crisis/playbook-fixture.ts'
import { ALICE, BOB, declaredRun } from '../../crisis/run-fixture.ts'

describe('contacts from the roles of a plan', () => {
  it('are those who hold a seat and are not known yet, once each, after those that are there', () => {
    const run = declaredRun()
    const seat = (roleId: string, position: 'primary' | 'deputy', personId: string) => {
      if (!run.state().seats.has(`${roleId} ${position}`)) run.act(ALICE, 'role.assigned', { roleId, position, personId })
    }
    seat(LEAD, 'primary', ALICE)
    seat(LEAD, 'deputy', BOB)
    seat(SPOKESPERSON, 'deputy', BOB)
    const around = { nameOf: (id: string) => id, titleOf: (title: Readonly<Record<string, string>>) => title['fr'] ?? '' }
    const known = contactSchema.parse({ id: 'contact--1', name: ALICE, kind: 'staff', order: 7 })
    const made = contactsFromRoles(run.state(), [known], around)
    const names = made.map(({ name }) => name)
    expect(names).not.toContain(ALICE)
    expect(names.filter((name) => name === BOB)).toEqual([BOB])
    expect(made.map(({ order }) => order)).toEqual(made.map((_, index) => 8 + index))
    expect(made[0]?.position).not.toBe('')
  })
})

const piece = (seq: number, name: string, size: number, source = ''): Piece => ({
  ...evidenceSchema.parse({
    id: `evidence--${seq}`,
    name,
    mediaType: 'image/jpeg',
    sha256: String(seq).repeat(64).slice(0, 64),
    size,
    source,
  }),
  seq,
})

describe('the evidence that a pane shows', () => {
  const pieces = [piece(2, 'quai.jpg', 10, 'Témoin'), piece(3, 'Appel.m4a', 30), piece(4, 'film.mp4', 20)]
  const names = (wanted: Partial<Parameters<typeof evidenceRows>[1]>) =>
    evidenceRows(
      pieces,
      { words: '', sort: 'entry', faulty: false, ...wanted },
      new Map([
        [pieces[0]?.sha256 ?? '', 'damaged'],
        [pieces[1]?.sha256 ?? '', 'intact'],
      ]),
      (left, right) => left.localeCompare(right, 'fr'),
    ).map(({ name }) => name)

  it('comes newest first, by name or the largest first', () => {
    expect(names({})).toEqual(['film.mp4', 'Appel.m4a', 'quai.jpg'])
    expect(names({ sort: 'name' })).toEqual(['Appel.m4a', 'film.mp4', 'quai.jpg'])
    expect(names({ sort: 'size' })).toEqual(['Appel.m4a', 'film.mp4', 'quai.jpg'])
  })

  it('is found by words of its name and source, and by being at fault, which what is still being read is not', () => {
    expect(names({ words: 'TÉMOIN jpg' })).toEqual(['quai.jpg'])
    expect(names({ words: 'mp4' })).toEqual(['film.mp4'])
    expect(names({ faulty: true })).toEqual(['quai.jpg'])
  })
})

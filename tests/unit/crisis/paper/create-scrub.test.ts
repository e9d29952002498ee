import { describe, expect, it } from 'vitest'
import { createScrub } from '../../../../shared/domain/crisis/redaction/create-scrub.ts'

const scrub = createScrub({ names: ['Jeanne de La Tour', 'Zoé Ba', '张伟'], phones: ['+227 20 12 34 56'] })

describe('the scrub of the redaction profile', () => {
  it.each([
    ['Jeanne de La Tour est arrivée', '[…] est arrivée'],
    ['JEANNE, puis M. Tour', '[…], puis M. […]'],
    ['Zoe a appelé', '[…] a appelé'],
    ['zoé ba a appelé', '[…] a appelé'],
    ['张伟说', '[…]说'],
    ['au 20 12 34 56', 'au […]'],
    ['au 20.12.34.56', 'au […]'],
    ['au +33 (0)6 12 34 56 78', 'au […]'],
    ['au 06-12-34-56-78', 'au […]'],
    ['à zoe.b@poste.example.org', 'à […]'],
  ])('takes %s out', (given, left) => {
    expect(scrub(given)).toBe(left)
  })

  it.each([
    'Le 2026-11-22 à 09:15',
    'Le 22.11.2026',
    'de la ville, deux tourbillons',
    'Environ 12 000 000 de personnes',
    'n° 35-48',
    'Il y a 1 234 personnes',
  ])('leaves %s', (given) => {
    expect(scrub(given)).toBe(given)
  })
})

import { describe, expect, it } from 'vitest'
import { createScrub } from '../../../../shared/domain/crisis/redaction/create-scrub.ts'

const scrub = createScrub({ names: ['Jeanne de La Tour', 'Zoé Ba', '张伟'], phones: ['+227 20 12 34 56', 'poste 55-21', '117'] })

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
    ['Tél:+33612345678', 'Tél:[…]'],
    ['Tel:06 12 34 56 78: sans réponse', 'Tel:[…]: sans réponse'],
    ['au 06\u201112\u201134\u201156\u201178', 'au […]'],
    ['au 20\u200912\u200934\u200956', 'au […]'],
    ['على الرقم ٢٠١٢٣٤٥٦', 'على الرقم […]'],
    ['على ٠٦١٢٣٤٥٦٧٨', 'على […]'],
    ['poste 5521, ou 55 21', 'poste […], ou […]'],
    ['Zoé\u00a0Ba', '[…]'],
    ['Zoe\u0301 Ba', '[…]'],
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
    'De 09:15:20 à 12:34:56, le 2026-11-22 09:15',
    'Le numéro 155212',
    'Il y a 117 blessés',
  ])('leaves %s', (given) => {
    expect(scrub(given)).toBe(given)
  })
})

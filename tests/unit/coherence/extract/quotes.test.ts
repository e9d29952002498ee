import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../shared/domain/language.ts'
import { readText } from './read-text.ts'

function quotes(language: Language, text: string): string {
  return readText(language, text)
    .mentions.flatMap((mention) =>
      mention.kind === 'quote' ? [`${text.slice(mention.inner.start, mention.inner.end)} < ${mention.speaker ?? '?'}`] : [],
    )
    .join(' | ')
}

function reported(language: Language, text: string): string {
  return readText(language, text)
    .reported.map(({ start, end }) => text.slice(start, end))
    .join(' | ')
}

describe('quotations', () => {
  it.each([
    ['fr', '« Nous resterons », a déclaré Jean Dupont.', 'Nous resterons < Jean Dupont'],
    ['fr', 'Le ministre a déclaré : « Nous resterons »', 'Nous resterons < Le ministre'],
    ['fr', 'le « processus de paix »', 'processus de paix < ?'],
    ['fr', '« une citation coupée', 'une citation coupée < ?'],
    ['en', '“We will stay,” said John Smith.', 'We will stay, < John Smith'],
    ['en', 'The minister said: "We will stay"', 'We will stay < The minister'],
    ['en', 'the ‘peace process’', 'peace process < ?'],
    ['de', 'die „Lage“', 'Lage < ?'],
    ['ja', '「停戦」', '停戦 < ?'],
    ['ja', '外務大臣は「停戦を支持する」と表明した。', '停戦を支持する < 外務大臣'],
    ['ja', '外務大臣は、「停戦を支持する」と述べた。', '停戦を支持する < 外務大臣'],
    ['ja', '「停戦を支持する」と外務大臣が述べた。', '停戦を支持する < 外務大臣'],
    ['ja', '外務大臣は「和平計画」を発表した。', '和平計画 < ?'],
    ['tr', 'Bakan Jean Dupont, “Ateşkesi destekliyoruz” dedi.', 'Ateşkesi destekliyoruz < Bakan Jean Dupont'],
    ['tr', 'Sözcü “Durum ciddi” ifadelerini kullandı.', 'Durum ciddi < Sözcü'],
    ['tr', '“Ateşkesi destekliyoruz”, dedi Bakan Jean Dupont.', 'Ateşkesi destekliyoruz < Bakan Jean Dupont'],
    ['tr', 'Fransa “barış sürecini” destekliyor.', 'barış sürecini < ?'],
    ['fr', 'La France soutient le « processus de paix » annoncé.', 'processus de paix < ?'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(quotes(language, text)).toBe(expected)
  })
})

describe('reported speech', () => {
  it.each([
    ['fr', '« Nous resterons », a déclaré Jean Dupont.', '« Nous resterons »'],
    ['fr', 'Nous avons déclaré : « Nous resterons »', ''],
    ['fr', 'le « processus de paix »', ''],
    ['tr', 'Bakan, “Ateşkesi destekliyoruz” dedi.', '“Ateşkesi destekliyoruz”'],
    ['tr', 'Biz “Ateşkesi destekliyoruz” dedik, “Ateşkes gerekli” dedi.', '“Ateşkes gerekli”'],
    ['ja', '外務大臣は「停戦を支持する」と述べた。', '「停戦を支持する」'],
    ['ja', 'わが国は「停戦を支持する」と表明した。', ''],
    ['fr', "Selon l'armée, 15 personnes sont mortes", "Selon l'armée, 15 personnes sont mortes"],
    ['fr', "Il y a 15 morts, selon l'armée", "Il y a 15 morts, selon l'armée"],
    ['fr', "La France condamne l'attaque, qui a fait 15 morts selon l'armée", "qui a fait 15 morts selon l'armée"],
    ['fr', 'le principe selon lequel il faut agir', ''],
    ['fr', "d'après nos informations, 15 morts", ''],
    ['en', 'According to the army, 15 people died', 'According to the army, 15 people died'],
    ['en', '15 people died, according to the army', '15 people died, according to the army'],
    ['en', 'according to plan', ''],
    ['fr', 'À en croire Moscou, 3 drones ont été abattus, mais Kiev dément', 'À en croire Moscou, 3 drones ont été abattus'],
    ['fr', "Selon l'armée, 3 drones sont tombés, mais sans victime", "Selon l'armée, 3 drones sont tombés, mais sans victime"],
    ['zh', '据军方称，40名士兵死亡；法国对此表示遗憾。', '据军方称，40名士兵死亡'],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(reported(language, text)).toBe(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { readText } from '../read-text.ts'

type Case = readonly [text: string, expected: string]

/** What a figure is read as: value, unit, and its bound with the words that set it. */
function figures(language: 'zh' | 'ja' | 'tr' | 'ru' | 'uk' | 'ar' | 'en' | 'fr' | 'nl', text: string): string {
  return readText(language, text)
    .mentions.flatMap((mention) =>
      mention.kind === 'figure'
        ? [`${mention.value} ${mention.unit}${mention.bound === 'exact' ? '' : ` ${mention.bound}`}`]
        : [],
    )
    .join(' | ')
}

const CHINESE: readonly Case[] = [
  ['至少12人', '12 person at-least'],
  ['不少于12人', '12 person at-least'],
  ['至少有12人', '12 person at-least'],
  ['12人以上', '12 person at-least'],
  ['12名以上士兵', '12 soldier at-least'],
  ['12个以上国家', '12 country at-least'],
  ['4000多万欧元', '40000000 EUR at-least'],
  ['三十余亿美元', '3000000000 USD at-least'],
  ['20多万人', '200000 person at-least'],
  ['将近12人', '12 person about'],
  ['未满12人', '12 person at-most'],
  ['不超过12万欧元', '120000 EUR at-most'],
  // The same signs where they set no bound.
  ['以上12人', '12 person'],
  ['12名士兵', '12 soldier'],
  ['12人，超过30人受伤', '12 person | 30 injured at-least'],
  ['不满意的12人', '12 person'],
]

const JAPANESE: readonly Case[] = [
  ['少なくとも12人', '12 person at-least'],
  ['12人以上の死者', '12 death at-least'],
  ['12人を下らない', '12 person at-least'],
  ['約12人', '12 person about'],
  ['12人未満', '12 person at-most'],
  ['12人を超えない', '12 person at-most'],
  ['12人を超える', '12 person at-least'],
  ['12万以上のユーロ', '120000 EUR at-least'],
  // "Promised" and "three points above" set no bound.
  ['約束した12人', '12 person'],
  ['12人、約30人が負傷', '12 person | 30 injured about'],
]

const TURKISH: readonly Case[] = [
  ['40 milyona yakın kişi', '40000000 person about'],
  ['40 kişiden az', '40 person at-most'],
  ['40 kişinin üzerinde', '40 person at-least'],
  ['40 milyon avroyu aştı', '40000000 EUR at-least'],
  ['40 avrodan az', '40 EUR at-most'],
  // A close friend, something on a table, a difference.
  ['12 yakın arkadaş', '12 yak'],
  ['3 masa üzerinde', '3 mas'],
  ['12 kişi daha az', '12 person'],
]

const OTHERS: readonly (readonly ['ru' | 'uk' | 'ar' | 'en' | 'fr' | 'nl', string, string])[] = [
  ['ru', 'не менее 12 человек', '12 person at-least'],
  ['ru', 'около 12 человек', '12 person about'],
  ['ru', '12 и более человек', '12 person at-least'],
  ['ru', '12 с лишним человек', '12 person at-least'],
  ['ru', '40 с лишним миллионов евро', '40000000 EUR at-least'],
  ['uk', '12 з лишком тисяч осіб', '12000 person at-least'],
  ['ar', 'لا يقل عن 12 شخصا', '12 person at-least'],
  ['ar', 'ليس أقل من 12 شخصا', '12 person at-least'],
  ['ar', 'أقل من 12 شخصا', '12 person at-most'],
  ['ar', 'ليس أكثر من 12 شخصا', '12 person at-most'],
  ['ar', 'أكثر من 12 شخصا', '12 person at-least'],
  ['ar', 'ما يقارب 12 شخصا', '12 person about'],
  ['ar', 'ما يناهز 12 شخصا', '12 person about'],
  ['en', '12 or more people', '12 person at-least'],
  ['fr', '12 morts au moins 30 blessés', '12 death | 30 injured at-least'],
  ['fr', '12 morts, au moins mille blessés', '12 death | 1000 injured at-least'],
  ['nl', '40 %-punten', '40 percentage-point'],
]

describe('bounds with their direction', () => {
  it.each(CHINESE)('zh: %s', (text, expected) => {
    expect(figures('zh', text)).toBe(expected)
  })

  it.each(JAPANESE)('ja: %s', (text, expected) => {
    expect(figures('ja', text)).toBe(expected)
  })

  it.each(TURKISH)('tr: %s', (text, expected) => {
    expect(figures('tr', text)).toBe(expected)
  })

  it.each(OTHERS)('%s: %s', (language, text, expected) => {
    expect(figures(language, text)).toBe(expected)
  })
})

import type { WordedCase } from './worded-otherwise-cases.ts'

/** Figures said in other words, and figures that changed under other words. */
export const FIGURES_WORDED_OTHERWISE: Readonly<Record<string, readonly WordedCase[]>> = {
  'counts and their bounds': [
    [
      'fr',
      "L'attaque a fait 12 morts et plus de 30 blessés à Gao.",
      "L'attaque a fait une douzaine de morts et plus de trente blessés à Gao.",
    ],
    [
      'fr',
      "L'attaque de Gao a fait 12 morts et plus de 30 blessés.",
      "L'attaque de Gao a fait douze morts et plus de trente blessés.",
    ],
    [
      'fr',
      "L'attaque de Gao a fait 12 morts et plus de 30 blessés.",
      "L'attaque de Gao a fait une douzaine de morts et plus d'une trentaine de blessés.",
    ],
    [
      'fr',
      "L'attaque de Gao a fait 12 morts et plus de 30 blessés.",
      "L'attaque de Gao a fait une vingtaine de morts et plus de trente blessés.",
      'figure-mismatch: une vingtaine de morts',
    ],
    [
      'en',
      'The attack in Gao killed 12 people and injured more than 30.',
      'The attack in Gao killed a dozen people and injured more than thirty.',
    ],
    [
      'en',
      'The attack in Gao left 12 dead and more than 30 injured.',
      'The attack in Gao left a dozen dead and more than thirty injured.',
    ],
    ['fr', "L'attaque de Gao a fait 12 morts.", "L'attaque a coûté la vie à 15 personnes à Gao.", 'figure-mismatch: 15'],
    ['fr', "L'attaque de Gao a fait 12 morts.", "L'attaque de Gao a coûté la vie à 12 personnes."],
    [
      'fr',
      "La France condamne l'attaque du 3 mars à Gao, qui a fait 12 morts.",
      "La France condamne l'attaque du 3 mars à Gao, qui a coûté la vie à 15 personnes.",
      'figure-mismatch: 15',
    ],
    [
      'fr',
      "La France condamne l'attaque du 3 mars à Gao, qui a fait 12 morts.",
      "La France condamne l'attaque du 3 mars à Gao, qui a coûté la vie à 12 personnes.",
    ],
    [
      'en',
      'France condemns the attack of 3 March in Gao, which killed 12 people.',
      'France condemns the attack of 3 March in Gao, which cost the lives of 12 people.',
    ],
    [
      'en',
      'France condemns the attack of 3 March in Gao, which killed 12 people.',
      'France condemns the attack of 3 March in Gao, which cost the lives of 15 people.',
      'figure-mismatch: 15',
    ],
    [
      'es',
      'Francia condena el atentado del 3 de marzo en Gao, que causó 12 muertos.',
      'Francia condena el atentado del 3 de marzo en Gao, que costó la vida a 15 personas.',
      'figure-mismatch: 15',
    ],
    [
      'es',
      'Francia condena el atentado del 3 de marzo en Gao, que causó 12 muertos.',
      'Francia condena el atentado del 3 de marzo en Gao, que costó la vida a 12 personas.',
    ],
    [
      'de',
      'Frankreich verurteilt den Anschlag vom 3. März in Gao, bei dem 12 Menschen getötet wurden.',
      'Frankreich verurteilt den Anschlag vom 3. März in Gao, der 15 Menschen das Leben kostete.',
      'figure-mismatch: 15',
    ],
    [
      'de',
      'Frankreich verurteilt den Anschlag vom 3. März in Gao, bei dem 12 Menschen getötet wurden.',
      'Frankreich verurteilt den Anschlag vom 3. März in Gao, der 12 Menschen das Leben kostete.',
    ],
    [
      'fr',
      "L'aide bénéficie à au moins 40 écoles.",
      "L'aide bénéficie à environ 40 écoles.",
      'figure-mismatch (warning): environ 40 écoles',
    ],
    [
      'en',
      'The aid reaches at least 40 schools.',
      'The aid reaches about 40 schools.',
      'figure-mismatch (warning): about 40 schools',
    ],
    [
      'es',
      'La ayuda llega a al menos 40 escuelas.',
      'La ayuda llega a unas 40 escuelas.',
      'figure-mismatch (warning): unas 40 escuelas',
    ],
    [
      'de',
      'Die Hilfe erreicht mindestens 40 Schulen.',
      'Die Hilfe erreicht etwa 40 Schulen.',
      'figure-mismatch (warning): etwa 40 Schulen',
    ],
    [
      'fr',
      "L'aide bénéficie à au plus 40 écoles.",
      "L'aide bénéficie à environ 40 écoles.",
      'figure-mismatch (warning): environ 40 écoles',
    ],
    ['fr', "L'aide bénéficie à environ 40 écoles.", "L'aide bénéficie à une quarantaine d'écoles."],
    ['fr', "L'aide bénéficie à 40 écoles.", "L'aide bénéficie à environ 40 écoles."],
    [
      'fr',
      "L'attaque de Gao, le 3 mars, a fait 12 morts et plus de 30 blessés.",
      "L'attaque de Gao, le 3 mars, a fait plus de trente blessés et une douzaine de morts.",
    ],
    [
      'fr',
      "La France condamne l'attaque de Gao : 12 morts et plus de 30 blessés.",
      "La France condamne l'attaque de Gao : une douzaine de morts et plus de trente blessés.",
    ],
    [
      'fr',
      "L'attaque a fait 12 morts et plus de 30 blessés.",
      "Une douzaine de morts et plus de trente blessés : tel est le bilan de l'attaque.",
    ],
    [
      'fr',
      "L'attaque a fait 12 morts et plus de 30 blessés.",
      "L'attaque a tué une douzaine de personnes et en a blessé plus de trente.",
    ],
    [
      'fr',
      "L'attaque a fait plus de 30 blessés et 12 morts.",
      "L'attaque a fait plus de trente blessés et une douzaine de morts.",
    ],
    [
      'fr',
      "L'attaque du 3 mars à Gao a fait 12 morts et plus de 30 blessés.",
      "Une douzaine de morts et plus de trente blessés dans l'attaque de Gao.",
    ],
    [
      'en',
      'The attack in Gao killed 12 people and injured more than 30.',
      'A dozen people were killed and more than thirty injured in the attack in Gao.',
    ],
  ],
  'the last quantity left, and names in another case': [
    [
      'pl',
      'Firma Nordika ogłasza ofertę na 10 miliardów dolarów dla rywala Avarona.',
      'Firma Nordika oferuje 10 miliardów dolarów dla Avaronu.',
    ],
    [
      'pl',
      'Firma Nordika ogłasza ofertę na 10 miliardów dolarów dla rywala Avarona.',
      'Firma Nordika oferuje 13 miliardów dolarów dla Avaronu.',
      'figure-mismatch: 13 miliardów',
    ],
    ['ru', 'Два сторожевых катера стоят в порту.', 'Два новых катера стоят в порту.'],
    ['ru', 'Два сторожевых катера стоят в порту.', 'Семь новых катеров стоят в порту.', 'figure-mismatch: Семь'],
    [
      'el',
      'Η Γαλλία στηρίζει τη διεύρυνση του Συμβουλίου Ασφαλείας με δύο αφρικανικές χώρες.',
      'Η Γαλλία στηρίζει ένα Συμβούλιο Ασφαλείας διευρυμένο με 2 αφρικανικές χώρες.',
    ],
    [
      'el',
      'Η Γαλλία στηρίζει τη διεύρυνση του Συμβουλίου Ασφαλείας με δύο αφρικανικές χώρες.',
      'Η Γαλλία στηρίζει ένα Συμβούλιο Ασφαλείας διευρυμένο με 3 αφρικανικές χώρες.',
      'figure-mismatch: 3',
    ],
    ['ja', '攻撃で12人から15人が死亡した。', '攻撃で12〜15人が死亡した。'],
    ['ja', '攻撃で12人から15人が死亡した。', '攻撃で12人から18人が死亡した。', 'figure-mismatch: 12人から18'],
    [
      'ar',
      'أصدرت القنصليات 2,8 مليون تأشيرة في عام 2025، بزيادة قدرها 17% عن العام السابق.',
      'أصدرت القنصليات 2،8 مليون تأشيرة في عام 2025، بزيادة قدرها 17% عن العام السابق.',
    ],
    [
      'ar',
      'أصدرت القنصليات 2,8 مليون تأشيرة في عام 2025، بزيادة قدرها 17% عن العام السابق.',
      'أصدرت القنصليات 2,8 مليون تأشيرة في عام 2027، بزيادة قدرها 17% عن العام السابق.',
      'date-mismatch: 2027',
    ],
  ],
  'a denied condition, and the vote of another year': [
    ['zh', '解除对叙利亚的制裁不以难民返回为条件。', '难民返回不是解除对叙利亚制裁的条件。'],
    ['zh', '解除对叙利亚的制裁不以难民返回为条件。', '难民返回是解除对叙利亚制裁的条件。', 'polarity-flip: 难'],
    [
      'zh',
      '旅居国外的法国公民可于2026年5月22日至27日在网上投票。',
      '旅居国外的法国公民可于2026年5月22日至27日在网上投票。2022年的投票时间为5月27日至6月1日。',
    ],
  ],
}

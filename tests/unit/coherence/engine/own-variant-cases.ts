import type { Language } from '../../../../shared/domain/language.ts'

/** An approved sentence, a faithful relay in other words, and a departure with the words that depart. */
export interface OwnVariantCase {
  readonly statement: string
  readonly faithful: string
  readonly figure: readonly [text: string, span: string]
  readonly date: readonly [text: string, span: string]
  readonly actor: readonly [text: string, span: string]
}

export const OWN_VARIANT_CASES: Readonly<Partial<Record<Language, OwnVariantCase>>> = {
  ar: {
    statement: 'تدين فرنسا الهجوم الذي وقع في 3 آذار/مارس 2026 في مالي وأودى بحياة 12 شخصا.',
    faithful: 'ندين الهجوم الذي وقع في مالي في ٣ مارس وأودى بحياة اثني عشر شخصا.',
    figure: ['ندين الهجوم الذي وقع في مالي في 3 مارس وأودى بحياة خمسة عشر شخصا.', 'خمسة عشر'],
    date: ['تدين فرنسا الهجوم الذي وقع في 13 آذار/مارس 2026 في مالي وأودى بحياة 12 شخصا.', '13'],
    actor: ['تدين فرنسا الهجوم الذي وقع في 3 آذار/مارس 2026 في النيجر وأودى بحياة 12 شخصا.', 'النيجر'],
  },
  ru: {
    statement: 'Франция осуждает нападение 3 марта 2026 года в Мали, в результате которого погибли 12 человек.',
    faithful: 'Мы осуждаем нападение, совершённое в Мали 3 марта: погибли двенадцать человек.',
    figure: ['Мы осуждаем нападение, совершённое в Мали 3 марта: погибли пятнадцать человек.', 'пятнадцать'],
    date: ['Франция осуждает нападение 13 марта 2026 года в Мали, в результате которого погибли 12 человек.', '13'],
    actor: ['Франция осуждает нападение 3 марта 2026 года в Нигере, в результате которого погибли 12 человек.', 'Нигере'],
  },
  uk: {
    statement: 'Франція засуджує напад 3 березня 2026 року в Малі, унаслідок якого загинуло 12 осіб.',
    faithful: 'Ми засуджуємо напад, скоєний у Малі 3 березня: загинуло дванадцять осіб.',
    figure: ["Ми засуджуємо напад, скоєний у Малі 3 березня: загинуло п'ятнадцять осіб.", "п'ятнадцять"],
    date: ['Франція засуджує напад 13 березня 2026 року в Малі, унаслідок якого загинуло 12 осіб.', '13'],
    actor: ['Франція засуджує напад 3 березня 2026 року в Нігері, унаслідок якого загинуло 12 осіб.', 'Нігері'],
  },
  pl: {
    statement: 'Francja potępia atak z 3 marca 2026 r. w Mali, w którym zginęło 12 osób.',
    faithful: 'Potępiamy atak, do którego doszło w Mali 3 marca: zginęło dwanaście osób.',
    figure: ['Potępiamy atak, do którego doszło w Mali 3 marca: zginęło piętnaście osób.', 'piętnaście'],
    date: ['Francja potępia atak z 13 marca 2026 r. w Mali, w którym zginęło 12 osób.', '13'],
    actor: ['Francja potępia atak z 3 marca 2026 r. w Nigrze, w którym zginęło 12 osób.', 'Nigrze'],
  },
  tr: {
    statement: "Fransa, 3 Mart 2026'da Mali'de düzenlenen ve 12 kişinin öldüğü saldırıyı kınıyor.",
    faithful: "Mali'de 3 Mart'ta düzenlenen ve on iki kişinin öldüğü saldırıyı kınıyoruz.",
    figure: ["Mali'de 3 Mart'ta düzenlenen ve on beş kişinin öldüğü saldırıyı kınıyoruz.", 'on beş'],
    date: ["Fransa, 13 Mart 2026'da Mali'de düzenlenen ve 12 kişinin öldüğü saldırıyı kınıyor.", '13'],
    actor: ["Fransa, 3 Mart 2026'da Nijer'de düzenlenen ve 12 kişinin öldüğü saldırıyı kınıyor.", 'Nijer'],
  },
  el: {
    statement: 'Η Γαλλία καταδικάζει την επίθεση της 3ης Μαρτίου 2026 στο Μάλι, στην οποία σκοτώθηκαν 12 άνθρωποι.',
    faithful: 'Καταδικάζουμε την επίθεση στο Μάλι στις 3 Μαρτίου, στην οποία σκοτώθηκαν δώδεκα άνθρωποι.',
    figure: ['Καταδικάζουμε την επίθεση στο Μάλι στις 3 Μαρτίου, στην οποία σκοτώθηκαν δεκαπέντε άνθρωποι.', 'δεκαπέντε'],
    date: ['Η Γαλλία καταδικάζει την επίθεση της 13ης Μαρτίου 2026 στο Μάλι, στην οποία σκοτώθηκαν 12 άνθρωποι.', '13'],
    actor: ['Η Γαλλία καταδικάζει την επίθεση της 3ης Μαρτίου 2026 στον Νίγηρα, στην οποία σκοτώθηκαν 12 άνθρωποι.', 'Νίγηρα'],
  },
  zh: {
    statement: '法国谴责2026年3月3日在马里发生的袭击，袭击造成12人死亡。',
    faithful: '我们谴责3月3日在马里发生的袭击，袭击造成十二人死亡。',
    figure: ['我们谴责3月3日在马里发生的袭击，袭击造成十五人死亡。', '十五'],
    date: ['法国谴责2026年3月13日在马里发生的袭击，袭击造成12人死亡。', '13'],
    actor: ['法国谴责2026年3月3日在尼日尔发生的袭击，袭击造成12人死亡。', '尼日尔'],
  },
  ja: {
    statement: 'フランスは、2026年3月3日にマリで発生し12人が死亡した攻撃を非難する。',
    faithful: '3月3日にマリで発生し十二人が死亡した攻撃を、われわれは非難する。',
    figure: ['3月3日にマリで発生し十五人が死亡した攻撃を、われわれは非難する。', '十五'],
    date: ['フランスは、2026年3月13日にマリで発生し12人が死亡した攻撃を非難する。', '13'],
    actor: ['フランスは、2026年3月3日にニジェールで発生し12人が死亡した攻撃を非難する。', 'ニジェール'],
  },
}

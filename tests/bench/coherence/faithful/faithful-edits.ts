import { dateForm } from './date-form.ts'
import { digitsToWords } from './digits-to-words.ts'
import type { FaithfulEdit } from './faithful-edit.ts'
import { identity } from './identity.ts'
import { lightSynonyms } from './light-synonyms.ts'
import { moneyForm } from './money-form.ts'
import { notOnly } from './not-only.ts'
import { otherYear } from './other-year.ts'
import { paragraphNumber } from './paragraph-number.ts'
import { percentForm } from './percent-form.ts'
import { reportedSpeech } from './reported-speech.ts'
import { rounding } from './rounding.ts'
import { sameRung } from './same-rung.ts'
import { scriptDigits } from './script-digits.ts'
import { sameWording } from './same-wording.ts'
import { typography } from './typography.ts'
import { wordingTrap } from './wording-trap.ts'
import { wordsToDigits } from './words-to-digits.ts'

/** Every faithful edit; each one that fits a sentence makes a negative case of its own. */
export const FAITHFUL_EDITS: readonly FaithfulEdit[] = [
  identity,
  digitsToWords,
  wordsToDigits,
  moneyForm,
  percentForm,
  dateForm,
  rounding,
  lightSynonyms,
  sameRung,
  typography,
  scriptDigits,
  otherYear,
  reportedSpeech,
  paragraphNumber,
  notOnly,
  sameWording,
  wordingTrap,
]

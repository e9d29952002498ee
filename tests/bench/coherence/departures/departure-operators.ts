import { addException } from './add-exception.ts'
import { changeActor } from './change-actor.ts'
import { changeBound } from './change-bound.ts'
import { changeCertainty } from './change-certainty.ts'
import { changeCommitment } from './change-commitment.ts'
import { changeDate } from './change-date.ts'
import { changeFigure } from './change-figure.ts'
import { changeMagnitude } from './change-magnitude.ts'
import { changeNumberWord } from './change-number-word.ts'
import { changePolarity } from './change-polarity.ts'
import { changeQuantifier } from './change-quantifier.ts'
import { changeStance } from './change-stance.ts'
import { changeUnit } from './change-unit.ts'
import type { DepartureOperator } from './departure.ts'

/** Every operator that changes a sentence; omission, terms and calendar need other messages and are built apart. */
export const DEPARTURE_OPERATORS: readonly DepartureOperator[] = [
  changeFigure,
  changeNumberWord,
  changeMagnitude,
  changeUnit,
  changeBound,
  changeDate,
  changeActor,
  changePolarity,
  changeStance,
  changeCommitment,
  changeCertainty,
  changeQuantifier,
  addException,
]

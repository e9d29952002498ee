import { near } from './near.ts'

/** Two conversions of one temperature may lie this far apart. */
const WITHIN = 0.15
const DEGREES = 2
/** What rounding both scales to tens or fives leaves between them, in degrees Fahrenheit. */
const READING = 4
const DIFFERENCE = 3

function converted(celsius: number, fahrenheit: number): boolean {
  return Math.abs(celsius * 1.8 + 32 - fahrenheit) <= READING || Math.abs(celsius * 1.8 - fahrenheit) <= DIFFERENCE
}

/** A difference of temperature so small is written to its tenth ("1.5 degrees"), and converted as finely: 1.5 and 2 are two goals. */
const SMALL = 5
const CONVERTED_WITHIN = 0.05
const SCALES = 1.8

function areTenths(left: number, right: number): boolean {
  return Math.max(Math.abs(left), Math.abs(right)) < SMALL && !(Number.isInteger(left) && Number.isInteger(right))
}

/** True when two numbers may tell one temperature, or one difference of temperature, on the same scale or on the two: nobody writes which where it is plain. */
export function sameTemperature(left: number, right: number): boolean {
  if (areTenths(left, right))
    return left === right || near(left * SCALES, right, CONVERTED_WITHIN) || near(right * SCALES, left, CONVERTED_WITHIN)
  return near(left, right, WITHIN) || Math.abs(left - right) <= DEGREES || converted(left, right) || converted(right, left)
}

/** A reason why the program cannot start here, told in one line that says what to do. Printed without a stack. */
export class LaunchProblem extends Error {
  override readonly name = 'LaunchProblem'
}

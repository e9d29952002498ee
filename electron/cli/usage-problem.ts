/** Bad use or unreadable input: the command prints this one line on standard error and ends with status 2. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem'
}

/** The newest value of something that long-lived callbacks read when they are called, not when they were made. */
export class Latest<Value> {
  #value: Value

  constructor(value: Value) {
    this.#value = value
  }

  get value(): Value {
    return this.#value
  }

  set(value: Value): void {
    this.#value = value
  }
}

/** What is worked out of something when it is first asked for, and kept with it. */

/** Names something that is worked out of an `Of`. */
export interface OnceOf<Of, T> {
  readonly of: (of: Of) => T
}

export class Kept<Of> {
  private readonly values = new Map<OnceOf<Of, unknown>, unknown>()

  /** What `once.of` makes of `of`, which is the same each time; worked out at most once. */
  take<T>(once: OnceOf<Of, T>, of: Of): T {
    let value = this.values.get(once)
    if (value === undefined && !this.values.has(once)) {
      value = once.of(of)
      this.values.set(once, value)
    }
    // Only `once` itself writes under its own key.
    return value as T
  }
}

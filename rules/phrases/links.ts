/** A map from two numbers to two numbers in one flat array: open addressing, four numbers a slot, so that one look at memory tells all. */

const SLOT_BITS = 2
const SLOT = 1 << SLOT_BITS
const OTHER = 1
/** Where the two values stand in a slot. Both are 0 in a slot that nobody filled. */
export const TARGET = 2
export const FIRST = 3

export class Links {
  private numbers = new Int32Array(SLOT << 10)
  private size = 0

  /** The slot of a pair of keys, of which the first is not 0, or the free one where it would be. */
  find(one: number, other: number): number {
    const { numbers } = this
    const mask = numbers.length - 1
    let slot = (hash(one, other) << SLOT_BITS) & mask
    while (numbers[slot] !== 0 && (numbers[slot] !== one || numbers[slot + OTHER] !== other))
      slot = (slot + SLOT) & mask
    return slot
  }

  /** The same, filled with the keys. */
  slotFor(one: number, other: number): number {
    const known = this.find(one, other)
    if (this.numbers[known] !== 0) return known
    if (++this.size * 2 * SLOT > this.numbers.length) this.grow()
    const slot = this.find(one, other)
    this.numbers[slot] = one
    this.numbers[slot + OTHER] = other
    return slot
  }

  at(index: number): number {
    return this.numbers[index] ?? 0
  }

  put(index: number, value: number): void {
    this.numbers[index] = value
  }

  private grow(): void {
    const old = this.numbers
    this.numbers = new Int32Array(old.length * 2)
    for (let from = 0; from < old.length; from += SLOT) {
      const one = old[from] ?? 0
      if (one !== 0) this.numbers.set(old.subarray(from, from + SLOT), this.find(one, old[from + OTHER] ?? 0))
    }
  }
}

function hash(one: number, other: number): number {
  const mixed = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

/** A replacement while its person goes on: what they write, and where their caret is, is never ours to change. */
import { beforeEach, describe, expect, test } from 'vitest'
import { type Composer, replaceIn } from '../../entrypoints/coach.content/editable/replace.ts'

const BEFORE = 'Ciao stupido mondo'
const AFTER = 'Ciao caro mondo'
const SPAN = { start: 5, end: 12 }

let text = BEFORE
let hand = 0
let undone = 0
let carets: number[] = []
let selected: object[] = []
let undo = () => {}

beforeEach(() => {
  text = BEFORE
  hand = 0
  undone = 0
  carets = []
  selected = []
  undo = () => {}
})

/** The person writes, in the frame after the last. */
function write(becomes: string) {
  requestAnimationFrame(() => {
    hand += 1
    text = becomes
  })
}

/** @param ways what each way makes of the text. */
function composer(...ways: (() => 'taken' | 'left')[]): Composer {
  const element = document.createElement('div')
  document.body.append(element)
  return {
    element,
    read: () => text,
    async rest() {},
    async select(range) {
      selected.push(range)
      return true
    },
    ways: () => ways,
    async putCaret(at) {
      carets.push(at)
    },
    undo() {
      undone += 1
      undo()
    },
    hand: () => hand,
  }
}

const replace = (into: Composer, words = 'caro') => replaceIn(into, SPAN, 'stupido', words)

describe('a replacement', () => {
  test('puts the caret behind it, when nobody writes', async () => {
    const into = composer(() => {
      text = AFTER
      return 'left'
    })
    expect(await replace(into)).toEqual({ ok: true })
    expect(carets).toEqual([9])
  })

  test.each([
    ['writes on', `${AFTER}!`],
    ['takes it back', BEFORE],
    ['takes more away', 'Ciao caro'],
  ])('leaves text and caret to a person who %s at once', async (_, becomes) => {
    const into = composer(
      () => {
        text = AFTER
        write(becomes)
        return 'left'
      },
      () => {
        text = 'Done a second time'
        return 'left'
      },
    )
    expect(await replace(into)).toEqual({ ok: true })
    expect({ text, carets, undone }).toEqual({ text: becomes, carets: [], undone: 0 })
  })

  test('is seen also when the person wrote on before it was', async () => {
    const into = composer(() => {
      write(`${AFTER}!`)
      return 'taken'
    })
    expect(await replace(into)).toEqual({ ok: true })
    expect({ text, carets, undone }).toEqual({ text: `${AFTER}!`, carets: [], undone: 0 })
  })

  test('that takes words away is not seen in what the person wrote into them', async () => {
    const into = composer(() => {
      write('Ciao stupido! mondo')
      return 'left'
    })
    expect(await replace(into, '')).toEqual({ ok: false, fault: 'refused' })
    expect({ text, carets, undone }).toEqual({ text: 'Ciao stupido! mondo', carets: [], undone: 0 })
  })

  test('selects the words anew for each way: an editor that was told of one may have selected others', async () => {
    const into = composer(
      () => {
        selected = []
        return 'left'
      },
      () => {
        text = selected.length > 0 ? AFTER : 'Others replaced'
        return 'left'
      },
    )
    expect(await replace(into)).toEqual({ ok: true })
  })

  test('that went wrong is written back where undo makes yet another text of it', async () => {
    undo = () => {
      text = 'Ciao stu mondo'
    }
    const into = composer(() => {
      text = text === BEFORE ? 'Ciao mondo' : BEFORE
      return 'left'
    })
    expect(await replace(into)).toEqual({ ok: false, fault: 'refused' })
    expect(text).toBe(BEFORE)
    expect(selected.at(-1)).toEqual({ start: 8, end: 8 })
  })

  test('that went wrong is taken back, unless the person has written on', async () => {
    const wrong = () => {
      text = 'Ciao mondo'
      return 'left' as const
    }
    expect(await replace(composer(wrong))).toEqual({ ok: false, fault: 'refused' })
    expect(undone).toBe(1)
    text = BEFORE
    undone = 0
    const meanwhile = composer(() => {
      write('Ciao mondo!')
      return wrong()
    })
    expect(await replace(meanwhile)).toEqual({ ok: false, fault: 'refused' })
    expect({ text, undone }).toEqual({ text: 'Ciao mondo!', undone: 0 })
  })
})

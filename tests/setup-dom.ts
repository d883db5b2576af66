/** After each test with a DOM: unmount what Testing Library rendered and leave an empty page. */
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Milliseconds: a machine that is busy with browsers is slow, not wrong.
configure({ asyncUtilTimeout: 15_000 })

// happy-dom lays nothing out, so nothing is at any point.
document.elementsFromPoint ??= () => []

afterEach(() => {
  cleanup()
  document.body.replaceChildren()
  document.head.replaceChildren()
})

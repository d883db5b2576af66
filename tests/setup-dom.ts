/** After each test with a DOM: unmount what Testing Library rendered and leave an empty page. */
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(() => {
  cleanup()
  document.body.replaceChildren()
  document.head.replaceChildren()
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Box, type Dock, dockSidebar, placeTab } from '../../entrypoints/coach.content/dock.ts'

const laptop = { width: 1280, height: 800 }
const beside = { left: 400, right: 900, top: 500, bottom: 600 }

test('it stands on the chosen side, as tall as the page, where the composer leaves it free', () => {
  expect(dockSidebar(laptop, beside, 'right')).toEqual({ side: 'right', width: 336, top: 64, bottom: 12 })
  expect(dockSidebar(laptop, beside, 'left')).toMatchObject({ side: 'left', width: 336 })
})

test('it is narrower before it changes side', () => {
  expect(dockSidebar(laptop, { ...beside, right: 960 }, 'right')).toMatchObject({ side: 'right', width: 288 })
  expect(dockSidebar(laptop, { ...beside, right: 1100 }, 'right')).toMatchObject({ side: 'left', width: 336 })
})

test('beside a composer as wide as the page it takes the room above, or below', () => {
  const wide = { left: 20, right: 1260, top: 500, bottom: 780 }
  const above = dockSidebar(laptop, wide, 'right')
  expect(above).toMatchObject({ side: 'right', top: 12 })
  expect(laptop.height - (above?.bottom ?? 0)).toBeLessThan(wide.top)
  const below = dockSidebar(laptop, { ...wide, top: 20, bottom: 200 }, 'right')
  expect(below?.top).toBeGreaterThan(200)
})

test('it leaves the send button free too, where it can', () => {
  const left = { left: 20, right: 620, top: 500, bottom: 780 }
  const farRight = { left: 1180, right: 1260, top: 440, bottom: 480 }
  const dock = dockSidebar(laptop, left, 'right', [farRight])
  expect(dock && covers(boxOf(dock, laptop), farRight)).toBe(false)
  const hidden = { left: 0, right: 0, top: 0, bottom: 0 }
  expect(dockSidebar(laptop, beside, 'right', [hidden])).toEqual(dockSidebar(laptop, beside, 'right'))
  const everywhere = { left: 0, right: 1280, top: 0, bottom: 800 }
  expect(dockSidebar(laptop, beside, 'right', [everywhere])).toEqual(dockSidebar(laptop, beside, 'right'))
})

test('it stands beside the composer and below a button that is far from it', () => {
  const left = { left: 20, right: 620, top: 140, bottom: 780 }
  const farAbove = { left: 1180, right: 1260, top: 100, bottom: 140 }
  const dock = dockSidebar(laptop, left, 'right', [farAbove])
  expect(dock).toMatchObject({ side: 'right', width: 336, bottom: 12 })
  expect(dock?.top).toBeGreaterThan(farAbove.bottom)
  expect(dock?.top).toBeLessThan(180)
})

test('it folds where there is no room at all', () => {
  expect(dockSidebar(laptop, { left: 0, right: 1280, top: 60, bottom: 760 }, 'right')).toBeUndefined()
})

test('a composer scrolled out of sight asks for no room', () => {
  expect(dockSidebar(laptop, { left: 0, right: 1280, top: -400, bottom: -100 }, 'right')?.width).toBe(336)
})

test('it never covers the composer, whatever the window and the composer', () => {
  const views = fc.record({
    width: fc.integer({ min: 320, max: 2560 }),
    height: fc.integer({ min: 320, max: 1600 }),
  })
  fc.assert(
    fc.property(
      views,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
      fc.constantFrom('left' as const, 'right' as const),
      (view, [a = 0, b = 0, c = 0, d = 0], side) => {
        const composer = {
          left: Math.min(a, b) * view.width,
          right: Math.max(a, b) * view.width,
          top: Math.min(c, d) * view.height,
          bottom: Math.max(c, d) * view.height,
        }
        const dock = dockSidebar(view, composer, side)
        return !dock || composer.bottom <= 0 || !covers(boxOf(dock, view), composer)
      },
    ),
    { numRuns: 1000 },
  )
})

test('its tab stands on the edge, and gives way to a composer that reaches the edge', () => {
  expect(placeTab(laptop, 'right', beside)).toBe(272)
  const wide = { left: 20, right: 1260, top: 250, bottom: 420 }
  expect(placeTab(laptop, 'right', wide)).toBeLessThanOrEqual(wide.top - 84)
  expect(placeTab(laptop, 'right', { ...wide, top: 60 })).toBeGreaterThanOrEqual(wide.bottom)
  const button = { left: 1200, right: 1260, top: 430, bottom: 470 }
  expect(placeTab(laptop, 'right', { ...wide, top: 60 }, [button])).toBeGreaterThanOrEqual(button.bottom)
  expect(placeTab(laptop, 'left', beside, [button])).toBe(272)
})

function boxOf(dock: Dock, view: { width: number; height: number }): Box {
  const left = dock.side === 'left' ? 12 : view.width - 12 - dock.width
  return { left, right: left + dock.width, top: dock.top, bottom: view.height - dock.bottom }
}

function covers(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

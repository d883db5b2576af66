import { describe, expect, it } from 'vitest'
import { chartData, chartOptions, namedWeeks, placeOf } from '../../entrypoints/insights/trends/chart.ts'

const DAY = 24 * 60 * 60 * 1000
const weeks = [0, 1, 2].map((week) => ({ start: week * 7 * DAY }))

describe('the chart', () => {
  it('leaves a gap where nothing was sent', () => {
    const series = [{ id: 'voice', values: [1.5, undefined, 0] }] as const
    expect(chartData({ weeks, series })).toEqual([
      [0, 1, 2],
      [1.5, null, 0],
    ])
  })

  it.each([
    ['in the middle of a week, on its point', 10.5 * DAY, 1],
    ['at the start of a week, between two points', 7 * DAY, 0.5],
    ['in a week that is an hour longer, not in the next', 3.5 * DAY, 0],
    ['before the first week, nowhere', -1, undefined],
  ])('marks a moment %s', (_, moment, place) => {
    expect(placeOf(moment, weeks)).toBe(place)
  })

  it.each([
    [1, 600, [0]],
    [4, 600, [0, 1, 2, 3]],
    [13, 320, [0, 4, 8, 12]],
  ])('names as many of %d weeks as fit %d px, the last among them', (count, width, named) => {
    expect(namedWeeks(count, width)).toEqual(named)
  })

  it('starts at nought, and is not flat when there is nothing to show', () => {
    const colours = {
      ink: '',
      line: '',
      sheet: '',
      series: { netiquette: '', voice: '', strategy: '', chosen: '' },
    }
    const { scales } = chartOptions({
      ...{ width: 400, height: 200, font: '', colours, weeks, series: [], marks: [] },
      weekName: String,
      number: String,
    })
    const range = scales?.y?.range as unknown as (chart: never, least: number, most: number) => number[]
    expect(range(undefined as never, 5, 10)).toEqual([0, 11])
    expect(range(undefined as never, 0, 0)).toEqual([0, 1])
  })
})

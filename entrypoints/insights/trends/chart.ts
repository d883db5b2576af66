/** How uPlot draws a trend: a point a week, weeks as wide as each other, updates of packs as upright lines. */
import type uPlot from 'uplot'
import type { Series } from './series.ts'

/** Colours as a canvas takes them. */
export interface ChartColours {
  readonly ink: string
  readonly line: string
  readonly sheet: string
  readonly series: Readonly<Record<Series['id'], string>>
}

export interface ChartOptions {
  readonly width: number
  readonly height: number
  readonly font: string
  readonly colours: ChartColours
  readonly weeks: readonly { readonly start: number }[]
  readonly series: readonly Series[]
  /** Moments to mark, in milliseconds since the epoch. */
  readonly marks: readonly number[]
  weekName(start: number): string
  number(value: number): string
}

const WEEK = 7 * 24 * 60 * 60 * 1000
/** Room for the name of a week, in CSS px. */
const NAME_WIDTH = 64
/** Lines differ by more than their colour. */
export const DASHES: Readonly<Record<Series['id'], readonly number[]>> = {
  netiquette: [],
  voice: [8, 4],
  strategy: [2, 3],
  chosen: [],
}

/** The places of weeks on the axis are their numbers: weeks in which the clocks change are as wide as others. */
export function chartData(options: Pick<ChartOptions, 'weeks' | 'series'>): uPlot.AlignedData {
  return [
    options.weeks.map((_, place) => place),
    ...options.series.map(({ values }) => values.map((value) => value ?? null)),
  ]
}

export function chartOptions(options: ChartOptions): uPlot.Options {
  const { width, height, font, colours, weeks, series } = options
  const axis = {
    stroke: colours.ink,
    font,
    grid: { stroke: colours.line, width: 1 },
    ticks: { show: false },
  }
  return {
    width,
    height,
    padding: [12, 16, 0, 0],
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { time: false, range: () => [-0.3, Math.max(weeks.length - 0.7, 0.3)] },
      y: { range: (_, __, most) => [0, Math.max(most * 1.1, 1)] },
    },
    axes: [
      {
        ...axis,
        grid: { show: false },
        // Clear of the points that stand on zero.
        gap: 12,
        size: 40,
        splits: () => namedWeeks(weeks.length, width),
        values: (_, places) => places.map((place) => options.weekName(weeks[place]?.start ?? 0)),
      },
      { ...axis, size: 52, values: (_, values) => values.map(options.number) },
    ],
    series: [
      {},
      ...series.map(({ id }) => ({
        stroke: colours.series[id],
        width: 2.5,
        dash: [...DASHES[id]],
        points: { show: true, size: 8, fill: colours.sheet, stroke: colours.series[id], width: 2 },
      })),
    ],
    hooks: { drawClear: [(chart) => drawMarks(chart, options)] },
  }
}

/** The last week is always named, and as many before it as there is room for. */
export function namedWeeks(count: number, width: number): number[] {
  const every = Math.max(1, Math.ceil((count * NAME_WIDTH) / Math.max(width - NAME_WIDTH, NAME_WIDTH)))
  return Array.from({ length: count }, (_, place) => place).filter(
    (place) => (count - 1 - place) % every === 0,
  )
}

/** Where a moment falls between the weeks, as a place on the axis. */
export function placeOf(moment: number, weeks: readonly { readonly start: number }[]): number | undefined {
  const at = weeks.findLastIndex(({ start }) => start <= moment)
  const start = weeks[at]?.start
  // A point stands for its whole week, so its middle is where it is drawn.
  return start === undefined ? undefined : at + Math.min((moment - start) / WEEK, 1) - 0.5
}

function drawMarks(chart: uPlot, { colours, marks, weeks }: ChartOptions): void {
  const { ctx, bbox } = chart
  ctx.save()
  ctx.strokeStyle = colours.ink
  ctx.lineWidth = Math.max(1, devicePixelRatio)
  ctx.setLineDash([3 * devicePixelRatio, 3 * devicePixelRatio])
  for (const moment of marks) {
    const place = placeOf(moment, weeks)
    if (place === undefined) continue
    const x = Math.round(chart.valToPos(place, 'x', true)) + 0.5
    ctx.beginPath()
    ctx.moveTo(x, bbox.top)
    ctx.lineTo(x, bbox.top + bbox.height)
    ctx.stroke()
  }
  ctx.restore()
}

import { type RefObject, useEffect, useRef, useState } from 'react'
import UPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { type ChartColours, type ChartOptions, chartData, chartOptions } from './chart.ts'
import { useColours } from './use-colours.ts'

export interface DrawnChart {
  readonly canvas: HTMLCanvasElement
  readonly colours: ChartColours
  readonly font: string
  readonly serif: string
}

interface WeeksChartProps extends Pick<ChartOptions, 'weeks' | 'series' | 'marks' | 'weekName' | 'number'> {
  /** What a person who does not see it should know of it; the table says the rest. */
  readonly label: string
  /** Set to what was drawn, for the picture. */
  readonly drawn: RefObject<DrawnChart | undefined>
}

const HEIGHT = 280

/** The trend as lines. A picture to screen readers: the numbers stand in the table below. */
export function WeeksChart({ weeks, series, marks, weekName, number, label, drawn }: WeeksChartProps) {
  const place = useRef<HTMLDivElement>(null)
  const colours = useColours(place)
  const width = useWidth(place)

  useEffect(() => {
    const element = place.current
    if (!element || !colours || width === 0 || !canDraw()) return
    const { fontFamily } = getComputedStyle(element)
    const chart = new UPlot(
      chartOptions({
        ...{
          width,
          height: HEIGHT,
          font: `13px ${fontFamily}`,
          colours,
          weeks,
          series,
          marks,
          weekName,
          number,
        },
      }),
      chartData({ weeks, series }),
      element,
    )
    const serif = getComputedStyle(document.documentElement).getPropertyValue('--g-serif')
    drawn.current = { canvas: chart.ctx.canvas, colours, font: fontFamily, serif }
    return () => {
      drawn.current = undefined
      chart.destroy()
    }
  }, [colours, width, weeks, series, marks, weekName, number, drawn])

  return <div className="in-chart" ref={place} role="img" aria-label={label} style={{ blockSize: HEIGHT }} />
}

/** The chart has its size in px, so it is drawn anew when its place changes. */
function useWidth(place: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = place.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [place])
  return width
}

/** Some privacy settings take the canvas away; the table is there all the same. */
function canDraw(): boolean {
  return document.createElement('canvas').getContext('2d') !== null
}

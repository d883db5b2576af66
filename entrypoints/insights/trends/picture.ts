/** The chart as a picture that explains itself: title above, key below, in the colours of the page. */
import { type ChartColours, DASHES } from './chart.ts'
import type { Series } from './series.ts'

export interface PictureWords {
  readonly title: string
  readonly subtitle: string
  readonly key: readonly { readonly id: Series['id']; readonly label: string }[]
  /** What upright lines stand for; absent when there are none. */
  readonly marks?: string
  readonly footer: string
}

/** In CSS px. */
const MARGIN = 24
const HEAD = 64
const FOOT = 64

/** @returns a PNG, or `undefined` where the browser makes none. */
export async function drawPicture(
  chart: HTMLCanvasElement,
  words: PictureWords,
  { colours, font, serif }: { readonly colours: ChartColours; readonly font: string; readonly serif: string },
): Promise<Blob | undefined> {
  const ratio = devicePixelRatio
  const canvas = document.createElement('canvas')
  canvas.width = chart.width + 2 * MARGIN * ratio
  canvas.height = chart.height + (HEAD + FOOT + 2 * MARGIN) * ratio
  const draw = canvas.getContext('2d')
  if (!draw) return undefined
  draw.fillStyle = colours.sheet
  draw.fillRect(0, 0, canvas.width, canvas.height)
  draw.drawImage(chart, MARGIN * ratio, (MARGIN + HEAD) * ratio)
  draw.scale(ratio, ratio)
  draw.textBaseline = 'alphabetic'
  draw.fillStyle = colours.ink
  draw.font = `22px ${serif}`
  draw.fillText(words.title, MARGIN, MARGIN + 20)
  draw.font = `14px ${font}`
  draw.fillText(words.subtitle, MARGIN, MARGIN + 44)

  const bottom = canvas.height / ratio
  let x = MARGIN
  for (const { id, label } of words.key) {
    x = drawKey(draw, { x, y: bottom - MARGIN - 32, label, colour: colours.series[id], dash: DASHES[id] })
  }
  if (words.marks !== undefined) {
    drawKey(draw, { x, y: bottom - MARGIN - 32, label: words.marks, colour: colours.ink, dash: [3, 3] })
  }
  draw.fillStyle = colours.ink
  draw.font = `12px ${font}`
  draw.fillText(words.footer, MARGIN, bottom - MARGIN)
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'))
}

interface Key {
  readonly x: number
  readonly y: number
  readonly label: string
  readonly colour: string
  readonly dash: readonly number[]
}

/** @returns where the next one begins. */
function drawKey(draw: CanvasRenderingContext2D, { x, y, label, colour, dash }: Key): number {
  draw.save()
  draw.strokeStyle = colour
  draw.lineWidth = 2.5
  draw.setLineDash([...dash])
  draw.beginPath()
  draw.moveTo(x, y - 5)
  draw.lineTo(x + 28, y - 5)
  draw.stroke()
  draw.restore()
  draw.fillText(label, x + 36, y)
  return x + 36 + draw.measureText(label).width + 28
}

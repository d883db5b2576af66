import { generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'
import { useMemo } from 'react'

/** Empty modules around a code, which scanners need. */
const MARGIN = 4

/** A text as a QR code. Dark on white in every theme: scanners want it so. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { path, size } = useMemo(() => {
    const code = generate(text)
    return { path: toSvgPath(code), size: code.size }
  }, [text])
  const side = size + 2 * MARGIN
  return (
    <svg className="st-qr" role="img" aria-label={label} viewBox={`${-MARGIN} ${-MARGIN} ${side} ${side}`}>
      <rect x={-MARGIN} y={-MARGIN} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}

/** The same as a file. */
export function qrFile(text: string): string {
  const code = generate(text)
  const side = code.size + 2 * MARGIN
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-MARGIN} ${-MARGIN} ${side} ${side}" width="${side * 8}" height="${side * 8}"><rect x="${-MARGIN}" y="${-MARGIN}" width="${side}" height="${side}" fill="#fff"/><path d="${toSvgPath(code)}" fill="#000" shape-rendering="crispEdges"/></svg>\n`
}

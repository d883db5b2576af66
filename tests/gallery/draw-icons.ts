/**
 * Draws the extension's icons from the sign: `node tests/gallery/draw-icons.ts`. Each size is drawn
 * for its own pixels: the smaller, the heavier the line and the less air around it. Then, with Debian's zopfli, each
 * is packed closer without losing a pixel: `zopflipng -y --iterations=50 128.png 128.png`.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const FOLDER = fileURLToPath(new URL('../../public/icon/', import.meta.url))
const SIZES = [
  { side: 16, air: 0, line: 3.9 },
  { side: 32, air: 0.5, line: 3.4 },
  { side: 48, air: 1, line: 3.2 },
  { side: 128, air: 2, line: 3.1 },
]

function sign(side: number, air: number, line: number): string {
  const [low, high] = [air, 32 - air]
  const r = (high - low) / 2
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 32 32">
    <path d="M16 ${low}A${r} ${r} 0 0 1 16 ${high}H${low + 3.5}a3.5 3.5 0 0 1-3.5-3.5V16A${r} ${r} 0 0 1 16 ${low}z" fill="#1d6a58"/>
    <path d="M21.9 11A7.4 7.4 0 1 0 23.4 16.7H16.8" fill="none" stroke="#fff" stroke-width="${line}" stroke-linecap="round" stroke-linejoin="round"/>
  </svg>`
}

await mkdir(FOLDER, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
})
const page = await browser.newPage()
for (const { side, air, line } of SIZES) {
  await page.setViewportSize({ width: side, height: side })
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${sign(side, air, line)}`)
  await writeFile(`${FOLDER}${side}.png`, await page.screenshot({ omitBackground: true }))
}
await browser.close()

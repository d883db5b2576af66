/** What the DevTools protocol tells of one tab: whose script ran, whose layouts were forced, what the heap holds. */
import type { CDPSession, Page } from 'puppeteer-core'

const OURS = 'chrome-extension://'

export interface ProfileShare {
  /** Milliseconds of script with a function of ours on the stack. */
  readonly ours: number
  /** Milliseconds of all that was not idle. */
  readonly busy: number
  /** Milliseconds that were watched. */
  readonly total: number
  /** Our functions by their own time, the costliest first, in milliseconds. */
  readonly costliest: readonly { readonly name: string; readonly ms: number }[]
}

/** Samples the main thread ten thousand times a second while `act` runs. */
export async function profile(devtools: CDPSession, act: () => Promise<void>): Promise<ProfileShare> {
  await devtools.send('Profiler.enable')
  await devtools.send('Profiler.setSamplingInterval', { interval: 100 })
  await devtools.send('Profiler.start')
  await act()
  const { profile } = await devtools.send('Profiler.stop')
  await devtools.send('Profiler.disable')

  const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
  )
  const isOurs = (id: number): boolean => {
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      if (nodes.get(at)?.callFrame.url.startsWith(OURS)) return true
    }
    return false
  }
  let ours = 0
  let idle = 0
  const own = new Map<string, number>()
  for (const [at, id] of (profile.samples ?? []).entries()) {
    const ms = (profile.timeDeltas?.[at + 1] ?? 0) / 1000
    const { functionName, url, lineNumber, columnNumber } = nodes.get(id)?.callFrame ?? nowhere
    if (functionName === '(idle)') idle += ms
    if (!isOurs(id)) continue
    ours += ms
    const name = `${functionName || 'anonymous'} ${url.split('/').at(-1)}:${lineNumber}:${columnNumber}`
    own.set(name, (own.get(name) ?? 0) + ms)
  }
  const total = (profile.endTime - profile.startTime) / 1000
  const costliest = [...own].map(([name, ms]) => ({ name, ms })).sort((a, b) => b.ms - a.ms)
  return { ours, busy: total - idle, total, costliest: costliest.slice(0, 5) }
}

const nowhere = { functionName: '', url: '', lineNumber: 0, columnNumber: 0 }

export interface Layouts {
  readonly all: number
  /** Layouts that a script of ours forced. */
  readonly forcedByUs: number
  readonly stylesForcedByUs: number
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly dur?: number
  readonly args?: {
    readonly beginData?: { readonly stackTrace?: readonly { readonly url?: string }[] }
    readonly data?: { readonly url?: string; readonly stackTrace?: readonly { readonly url?: string }[] }
  }
}

async function trace(page: Page, categories: string[], act: () => Promise<void>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories })
  await act()
  const recorded = await page.tracing.stop()
  // The browser wrote it just now.
  return (JSON.parse(new TextDecoder().decode(recorded)) as { traceEvents: TraceEvent[] }).traceEvents
}

export async function layoutsDuring(page: Page, act: () => Promise<void>): Promise<Layouts> {
  const events = await trace(page, ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'], act)
  const byUs = ({ args }: TraceEvent) =>
    (args?.beginData?.stackTrace ?? args?.data?.stackTrace ?? []).some(({ url }) => url?.startsWith(OURS))
  const layouts = events.filter(({ name, ph }) => name === 'Layout' && ph !== 'E')
  const styles = events.filter(({ name, ph }) => name === 'UpdateLayoutTree' && ph !== 'E')
  return {
    all: layouts.length,
    forcedByUs: layouts.filter(byUs).length,
    stylesForcedByUs: styles.filter(byUs).length,
  }
}

/** Milliseconds that the composer script took to be compiled and run while `act` loaded the page. */
export async function composerScriptTime(page: Page, act: () => Promise<void>): Promise<number> {
  const events = await trace(page, ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'], act)
  return events
    .filter(({ name, args }) => SCRIPT_EVENTS.has(name) && args?.data?.url?.endsWith('/composer.js'))
    .reduce((sum, { dur = 0 }) => sum + dur / 1000, 0)
}

const SCRIPT_EVENTS = new Set(['EvaluateScript', 'v8.compile'])

export interface Held {
  readonly bytes: number
  readonly nodes: number
  readonly listeners: number
}

/** What is still held once all garbage is collected. */
export async function heldBy(devtools: CDPSession): Promise<Held> {
  await devtools.send('HeapProfiler.enable')
  for (let turn = 0; turn < 3; turn++) await devtools.send('HeapProfiler.collectGarbage')
  await devtools.send('HeapProfiler.disable')
  const { metrics } = await devtools.send('Performance.getMetrics')
  const value = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0
  return { bytes: value('JSHeapUsedSize'), nodes: value('Nodes'), listeners: value('JSEventListeners') }
}

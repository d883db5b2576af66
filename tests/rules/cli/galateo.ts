/** Runs command lines as a person would, with files that last for one test. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach } from 'vitest'
import { run } from '../../../rules/cli/run.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

export interface Around {
  readonly variables?: Readonly<Record<string, string>>
  readonly now?: () => number
}

export async function galateo(
  args: readonly string[],
  stdin: string | readonly string[] = '',
  { variables = {}, now = Date.now }: Around = {},
): Promise<Ran> {
  let out = ''
  let err = ''
  const code = await run(args, {
    stdin: chunks(typeof stdin === 'string' ? [stdin] : stdin),
    async out(text) {
      out += text
    },
    err(text) {
      err += text
    },
    variable: (name) => variables[name],
    world: {
      now,
      send: (url, init) => fetch(url, init),
      after(ms, act) {
        const timer = setTimeout(act, ms)
        return () => clearTimeout(timer)
      },
      random: () => 0.5,
      isOnline: () => true,
      alone: (_, act) => act(),
    },
  })
  return { code, out, err }
}

async function* chunks(parts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield new TextEncoder().encode(part)
}

/** Runs something as a person who has no more rights than a file's mode gives to everybody. */
export async function withoutRights<T>(act: () => Promise<T>): Promise<T> {
  // Nobody keeps root from a file. Who is not root is kept by the same modes.
  if (process.geteuid?.() !== 0) return act()
  process.seteuid?.('nobody')
  try {
    return await act()
  } finally {
    process.seteuid?.(0)
  }
}

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** A folder with these files, by path; what is no text is written as JSON. Gone after the test. */
export function folder(files: Readonly<Record<string, unknown>>): string {
  const root = mkdtempSync(join(tmpdir(), 'galateo-'))
  folders.push(root)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(
      join(root, path),
      content instanceof Uint8Array || typeof content === 'string' ? content : JSON.stringify(content),
    )
  }
  return root
}

export const lines = (text: string): unknown[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

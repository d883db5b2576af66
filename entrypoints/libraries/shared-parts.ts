/**
 * Keeps what several pages share in two parts instead of thirty: what the background runs as well, and what only pages show. Small parts
 * pack badly, and apart they took 12 kB more of the package.
 */
import { resolve } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

const BACKGROUND = resolve(import.meta.dirname, '../background/index.ts')

const SHARED = 2

export const sharedParts: Plugin = {
  name: 'galateo:shared-parts',
  outputOptions(options) {
    // A content script is one file and has no parts.
    if (options.codeSplitting === false) return options
    const runsInBackground = reachedFrom(BACKGROUND)
    return {
      ...options,
      codeSplitting: {
        groups: [
          // The first takes along what its modules import.
          {
            priority: 1,
            minShareCount: SHARED,
            name: (id, graph) => (runsInBackground(id, graph) ? 'base' : null),
          },
          { minShareCount: SHARED, name: 'pages' },
        ],
      },
    }
  },
}

/** Whether a module is among those that one imports, straight or by others, or that WXT’s own around it does. */
function reachedFrom(entry: string): (id: string, graph: Rolldown.ChunkingContext) => boolean {
  let reached: Set<string> | undefined
  return (id, graph) => {
    if (!reached) {
      reached = new Set([entry, ...(graph.getModuleInfo(entry)?.importers ?? [])])
      for (const module of reached)
        for (const imported of graph.getModuleInfo(module)?.importedIds ?? []) reached.add(imported)
    }
    return reached.has(id)
  }
}

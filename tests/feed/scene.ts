/** One browser of one community manager, one agency, and a real host between them. */
import { join } from 'node:path'
import { expect } from 'vitest'
import {
  type AgencyStatus,
  enrol,
  loadAgency,
  type SyncReport,
  sync,
  type Trouble,
} from '../../rules/feed/index.ts'
import { acme, type TestAgency, testAgency } from './agency.ts'
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts'
import { type MemoryStore, memoryStore } from './memory-store.ts'
import { type Nginx, startNginx } from './nginx.ts'
import { type TestWorld, testWorld } from './test-world.ts'

export interface Hosts {
  readonly nginx: Nginx
  readonly proxy: FaultProxy
  /** A new scene; those before it are over. */
  scene(options?: { readonly enrolled?: boolean }): Promise<Scene>
  stop(): Promise<void>
}

export interface Scene {
  readonly agency: TestAgency
  readonly world: TestWorld
  readonly store: MemoryStore
  readonly proxy: FaultProxy
  readonly address: string
  enrol(): Promise<SyncReport>
  sync(): Promise<SyncReport>
  status(): Promise<AgencyStatus>
  /** What is in force after a restart, e.g. `acme@1.0.0`. */
  inForce(): Promise<readonly string[]>
  /** What someone who joins now gets. */
  newcomer(): Promise<readonly string[]>
  /** Syncs, expecting this trouble and the set as it was. */
  fails(code: Trouble['code']): Promise<AgencyStatus>
  /** All faults over, the tutor's next release arrives. */
  recovers(): Promise<void>
}

export async function startHosts(): Promise<Hosts> {
  const nginx = await startNginx()
  const proxy = await startFaultProxy(nginx)
  let scenes = 0
  return {
    nginx,
    proxy,
    async scene({ enrolled = true } = {}) {
      const name = `scene-${++scenes}`
      const world = testWorld()
      proxy.treat(() => undefined)
      // The host's clock follows the test's, whatever this browser believes.
      proxy.tell(() => world.now() - world.clockError)
      const agency = await testAgency(join(nginx.folder, name), world.now())
      const scene = makeScene(agency, world, memoryStore(), proxy, `${proxy.address}${name}/`)
      await agency.publish(agency.ada, [acme('1.0.0')])
      if (enrolled) {
        expect(await scene.enrol()).toMatchObject({ kind: 'updated', status: { label: 'fresh' } })
        expect(await scene.inForce()).toEqual(['acme@1.0.0'])
      }
      proxy.forget()
      return scene
    },
    async stop() {
      await proxy.stop()
      await nginx.stop()
    },
  }
}

function makeScene(
  agency: TestAgency,
  world: TestWorld,
  store: MemoryStore,
  proxy: FaultProxy,
  address: string,
): Scene {
  const scene: Scene = {
    agency,
    world,
    store,
    proxy,
    address,
    enrol: () => enrol({ agency: agency.id, address, name: 'Acme' }, world, store),
    sync: () => sync(agency.id, world, store),
    async status() {
      const loaded = await loadAgency(agency.id, world, store)
      if (loaded.kind !== 'loaded') throw new Error(JSON.stringify(loaded))
      return loaded.status
    },
    inForce: () => packsIn(agency, world, store),
    async newcomer() {
      const fresh = memoryStore()
      await enrol({ agency: agency.id, address, name: 'Acme' }, world, fresh)
      return packsIn(agency, world, fresh)
    },
    async fails(code) {
      const before = await scene.inForce()
      const report = await scene.sync()
      if (report.kind !== 'failed') throw new Error(`it did not fail: ${JSON.stringify(report)}`)
      expect(report.status.troubles.map(({ trouble }) => trouble.code)).toContain(code)
      expect(await scene.inForce()).toEqual(before)
      return report.status
    },
    async recovers() {
      proxy.treat(() => undefined)
      world.online = true
      world.clockError = 0
      await agency.publish(agency.ada, [acme('9.0.0')], { now: world.now() })
      expect(await scene.sync()).toMatchObject({ kind: 'updated', status: { label: 'fresh', troubles: [] } })
      expect(await scene.inForce()).toEqual(['acme@9.0.0'])
    },
  }
  return scene
}

async function packsIn({ id }: TestAgency, world: TestWorld, store: MemoryStore): Promise<readonly string[]> {
  const loaded = await loadAgency(id, world, store)
  return loaded.kind === 'loaded' ? loaded.packs.map(({ pack }) => `${pack.id}@${pack.version}`) : []
}

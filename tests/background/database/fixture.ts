/** A database as an earlier version left it: `1.json`, `2.json`... in this folder, one for each `version()`. */

type KeyPath = string | readonly string[]

interface Store {
  readonly name: string
  readonly keyPath: KeyPath
  readonly indexes: readonly { readonly name: string; readonly keyPath: KeyPath }[]
  readonly rows: readonly object[]
}

export interface Fixture {
  readonly name: string
  /** As IndexedDB counts it: ten times Dexie's. */
  readonly version: number
  readonly stores: readonly Store[]
}

/** Makes the database of a fixture, without Dexie. */
export async function restore({ name, version, stores }: Fixture): Promise<void> {
  const request = indexedDB.open(name, version)
  request.onupgradeneeded = () => {
    for (const { name, keyPath, indexes, rows } of stores) {
      const store = request.result.createObjectStore(name, { keyPath: mutable(keyPath) })
      for (const index of indexes) store.createIndex(index.name, mutable(index.keyPath))
      for (const row of rows) store.add(withBytes(row))
    }
  }
  ;(await settled(request)).close()
}

/** Reads a database as a fixture, to be kept beside the others when its version is released. */
export async function dump(name: string): Promise<Fixture> {
  const database = await settled(indexedDB.open(name))
  const names = [...database.objectStoreNames]
  const transaction = database.transaction(names)
  const stores = await Promise.all(
    names.map(async (name): Promise<Store> => {
      const store = transaction.objectStore(name)
      const indexes = [...store.indexNames].map((index) => ({
        name: index,
        keyPath: store.index(index).keyPath,
      }))
      const rows = (await settled(store.getAll())).map(withoutBytes)
      return { name, keyPath: store.keyPath ?? '', indexes, rows }
    }),
  )
  database.close()
  return { name, version: database.version, stores }
}

const mutable = (keyPath: KeyPath) => (typeof keyPath === 'string' ? keyPath : [...keyPath])

/** JSON has no bytes: here they are hexadecimal digits behind a mark. */
const MARK = 'bytes:'

function withoutBytes(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? MARK + Buffer.from(value).toString('hex') : value,
    ]),
  )
}

function withBytes(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'string' && value.startsWith(MARK)
        ? new Uint8Array(Buffer.from(value.slice(MARK.length), 'hex'))
        : value,
    ]),
  )
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
}

/** A database as an earlier version left it: `1.json`, `2.json`... in this folder, one for each `version()`. */

interface Store {
  readonly name: string
  readonly keyPath: string
  readonly indexes: readonly { readonly name: string; readonly keyPath: string }[]
  readonly rows: readonly unknown[]
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
      const store = request.result.createObjectStore(name, { keyPath })
      for (const index of indexes) store.createIndex(index.name, index.keyPath)
      for (const row of rows) store.add(row)
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
        keyPath: String(store.index(index).keyPath),
      }))
      return { name, keyPath: String(store.keyPath), indexes, rows: await settled(store.getAll()) }
    }),
  )
  database.close()
  return { name, version: database.version, stores }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
}

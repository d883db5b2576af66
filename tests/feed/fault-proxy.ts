/** Stands between a client and nginx, and does to answers what nginx will not do. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Asked {
  /** Relative to the feed, e.g. `feeds/….jws`. */
  readonly path: string
  readonly etag: string | undefined
}

/** What becomes of an answer. Returning nothing leaves it as nginx gave it. */
export interface Fault {
  /** Lets nginx answer for another of its locations, e.g. `status/503`. */
  readonly location?: string
  /** Changes the body that nginx gave. */
  readonly body?: (body: Buffer) => Buffer
  /** Headers set beside nginx's own; undefined takes one away. */
  readonly headers?: Readonly<Record<string, string | undefined>>
  /** Answers instead of nginx. */
  readonly answer?: (response: ServerResponse, asked: IncomingMessage) => void
}

export interface FaultProxy {
  readonly address: string
  /** Every request since the last `forget`, in order. */
  readonly asked: readonly Asked[]
  forget(): void
  /** How the proxy treats a request, until it is told otherwise. */
  treat(fault: (path: string, etag: string | undefined) => Fault | undefined): void
  /** The time that answers carry, in milliseconds; by default nginx's own. */
  tell(time: (() => number) | undefined): void
  stop(): Promise<void>
}

export async function startFaultProxy(nginx: { readonly port: number }): Promise<FaultProxy> {
  const asked: Asked[] = []
  let faultFor: Parameters<FaultProxy['treat']>[0] = () => undefined
  let time: (() => number) | undefined

  const server = createServer((incoming, outgoing) => {
    const path = (incoming.url ?? '').replace(/^\/feed\/(?:scene-\d+\/)?/u, '')
    const etag = incoming.headers['if-none-match']
    asked.push({ path, etag })
    const fault = faultFor(path, etag) ?? {}
    if (fault.answer) {
      fault.answer(outgoing, incoming)
      return
    }
    const forward = request(
      {
        port: nginx.port,
        host: '127.0.0.1',
        method: incoming.method,
        path: fault.location ? `/${fault.location}/${path}` : incoming.url,
        headers: { ...incoming.headers, host: `127.0.0.1:${nginx.port}` },
      },
      async (answer) => {
        const pieces: Buffer[] = []
        for await (const piece of answer) pieces.push(piece as Buffer)
        const body = Buffer.concat(pieces)
        const changed = fault.body ? fault.body(body) : body
        const { 'content-length': _, 'transfer-encoding': __, ...rest } = answer.headers
        const headers: Record<string, string | string[] | number | undefined> = { ...rest, ...fault.headers }
        if (time) headers.date = new Date(time()).toUTCString()
        const given = Object.entries(headers).filter(([, value]) => value !== undefined)
        const hasBody = answer.statusCode !== 304
        outgoing.sendDate = false
        outgoing.writeHead(answer.statusCode ?? 500, {
          ...Object.fromEntries(given),
          ...(hasBody ? { 'content-length': changed.length } : {}),
        })
        outgoing.end(hasBody ? changed : undefined)
      },
    )
    forward.on('error', () => outgoing.destroy())
    incoming.pipe(forward)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A listening TCP server has such an address.
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/feed/`,
    asked,
    forget() {
      asked.length = 0
    },
    treat(fault) {
      faultFor = fault
    },
    tell(given) {
      time = given
    },
    async stop() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

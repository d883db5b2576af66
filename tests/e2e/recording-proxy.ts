/** A proxy that passes on what is meant for the demo pages, refuses everything else, and remembers both. */
import { createServer, request as send } from 'node:http'

export interface RecordingProxy {
  /** `127.0.0.1:PORT`, for `LaunchOptions.proxy`. */
  readonly address: string
  /** Hosts with their ports that were asked for so far, e.g. `127.0.0.1:8080`. */
  hosts(): ReadonlySet<string>
  close(): Promise<void>
}

/** @param origin of the demo pages, the only ones that are reached */
export async function startProxy(origin: string): Promise<RecordingProxy> {
  const allowed = new URL(origin).host
  const hosts = new Set<string>()
  const server = createServer((incoming, outgoing) => {
    const url = URL.parse(incoming.url ?? '')
    if (!url) return outgoing.writeHead(400).end()
    hosts.add(url.host)
    if (url.host !== allowed) return outgoing.writeHead(502).end()
    const { method, headers } = incoming
    const onward = send(url, { ...(method ? { method } : {}), headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    return incoming.pipe(onward)
  })
  server.on('connect', (incoming, socket) => {
    hosts.add(incoming.url ?? '')
    socket.end('HTTP/1.1 502 Refused\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('The proxy has no port')
  return {
    address: `127.0.0.1:${address.port}`,
    hosts: () => hosts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

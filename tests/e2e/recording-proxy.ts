/** A proxy that passes on what is meant for hosts that are named, refuses everything else, and remembers both. */
import { createServer, request as send } from 'node:http'

export interface RecordingProxy {
  /** `127.0.0.1:PORT`, for `LaunchOptions.proxy`. */
  readonly address: string
  /** Hosts with their ports that were asked for so far, e.g. `127.0.0.1:8080`. */
  hosts(): ReadonlySet<string>
  /** Method and path of each request that was passed on, e.g. `GET /page`. */
  requests(): readonly { readonly host: string; readonly line: string }[]
  close(): Promise<void>
}

/** @param origins the only ones that are reached */
export async function startProxy(...origins: readonly string[]): Promise<RecordingProxy> {
  const allowed = origins.map((origin) => new URL(origin).host)
  const hosts = new Set<string>()
  const requests: { host: string; line: string }[] = []
  const server = createServer((incoming, outgoing) => {
    const url = URL.parse(incoming.url ?? '')
    if (!url) return outgoing.writeHead(400).end()
    hosts.add(url.host)
    if (!allowed.includes(url.host)) return outgoing.writeHead(502).end()
    const { method, headers } = incoming
    requests.push({ host: url.host, line: `${method} ${url.pathname}${url.search}` })
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
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Starts a server program on a free loopback port, and ends it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'

export interface RunningServer {
  /** With a slash at its end. */
  readonly address: string
  readonly port: number
  readonly pid: number
  stop(): Promise<void>
}

/**
 * @param start writes its configuration for a port and answers program and arguments that run in the foreground.
 * Another program may take the port in between; then it is tried again with another.
 */
export async function startServer(
  start: (port: number) => readonly [string, ...string[]],
): Promise<RunningServer> {
  let said = ''
  for (let attempt = 0; attempt < 5; attempt++) {
    const port = await freePort()
    const [program, ...args] = start(port)
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    const listen = (data: Buffer) => {
      said += data.toString()
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    if (await answers(child, port)) {
      return {
        address: `http://127.0.0.1:${port}/`,
        port,
        pid: child.pid ?? 0,
        async stop() {
          if (child.exitCode !== null || child.signalCode !== null) return
          const ended = once(child, 'exit')
          child.kill('SIGTERM')
          await ended
        },
      }
    }
  }
  throw new Error(`the server did not start: ${said}`)
}

/** Waits until the port takes a connection; false when the program ended first. */
async function answers(child: ChildProcess, port: number): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const socket = connect(port, '127.0.0.1')
    try {
      await once(socket, 'connect')
      return true
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 10))
    } finally {
      socket.destroy()
    }
  }
  return false
}

async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const place = server.address()
  server.close()
  await once(server, 'close')
  if (place === null || typeof place === 'string') throw new Error('no port')
  return place.port
}

import { randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { writePrivately } from './secrets.ts'

const tryPort = (port: number, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: Error & { code?: string }) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(undefined) : reject(error),
    )
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      const got = typeof address === 'object' && address ? address.port : port
      server.close(() => resolve(got))
    })
  })

/** Can a port be listened on? */
export const isPortFree = async (port: number, host: string): Promise<boolean> =>
  (await tryPort(port, host)) !== undefined

/**
 * A local port that nobody listens on and that was not given already, from 20000 to 31999: below those that systems hand out by
 * themselves (Linux from 32768, IANA from 49152), so that no connection of somebody else's takes it before it is listened on.
 */
export const freePort = async (given: readonly number[] = []): Promise<number> => {
  for (let tries = 0; tries < 200; tries++) {
    const port = await tryPort(randomInt(20_000, 32_000), '127.0.0.1')
    if (port !== undefined && !given.includes(port)) return port
  }
  throw new Error('No local port is free.')
}

const read = (path: string): Record<string, number> => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>
  } catch {
    return {}
  }
}

/** A local port for each name: the one it had at the last start if that is free, else another. Kept under DATA_DIR. */
export const keepPorts = async (
  dataDir: string,
  names: readonly string[],
): Promise<Readonly<Record<string, number>>> => {
  const path = join(dataDir, 'ports.json')
  const ports = read(path)
  for (const name of names) {
    const before = ports[name]
    const same = before === undefined ? undefined : await tryPort(before, '127.0.0.1')
    ports[name] = same ?? (await freePort(Object.values(ports)))
  }
  writePrivately(path, ports)
  return ports
}

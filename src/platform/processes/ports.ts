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
    const port = same ?? (await tryPort(0, '127.0.0.1'))
    if (port === undefined) throw new Error('No local port is free.')
    ports[name] = port
  }
  writePrivately(path, ports)
  return ports
}

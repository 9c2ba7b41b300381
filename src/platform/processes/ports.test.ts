import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { keepPorts } from './ports.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'moothall-ports-'))
after(() => rmSync(dataDir, { recursive: true, force: true }))

test('a node’s own ports are none that the system gives to connections, and stay the same while they are free', async () => {
  const names = Array.from({ length: 12 }, (_, i) => `NAME_${i}`)
  const ports = await keepPorts(dataDir, names)
  // Linux says itself from where on it gives them away; elsewhere IANA's range counts (RFC 6335).
  const path = '/proc/sys/net/ipv4/ip_local_port_range'
  const given = process.platform === 'linux' ? Number(readFileSync(path, 'utf8').split(/\s/)[0]) : 49_152
  for (const port of Object.values(ports)) assert.ok(port >= 1024 && port < given, `${port} of ${given}`)
  assert.deepEqual(await keepPorts(dataDir, names), ports)
  const taken = createServer().listen(ports.NAME_0, '127.0.0.1')
  await new Promise((listening) => taken.once('listening', listening))
  const others = await keepPorts(dataDir, names)
  taken.close()
  assert.notEqual(others.NAME_0, ports.NAME_0)
  assert.deepEqual({ ...others, NAME_0: 0 }, { ...ports, NAME_0: 0 })
})

import type { Socket } from 'node:net'
import type pg from 'pg'

/** Where pg keeps its socket: not in its types, and not promised. Without it every message is a write of its own. */
const socketOf = (client: pg.ClientBase): Socket | undefined =>
  (client as { connection?: { stream?: Socket } }).connection?.stream

const held = new WeakSet<Socket>()

/** What is asked of a connection in this tick leaves in one write, when the tick ends. */
export const inOneFlush = (client: pg.ClientBase): void => {
  const socket = socketOf(client)
  if (!socket?.cork || held.has(socket)) return
  held.add(socket)
  socket.cork()
  process.nextTick(() => {
    held.delete(socket)
    socket.uncork()
  })
}

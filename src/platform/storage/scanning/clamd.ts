import { connect, type Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Scanner, ScannerAway } from './scanner.ts'

/** How long clamd may be silent, and how long one file may take, in milliseconds. */
export interface Patience {
  readonly silent: number
  readonly whole: number
}

const usual: Patience = { silent: 30_000, whole: 120_000 }
const longestAnswer = 10_000

const dial = (url: string): Socket => {
  if (url.startsWith('unix:')) return connect(url.slice('unix:'.length))
  const { hostname, port } = new URL(url)
  return connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) })
}

/** One command and its answer, up to the NUL that ends it (clamd(8): commands with the prefix `z`). */
const converse = async (url: string, body: AsyncIterable<Buffer>, patience: Patience): Promise<string> => {
  const socket = dial(url)
  const away = (): void => void socket.destroy(new ScannerAway('clamd is silent'))
  const timer = setTimeout(away, patience.whole)
  socket.setTimeout(patience.silent, away)
  let answer = ''
  let ended = false
  const heard = new Promise<void>((resolve, reject) => {
    socket.setEncoding('latin1')
    socket.on('data', (text: string) => {
      answer += text
      ended ||= answer.includes('\0') || answer.length > longestAnswer
      if (ended) resolve()
    })
    socket.on('error', reject)
    socket.on('close', () => (ended ? resolve() : reject(new ScannerAway('clamd broke off'))))
  })
  heard.catch(() => undefined)
  try {
    // clamd may answer before it has all, when a file is larger than it takes: what it says counts then.
    const sent = pipeline(body, socket, { end: false }).catch((error: unknown) => {
      if (!ended) throw error
    })
    await Promise.race([Promise.all([sent, heard]), heard])
    return answer.split('\0', 1)[0] ?? ''
  } catch (cause) {
    throw cause instanceof ScannerAway ? cause : new ScannerAway('clamd cannot be reached', { cause })
  } finally {
    clearTimeout(timer)
    socket.destroy()
  }
}

async function* said(command: string): AsyncGenerator<Buffer> {
  yield Buffer.from(`z${command}\0`, 'latin1')
}

async function* streamed(bytes: Readable): AsyncGenerator<Buffer> {
  yield* said('INSTREAM')
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(chunk.length)
    yield length
    yield chunk
  }
  yield Buffer.alloc(4)
}

/** ClamAV's daemon at `tcp://host:port` or `unix:/path`: files are streamed to it (INSTREAM), so it needs no disk of ours. */
export const openClamd = (url: string, patience: Patience = usual): Scanner => ({
  scan: async (bytes) => {
    try {
      const answer = await converse(url, streamed(bytes), patience)
      if (answer === 'stream: OK') return undefined
      const found = /^stream: (.+) FOUND$/.exec(answer)?.[1]
      if (found === undefined) throw new ScannerAway(`clamd could not scan: ${answer.slice(0, 200)}`)
      return found
    } finally {
      bytes.destroy()
    }
  },
  version: () => converse(url, said('VERSION'), { silent: 5000, whole: 5000 }),
})

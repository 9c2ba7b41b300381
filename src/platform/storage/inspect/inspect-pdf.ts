import { promisify } from 'node:util'
import { constants, inflate } from 'node:zlib'
import type { FileFault } from '#core/files/refused-file.ts'
import { type FileBytes, piecesOf } from './bytes-of.ts'

const unfold = promisify(inflate)
const overlap = 4096
/** The most that one stream of objects is read of, and unfolds to. */
const window = 2_000_000
const mostUnfolded = 16_000_000

/** Names as ISO 32000 7.3.5 lets them be hidden: `/J#61vaScript` is `/JavaScript`. */
const plain = (text: string): string =>
  text.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

const faultIn = (text: string): FileFault | undefined => {
  const names = plain(text)
  if (/\/(JavaScript|Launch)\b/.test(names)) return 'active'
  return /\/Encrypt\b/.test(names) ? 'protected' : undefined
}

/** Objects may stand packed in a stream (7.5.7): it is unfolded and looked into as well. */
const faultInStream = async (file: FileBytes, at: number): Promise<FileFault | undefined> => {
  const bytes = await file.at(at, window)
  const head = bytes.toString('latin1', 0, overlap)
  const start = /stream\r?\n/.exec(head)
  if (!start) return undefined
  const about = plain(head.slice(0, start.index))
  if (!/\/(FlateDecode|Fl)\b/.test(about)) return faultIn(about)
  if (/\/(ASCIIHexDecode|ASCII85Decode|LZWDecode|RunLengthDecode|AHx|A85|LZW|RL)\b/.test(about)) return 'active'
  const packed = bytes.subarray(start.index + start[0].length)
  try {
    const objects = await unfold(packed, { maxOutputLength: mostUnfolded, finishFlush: constants.Z_SYNC_FLUSH })
    return faultIn(objects.toString('latin1'))
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'broken'
  }
}

/**
 * What is wrong with a PDF (ISO 32000-1): it does something by itself when it is opened (a script, a program to launch),
 * or it has a password. Read in pieces; packed objects are unfolded one stream at a time.
 */
export const inspectPdf = async (file: FileBytes): Promise<FileFault | undefined> => {
  let seen = -1
  for await (const { start, bytes } of piecesOf(file, overlap)) {
    const text = bytes.toString('latin1')
    const fault = faultIn(text)
    if (fault) return fault
    for (const { index } of plainIndexes(text)) {
      if (start + index <= seen) continue
      seen = start + index
      const inside = await faultInStream(file, seen)
      if (inside) return inside
    }
  }
  return undefined
}

/** Where streams of objects are announced, their name spelled out or partly in hexadecimal. */
const plainIndexes = (text: string) =>
  text.matchAll(/\/(?:O|#4[fF])(?:b|#62)(?:j|#6[aA])(?:S|#53)(?:t|#74)(?:m|#6[dD])/g)

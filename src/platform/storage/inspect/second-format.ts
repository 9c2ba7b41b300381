import { type FileBytes, piecesOf } from './bytes-of.ts'

const endOfZip = Buffer.from('PK\x05\x06', 'latin1')
const entryOfZip = Buffer.from('PK\x01\x02', 'latin1')
const tailBytes = 70_000
const headBytes = 1024
const page = /<(!doctype html|html|head|body|script|svg|iframe)\b/i

/**
 * Is a file of one format one of a second format too (a polyglot)? Archives are read from their end, PDF and web pages
 * within their first kilobyte, scripts wherever they stand: whoever opens it as that format finds something else in it.
 */
export const hasSecondFormat = async (file: FileBytes, type: string): Promise<boolean> => {
  const from = Math.max(0, file.size - tailBytes)
  const tail = await file.at(from, tailBytes)
  if (tail.includes(endOfZip) && tail.includes(entryOfZip)) return true
  const head = (await file.at(0, headBytes)).toString('latin1')
  if (page.test(head)) return true
  if (type !== 'application/pdf' && head.includes('%PDF-')) return true
  if (type === 'application/pdf' && head.indexOf('%PDF-') !== 0) return true
  if (!type.startsWith('image/')) return false
  for await (const { bytes } of piecesOf(file, 32)) if (/<script[\s>]/i.test(bytes.toString('latin1'))) return true
  return false
}

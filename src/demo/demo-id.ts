import { createHash } from 'node:crypto'

/** The id of something that every demo has, by its name: a UUID version 8, the same on every node (RFC 9562, 5.8). */
export const demoId = (name: string): string => {
  const hex = createHash('sha256').update(`moothall demo ${name}`).digest('hex').slice(0, 32).split('')
  hex[12] = '8'
  hex[16] = 'a'
  const id = hex.join('')
  return [id.slice(0, 8), id.slice(8, 12), id.slice(12, 16), id.slice(16, 20), id.slice(20)].join('-')
}

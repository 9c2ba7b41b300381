import type { FastifyReply } from 'fastify'
import type { Storage } from '#platform/storage/storage.ts'
import { fileContentPolicy } from '../guards/security-headers.ts'
import type { FileReply } from '../reply.ts'

/** An `attachment` header with the file's name in both spellings (RFC 6266, RFC 8187). */
const disposition = (name: string, inline: boolean | undefined): string => {
  const plain = name.replace(/[^A-Za-z0-9._ -]/g, '_')
  const full = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${full}`
}

/** Sends bytes under their own policy, which lets nothing run in them. */
export const sendFile = async (
  reply: FastifyReply,
  file: FileReply['file'],
  storage: Storage,
): Promise<FastifyReply> => {
  reply.header('content-security-policy', fileContentPolicy).type(file.type)
  reply.header('content-disposition', disposition(file.name, file.inline))
  if (!('stored' in file.bytes)) return reply.send(file.bytes)
  // Its length is said beforehand, so a download that is broken off is known as such.
  const { stored } = file.bytes
  return reply.header('content-length', stored.size).send(await storage.open(stored))
}

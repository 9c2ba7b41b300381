import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { Refusal } from '#core/refusal.ts'
import type { Storage } from '#platform/storage/storage.ts'
import { edgeWords, failureWords } from '../failures/failure.words.ts'
import type { Form, GivenFile } from '../request.ts'
import type { FileLimits } from '../route.ts'
import { addField, isTooMany, storable, tooManyFields } from './urlencoded.ts'

const fieldBytes = 64 * 1024

/** A multipart form as it was read: its fields, and its files on disk. */
export interface ReadMultipart {
  readonly form: Form
  readonly files: readonly GivenFile[]
}

interface Reading {
  readonly storage: Storage
  readonly limits: FileLimits
  /** asked once, before the first file is written: the fields so far */
  readonly beforeFiles: (form: Form) => void
}

const broken = (cause: unknown): Refusal => new Refusal('broken-form', 400, failureWords(400).words, { cause })

const fileName = (given: string | undefined): string =>
  storable(given?.split(/[\\/]/).at(-1) ?? '').slice(0, 200) || 'file'

const keepFile = async (part: MultipartFile, { storage, limits }: Reading): Promise<GivenFile | undefined> => {
  if (!part.filename) {
    part.file.resume()
    return undefined
  }
  const kept = await storage.keep(part.file, fileName(part.filename), limits.bytes)
  if (!kept || part.file.truncated) {
    if (kept) await storage.remove(kept.id)
    throw new Refusal('file-too-large', 413, edgeWords.fileTooLarge)
  }
  return { field: storable(part.fieldname), ...kept }
}

/**
 * Reads a multipart form (RFC 7578), streaming its files to storage. Takes nothing of a file before `beforeFiles` agreed to
 * the fields so far. Whatever goes wrong, the files that were written are removed and a refusal is thrown.
 */
export const readMultipart = async (request: FastifyRequest, reading: Reading): Promise<ReadMultipart> => {
  const form: Record<string, string | string[]> = Object.create(null)
  const files: GivenFile[] = []
  let count = 0
  let allowed = false
  const limits = { fileSize: reading.limits.bytes + 1, files: reading.limits.count, fieldSize: fieldBytes, parts: 1100 }
  try {
    for await (const part of request.parts({ limits })) {
      if (part.type === 'field') {
        if (isTooMany(++count) || part.valueTruncated) throw tooManyFields()
        addField(form, storable(part.fieldname), storable(String(part.value)))
        continue
      }
      if (!allowed) reading.beforeFiles(form)
      allowed = true
      const kept = await keepFile(part, reading)
      if (kept) files.push(kept)
    }
    return { form, files }
  } catch (error) {
    for (const file of files) await reading.storage.remove(file.id)
    if (error instanceof Refusal) throw error
    const status = (error as { statusCode?: number }).statusCode
    throw status === 413 ? new Refusal('too-large', 413, failureWords(413).words, { cause: error }) : broken(error)
  }
}

import { PassThrough, type Readable } from 'node:stream'
import type { Multipart, MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { Refusal } from '#core/refusal.ts'
import { safeName } from '#platform/storage/file-name.ts'
import type { Storage } from '#platform/storage/storage.ts'
import { failureWords } from '../failures/failure.words.ts'
import type { Form, GivenFile, RefusedGiven } from '../request.ts'
import type { FileLimits } from '../route.ts'
import { cutOff } from './cut-off.ts'
import { addField, isTooMany, storable, tooManyFields } from './urlencoded.ts'

const fieldBytes = 64 * 1024
/** More files than a page takes are read past, so that the page can say so; as many as this, and no more. */
const manyFiles = 100

/** A multipart form as it was read: its fields, its files in the node's storage, and those that were not taken. */
export interface ReadMultipart {
  readonly form: Form
  readonly files: readonly GivenFile[]
  readonly refusedFiles: readonly RefusedGiven[]
}

interface Reading {
  readonly storage: Storage
  readonly limits: FileLimits
  /** may files be taken at all? Not where they must be scanned and nothing scans them */
  readonly takesFiles: boolean
  /** asked once, before the first file is written: the fields so far */
  readonly beforeFiles: (form: Form) => void
}

const broken = (cause: unknown): Refusal => new Refusal('broken-form', 400, failureWords(400).words, { cause })

class OverLimit extends Error {}

/** The file as far as its limit, where it fails: what follows is read past by the parser, and nobody waits for its end. */
const untilLimit = (file: MultipartFile['file']): Readable => {
  const through = new PassThrough()
  const end = (error: Error): void => {
    file.unpipe(through)
    file.resume()
    through.destroy(error)
  }
  file.once('limit', () => end(new OverLimit()))
  file.once('error', end)
  file.once('close', () => file.readableEnded || end(new Error('the form ended within a file')))
  return file.pipe(through)
}

/** Browsers write line ends and quotation marks of a file's name in hexadecimal (HTML, multipart/form-data encoding). */
const asNamed = (filename: string): string =>
  filename.replace(/%(0A|0D|22)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

type Taken = { readonly kept: GivenFile } | { readonly refused: RefusedGiven } | undefined

const takeFile = async (part: MultipartFile, reading: Reading, before: number): Promise<Taken> => {
  const { storage, limits, takesFiles } = reading
  // A control without a file comes as a part without a name.
  if (!part.filename) return void part.file.resume()
  const field = storable(part.fieldname)
  const given = asNamed(part.filename)
  const name = safeName(given)
  if (!takesFiles || before >= limits.count) {
    part.file.resume()
    return { refused: { field, name, fault: takesFiles ? 'too-many' : 'not-taken', most: limits.count } }
  }
  const taken = await storage.keep(untilLimit(part.file), given, limits.bytes).catch((error: unknown) => {
    if (!(error instanceof OverLimit)) throw error
    return { name, fault: 'too-big', most: limits.bytes } as const
  })
  return 'fault' in taken ? { refused: { field, ...taken } } : { kept: { field, ...taken } }
}

/**
 * Reads a multipart form (RFC 7578), streaming its files to storage. Takes nothing of a file before `beforeFiles` agreed to
 * the fields so far. A file that is not in order is no failure: it is named with what is wrong, and all else stays. What is
 * far larger than anything that is taken is cut off, and what came before it is answered. Whatever goes wrong otherwise, the
 * files that were written are removed and a refusal is thrown.
 */
export const readMultipart = async (request: FastifyRequest, reading: Reading): Promise<ReadMultipart> => {
  const form: Record<string, string | string[]> = Object.create(null)
  const files: GivenFile[] = []
  const refusedFiles: RefusedGiven[] = []
  let count = 0
  let allowed = false
  const limits = {
    fileSize: reading.limits.bytes + 1,
    files: reading.limits.count + manyFiles,
    fieldSize: fieldBytes,
    parts: 1100,
  }
  const take = async (part: Multipart): Promise<void> => {
    if (part.type === 'field') {
      if (isTooMany(++count) || part.valueTruncated) throw tooManyFields()
      return addField(form, storable(part.fieldname), storable(String(part.value)))
    }
    if (!allowed) reading.beforeFiles(form)
    allowed = true
    if (reading.limits.count === 0) return void part.file.resume()
    const taken = await takeFile(part, reading, files.length)
    if (taken && 'kept' in taken) files.push(taken.kept)
    else if (taken) refusedFiles.push(taken.refused)
  }
  try {
    const parts = request.parts({ limits })
    await cutOff(request.raw, parts, { take, isWrong: () => refusedFiles.length > 0, most: reading.limits })
    return { form, files, refusedFiles }
  } catch (error) {
    for (const file of files) await reading.storage.remove(file.id)
    if (error instanceof Refusal) throw error
    const status = (error as { statusCode?: number }).statusCode
    throw status === 413 ? new Refusal('too-large', 413, failureWords(413).words, { cause: error }) : broken(error)
  }
}

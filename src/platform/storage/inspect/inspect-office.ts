import type { FileFault } from '#core/files/refused-file.ts'
import { type FileBytes, piecesOf } from './bytes-of.ts'

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')
/** Streams of a compound file (MS-CFB) by their names, which say what made it. */
const names = {
  word: utf16('WordDocument'),
  excel: utf16('Workbook'),
  oldExcel: utf16('Book\0'),
  locked: utf16('EncryptedPackage'),
  macros: utf16('_VBA_PROJECT'),
}

/** What an old office file (before 2007) is, and what is wrong with it. `type` is undefined for what is none. */
export const inspectOffice = async (
  file: FileBytes,
): Promise<{ readonly type: string | undefined; readonly fault: FileFault | undefined }> => {
  const found = new Set<keyof typeof names>()
  for await (const { bytes } of piecesOf(file, 64))
    for (const [name, mark] of Object.entries(names)) if (bytes.includes(mark)) found.add(name as keyof typeof names)
  const type = found.has('word')
    ? 'application/msword'
    : found.has('excel') || found.has('oldExcel')
      ? 'application/vnd.ms-excel'
      : undefined
  return { type, fault: found.has('locked') ? 'protected' : found.has('macros') ? 'macros' : undefined }
}

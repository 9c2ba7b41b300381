import type { FileFault } from '#core/files/refused-file.ts'
import { contradicts } from '../endings.ts'
import { endingOf } from '../file-name.ts'
import { type FileBytes, withBytes } from './bytes-of.ts'
import { inspectOffice } from './inspect-office.ts'
import { inspectPdf } from './inspect-pdf.ts'
import { inspectRtf, inspectText } from './inspect-text.ts'
import { inspectZip } from './inspect-zip.ts'
import { mediaType } from './media-type.ts'
import { declaredPixels } from './pixels.ts'
import { hasSecondFormat } from './second-format.ts'

/** The largest camera of a phone takes 200 million pixels; a picture that says more is made to fill a memory. */
const mostPixels = 250_000_000

/** What a file is found to be, or why it is not taken. */
export type Inspected = { readonly type: string } | { readonly fault: FileFault }

const isZipped = (type: string): boolean =>
  type === 'application/zip' || /officedocument|opendocument|macroEnabled/i.test(type)

const faultOf = async (file: FileBytes, type: string): Promise<FileFault | undefined> => {
  if (/macroEnabled/i.test(type)) return 'macros'
  if (/^(application|text)\/xml|svg|html/.test(type)) return 'markup'
  if (isZipped(type)) return inspectZip(file)
  if (type.startsWith('text/') && type !== 'text/rtf') return inspectText(file)
  if (await hasSecondFormat(file, type)) return 'two-formats'
  if (type === 'application/pdf') return inspectPdf(file)
  if (type === 'application/rtf' || type === 'text/rtf') return inspectRtf(file)
  return (await declaredPixels(file, type)) > mostPixels ? 'pixels' : undefined
}

/**
 * Looks into a file on disk and says what its content is, or why it is not taken. Nothing in it is believed and nothing is
 * run. A text's format is told by its name (`.csv`); for all others name and content must agree.
 */
export const inspectFile = (path: string, name: string): Promise<Inspected> =>
  withBytes(path, async (file) => {
    if (file.size === 0) return { fault: 'empty' }
    const told = await mediaType(path)
    const ending = endingOf(name)
    if (told === 'application/x-cfb') {
      const office = await inspectOffice(file)
      if (office.fault) return { fault: office.fault }
      const type = office.type ?? told
      return contradicts(ending, type) ? { fault: 'wrong-ending' } : { type }
    }
    const type = told === 'text/plain' && ending === 'csv' ? 'text/csv' : told
    const fault = await faultOf(file, type)
    if (fault) return { fault }
    return contradicts(ending, type) ? { fault: 'wrong-ending' } : { type }
  })

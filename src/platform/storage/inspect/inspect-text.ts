import type { FileFault } from '#core/files/refused-file.ts'
import { type FileBytes, piecesOf } from './bytes-of.ts'

/** Markup that a browser would take for a page or a picture that runs scripts. */
const markup = /<(!doctype|html|head|body|svg|script|iframe|object|embed|\?xml|math)\b/i

/** What is wrong with a plain text: it is a web page or an SVG, or not UTF-8 to its end. */
export const inspectText = async (file: FileBytes): Promise<FileFault | undefined> => {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const { bytes } of piecesOf(file, 0)) {
      if (bytes.includes(0)) return 'broken'
      if (markup.test(decoder.decode(bytes, { stream: true }))) return 'markup'
    }
    decoder.decode()
    return undefined
  } catch {
    return 'broken'
  }
}

/** What is wrong with a rich text: an object of another program lies in it, which runs when it is opened. */
export const inspectRtf = async (file: FileBytes): Promise<FileFault | undefined> => {
  for await (const { bytes } of piecesOf(file, 64))
    if (/\\(objdata|objupdate|objautlink|objocx|object)\b/.test(bytes.toString('latin1'))) return 'active'
  return undefined
}

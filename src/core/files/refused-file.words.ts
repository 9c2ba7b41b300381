import type { Text } from '#core/text.ts'
import type { FileFault, RefusedFile } from './refused-file.ts'

const size = (bytes: number): string =>
  bytes >= 1e6 ? `${Math.round(bytes / 1e5) / 10}MB` : `${Math.ceil(bytes / 1e3)}KB`

/** The Design System's words for a file that is not taken, and what to do. */
const faults: Readonly<Record<FileFault, (most: number) => Text>> = {
  'too-big': (most) => ({
    en: `The selected file must be smaller than ${size(most)}`,
    cy: `Rhaid i’r ffeil a ddewiswyd fod yn llai na ${size(most)}`,
  }),
  empty: () => ({ en: 'The selected file is empty', cy: 'Mae’r ffeil a ddewiswyd yn wag' }),
  'too-many': (most) => ({
    en: `You can only select up to ${most} ${most === 1 ? 'file' : 'files'} at the same time`,
    cy: `Dim ond hyd at ${most} ffeil y gallwch eu dewis ar yr un pryd`,
  }),
  'wrong-ending': () => ({
    en: 'The end of the selected file’s name does not match what is in it. Save it again in its own format, then select it',
    cy: 'Nid yw diwedd enw’r ffeil a ddewiswyd yn cyd-fynd â’i chynnwys. Cadwch hi eto yn ei fformat ei hun, yna dewiswch hi',
  }),
  'two-formats': () => ({
    en: 'The selected file has another file hidden in it. Save or photograph it again, then select the new one',
    cy: 'Mae ffeil arall wedi’i chuddio yn y ffeil a ddewiswyd. Cadwch hi neu tynnwch lun ohoni eto, yna dewiswch yr un newydd',
  }),
  bomb: () => ({
    en: 'The selected file unfolds to far more than its size. Save it as a PDF, then select that',
    cy: 'Mae’r ffeil a ddewiswyd yn dadbacio i lawer mwy na’i maint. Cadwch hi fel PDF, yna dewiswch honno',
  }),
  pixels: () => ({
    en: 'The selected picture is too large to show. Save it with fewer pixels, then select that',
    cy: 'Mae’r llun a ddewiswyd yn rhy fawr i’w ddangos. Cadwch ef gyda llai o bicseli, yna dewiswch hwnnw',
  }),
  active: () => ({
    en: 'The selected file does something by itself when it is opened. Print it to a new PDF, or photograph the pages, then select that',
    cy: 'Mae’r ffeil a ddewiswyd yn gwneud rhywbeth ohoni’i hun pan gaiff ei hagor. Argraffwch hi i PDF newydd, neu tynnwch lun o’r tudalennau, yna dewiswch honno',
  }),
  macros: () => ({
    en: 'The selected file has macros in it. Save it as a PDF or without macros, then select that',
    cy: 'Mae macros yn y ffeil a ddewiswyd. Cadwch hi fel PDF neu heb facros, yna dewiswch honno',
  }),
  protected: () => ({
    en: 'The selected file is password protected. Save a copy without a password, or photograph the pages, then select that',
    cy: 'Mae’r ffeil a ddewiswyd wedi’i diogelu â chyfrinair. Cadwch gopi heb gyfrinair, neu tynnwch lun o’r tudalennau, yna dewiswch hwnnw',
  }),
  markup: () => ({
    en: 'The selected file is a web page or an SVG drawing. Save it as a PDF, then select that',
    cy: 'Mae’r ffeil a ddewiswyd yn dudalen we neu’n lluniad SVG. Cadwch hi fel PDF, yna dewiswch honno',
  }),
  broken: () => ({
    en: 'The selected file is damaged and cannot be read. Save or photograph it again, then select the new one',
    cy: 'Mae’r ffeil a ddewiswyd wedi’i difrodi ac ni ellir ei darllen. Cadwch hi neu tynnwch lun ohoni eto, yna dewiswch yr un newydd',
  }),
  'not-taken': () => ({
    en: 'The selected file could not be uploaded: files cannot be checked for viruses here at the moment. Try again later, or contact us',
    cy: 'Ni ellid uwchlwytho’r ffeil a ddewiswyd: ni ellir gwirio ffeiliau am feirysau yma ar hyn o bryd. Rhowch gynnig arall arni yn nes ymlaen, neu cysylltwch â ni',
  }),
}

/** Why a file was not taken and what to do, naming it where several were sent. */
export const refusedWords = (file: RefusedFile, named = false): Text => {
  const { en = '', cy = '' } = faults[file.fault](file.most ?? 0)
  return named ? { en: `${en} (${file.name})`, cy: `${cy} (${file.name})` } : { en, cy }
}

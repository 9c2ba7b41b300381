const office = 'application/vnd.openxmlformats-officedocument.'

/** What names of a format end in, the usual one first. */
const endings: Readonly<Record<string, readonly string[]>> = {
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
  'image/heif': ['heif', 'heic'],
  'application/pdf': ['pdf'],
  'application/msword': ['doc', 'dot'],
  [`${office}wordprocessingml.document`]: ['docx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/rtf': ['rtf', 'doc'],
  'text/rtf': ['rtf', 'doc'],
  'application/vnd.ms-excel': ['xls'],
  [`${office}spreadsheetml.sheet`]: ['xlsx'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'text/csv': ['csv'],
  'text/plain': ['txt', 'text'],
  'video/mp4': ['mp4', 'm4v'],
  'video/quicktime': ['mov', 'qt'],
  'video/webm': ['webm'],
  'audio/mpeg': ['mp3'],
  'audio/mp4': ['m4a', 'mp4'],
  'audio/x-m4a': ['m4a'],
  'audio/wav': ['wav'],
  'audio/x-wav': ['wav'],
  'audio/vnd.wave': ['wav'],
}

/** Endings that programs run, or that open as something that runs. */
const running =
  'exe com scr pif msi bat cmd ps1 vbs vbe js jse mjs wsf hta jar apk app dmg sh lnk url reg dll iso img html htm xhtml mht svg svgz xml php asp jsp docm dotm xlsm xlam pptm zip rar 7z gz tar'
const others = new Set([...running.split(' '), ...Object.values(endings).flat()])

/** The ending that a format's names have when they have none of their own; undefined for a format that is not known here. */
export const defaultEnding = (type: string): string | undefined => endings[type]?.[0]

/** Does a name's ending (`endingOf`) say something else than the content? An ending that no format here has says nothing. */
export const contradicts = (ending: string, type: string): boolean =>
  ending !== '' && endings[type] !== undefined && others.has(ending) && !endings[type].includes(ending)

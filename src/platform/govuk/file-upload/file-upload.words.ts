import type { Translations } from '../translations.ts'

const several = 'Dewiswyd %{count} ffeil'

/** What the drop zone says in Welsh; a noun after a number is singular. */
export const dropZoneWords: Translations = {
  'choose-files-button': 'Dewis ffeil',
  'no-file-chosen': 'Dim ffeil wedi’i dewis',
  'multiple-files-chosen': { zero: several, one: several, two: several, few: several, many: several, other: several },
  'drop-instruction': 'neu ollwng ffeil yma',
  'entered-drop-zone': 'Yn y man gollwng',
  'left-drop-zone': 'Wedi gadael y man gollwng',
}

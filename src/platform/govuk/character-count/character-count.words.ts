import type { Text } from '#core/text.ts'
import type { Translations } from '../translations.ts'

/** The limit as it reads before JavaScript counts; `%{count}` is the number. */
export const limitWords: Readonly<Record<'characters' | 'words', Text>> = {
  characters: { en: 'You can enter up to %{count} characters', cy: 'Gallwch roi hyd at %{count} nod' },
  words: { en: 'You can enter up to %{count} words', cy: 'Gallwch roi hyd at %{count} gair' },
}

/** A noun after a number is singular in Welsh; `gair` softens after two. */
const forms = (plain: string, two = plain) => ({ zero: plain, one: plain, two, few: plain, many: plain, other: plain })

/** What the counting script says in Welsh. */
export const countWords: Translations = {
  'characters-under-limit': forms('Mae gennych %{count} nod ar ôl'),
  'characters-at-limit': 'Nid oes gennych nod ar ôl',
  'characters-over-limit': forms('Mae gennych %{count} nod yn ormod'),
  'words-under-limit': forms('Mae gennych %{count} gair ar ôl', 'Mae gennych %{count} air ar ôl'),
  'words-at-limit': 'Nid oes gennych air ar ôl',
  'words-over-limit': forms('Mae gennych %{count} gair yn ormod', 'Mae gennych %{count} air yn ormod'),
}

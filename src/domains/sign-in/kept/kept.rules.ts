import { returnPath } from '../return-path.rules.ts'

/** A form that was sent when its session had run out: where it was going, and what was typed. */
export interface Kept {
  readonly id: string
  readonly path: string
  readonly form: Readonly<Record<string, string | readonly string[]>>
}

/** A field of a form as it was sent; one with several values stands once for each. */
export interface KeptField {
  readonly name: string
  readonly value: string
}

/** The fields of a kept form as it is sent again: all but the token of the session that is over. */
export const keptFields = ({ form }: Kept): readonly KeptField[] =>
  Object.entries(form)
    .filter(([name]) => name !== '_csrf' && name !== '_kept')
    .flatMap(([name, value]) => [value].flat().map((each) => ({ name, value: each })))

/** What a person recognises of it: the words and numbers that they typed or chose, without what the page carried unseen. */
export const keptWords = (kept: Kept): readonly string[] =>
  keptFields(kept)
    .filter(({ name, value }) => !name.startsWith('_') && name !== 'shown' && value.trim() !== '')
    .map(({ value }) => value)

/** Where it was going, if it is a path of this node. */
export const keptAction = ({ path }: Kept): string => returnPath(path, '/home')

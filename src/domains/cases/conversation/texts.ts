import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { readSetting } from '../../places/settings.ts'
import { usualTexts } from './conversation.words.ts'

/** A text of an organisation that an answer can begin with, in every language it has it in. */
export interface OwnText {
  readonly id: string
  readonly title: Text
  readonly body: Text
}

/** The key of the setting. */
const textsKey = 'cases.texts'

/** The texts of the work's organisation: its own, else the usual ones. */
export const readTexts = async (work: Work): Promise<readonly OwnText[]> =>
  (await readSetting<readonly OwnText[]>(work, textsKey)) ?? usualTexts

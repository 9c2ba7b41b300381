import { newId } from '#core/ids.ts'
import type { Work } from '#core/work.ts'
import { isRecord } from '#engine/questions/parts.ts'
import { type AnsweredAddress, noteProperties } from '../../places/addresses/note-properties.ts'
import { readAnswers } from '../amendments/read-answers.ts'
import { addPropertyParties } from './property.store.ts'

const most = 20

const isAddress = (value: Readonly<Record<string, unknown>>): boolean =>
  typeof value.uprn === 'string' && typeof value.line1 === 'string' && typeof value.postcode === 'string'

/** The addresses among answers that are known properties, those of groups too. */
const propertiesIn = (value: unknown): readonly AnsweredAddress[] => {
  if (Array.isArray(value)) return value.flatMap(propertiesIn)
  if (!isRecord(value)) return []
  if (!isAddress(value)) return Object.values(value).flatMap(propertiesIn)
  return [{ ...value, areas: Array.isArray(value.areas) ? value.areas : [] } as unknown as AnsweredAddress]
}

/** Links a case that was opened to the properties that its answers name by their UPRN. */
export const linkProperties = async (work: Work, caseId: string): Promise<void> => {
  const { answers } = await readAnswers(work, caseId)
  const properties = await noteProperties(work, propertiesIn(answers).slice(0, most))
  if (properties.length === 0) return
  await addPropertyParties(work.tx, { org: work.org, case: caseId }, { ids: properties.map(() => newId()), properties })
}

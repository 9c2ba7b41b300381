import { type FileRules, type FileState, mayOpen } from '#core/files/file-rules.ts'
import { notFound, Refusal } from '#core/refusal.ts'
import type { Work } from '#core/work.ts'
import { fileStates } from '#platform/storage/rows/file.store.ts'
import type { StoredFile } from '#platform/storage/stored-file.ts'
import type { FileReply } from './reply.ts'

const closed: Readonly<Record<Exclude<FileState, 'clean'>, Refusal>> = {
  waiting: new Refusal('file-being-checked', 409, {
    en: 'This file is still being checked for viruses. Go back and open it again in a minute.',
    cy: 'Mae’r ffeil hon yn dal i gael ei gwirio am feirysau. Ewch yn ôl a’i hagor eto ymhen munud.',
  }),
  infected: new Refusal('file-infected', 410, {
    en: 'A virus was found in this file and it was removed. Ask for it again: the person can send a clean copy.',
    cy: 'Daethpwyd o hyd i feirws yn y ffeil hon ac fe’i dilëwyd. Gofynnwch amdani eto: gall y person anfon copi glân.',
  }),
  unscanned: new Refusal('file-not-scanned', 409, {
    en: 'This file has not been checked for viruses, so it cannot be opened. Tell whoever runs this system.',
    cy: 'Nid yw’r ffeil hon wedi’i gwirio am feirysau, felly ni ellir ei hagor. Rhowch wybod i bwy bynnag sy’n rhedeg y system hon.',
  }),
  failed: new Refusal('file-not-scanned', 409, {
    en: 'This file could not be checked for viruses, so it cannot be opened. Tell whoever runs this system: they can have it checked again.',
    cy: 'Ni ellid gwirio’r ffeil hon am feirysau, felly ni ellir ei hagor. Rhowch wybod i bwy bynnag sy’n rhedeg y system hon: gallant ofyn am ei gwirio eto.',
  }),
}

/** A stored file as an attachment. Refuses one that has not been found clean, where files must be, and says what to do. */
export const openedFile = async (work: Work, file: StoredFile, rules: FileRules): Promise<FileReply> => {
  const state = (await fileStates(work, [file.id])).get(file.id)
  if (state === undefined) throw notFound()
  if (state !== 'clean' && !mayOpen(state, rules)) throw closed[state]
  return { file: { bytes: { stored: file }, type: file.type, name: file.name } }
}

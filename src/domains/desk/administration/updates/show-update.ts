import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import type { Design } from '#engine/design/design.ts'
import { textOf } from '#engine/questions/words-of.ts'
import type { Conflict } from '#engine/variation/merging/conflict.ts'
import { above, lastStep } from '#engine/variation/tree/address.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { type Choices, keyOf, mergeUpdate, type Update } from '../../../designs/updating/merge-update.rules.ts'
import { type Arrived, findArrived, newDifferences, type Standing } from '../../../designs/updating/take-update.ts'
import { leafAt } from '../../../designs/varying/leaves.rules.ts'
import { sayLeaf } from '../../../designs/varying/say-leaf.rules.ts'
import { getVariation } from '../../../designs/varying/vary.ts'
import { findStaff } from '../../../places/staff/change-member.ts'
import { orgOf } from '../administered.ts'
import { updatePath } from '../administration.paths.ts'
import { lines } from '../variation/part/read-leaf.rules.ts'
import { peopleOf } from '../variation/part/showing.ts'
import type { ShownConflict } from './conflicts.view.ts'
import { nothingChosen, type ReadValue, valuesOfConflicts } from './read-update.rules.ts'
import { type Merging, updateView } from './update.view.ts'
import { words } from './update.words.ts'

export type Asked = PageRequest<{ readonly design: string }, { readonly done?: string }>

const done: Readonly<Record<string, Text>> = {
  accepted: words.doneAccepted,
  declined: words.doneDeclined,
  undone: words.doneUndone,
}

/** Is there all that a merge needs? */
export const isArrived = (standing: Standing): standing is Arrived => standing.designs !== undefined

/** The language of a text that a path leads to; undefined where it leads to no text. */
const languageAt = (design: Design, path: string): string | undefined =>
  leafAt(design, above(path))?.editor.kind === 'text' ? lastStep(path) : undefined

/** How a value that somebody types for a conflict is read: a text as it is, a number as a number. */
export const readerOf =
  ({ designs }: Pick<Arrived, 'designs'>): ReadValue =>
  (path, text) => {
    if (languageAt(designs.ours, path) ?? languageAt(designs.theirs, path)) return text
    const kind = (leafAt(designs.theirs, path) ?? leafAt(designs.base, path))?.editor.kind
    if (kind === 'number') return /^-?\d{1,12}(\.\d{1,6})?$/.test(text) ? Number(text) : undefined
    return kind === 'line' || kind === 'expression' ? text : undefined
  }

/** A conflict as its controls show it; `i`: which of them. */
export const shownConflict = ({ designs }: Pick<Arrived, 'designs'>, conflict: Conflict, i: number): ShownConflict => {
  const { path, sentence, base, ours, theirs } = conflict
  const simple = conflict.kind === 'both-changed' || conflict.kind === 'both-added'
  const lang = [designs.theirs, designs.ours, designs.base].map((one) => languageAt(one, path)).find(Boolean)
  const leaf = leafAt(designs.theirs, path) ?? leafAt(designs.base, path)
  const words = [base, ours, theirs].every((one) => one === null || typeof one === 'string')
  const text = simple && lang !== undefined && words
  const read = (design: Design, value: unknown): Text =>
    value === null || !leaf ? wordsOfNothing : sayLeaf(design, leaf, value)
  return {
    path,
    name: `c${i}`,
    sentence,
    texts: text ? { base: String(base ?? ''), ours: String(ours ?? ''), theirs: String(theirs ?? '') } : undefined,
    values:
      simple && leaf && !text
        ? { base: read(designs.base, base), ours: read(designs.ours, ours), theirs: read(designs.theirs, theirs) }
        : undefined,
    editable: simple && (text || ['line', 'expression', 'number'].includes(leaf?.editor.kind ?? '')),
    lang,
  }
}
const wordsOfNothing = words.notThere

/** Why each of the organisation's own changes was made, and who answers for it. */
const groundsOf = async (work: Work, service: string): Promise<ReadonlyMap<string, string>> => {
  const [{ changes }, staff] = await Promise.all([getVariation(work, service), findStaff(work)])
  return new Map(
    changes.flatMap(({ change, grounds }): readonly (readonly [string, string])[] => {
      if (!grounds) return []
      const owner = staff.find(({ id }) => id === grounds.owner)?.name
      return [[keyOf(change), owner === undefined ? grounds.reason : `${grounds.reason} (${owner})`]]
    }),
  )
}

const mergingOf = async (work: Work, arrived: Arrived, update: Update, choices: Choices): Promise<Merging> => {
  const grounds = await groundsOf(work, arrived.adoption.design)
  const side = (name: 'ours' | 'theirs') =>
    update[name].map(({ change, sentence }) => ({
      key: keyOf(change),
      sentence,
      taken: !choices.leftOut[name].includes(keyOf(change)),
      grounds: name === 'ours' ? grounds.get(keyOf(change)) : undefined,
    }))
  return {
    version: arrived.advice[0]?.version ?? '',
    copy: arrived.adoption.localHash,
    theirs: side('theirs'),
    ours: side('ours'),
    conflicts: update.conflicts.map((one, i) => shownConflict(arrived, one, i)),
    outcome: {
      ...update,
      translations: update.translations.map(({ sentence }) => sentence),
    },
    fresh: newDifferences(arrived, update).fresh.map(({ sentence }) => sentence),
    people: await peopleOf(work),
  }
}

/** What is shown again: what was chosen, and what is wrong with what was sent. */
export interface Again {
  readonly choices: Choices
  readonly problems: (update: Update) => readonly FieldProblem[]
}

/** The screen of an update, as it is chosen so far. */
export const showUpdate = async (work: Work, request: Asked, again?: Again): Promise<Reply> => {
  const own = orgOf(work, request)
  const { design: service } = request.params
  const standing = await findArrived(work, service)
  const choices = again?.choices ?? nothingChosen
  const update = isArrived(standing) ? mergeUpdate(standing.designs, choices, standing.languages) : undefined
  const typed = again
    ? Object.fromEntries(Object.keys(request.form).map((name) => [name, lines(request.form, name)]))
    : {}
  return {
    html: updateView({
      ...own,
      done: again ? undefined : done[request.query.done ?? ''],
      service,
      title: textOf((standing.designs?.ours ?? (standing.adoption.content as Design)).title),
      advice: standing.advice,
      merging: update && isArrived(standing) ? await mergingOf(work, standing, update, choices) : undefined,
      canUndo: standing.canUndo,
      action: inLanguage(updatePath(own.org, service), request.locale),
      hidden: request.csrf,
      // names are given anew each time: what was chosen goes by the path
      values: { ...typed, ...(update && { ...noChoices(typed), ...valuesOfConflicts(update.conflicts, choices) }) },
      problems: again && update ? again.problems(update) : [],
    }),
  }
}

/** Names of conflicts are given anew each time: what was chosen goes by the path. */
export const noChoices = (typed: Readonly<Record<string, string>>): Readonly<Record<string, undefined>> =>
  Object.fromEntries(Object.keys(typed).flatMap((name) => (/^c\d+(\.value)?$/.test(name) ? [[name, undefined]] : [])))

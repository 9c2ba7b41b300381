import type { FieldProblem } from '#core/field-problem.ts'
import { inLanguage } from '#core/locale-path.ts'
import { notFound } from '#core/refusal.ts'
import type { Text } from '#core/text.ts'
import type { Work } from '#core/work.ts'
import { above, under } from '#engine/variation/tree/address.ts'
import { find } from '#engine/variation/tree/find.ts'
import type { Json } from '#engine/variation/tree/json.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { PageRequest } from '#platform/http/request.ts'
import { type Adding, addingTo, additionOf, kindOf, withHome } from '../../../../../designs/studio/additions.rules.ts'
import { freshIds } from '../../../../../designs/studio/fresh-ids.ts'
import { openedAt } from '../../../../../designs/varying/leaves.rules.ts'
import { rowsEditorAt } from '../../../../../designs/varying/rows.rules.ts'
import { misfitWords } from '../../../../../designs/varying/vary.rules.ts'
import { type Copy, getCopy, vary } from '../../../../../designs/varying/vary.ts'
import { deskSuggestionPath } from '../../../../../proposals/proposal.paths.ts'
import { orgOf } from '../../../administered.ts'
import { addPath, conditionPath, studioAfter } from '../../../administration.paths.ts'
import { problem } from '../../../form.rules.ts'
import { leafControl } from '../../../variation/part/control.view.ts'
import { carriedFor, proposalOf } from '../../../variation/part/for-proposal.ts'
import { namesOfLeaf, type OwnNames, ownNames, withOwnNames } from '../../../variation/part/own-names.ts'
import { lines, readGrounds } from '../../../variation/part/read-leaf.rules.ts'
import { peopleOf } from '../../../variation/part/showing.ts'
import { rowValues } from '../../../variation/rows/read-rows.rules.ts'
import { addView, whichView } from './add.view.ts'
import { words } from './adding.words.ts'
import { kindWords } from './kind-words.rules.ts'
import { type AskedField, fieldsOf, readAddition } from './read-addition.rules.ts'
import { specialControl } from './special.view.ts'

export type Asked = PageRequest<{ readonly design: string }, object>

interface Showing {
  readonly list: string
  readonly as: string | undefined
  readonly problems?: readonly FieldProblem[]
}

const placesOf = ({ own }: Copy, { list, siblings }: Adding) => [
  { value: '', text: words.atStart },
  ...siblings.map((value, i) => {
    const name = openedAt(own, under(list, value))?.name ?? { en: String(i + 1) }
    return {
      value,
      text: Object.fromEntries(
        Object.entries(words.after).map(([tag, after]) => [tag, `${after} “${name[tag] ?? name.en ?? ''}”`]),
      ),
    }
  }),
]

/** A row is put above one that always decides: below it, it would never be reached. */
const usualPlace = ({ own }: Copy, { list, of, siblings }: Adding): string => {
  const last = siblings.at(-1) ?? ''
  if (of !== 'decide') return last
  const always = (find(own as unknown as Json, under(list, last)).value as Json | undefined)?.when === undefined
  return always ? (siblings.at(-2) ?? '') : last
}

const fieldsFor = (variation: Copy, adding: Adding, as: string, teams: OwnNames): readonly AskedField[] => {
  const kind = kindOf(adding, as)
  if (!kind) throw notFound()
  return fieldsOf(variation.own, adding, kind, (leaf) => withOwnNames(leaf, teams)).filter(
    ({ leaf }) => leaf?.editor.kind !== 'none',
  )
}

const sentValues = ({ form }: Asked) => Object.fromEntries(Object.keys(form).map((name) => [name, lines(form, name)]))

/** What is added where: first of which kind it is, where there are several, then its form. */
export const showAdd = async (work: Work, request: Asked, { list, as, problems }: Showing): Promise<Reply> => {
  const own = orgOf(work, request)
  const { design: service } = request.params
  const variation = await getCopy(work, service)
  const adding = addingTo(variation.own, list)
  if (!adding) throw notFound()
  const proposal = await proposalOf(work, request)
  const carried = carriedFor(proposal, request)
  const page = {
    ...own,
    ...{ service, list, of: adding.of },
    title: variation.own.title as Text,
    home: openedAt(variation.own, above(list))?.name,
    action: inLanguage(addPath(own.org, service), request.locale),
  }
  const kind = adding.kinds.length === 1 ? adding.kinds[0] : adding.kinds.find((one) => one === as)
  if (kind === undefined) {
    const kinds = adding.kinds.map((value) => ({ value, text: kindWords(adding.of, value) ?? { en: value } }))
    const missing = as === undefined ? [] : [problem('as', 'missing', words.whichMissing)]
    return { html: whichView({ ...page, kinds, proposal: proposal?.id, values: {}, problems: missing }) }
  }
  const teams = await ownNames(work)
  const fields = fieldsFor(variation, adding, kind, teams)
  const languages = request.organisation?.locales ?? ['en']
  const parameter = find(variation.own as unknown as Json, above(list)).value as Json | undefined
  const rows = adding.of === 'values' ? rowsEditorAt(variation.own, above(list)) : undefined
  const last = (parameter?.values as readonly Json[] | undefined)?.at(-1)?.value
  const special = { design: variation.own, languages, figure: kind === '' ? String(parameter?.type) : kind, rows }
  return {
    html: addView({
      ...page,
      as: kind,
      kind: kindWords(adding.of, kind),
      controls: (state) =>
        fields.flatMap(({ key, leaf, needed }) => {
          if (!leaf) return specialControl(key, state, special) ?? []
          const optional = (tag: 'en' | 'cy') => `${leaf.name[tag]}${needed ? '' : ` (${words.optional[tag]})`}`
          return leafControl(state, {
            editor: leaf.editor,
            name: key,
            label: leaf.editor.kind === 'yesNo' ? leaf.name : { en: optional('en'), cy: optional('cy') },
            names: namesOfLeaf(variation.own, leaf, teams),
            ticked: [request.form[key] ?? []].flat(),
            languages,
          })
        }),
      places: adding.whole || adding.of === 'values' ? [] : placesOf(variation, adding),
      people: await peopleOf(work),
      why: !variation.isOwn || proposal !== undefined,
      hidden: carried.hidden,
      values: problems
        ? sentValues(request)
        : {
            behind: usualPlace(variation, adding),
            ...carried.values,
            // what counts next year mostly begins with what counts now
            ...(rows && rowValues('figure', rows, last)),
          },
      problems: problems ?? [],
    }),
  }
}

interface Added {
  readonly org: string
  readonly service: string
  readonly proposal: string | undefined
}

/** What comes next: what was added may need a condition; else it is back to the suggestion that it is for, or to the studio. */
const afterwards = ({ org, service, proposal }: Added, { of, list, siblings }: Adding, key: string): string => {
  const at = under(list, key)
  if (of === 'checks') return conditionPath(org, service, under(at, 'must'))
  if (of === 'decide' && siblings.length > 0) return conditionPath(org, service, under(at, 'when'))
  return proposal ? `${deskSuggestionPath(org, proposal)}?done=drafted` : studioAfter(org, service, at, 'added')
}

/** Adds what a form says to the organisation's copy. */
export const add = async (work: Work, request: Asked): Promise<Reply> => {
  const [list, as] = [lines(request.form, 'in'), lines(request.form, 'as')]
  const { design: service } = request.params
  const variation = await getCopy(work, service)
  const adding = addingTo(variation.own, list)
  if (!adding?.kinds.includes(as)) throw notFound()
  const fields = fieldsFor(variation, adding, as, await ownNames(work))
  const languages = request.organisation?.locales ?? ['en']
  const given = { design: variation.own, adding, as, fields, languages, ...(await freshIds(work, variation)) }
  const { value, problems } = readAddition(request.form, given)
  const people = (await peopleOf(work)).map(({ id }) => id)
  const proposal = await proposalOf(work, request)
  const grounds = readGrounds(request.form, people, { needed: !variation.isOwn || proposal !== undefined })
  const all = [...problems, ...grounds.problems]
  if (all.length > 0) return showAdd(work, request, { list, as, problems: all })
  const behind = request.form.behind === undefined ? usualPlace(variation, adding) : lines(request.form, 'behind')
  const change = withHome(variation.own, additionOf(adding, value, behind === '' ? null : behind))
  const why = grounds.why && { ...grounds.why, proposal: proposal?.id }
  const misfit = await vary(work, service, { change, why })
  const first = fields[0]
  const field = first?.leaf?.editor.kind === 'text' ? `${first.key}.${languages[0]}` : (first?.key ?? 'in')
  if (misfit) return showAdd(work, request, { list, as, problems: [problem(field, misfit, misfitWords[misfit])] })
  const { org } = orgOf(work, request)
  const next = afterwards({ org, service, proposal: proposal?.id }, adding, String(value.id ?? value.from))
  return { redirect: next }
}

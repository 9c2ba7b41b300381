import type { Text } from '#core/text.ts'
import { above, under } from '#engine/variation/tree/address.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { permit } from '#platform/gallery/world/permit.ts'
import { previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { type Adding, addingTo, kindOf } from '../../../../../designs/studio/additions.rules.ts'
import { itemAt } from '../../../../../designs/varying/leaves.rules.ts'
import { misfitWords } from '../../../../../designs/varying/vary.rules.ts'
import { previewOf } from '../../../administration.preview.ts'
import { problem } from '../../../form.rules.ts'
import { leafControl } from '../../../variation/part/control.view.ts'
import { namesOfLeaf } from '../../../variation/part/own-names.ts'
import { words as grounds } from '../../../variation/variation.words.ts'
import { type AddView, addView, whichView } from './add.view.ts'
import { words } from './adding.words.ts'
import { kindWords } from './kind-words.rules.ts'
import { fieldsOf, readAddition } from './read-addition.rules.ts'
import { specialControl } from './special.view.ts'

const page = (list: string, locale: 'en' | 'cy') => ({
  ...previewOf(locale, '/services/parking-permit/studio/add'),
  service: 'parking-permit',
  title: permit.title as Text,
  home: itemAt(permit, above(list))?.name,
  ...{ list, action: '#add', values: {}, problems: [] },
})

const which = (name: string, list: string, wrong: boolean): PreviewState => ({
  name,
  html: (locale) => {
    const { kinds, of } = addingTo(permit, list) as Adding
    return whichView({
      ...page(list, locale),
      of,
      kinds: kinds.map((value) => ({ value, text: kindWords(of, value) ?? { en: value } })),
      proposal: undefined,
      problems: wrong ? [problem('as', 'missing', words.whichMissing)] : [],
    })
  },
})

const state = (name: string, list: string, as = '', more: Partial<AddView> = {}, locale?: 'cy'): PreviewState => ({
  name,
  ...(locale && { locale }),
  html: (shown) => {
    const design = locale ? longest(permit) : permit
    const adding = addingTo(permit, list) as Adding
    const kind = kindOf(adding, as)
    const fields = kind ? fieldsOf(design, adding, kind, (leaf) => leaf) : []
    const languages = ['en', 'cy']
    const special = { design, languages, figure: as === '' ? 'money' : as }
    const given = { design, adding, as, fields, languages, prefix: '', taken: new Set<string>() }
    return addView({
      ...page(list, shown),
      of: adding.of,
      as,
      kind: kindWords(adding.of, as),
      controls: (form) =>
        fields
          .filter(({ leaf }) => leaf?.editor.kind !== 'none')
          .flatMap(({ key, leaf }) =>
            leaf
              ? leafControl(form, {
                  ...{ editor: leaf.editor, name: key, label: leaf.name, ticked: [], languages },
                  names: namesOfLeaf(design, leaf, []),
                })
              : (specialControl(key, form, special) ?? []),
          ),
      places: [
        { value: '', text: words.atStart },
        ...adding.siblings.map((value) => ({ value, text: itemAt(design, under(list, value))?.name ?? { en: value } })),
      ],
      people: [{ id: '1', name: 'Septimus Harding' }],
      why: false,
      hidden: previewHidden,
      ...(more.problems === undefined ? {} : { problems: [...readAddition({}, given).problems, ...more.problems] }),
      ...(more.why !== undefined && { why: more.why }),
    })
  },
})

const nothing = { problems: [] }

/** Adding something to a service. */
export const addPreview: Preview = {
  name: 'administration/studio-add',
  routes: [
    'GET /desk/:org/administration/services/:design/studio/add',
    'POST /desk/:org/administration/services/:design/studio/add',
  ],
  kind: 'page',
  states: [
    which('which question', '/pages/zone/questions', false),
    which('which decision, none chosen', '/rules', true),
    state('a page', '/pages'),
    state('a page, to somebody else’s design', '/pages', '', {
      why: true,
      problems: [
        problem('reason', 'missing', grounds.reasonMissing),
        problem('owner', 'missing', grounds.ownerMissing),
      ],
    }),
    state('a text, nothing chosen', '/pages/zone/content', '', nothing),
    state('a line of text, nothing filled in', '/pages/zone/questions', 'text', {
      problems: [problem('maxLength', 'number', grounds.numberWrong)],
    }),
    state('a list, nothing filled in', '/lists', '', {
      problems: [problem('choices.cy', 'wrong', words.choicesUneven)],
    }),
    state('a date that is none', '/pages/zone/questions', 'date', {
      problems: ['earliest', 'latest', 'earliest.on', 'latest.on'].map((field) =>
        problem(field, 'number', grounds.numberWrong),
      ),
    }),
    state('the fee without an amount', '/rules/fee/decide', 'fee', nothing),
    state('a stage with a target that is none', '/stages', '', {
      problems: ['target', 'text.en', 'text.cy'].map((field) => problem(field, 'number', grounds.numberWrong)),
    }),
    state('a question of choices', '/pages/zone/questions', 'oneOf'),
    state('a question of choices, nothing filled in', '/pages/zone/questions', 'oneOf', nothing),
    state('a date', '/pages/zone/questions', 'date'),
    state('a row of the fee', '/rules/fee/decide', 'fee'),
    state('a stage', '/stages'),
    state('a stage, changed meanwhile', '/stages', '', {
      problems: [problem('title.en', 'changed-meanwhile', misfitWords['changed-meanwhile'])],
    }),
    state('a figure', '/parameters', 'money', nothing),
    state('a sharing', '/sharing', '', nothing),
    state('a statistic', '/counted', '', nothing),
    state('a measure', '/measures', '', nothing),
    state('costs', '/costs', '', nothing),
    state('the longest Welsh', '/pages/zone/questions', 'oneOf', nothing, 'cy'),
    refusedState(),
  ],
}

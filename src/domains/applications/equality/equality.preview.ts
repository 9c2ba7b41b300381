import type { FieldProblem } from '#core/field-problem.ts'
import type { Design } from '#engine/design/design.ts'
import { normalise } from '#engine/design/normalise.ts'
import { refusedState } from '#platform/gallery/refused-state.ts'
import { longest } from '#platform/gallery/world/longest.ts'
import { permit } from '#platform/gallery/world/permit.ts'
import { previewFrame, previewHidden } from '#platform/gallery/world/preview-frame.ts'
import type { Preview, PreviewState } from '#platform/views/preview.ts'
import { previewShown } from '../preview-journey.ts'
import { equalityView } from './equality.view.ts'

const notSaid = { id: 'notSaid', label: { en: 'Prefer not to say', cy: 'Mae’n well gennyf beidio â dweud' } }
const asked: Design = normalise({
  ...permit,
  sections: [],
  pages: [
    {
      id: 'monitoring',
      title: { en: 'About you', cy: 'Amdanoch chi' },
      questions: [
        {
          id: 'sex',
          type: 'oneOf',
          category: 'equality',
          optional: true,
          label: { en: 'What is your sex?', cy: 'Beth yw eich rhyw?' },
          options: [
            { id: 'female', label: { en: 'Female', cy: 'Benyw' } },
            { id: 'male', label: { en: 'Male', cy: 'Gwryw' } },
            notSaid,
          ],
        },
        {
          id: 'religion',
          type: 'text',
          category: 'equality',
          optional: true,
          maxLength: 100,
          label: { en: 'What is your religion?', cy: 'Beth yw eich crefydd?' },
        },
      ],
    },
  ],
})

const tooLong: FieldProblem = {
  field: 'religion',
  code: 'too-long',
  message: {
    en: 'What is your religion must be 100 characters or less',
    cy: 'Rhaid i’ch crefydd fod yn 100 nod neu lai',
  },
}
const wrong: FieldProblem = {
  field: 'sex',
  code: 'not-a-choice',
  message: { en: 'Select your sex', cy: 'Dewiswch eich rhyw' },
}

interface More {
  readonly design?: Design
  readonly problems?: readonly FieldProblem[]
  readonly exit?: boolean
}
const state = (name: string, { design = asked, problems = [], exit = false }: More): PreviewState => ({
  name,
  html: (locale) =>
    equalityView({
      frame: previewFrame(locale, '/barchester/services/parking-permit/apply/equality-questions'),
      shown: previewShown,
      reference: 'H7KM-4TQX',
      pages: design.pages.map((page) => ({ page, questions: page.questions ?? [] })),
      form: problems.length > 0 ? { religion: 'x'.repeat(101) } : undefined,
      problems,
      action: '#send',
      hidden: previewHidden,
      exit,
    }),
})

/** Equality questions, when everything is sent. */
export const equalityPreview: Preview = {
  name: 'applications/equality',
  routes: [
    'GET /:org/services/:service/apply/equality-questions',
    'POST /:org/services/:service/apply/equality-questions',
  ],
  kind: 'page',
  states: [
    state('one page of them', {}),
    state('with errors', { problems: [wrong, tooLong] }),
    state('a quiet service', { exit: true }),
    { ...state('the longest Welsh', { design: longest(asked) }), locale: 'cy' },
    refusedState(),
  ],
}

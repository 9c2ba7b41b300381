const text = (en: string, cy: string) => ({ en, cy })

/** A small service as its publisher wrote it first. */
export const firstGreenBins = {
  id: 'green-bins',
  title: text('Green bins', 'Biniau gwyrdd'),
  kind: 'application',
  respondent: 'resident',
  confidence: 'none',
  signIn: 'none',
  parameters: [
    {
      id: 'price',
      type: 'money',
      label: text('Price of one bin', 'Pris un bin'),
      values: [{ from: '2026-04-01', value: 5000 }],
    },
  ],
  pages: [
    {
      id: 'home',
      title: text('Your bins', 'Eich biniau'),
      questions: [
        {
          id: 'bins',
          type: 'number',
          label: text('How many bins do you need?', 'Sawl bin sydd ei angen arnoch?'),
          min: 1,
          max: 4,
        },
      ],
    },
    {
      id: 'more',
      title: text('Anything else', 'Unrhyw beth arall'),
      questions: [
        { id: 'lid', type: 'yesNo', label: text('Do you need a new lid?', 'Oes angen caead newydd arnoch?') },
        { id: 'steps', type: 'yesNo', label: text('Are there steps?', 'Oes grisiau?') },
      ],
    },
    {
      id: 'crew',
      title: text('For the crew', 'I’r criw'),
      questions: [
        {
          id: 'note',
          type: 'longText',
          category: 'service',
          label: text('What should the crew know?', 'Beth ddylai’r criw ei wybod?'),
          optional: true,
        },
      ],
    },
  ],
  rules: [
    { id: 'fee', decide: [{ id: 'full', then: 'bins * price', because: text('The full price', 'Y pris llawn') }] },
  ],
  stages: [
    { id: 'received', title: text('We have your request', 'Mae eich cais gennym'), next: ['active'] },
    { id: 'active', title: text('Your bin is on its way', 'Mae eich bin ar y ffordd'), outcome: 'done' },
  ],
  outcomes: [{ id: 'done', title: text('Started', 'Wedi dechrau'), success: true }],
  retention: { keep: '24 months', after: 'closed', basis: 'contract' },
  examples: [
    {
      id: 'two',
      title: text('Two bins', 'Dau fin'),
      asOf: '2026-05-01',
      answers: { bins: 2, steps: false },
      expect: { fee: 10000 },
    },
  ],
}

/** The same a year later: a question is asked otherwise, another is gone, and there is an example more. */
export const secondGreenBins = {
  ...firstGreenBins,
  pages: firstGreenBins.pages.map((page) => ({
    ...page,
    questions: page.questions
      .filter(({ id }) => id !== 'lid')
      .map((question) =>
        question.id === 'bins'
          ? { ...question, label: text('How many green bins do you want?', 'Sawl bin gwyrdd hoffech chi?') }
          : question,
      ),
  })),
  examples: [
    ...firstGreenBins.examples,
    {
      id: 'three',
      title: text('Three bins', 'Tri bin'),
      asOf: '2026-05-01',
      answers: { bins: 3, steps: true },
      expect: { fee: 15000 },
    },
  ],
}

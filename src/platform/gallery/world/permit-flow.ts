/** The rules of the gallery's design, and how its cases go. */
export const permitFlow = {
  rules: [
    {
      id: 'eligible',
      title: { en: 'May this home have a permit?', cy: 'A gaiff y cartref hwn drwydded?' },
      decide: [
        {
          id: 'drive',
          when: 'drive',
          then: 'false',
          because: { en: 'The home has a drive or a garage.', cy: 'Mae gan y cartref ddreif neu garej.' },
        },
        {
          id: 'street',
          then: 'true',
          because: { en: 'The home has nowhere else to park.', cy: 'Nid oes gan y cartref le arall i barcio.' },
        },
      ],
    },
    {
      id: 'fee',
      title: { en: 'The fee', cy: 'Y ffi' },
      decide: [
        {
          id: 'electric',
          when: 'electric',
          then: 'price / 2',
          because: { en: 'An electric car pays half.', cy: 'Bydd car trydan yn talu hanner.' },
        },
        { id: 'full', then: 'price', because: { en: 'The price for a year.', cy: 'Y pris am flwyddyn.' } },
      ],
    },
  ],
  stages: [
    {
      id: 'received',
      title: { en: 'Received', cy: 'Wedi’i dderbyn' },
      text: {
        en: 'We check your address and send the permit by email.',
        cy: 'Byddwn yn gwirio eich cyfeiriad ac yn anfon y drwydded drwy e-bost.',
      },
      next: ['checking', 'waiting', 'given', 'refused'],
      target: '5 working days',
    },
    {
      id: 'checking',
      title: { en: 'Being checked', cy: 'Yn cael ei wirio' },
      next: ['waiting', 'given', 'refused'],
      target: '5 working days',
    },
    {
      id: 'waiting',
      title: { en: 'Waiting for you', cy: 'Yn aros amdanoch chi' },
      text: { en: 'Read our message and reply below.', cy: 'Darllenwch ein neges ac atebwch isod.' },
      waits: true,
      next: ['checking', 'refused'],
    },
    {
      id: 'given',
      title: { en: 'Permit given', cy: 'Trwydded wedi’i rhoi' },
      text: { en: 'You can park from today.', cy: 'Gallwch barcio o heddiw ymlaen.' },
      outcome: 'given',
    },
    { id: 'refused', title: { en: 'Permit refused', cy: 'Trwydded wedi’i gwrthod' }, outcome: 'refused' },
  ],
  outcomes: [
    { id: 'given', title: { en: 'Given', cy: 'Rhoddwyd' }, success: true },
    { id: 'refused', title: { en: 'Refused', cy: 'Gwrthodwyd' }, success: false },
  ],
  review: {
    text: {
      en: 'Write to us within a month and say what you think we got wrong.',
      cy: 'Ysgrifennwch atom o fewn mis a dywedwch beth rydych yn meddwl inni ei gael yn anghywir.',
    },
    within: '1 month',
  },
  retention: { keep: '2 years', after: 'closed', basis: 'public-task' },
}

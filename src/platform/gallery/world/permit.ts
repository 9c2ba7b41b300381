import type { Design } from '#engine/design/design.ts'
import { normalise } from '#engine/design/normalise.ts'
import { permitFlow } from './permit-flow.ts'

const document = {
  id: 'parking-permit',
  title: { en: 'Apply for a parking permit', cy: 'Gwneud cais am drwydded barcio' },
  kind: 'application',
  respondent: 'resident',
  confidence: 'none',
  signIn: 'low',
  about: {
    summary: {
      en: 'Park your own car in the streets of your zone for a year.',
      cy: 'Parcio eich car eich hun yn strydoedd eich parth am flwyddyn.',
    },
    need: [
      { id: 'plate', text: { en: 'the registration number of the car', cy: 'rhif cofrestru’r car' } },
      { id: 'proof', text: { en: 'a photo of a bill with your address', cy: 'llun o fil â’ch cyfeiriad arno' } },
    ],
    time: { en: 'It takes about 5 minutes.', cy: 'Mae’n cymryd tua 5 munud.' },
    cost: { en: '£60 a year, or £30 for an electric car.', cy: '£60 y flwyddyn, neu £30 am gar trydan.' },
  },
  parameters: [
    {
      id: 'price',
      type: 'money',
      label: { en: 'Price of a permit', cy: 'Pris trwydded' },
      values: [{ from: '2026-04-01', value: 6000, source: 'Fees and charges 2026 to 2027' }],
    },
  ],
  sections: [
    { id: 'where', title: { en: 'Where you live', cy: 'Ble rydych chi’n byw' } },
    { id: 'car', title: { en: 'Your car', cy: 'Eich car' } },
    { id: 'person', title: { en: 'You', cy: 'Chi' } },
  ],
  pages: [
    {
      id: 'zone',
      section: 'where',
      title: { en: 'Check you live in a parking zone', cy: 'Gwirio eich bod yn byw mewn parth parcio' },
      content: [
        {
          id: 'zones',
          type: 'details',
          title: { en: 'How to find your zone', cy: 'Sut i ddod o hyd i’ch parth' },
          text: { en: 'Look at a sign in your street.', cy: 'Edrychwch ar arwydd yn eich stryd.' },
        },
        {
          id: 'full',
          type: 'inset',
          text: { en: 'Zone B has a waiting list.', cy: 'Mae rhestr aros ym mharth B.' },
          after: 'zone',
        },
      ],
      questions: [
        {
          id: 'zone',
          type: 'oneOf',
          category: 'service',
          label: { en: 'Which zone do you live in?', cy: 'Ym mha barth ydych chi’n byw?' },
          options: [
            { id: 'a', label: { en: 'Zone A, the Close', cy: 'Parth A, y Clos' } },
            { id: 'b', label: { en: 'Zone B, the river', cy: 'Parth B, yr afon' } },
            { id: 'none', label: { en: 'I am not in a zone', cy: 'Dydw i ddim mewn parth' } },
          ],
        },
        {
          id: 'drive',
          type: 'yesNo',
          category: 'service',
          label: { en: 'Do you have a drive or a garage?', cy: 'Oes gennych chi ddreif neu garej?' },
        },
      ],
    },
    {
      id: 'outside',
      section: 'where',
      title: { en: 'You do not need a permit', cy: 'Nid oes angen trwydded arnoch' },
      when: "zone == 'none'",
      end: 'not-eligible',
      content: [
        {
          id: 'why',
          type: 'paragraph',
          text: {
            en: 'Anybody may park in streets that are not in a zone.',
            cy: 'Gall unrhyw un barcio mewn strydoedd nad ydynt mewn parth.',
          },
        },
      ],
    },
    {
      id: 'plate',
      section: 'car',
      title: { en: 'What is the registration number?', cy: 'Beth yw’r rhif cofrestru?' },
      questions: [
        {
          id: 'plate',
          type: 'text',
          category: 'identity',
          label: { en: 'What is the registration number?', cy: 'Beth yw’r rhif cofrestru?' },
          maxLength: 8,
        },
      ],
    },
    {
      id: 'car',
      section: 'car',
      title: { en: 'About the car', cy: 'Am y car' },
      questions: [
        {
          id: 'electric',
          type: 'yesNo',
          category: 'service',
          label: { en: 'Is it electric?', cy: 'Ydy e’n drydan?' },
        },
        {
          id: 'drivers',
          type: 'group',
          category: 'household',
          label: { en: 'Who drives it?', cy: 'Pwy sy’n ei yrru?' },
          itemTitle: { en: 'Driver', cy: 'Gyrrwr' },
          repeat: { min: 1, max: 4 },
          questions: [
            { id: 'driver', type: 'name', category: 'household', label: { en: 'Full name', cy: 'Enw llawn' } },
            {
              id: 'since',
              type: 'date',
              category: 'household',
              label: { en: 'When did they pass the test?', cy: 'Pryd gwnaethon nhw basio’r prawf?' },
            },
          ],
        },
        {
          id: 'proof',
          type: 'file',
          category: 'housing',
          label: { en: 'Upload a bill with your address', cy: 'Lanlwythwch fil â’ch cyfeiriad arno' },
          accept: ['image', 'pdf'],
        },
      ],
    },
    {
      id: 'you',
      section: 'person',
      title: { en: 'Your details', cy: 'Eich manylion' },
      questions: [
        { id: 'name', type: 'name', category: 'identity', label: { en: 'Your name', cy: 'Eich enw' } },
        { id: 'address', type: 'address', category: 'contact', label: { en: 'Your address', cy: 'Eich cyfeiriad' } },
        { id: 'email', type: 'email', category: 'contact', label: { en: 'Your email', cy: 'Eich e-bost' } },
        {
          id: 'more',
          type: 'longText',
          category: 'service',
          label: { en: 'Anything else?', cy: 'Unrhyw beth arall?' },
          optional: true,
        },
      ],
    },
  ],
  ...permitFlow,
}

/** The design that the gallery's pages are made from: sections, a branch, a group, files, a fee, rules and stages. */
export const permit: Design = normalise(document)

import type { Text } from '#core/text.ts'

/** The words of the sandbox's own payment page. */
export const cardWords = {
  title: { en: 'Enter card details', cy: 'Rhowch fanylion y cerdyn' },
  sandbox: {
    en: 'This is the demo’s payment provider. No money moves. Use one of the test cards below.',
    cy: 'Dyma ddarparwr taliadau’r demo. Nid oes arian yn symud. Defnyddiwch un o’r cardiau prawf isod.',
  },
  for: { en: 'Payment for', cy: 'Taliad am' },
  total: { en: 'Total amount', cy: 'Cyfanswm' },
  reference: { en: 'Reference', cy: 'Cyfeirnod' },
  number: { en: 'Card number', cy: 'Rhif y cerdyn' },
  numberHint: { en: 'The long number on the front of the card', cy: 'Y rhif hir ar flaen y cerdyn' },
  expiry: { en: 'Expiry date', cy: 'Dyddiad dod i ben' },
  expiryHint: { en: 'For example, 10/30', cy: 'Er enghraifft, 10/30' },
  cvc: { en: 'Card security code', cy: 'Cod diogelwch y cerdyn' },
  cvcHint: { en: 'The last 3 digits on the back of the card', cy: 'Y 3 digid olaf ar gefn y cerdyn' },
  pay: { en: 'Pay', cy: 'Talu' },
  later: { en: 'Pay, and hear of it some seconds later', cy: 'Talu, a chlywed am hynny ymhen ychydig eiliadau' },
  cancel: { en: 'Cancel payment', cy: 'Canslo’r taliad' },
  leave: { en: 'Leave without finishing', cy: 'Gadael heb orffen' },
  cards: { en: 'Test cards', cy: 'Cardiau prawf' },
  card: { en: 'Card number', cy: 'Rhif y cerdyn' },
  outcome: { en: 'What happens', cy: 'Beth sy’n digwydd' },
  success: { en: 'The payment succeeds', cy: 'Mae’r taliad yn llwyddo' },
  declined: { en: 'The card is declined', cy: 'Mae’r cerdyn yn cael ei wrthod' },
  expiredCard: { en: 'The card has expired', cy: 'Mae’r cerdyn wedi dod i ben' },
  wrongCode: { en: 'The security code is wrong', cy: 'Mae’r cod diogelwch yn anghywir' },
  trouble: { en: 'The provider has a problem', cy: 'Mae gan y darparwr broblem' },
  anyDate: {
    en: 'Any expiry date in the future and any 3-digit security code will do.',
    cy: 'Bydd unrhyw ddyddiad yn y dyfodol ac unrhyw god diogelwch 3 digid yn gwneud y tro.',
  },
  numberWrong: { en: 'Enter a valid card number', cy: 'Rhowch rif cerdyn dilys' },
  expiryWrong: {
    en: 'Enter an expiry date in the future, like 10/30',
    cy: 'Rhowch ddyddiad dod i ben yn y dyfodol, fel 10/30',
  },
  cvcWrong: { en: 'Enter a security code of 3 or 4 digits', cy: 'Rhowch god diogelwch o 3 neu 4 digid' },
  endedTitle: { en: 'This payment has come to an end', cy: 'Mae’r taliad hwn wedi dod i ben' },
  back: { en: 'Go back to the service', cy: 'Yn ôl i’r gwasanaeth' },
} as const satisfies Record<string, Text>

import type { Text } from '#core/text.ts'

/** The words of a case's payments at the desk, and of what its payer is told. */
export const words = {
  title: { en: 'Payments and refunds', cy: 'Taliadau ac ad-daliadau' },
  back: { en: 'Back to the request', cy: 'Yn ôl i’r cais' },
  purpose: {
    en: 'Your visit to this page is recorded, to deal with payment. The applicant can see that you looked.',
    cy: 'Cofnodir eich ymweliad â’r dudalen hon, er mwyn delio â’r taliad. Gall yr ymgeisydd weld eich bod wedi edrych.',
  },
  owed: { en: 'Fee', cy: 'Ffi' },
  paid: { en: 'Paid', cy: 'Wedi’i dalu' },
  waived: { en: 'Waived', cy: 'Wedi’i hepgor' },
  refunded: { en: 'Refunded', cy: 'Wedi’i ad-dalu' },
  due: { en: 'Still to pay', cy: 'Yn dal i’w dalu' },
  history: { en: 'What has happened', cy: 'Beth sydd wedi digwydd' },
  none: {
    en: 'Nobody has tried to pay yet.',
    cy: 'Nid oes neb wedi ceisio talu eto.',
  },
  when: { en: 'When', cy: 'Pryd' },
  what: { en: 'What', cy: 'Beth' },
  amount: { en: 'Amount', cy: 'Swm' },
  state: { en: 'State', cy: 'Statws' },
  number: { en: 'Payment provider’s reference', cy: 'Cyfeirnod y darparwr taliadau' },
  payment: { en: 'Payment', cy: 'Taliad' },
  again: { en: 'Payment, though nothing was owed', cy: 'Taliad, er nad oedd dim yn ddyledus' },
  refund: { en: 'Refund', cy: 'Ad-daliad' },
  elsewhere: {
    en: 'Refund, made at the provider’s own pages',
    cy: 'Ad-daliad, a wnaed ar dudalennau’r darparwr ei hun',
  },
  waiver: { en: 'Fee waived', cy: 'Hepgorwyd y ffi' },
  waits: { en: 'the bank has not answered yet', cy: 'nid yw’r banc wedi ateb eto' },
  giveBack: { en: 'Refund a payment', cy: 'Ad-dalu taliad' },
  giveBackText: {
    en: 'The money goes back to the card that was used. We tell the applicant.',
    cy: 'Mae’r arian yn mynd yn ôl i’r cerdyn a ddefnyddiwyd. Byddwn yn dweud wrth yr ymgeisydd.',
  },
  which: { en: 'Which payment?', cy: 'Pa daliad?' },
  howMuch: { en: 'How much?', cy: 'Faint?' },
  upTo: { en: 'The full amount is', cy: 'Y swm llawn yw' },
  less: { en: 'Enter less to refund part of it.', cy: 'Rhowch lai i ad-dalu rhan.' },
  why: { en: 'Why?', cy: 'Pam?' },
  whyHint: {
    en: 'Colleagues see this with the payment. The person may ask to read it.',
    cy: 'Bydd cydweithwyr yn gweld hyn gyda’r taliad. Gall y person ofyn am gael ei ddarllen.',
  },
  giveBackButton: { en: 'Make the refund', cy: 'Gwneud yr ad-daliad' },
  doWithout: { en: 'Waive the fee', cy: 'Hepgor y ffi' },
  doWithoutText: {
    en: 'The applicant then owes nothing for this request. A payment that is under way is stopped or refunded.',
    cy: 'Wedyn ni fydd gan y person ddim i’w dalu am y cais hwn. Bydd taliad sydd ar y gweill yn dod i ben, neu’n cael ei ad-dalu.',
  },
  doWithoutButton: { en: 'Waive the fee', cy: 'Hepgor y ffi' },
  whichMissing: { en: 'Select which payment', cy: 'Dewiswch pa daliad' },
  amountMissing: {
    en: 'Enter how much to refund, like 25 or 12.50',
    cy: 'Rhowch faint i’w ad-dalu, fel 25 neu 12.50',
  },
  amountMore: {
    en: 'Enter no more than can be refunded from this payment',
    cy: 'Peidiwch â rhoi mwy na’r hyn y gellir ei ad-dalu o’r taliad hwn',
  },
  reasonMissing: { en: 'Enter why', cy: 'Rhowch y rheswm' },
  unsettled: { en: 'Payments that need attention', cy: 'Taliadau sydd angen sylw' },
} as const satisfies Record<string, Text>

/** What the payer is told, in their language: subject and body; `{amount}`, `{service}`, `{reference}`, `{organisation}`, `{link}`. */
export const told = {
  asked: {
    subject: { en: 'We are giving you {amount} back', cy: 'Rydym yn ad-dalu {amount} i chi' },
    body: {
      en: `Dear {name},

We are giving back {amount} that you paid for: {service}, reference {reference}.

The money goes to the card that you paid with. This usually takes up to 5 working days. You do not have to do anything.

See your request: {link}

{organisation}`,
      cy: `Annwyl {name},

Rydym yn ad-dalu {amount} a dalwyd gennych am: {service}, cyfeirnod {reference}.

Mae’r arian yn mynd i’r cerdyn a ddefnyddiwyd gennych i dalu. Mae hyn fel arfer yn cymryd hyd at 5 diwrnod gwaith. Nid oes rhaid i chi wneud dim.

Gweld eich cais: {link}

{organisation}`,
    },
  },
  'paid-again': {
    subject: {
      en: 'You paid twice: we are giving you {amount} back',
      cy: 'Rydych wedi talu ddwywaith: rydym yn ad-dalu {amount} i chi',
    },
    body: {
      en: `Dear {name},

A payment of {amount} reached us for: {service}, reference {reference}. Nothing was owed any more, so we are giving it back.

The money goes to the card that you paid with. This usually takes up to 5 working days. You do not have to do anything.

See your request: {link}

{organisation}`,
      cy: `Annwyl {name},

Cyrhaeddodd taliad o {amount} ni am: {service}, cyfeirnod {reference}. Nid oedd dim yn ddyledus bellach, felly rydym yn ei ad-dalu.

Mae’r arian yn mynd i’r cerdyn a ddefnyddiwyd gennych i dalu. Mae hyn fel arfer yn cymryd hyd at 5 diwrnod gwaith. Nid oes rhaid i chi wneud dim.

Gweld eich cais: {link}

{organisation}`,
    },
  },
  waived: {
    subject: { en: 'You do not have to pay {amount}', cy: 'Nid oes rhaid i chi dalu {amount}' },
    body: {
      en: `Dear {name},

You do not have to pay the {amount} for: {service}, reference {reference}. We go on with your request without it.

See your request: {link}

{organisation}`,
      cy: `Annwyl {name},

Nid oes rhaid i chi dalu’r {amount} am: {service}, cyfeirnod {reference}. Byddwn yn bwrw ymlaen â’ch cais hebddo.

Gweld eich cais: {link}

{organisation}`,
    },
  },
} as const satisfies Record<string, { readonly subject: Text; readonly body: Text }>

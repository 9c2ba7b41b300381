import { question, readTable, refused, stored } from '../../../../test/questions/read-table.ts'

const wrong = 'Enter a full UK postcode'
readTable(question('postcode', 'Postcode'), [
  stored('ba11aa', 'BA1 1AA'),
  stored(' sw1a-2aa ', 'SW1A 2AA'),
  stored('M1 1AE', 'M1 1AE'),
  stored('B33 8TH', 'B33 8TH'),
  stored('CR2 6XH', 'CR2 6XH'),
  stored('DN55 1PT', 'DN55 1PT'),
  stored('W1A 0AX', 'W1A 0AX'),
  stored('EC1A 1BB', 'EC1A 1BB'),
  stored('gir0aa', 'GIR 0AA'),
  refused('', 'Enter a postcode'),
  refused('BA1', wrong),
  refused('BA1 1A', wrong),
  refused('QA1 1AA', wrong),
  refused('BA1 1AO', wrong),
  refused('GIR 0AB', wrong),
  refused('12345', wrong),
  refused('BA1 1AA BA1 1AB', wrong),
])

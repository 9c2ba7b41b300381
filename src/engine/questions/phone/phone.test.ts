import { question, readTable, refused, stored } from '../../../../test/questions/read-table.ts'

const wrong = 'Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192'
readTable(question('phone', 'Phone number'), [
  stored('01632 960 001', '01632 960 001'),
  stored('07700 900 982', '07700 900 982'),
  stored('+44 808 157 0192', '+44 808 157 0192'),
  stored('+44 (0)20 7946 0018', '+44 (0)20 7946 0018'),
  stored('(020) 7946-0018 ext 12', '(020) 7946-0018 ext 12'),
  stored('0044 20 7946 0018', '0044 20 7946 0018'),
  stored('+353 1 555 0123', '+353 1 555 0123'),
  stored('0800 1111', '0800 1111'),
  refused('', 'Enter a phone number'),
  refused('960001', wrong),
  refused('0123', wrong),
  refused('ring me', wrong),
  refused('01632 960 001 or 07700 900 982', wrong),
  refused('0'.repeat(11), wrong),
  refused(`+${'9'.repeat(16)}`, wrong),
])

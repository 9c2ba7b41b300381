import { question, readTable, refused, stored } from '../../../../test/questions/read-table.ts'

const wrong = 'Enter an email address in the correct format, like name@example.com'
readTable(question('email', 'Email address'), [
  stored(' name@EXAMPLE.com ', 'name@example.com'),
  stored("o'neil+bins@sub.example.co.uk", "o'neil+bins@sub.example.co.uk"),
  stored('siân@enghraifft.cymru', 'siân@enghraifft.cymru'),
  refused('', 'Enter an email address'),
  refused('name', wrong),
  refused('name@example', wrong),
  refused('name@@example.com', wrong),
  refused('a b@example.com', wrong),
  refused('name@-example.com', wrong),
  refused('.name@example.com', wrong),
  refused('na..me@example.com', wrong),
  refused('name@example..com', wrong),
  refused('name@example.com\r\nBcc: all@example.com', wrong),
  refused('<script>@example.com', wrong),
  refused(`${'a'.repeat(65)}@example.com`, wrong),
])

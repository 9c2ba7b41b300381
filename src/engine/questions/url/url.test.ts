import { question, readTable, refused, stored } from '../../../../test/questions/read-table.ts'

const wrong = 'Enter a website address in the correct format, like https://www.example.com'
readTable(question('url', 'Web address'), [
  stored('https://www.example.com', 'https://www.example.com/'),
  stored('www.example.com/bins?day=1', 'https://www.example.com/bins?day=1'),
  stored('HTTP://Example.com/A', 'http://example.com/A'),
  refused('', 'Enter a website address'),
  refused('javascript:alert(1)', wrong),
  refused('data:text/html,hello', wrong),
  refused('ftp://example.com', wrong),
  refused('https://user:secret@example.com', wrong),
  refused('https://localhost', wrong),
  refused('http:///etc', wrong),
  refused('not an address', wrong),
  refused(`https://example.com/${'a'.repeat(2000)}`, wrong),
])

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deviceOf } from './device.ts'

// As the browsers' own documentation gives them (developer.mozilla.org, User-Agent header).
test('a browser and its system are named in two words, and nothing more of it', () => {
  const said = {
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0': 'Firefox, Windows',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1':
      'Safari, iPhone',
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36':
      'Chrome, Android',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0':
      'Edge, Windows',
    'curl/8.9': '',
  }
  for (const [agent, device] of Object.entries(said)) assert.equal(deviceOf(agent), device)
  assert.equal(deviceOf(undefined), '')
})

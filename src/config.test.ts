import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfig } from './config.ts'

const faultOf = (env: Record<string, string>): string => {
  try {
    readConfig(env)
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}

test('an empty environment is a demo at http://localhost:3000 for this machine alone', () => {
  const { port, host, publicUrl, demo, databaseUrl } = readConfig({})
  assert.deepEqual(
    { port, host, publicUrl, demo, databaseUrl },
    { port: 3000, host: '127.0.0.1', publicUrl: 'http://localhost:3000', demo: true, databaseUrl: undefined },
  )
  assert.equal(readConfig({ PORT: '81' }).publicUrl, 'http://localhost:81')
})

test('in production nobody signs in with one click, and asking for both refuses to start', () => {
  assert.equal(readConfig({ NODE_ENV: 'production' }).demo, false)
  assert.match(faultOf({ NODE_ENV: 'production', MOOTHALL_DEMO: '1' }), /cannot be combined/)
})

test('files that people sent are served from another host name than the pages, or from none of their own', () => {
  assert.equal(readConfig({}).filesUrl, undefined)
  const at = { PUBLIC_URL: 'https://services.example.org', FILES_URL: 'https://files.example.org/' }
  assert.equal(readConfig(at).filesUrl, 'https://files.example.org')
  assert.match(faultOf({ ...at, FILES_URL: 'https://services.example.org:8443' }), /^FILES_URL must be at another host/)
})

test('what cannot be is said with the name of the variable', () => {
  assert.match(faultOf({ PORT: 'web' }), /^PORT must be a whole number/)
  assert.match(faultOf({ PUBLIC_URL: 'services.example.org' }), /^PUBLIC_URL must be an address/)
  assert.match(faultOf({ PUBLIC_URL: 'https://example.org/path' }), /^PUBLIC_URL must be an address/)
  assert.match(faultOf({ DEMO_SIZE: 'huge' }), /^DEMO_SIZE must be one of small, life/)
})

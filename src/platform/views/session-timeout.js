// Warns before a signed-in session runs out that nobody uses, and lets the person stay. The page is never left by itself:
// what stands typed on it stays. Pages of the same session in other tabs count as use.
const dialog = document.querySelector('dialog[data-session-seconds]:not([open])')
if (dialog) {
  const seconds = Number(dialog.dataset.sessionSeconds)
  const warning = Math.min(300, seconds / 2)
  const left = dialog.querySelector('[data-left]')
  const said = dialog.querySelector('[data-said]')
  const tabs = new BroadcastChannel('moothall-session')
  let ends
  let over = false
  const show = (part) => {
    for (const each of dialog.querySelectorAll('[data-while]')) each.hidden = each.dataset.while !== part
    dialog.setAttribute('aria-labelledby', part === 'warning' ? 'timeout-title' : 'timeout-over')
    if (!dialog.open) dialog.showModal()
    dialog.querySelector(`[data-while="${part}"] button`).focus()
  }
  const used = () => {
    ends = Date.now() + seconds * 1000
    over = false
    if (dialog.open) dialog.close()
  }
  const look = () => {
    const rest = (ends - Date.now()) / 1000
    if (over || rest > warning) return
    if (rest <= 0) {
      over = true
      return show('over')
    }
    const minutes = Math.ceil(rest / 60)
    const words = minutes === 1 ? left.dataset.leftOne : left.dataset.left.replace('{n}', minutes)
    if (left.textContent !== words || !dialog.open) said.textContent = left.textContent = words
    if (!dialog.open) show('warning')
  }
  const stay = async () => {
    const token = document.querySelector('.moothall-sign-out input[name="_csrf"]')?.value ?? ''
    const headers = { 'x-csrf-token': token, accept: 'application/json' }
    const answer = await fetch(dialog.dataset.stay, { method: 'POST', headers }).catch(() => undefined)
    if (!answer?.ok) {
      over = true
      return show('over')
    }
    used()
    tabs.postMessage('used')
  }
  dialog.addEventListener('click', ({ target }) => {
    if (target.dataset.do === 'stay') void stay()
    if (target.dataset.do === 'close') dialog.close()
  })
  // Escape is an answer too: whoever presses it is there.
  dialog.addEventListener('cancel', (event) => {
    if (over) return
    event.preventDefault()
    void stay()
  })
  tabs.addEventListener('message', used)
  used()
  tabs.postMessage('used')
  setInterval(look, 1000)
}

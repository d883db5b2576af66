import { offer, plain, stage } from './bench.ts'

const field = document.createElement('input')
stage().append(field)
offer({
  element: field,
  formats: false,
  text: () => field.value,
  load(lines) {
    field.value = plain(lines).replaceAll('\n', ' ')
  },
  pause() {},
})

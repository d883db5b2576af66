import { offer, plain, stage } from './bench.ts'

const field = document.createElement('textarea')
stage().append(field)
offer({
  element: field,
  formats: false,
  text: () => field.value,
  load(lines) {
    field.value = plain(lines)
  },
  pause() {},
})

import { tryTable } from './table.ts'

const CAPS = { of: 'all-caps', exceptions: { it: ['IVA'], en: ['FAQ'] } }
const BRANDS = { of: 'spelling', words: { any: ['WhatsApp', 'iPhone'] } }

tryTable('capitalization', {
  it: [
    { check: CAPS, text: 'ORA BASTA DAVVERO con queste scuse', flags: ['ORA BASTA DAVVERO'] },
    { check: CAPS, text: 'VERGOGNA INFINITA', flags: ['VERGOGNA INFINITA'] },
    { check: CAPS, text: 'La nostra SRL con IVA e PEC', flags: [] },
    { check: CAPS, text: 'Scrive «RISPONDETE SUBITO ADESSO TUTTI» ogni giorno', flags: [] },
    { check: { of: 'alternating' }, text: 'mA cErTo, come no', flags: ['cErTo'] },
    { check: { of: 'alternating' }, text: 'Ma certo, su eBay e YouTube', flags: [] },
    { check: { of: 'sentence-start' }, text: 'grazie mille. a presto!', flags: ['grazie', 'a'] },
    { check: { of: 'sentence-start' }, text: 'Grazie mille. iPhone nuovo! - un elenco', flags: [] },
    {
      check: { of: 'title', min: 3 },
      text: 'Tutte Le Novità Della Settimana',
      flags: ['Tutte Le Novità Della Settimana'],
    },
    { check: { of: 'title', min: 3 }, text: 'Maria Rossi e Luca Bianchi', flags: [] },
    { check: BRANDS, text: 'Scrivici su Whatsapp o WHATSAPP', flags: ['Whatsapp'] },
    { check: BRANDS, text: 'Scrivici su WhatsApp dal tuo iPhone', flags: [] },
  ],
  en: [
    { check: CAPS, text: 'READ THE RULES first', flags: ['READ THE RULES'] },
    { check: CAPS, text: 'See the FAQ or the PDF', flags: [] },
    { check: { of: 'sentence-start' }, text: 'thanks. See you!', flags: ['thanks'] },
    { check: { of: 'alternating' }, text: 'ReAlLy nice', flags: ['ReAlLy'] },
    { check: BRANDS, text: 'Your iphone', flags: ['iphone'] },
  ],
})

import { tryTable } from './table.ts'

const CAPS = { of: 'all-caps', exceptions: { it: ['IVA'], en: ['FAQ'] } }
const BRANDS = { of: 'spelling', words: { any: ['WhatsApp', 'iPhone'] } }

tryTable('capitalization', {
  it: [
    { check: CAPS, text: 'ORA BASTA DAVVERO con queste scuse', flags: ['ORA BASTA DAVVERO'] },
    { check: CAPS, text: 'VERGOGNA INFINITA', flags: ['VERGOGNA INFINITA'] },
    { check: CAPS, text: 'Spediamo con SDA, GLS, UPS ed EMS', flags: [] },
    { check: CAPS, text: 'Il cavo HDMI DVD BRT XLR è qui', flags: [] },
    {
      check: CAPS,
      text: 'Servono IL CODICE CLIENTE, IL NUMERO DI CONTRATTO',
      flags: ['IL CODICE CLIENTE, IL NUMERO DI CONTRATTO'],
    },
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
    { check: { of: 'alternating' }, text: 'sUrE thing', flags: ['sUrE'] },
    { check: { of: 'alternating' }, text: 'Ask Mr McKay about HiFi, the McRib or a1B2c3D4', flags: [] },
    { check: CAPS, text: 'It has IP67 USB3 HDMI2 ports', flags: [] },
    { check: CAPS, text: 'Just one: NOW', flags: [] },
    { check: CAPS, text: 'GET IT NOW', flags: ['GET IT NOW'] },
    { check: BRANDS, text: 'Your iphone', flags: ['iphone'] },
  ],
})

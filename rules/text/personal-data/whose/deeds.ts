/** What a sentence does with a datum, by the words that lead to it and go on from it: “rang you on”, “was sent to”, “we are at”. */

interface Deed {
  readonly name: string
  /** The turn of words, with what stands between it and the datum. */
  readonly words: RegExp
}

/** UTF-16 units that may stand between a turn and the datum. */
const NEAR = 45
const IN_SENTENCE = String.raw`[^.!?\n]`
const IN_LINE = String.raw`[^\n]`

const GIVEN = String.raw`you (?:gave|left|provided|supplied|listed|used|entered)|da (?:lei|te|voi) \p{L}+`

const LEADING: readonly Deed[] = [
  leading(
    'reached',
    String.raw`rang|rung|called|phoned|tried|(?:to|not) reach|texted|dialled|contacted|messaged|reached|emailed|wrote|written|spoke|left (?:\p{L}+ ){0,2}(?:word|message|voicemail|note)|chiamat\p{L}|contattat\p{L}|telefonato|provato|scritto|cercat\p{L}|sentit\p{L}|lasciato (?:un )?messaggio`,
  ),
  leading(
    'one reached',
    String.raw`(?:call|r[ia]ng|phon|text|tr[iy]|reach|contact|messag|email|wr[io]t|left)\p{L}* (?:to (?:\p{L}+ )?)?(?:you|him|her|them)|(?:ti|vi|l[ae]) (?:abbiamo|h[ao]|hanno|(?:ri)?(?:chiam|contatt|telefon)\p{L}+)|(?:chiam|contatt|raggiung|sent|telefon|avvis)\p{L}*(?:ar|er|ir|at|it)(?:l[aeoi]|ti|vi|e)`,
  ),
  leading(
    'sent',
    String.raw`sent|posted|delivered|shipped|dispatched|mailed|forwarded|resent|dropped|left|returned|bounced|refunded|credited|transferred|came back|inviat\p{L}|spedit\p{L}|consegnat\p{L}|recapitat\p{L}|lasciat\p{L}|rimborsat\p{L}|accreditat\p{L}|bonificat\p{L}|mandat\p{L}|partit\p{L}|tornat\p{L}|disposto`,
  ),
  leading(
    'theirs',
    String.raw`(?:your|his|her|their|\p{L}+['’]s) (?:\p{L}+ )?(?:number|phone|mobile|cell|email|mail|address|account|iban|house|home|flat|door|property)|(?:suo|sua|tuo|tua|di lei) (?:numero|cellulare|telefono|indirizzo|conto|casa|recapito|utenza|abitazione)|abitazione|utenza|${GIVEN}`,
  ),
  leading(
    'lives',
    String.raw`liv(?:es?|ing)|lodges|abit(?:a|i|o|ano)|residen\p{L}+|risied\p{L}+|viv(?:e|i|ono)|domicili\p{L}+`,
  ),
  leading('tagged', '(?:tag|sticker|label|collar|purse|card|targhetta|collare|etichetta)(?= )'),
  leading('ours', 'our|nostr[oaie]'),
  leading(
    'us',
    String.raw`(?:call(?:ing)?|ring|phone|text|e?mail|message|whatsapp|contact|reach|reaching|write to|find|visit|join|follow|see|meet|give) us(?! from)|(?:chiam|scriv|telefon|contatt|trov|segu|mand|invi|visit|consult|ragg)\p{L}*ci`,
  ),
  leading(
    'changed',
    String.raw`updated|changed|amended|set|added|corrected|replaced|registered|aggiornat\p{L}|cambiat\p{L}|modificat\p{L}|corrett\p{L}|registrat\p{L}|inserit\p{L}`,
  ),
  leading(
    'invites',
    String.raw`(?<=^|[.!?,;:\n]\s?|(?<!\p{L})(?:please|just|can|to|or|and|o|e|di|puoi|può|potete) )(?:call|ring|phone|text|email|write|drop|contact|reach|give|chiam\p{L}+|scriv\p{L}+|telefon\p{L}+|contatt\p{L}+|rivolg\p{L}+)`,
  ),
  leading(
    'we are',
    String.raw`we['’](?:re|ve moved)|we (?:are|moved|have moved)|siamo|(?:ci siamo )?trasferiti|ci trov\p{L}+|(?:find|visit|join) us|(?:ti|vi|la) aspett\p{L}+|vieni|venite|passa\p{L}*|based|apriamo|riapr\p{L}+|apre|opens?|held|ritrovo`,
    IN_LINE,
  ),
]

const FOLLOWING: readonly Deed[] = [
  following(
    'given',
    String.raw`${GIVEN}|on (?:your )?file|no answer|voicemail|unanswered|no reply|senza (?:\p{L}+ )?risposta|non rispond\p{L}+|intestat\p{L}|risulta`,
  ),
  following('hours', String.raw`mon|lun|daily|weekdays|from \d|dalle|until|fino alle|24|\d ?[ap]m|ore`),
]

/** @param within the signs that may stand between the turn and the datum */
function leading(name: string, words: string, within = IN_SENTENCE): Deed {
  return { name, words: new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})${within}{0,${NEAR}}$`, 'iu') }
}

function following(name: string, words: string): Deed {
  return {
    name,
    words: new RegExp(String.raw`^${IN_SENTENCE}{0,${NEAR}}?(?<!\p{L})(?:${words})(?!\p{L})`, 'iu'),
  }
}

/**
 * The deeds by name, each with the side that tells it: `<reached`, `>given`.
 * @param before the text up to the datum
 * @param after the text from its end on
 */
export function deedsAround(before: string, after: string): readonly string[] {
  return [
    ...LEADING.filter(({ words }) => words.test(before)).map(({ name }) => `<${name}`),
    ...FOLLOWING.filter(({ words }) => words.test(after)).map(({ name }) => `>${name}`),
  ]
}

/**
 * Italian words that show how the reader is addressed. Forms that are also nouns, adjectives or third persons are kept
 * out, or listed apart where the words around them decide.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Only ever "you, one friend". `sei`, `te`, `fai` and `eri` have their own checks. */
export const TU_WORDS = words(`
  tu ti tuo tua tuoi tue hai puoi vuoi devi sai stai vai vieni tieni dici eri avevi potevi volevi dovevi sapevi facevi stavi andavi
  venivi dicevi abbi 
  digli eccoti farti darti dirti vattene vacci sbrigati vergognati iscriviti goditi mettiti rivolgiti
  siediti tieniti muoviti renditi connettiti divertiti`)

/** `-ere` and `-ire` verbs: `scrivi` is tu, `scriva` is Lei or a subjunctive. Irregular pairs are spelt out. */
export const SECOND_CONJUGATION: readonly (readonly [tu: string, lei: string])[] = [
  ...`scriv prend sent chied attend mett apr acced proced rispond segu cred richied permett chiud perd spend vend ricev decid condivid
  scopr offr corr risolv iscriv rid rimett ammett smett connett scend esegu prosegu difend intend pretend comprend apprend riprend
  provved rived promett trasmett dipend estend riapr soffr copr assist insist esist resist discut distingu mord muov nascond
  concord rend risced riscriv sorrid uccid viv legg prem serv part divert vest avvert convert ripet riflett sped vinc conosc riconosc
  aggiung raggiung giung rivolg svolg coinvolg fing sping piang corregg protegg dirig sorg accend riaccend scorr`
    .trim()
    .split(/\s+/)
    .map((stem) => [`${stem}i`, `${stem}a`] as const),
  ['dici', 'dica'],
  ['vieni', 'venga'],
  ['tieni', 'tenga'],
  ['scegli', 'scelga'],
  ['togli', 'tolga'],
  ['raccogli', 'raccolga'],
  ['accogli', 'accolga'],
  ['rimani', 'rimanga'],
  ['proponi', 'proponga'],
  ['esponi', 'esponga'],
  ['ottieni', 'ottenga'],
  ['ritieni', 'ritenga'],
  ['mantieni', 'mantenga'],
  ['esci', 'esca'],
  ['riesci', 'riesca'],
  ['bevi', 'beva'],
  ['taci', 'taccia'],
  ['sali', 'salga'],
  ['vai', 'vada'],
  ['dai', 'dia'],
  ['stai', 'stia'],
  ['hai', 'abbia'],
  ['fai', 'faccia'],
  ['sai', 'sappia'],
  ['vuoi', 'voglia'],
  ['siedi', 'sieda'],
  ['spegni', 'spenga'],
]

/** Forms of the list above that are also nouns, adjectives, prepositions or set phrases. */
export const AMBIGUOUS_SECOND = words(`
  leggi vivi premi servi parti vesti vinci sali concordi esisti assisti dai fai vedi dipendi
  diverti concorda parta viva serva vesta vinca voglia esista sorga sorgi esti`)

/** Stems of `-are` verbs a reply uses: `contatta` + `ci`, `contatti`. An `-i` form that is spelt irregularly follows the colon. */
export const FIRST_CONJUGATION = `
  contatt ricontatt mand invi:invii chiam richiam aspett prov riprov controll ricontroll verific segnal indic comunic utilizz us guard
  ascolt raccont aiut visit consult scaric caric clicc selezion compil aggiorn install disinstall riavvi:riavvii avvi:avvii accett
  prenot ordin acquist compr pag ritir spost lasci cerc trov pens sper desider consider not ricord dimentic evit torn ritorn pass entr
  arriv port rest parl spieg conferm alleg copi inoltr gir tagg post pubblic comment vot partecip registr colleg effettu complet annull
  modific cambi ripar sistem scus perdon apprezz am ador gust assaggi cucin mangi gioc lavor studi viaggi sogn immagin giudic insult
  attacc accus url grid abbass alz tir butt gett firm stamp fotograf attiv disattiv sblocc blocc resett digit tocc osserv valut
  consigli present salut ringrazi abbracci incontr invit ignor anticip inform avvis rassicur ammir dimostr insegn impar divent abit
  odi:odii risparmi guadagn continu inizi cominci finanzi elimin cancell salv mostr autorizz ripristin aggiust mont smont lav stacc
  riport consegn svuot sciacqu annaffi`
  .trim()
  .split(/\s+/)

/** Imperatives that open a clause; the third person rarely stands there without a subject. */
export const TU_DIRECTIVES = words(`
  contatta scarica manda invia chiama clicca compila riavvia installa disinstalla inoltra riprova ascolta aspetta scusa
  seleziona allega digita accetta prenota ordina acquista tagga vota iscrivi perdona immagina dimentica ricontatta consulta
  cerca controlla lascia entra tocca impara`)

/** The same for Lei; not nouns, and "Trovi tutto sul sito" (tu) is why `trovi` is absent. */
export const LEI_DIRECTIVES = words(`
  scusi guardi verifichi mandi invii chiami clicchi compili riavvii aggiorni installi disinstalli inoltri eviti lasci riprovi
  effettui alleghi digiti consideri ricontatti indichi comunichi visiti accetti prenoti torni confermi dimentichi modifichi spieghi
  telefoni parli provi ricontrolli ripristini elimini immagini`)

/** Lei imperatives that are nouns too: they need an article, `se`, `che` or `di` after them. */
export const LEI_OR_NOUN = words(`
  contatti controlli segnali usi utilizzi consulti scarichi carichi selezioni ricordi annulli perdoni aspetti ascolti cancelli salvi completi attivi
  presenti disattivi cambi passi impari continui inizi`)

/** What follows a verb and not a noun heading. */
export const OBJECT_STARTS = words(
  `il lo la l i gli le un uno una se che di questo questa questi queste quello quella con pure subito prima bene tutto a al ai su sul sulla da dal in nel`,
)

/** Reflexive Lei imperatives; others after `si` are impersonal ("si veda"). */
export const LEI_REFLEXIVES = words(`
  rivolga accomodi iscriva registri assicuri ricordi rechi senta metta fidi preoccupi figuri goda colleghi accerti immagini scusi
  dimentichi rassicuri connetta unisca abboni affidi presenti disturbi tranquillizzi prepari prenoti faccia lasci tenga attenga fermi segni procuri`)

/** Words after which `-are` verbs in `-i` are tu ("se cerchi", "cosa pensi", "quando arrivi") and not a polite imperative. */
export const SUBORDINATORS = words(
  `se quando cosa come dove quanto quanti quante quale quali mentre appena finché finche ne tu ti già sempre ancora chi qualora`,
)

/** Words that may stand before an imperative without making it a subordinate. */
export const CONNECTORS = words(`
  e o ma poi quindi allora pure prego dunque anche non favore cortesia gentilmente cortesemente eventualmente intanto frattempo oppure
  inoltre ora adesso semplicemente piuttosto almeno magari altrimenti caso dopo`)

export const CLITICS = words('mi ci lo la li le ne gli me ce glielo gliela')

/** After `sei` (six) or before it: a number and not "you are". */
export const COUNTED = words(`
  mesi giorni ore anni minuti secondi settimane euro volte mila milioni persone pezzi punti nazioni gradi metri chili kg km litri
  rate confezioni bottiglie uova fette posti stelle cifre su`)
export const BEFORE_NUMBER = words(
  `alle dalle le ore i gli di da ogni ultimi ultime prossimi prossime dopo entro tra fra per in numero circa oltre almeno ai dei nei con`,
)

/** Verbs whose `la` is the person spoken to: "la ringraziamo", "la contatteremo". */
export const PERSON_OBJECT =
  `ringrazi preg invit contatt ricontatt inform aggiorn salut richiam rassicur avvis attend aspett assist aiut
  support rimand accogli autorizz esort accontent rimbors`
    .trim()
    .split(/\s+/)

/** Verbs whose `le` is the person spoken to: "le chiediamo", "le abbiamo scritto". */
export const PERSON_DATIVE =
  `chied richied consigli ricord sugger scriv riscriv rispond dic conferm comunic augur porg assicur garant offr propon
  forn indic segnal raccomand invi mand spieg anticip rinnov esprim present rimbors restitu spedi scritto risposto chiesto offerto proposto
  detto dato far comunich indich spiegh promett conced riserv`
    .trim()
    .split(/\s+/)

/** Of these, `le` may be things as well: "le inviamo" of photos. */
export const DOUBTFUL_DATIVE = `invi mand present indic riserv restitu spedi rimbors dato detto forn`.split(
  ' ',
)

/** Of both, what is done to a person and not to a thing: "le foto le inviamo", but "le rispondiamo". */
export const PERSON_ONLY =
  'ringrazi preg invit contatt ricontatt inform salut rassicur avvis autorizz esort accontent rispond scriv riscriv chied richied augur scritto risposto chiesto'.split(
    ' ',
  )

/** First persons that end in none of the usual ways. */
export const FIRST_PERSON_AUXILIARY = words(
  'abbiamo avevamo avremmo ho avevo possiamo vogliamo dobbiamo vorremmo potremmo faremo vorrei posso voglio devo potrei',
)

/** After `le`, `la`: verbs whose subject is a thing, so that the pronoun is a person. */
export const THING_VERBS = words(`
  piace piacciono piacerebbe piacerebbero piaceva piacevano piacerà piaciuto interessa interessano interessasse serve servono servirà
  servisse occorre occorrono va andrebbe dispiace dispiacerà dispiacerebbe sembra sembrano pare risulta risultano manca mancano capita
  capitasse spetta spettano conviene basta arriverà arriveranno arriva è sarà era hanno ha verrà verranno riguarda riguardano`)

/** What nothing but a customer has. */
export const READERS_THINGS = words(`
  ordine ordini richiesta richieste segnalazione segnalazioni messaggio messaggi recensione commento feedback pazienza prenotazione
  reclamo rimborso account abbonamento appuntamento comprensione bolletta fattura pratica domanda indirizzo
  tessera disdetta nominativo utenza polizza iscrizione pacco`)

/** They may act by themselves: "se non riceve il segnale, riavvialo". */
export const DEVICES = words('telefono cellulare dispositivo router modem pc computer veicolo')

/** What a company has of its customer and speaks of to nobody else, when nothing else was mentioned. */
export const READERS_OWN: ReadonlySet<string> = new Set([
  ...READERS_THINGS,
  ...DEVICES,
  ...words(`
    codice email mail password profilo credenziali dati carta ricarica sim fornitura preventivo reso conto biglietto contatto contratto
    linea casella spedizione consegna acquisto filiale iban`),
])

/** What a company has of a customer: "il suo ordine" is then the reader's, unless somebody else was named. */
export const CUSTOMER_THINGS: ReadonlySet<string> = new Set([
  ...READERS_OWN,
  ...words(`
    esperienza disponibilità attesa recensioni commenti numero acquisti bollette fatture e-mail problema domande prodotto prodotti nome
    cognome credito interesse gentilezza collaborazione tempo fiducia preferenza opinione parere viaggio volo soggiorno camera tavolo visita
    disguido disagio disappunto delusione frustrazione insoddisfazione soddisfazione sostegno consiglio suggerimento suggerimenti posizione
    browser offerta piano auto caso situazione storia racconto passione giornata`),
])

/** They do nothing by themselves either: "il modulo è pronto, può firmarlo" speaks to the reader. */
export const IDLE_THINGS = words(`
  ritardo errore modulo link minuto momento attimo ritiro caffè sconto buono voucher possibilità scatola confezione scontrino
  ricevuta posto corso libro documento data orario notifica guasto taglia foto stesso nulla niente dubbi`)

/** Third persons of what a reader does: "lei ha aperto". */
export const PERSONS_VERBS = words('ha aveva abbia avesse può vuole desidera preferisce deve')

/** "Capisco la sua…", "riferiremo il suo…": what is understood, read or passed on is the reader's. */
export const HEARD = words(`
  capisco capiamo comprendo comprendiamo condivido condividiamo apprezzo apprezziamo letto leggiamo ricevuto registrato esaminato inoltrato
  inoltriamo accolto riferisco riferirò riferiamo riferiremo riportiamo`)

/** What before "il suo" has it. */
export const OWNERS = words(
  'ha hanno ogni ognuno ognuna ciascun ciascuno ciascuna qualsiasi qualunque con conosci leggi rispondi guarda segui',
)

export const KIN = words('figlio figlia marito moglie padre madre fratello sorella nonno nonna nipote')

/** "a sua volta", "a suo tempo": set phrases. */
export const SET_PHRASE_NOUNS = words(
  'volta modo maestà insaputa carico dire genere agio malgrado favore discapito',
)

/** Somebody else who could own what is "suo". */
export const THIRD_PERSONS = words(`
  lui egli ella essa esso chi ognuno ognuna ciascuno ciascuna nessuno nessuna qualcuno qualcuna chiunque uno
  collega moglie marito figlio figlia padre madre mamma papà nonno nonna fratello sorella zio
  zia amico amica ragazzo ragazza uomo donna bambino bambina signore cane gatto persona gente italia europa
  utente utenti cliente titolare consumatore intestatario richiedente`)

/** Third persons with no subject that, in a reply, speak to a reader called Lei. */
export const LEI_MODALS = words(
  'può potrà potrebbe vuole desidera deve dovrà dovrebbe vorrebbe preferisce riesce puo',
)
export const CONDITIONS = words('se quando come qualora dove laddove ovunque quanto appena')
export const CONDITIONAL_VERBS = words(
  'vuole desidera preferisce potesse volesse desiderasse avesse riscontra riscontrasse necessita crede ritiene riesce',
)
/** Of these, what a thing does not do. */
export const WISHES = words('vuole desidera preferisce volesse desiderasse ritiene')
/** "se ha domande", "se ha bisogno". */
export const HAVING_NEED = words(`
  bisogno domande dubbi problemi altre altri ulteriori già ancora qualche un una necessità ricevuto effettuato provato suggerimenti voglia piacere`)
/** "(Lei) ha ragione", "ha perfettamente ragione". */
export const BEING_RIGHT = words('ragione perfettamente pienamente assolutamente tutte')
/** "Signora Conti, …" */
export const POLITE_NAMES = words(
  'signor signora signorina sig sig.ra sig.re sig.na dottor dottore dottoressa dott dott.ssa avvocato professore professoressa prof.ssa ingegnere architetto',
)
/** "È sicuro?", "È interessato?" */
export const ASKED_STATES =
  /^(?:(?:sicur|interessat|soddisfatt|content|aggiornat|pront|stat|riuscit|andat|registrat|iscritt|curios|preoccupat)[oa]|disponibile|d|cliente)$/
export const ARTICLES = words('il lo la i gli le l un uno una questo questa quel quella')
/** Question openings in the third person that ask the reader. */
export const ASKING_VERBS = words(
  'ha sa sapeva può puo potrebbe vuole vorrebbe preferisce riesce capisce aveva possiede giocava seguiva conosceva ama gioca guarda vive',
)
/** Not the verb endings they look like. */
export const NOT_TU_INFINITIVE = words(`
  arti parti quarti sarti scarti reparti marti carti infarti comparti certi incerti esperti inesperti aperti riaperti
  coperti scoperti ricoperti offerti sofferti concerti deserti diverti referti reperti allerti avverti
  converti inverti inserti `)
export const NOT_TU_CONDITIONAL = words('presti arresti agresti foresti impresti appresti ')
export const NOT_VOI_CONDITIONAL = words('foreste agreste preste creste oreste campeste')
export const NOT_VOI_FUTURE = words('rete prete parete segrete concrete discrete ')
export const NOT_VOI_INFINITIVE = words('servi nervi cervi riservi osservi conservi preservi ')
export const NOT_IMPERATIVE = words(
  'mandala portale portali postale postali cambiale cambiali notaci girone passane vocale vocali finale aprile aprili informale informali digitale digitali',
)

/** Only ever "you, several". */
export const VOI_WORDS = words(`
  voi vostro vostra vostri vostre siete avete potete volete dovete sapete fate dite venite eravate avevate potevate volevate dovevate
  sapevate facevate dicevate stavate andavate abbiate siate fatevi diteci ditemi fateci datemi dateci scusateci scusatemi`)
export const BEING = words(
  'è sono era erano sia siano fu furono sarà saranno sarebbe sarebbero fosse fossero sarà stata stato',
)

export const GREETINGS: ReadonlySet<string> = new Set([
  ...POLITE_NAMES,
  ...words(`
    ciao salve buongiorno buonasera buonanotte gentile gentilissimo gentilissima egregio egregia caro cara carissimo carissima gent spett
    spettabile gent.mo gent.ma gent.le egr spett.le dr sigra grazie ehi presto`),
])

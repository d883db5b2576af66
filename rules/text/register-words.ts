/**
 * Italian words that show how the reader is addressed. Forms that are also nouns, adjectives or third persons are kept
 * out, or listed apart where the words around them decide.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Only ever "you, one friend". `sei`, `te`, `fai` and `eri` have their own checks. */
export const TU_WORDS = words(`
  tu ti tuo tua tuoi tue hai puoi vuoi devi sai stai vai vieni tieni dici eri avevi potevi volevi dovevi sapevi facevi stavi andavi
  venivi dicevi abbi dimmi dammi fammi stammi dicci facci dacci dillo dilla fallo falla falli falle dammelo dammela dimmelo
  fammelo faccelo diccelo vattene vacci sbrigati vergognati scusami scusaci perdonami perdonaci iscriviti goditi mettiti rivolgiti
  siediti tieniti muoviti renditi connettiti divertiti
  finivi capivi sentivi dormivi preferivi riuscivi scrivevi leggevi prendevi vedevi chiedevi mettevi perdevi conoscevi
  pensavi credevi trovavi cercavi parlavi giocavi guardavi aspettavi usavi mangiavi lavoravi abitavi amavi odiavi immaginavi`)

/** `-ere` and `-ire` verbs: `scrivi` is tu, `scriva` is Lei or a subjunctive. Irregular pairs are spelt out. */
export const SECOND_CONJUGATION: readonly (readonly [tu: string, lei: string])[] = [
  ...`scriv prend sent chied attend mett apr acced proced rispond segu cred richied permett chiud perd spend vend ricev decid condivid
  scopr offr corr risolv iscriv rid rimett ammett smett connett scend esegu prosegu difend intend pretend comprend apprend riprend
  provved rived promett trasmett dipend estend riapr soffr copr assist insist esist resist discut distingu mord muov nascond
  concord rend risced riscriv sorrid uccid viv legg prem serv part divert vest avvert convert ripet riflett sped vinc conosc riconosc
  aggiung raggiung giung rivolg svolg coinvolg fing sping piang corregg protegg dirig sorg spegn`
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
]

/** Forms of the list above that are also nouns, adjectives, prepositions or set phrases. */
export const AMBIGUOUS_SECOND = words(`
  leggi vivi premi servi parti vesti vinci sali concordi esisti assisti dai fai vedi dipendi
  diverti concorda parta viva serva prema vesta vinca voglia esista sorga sorgi spegna esti`)

/** `-are` verbs a reply uses; `contatta` + `ci`, `contatti`. An `-i` form that is spelt irregularly follows the colon. */
export const FIRST_CONJUGATION = `
  contattare ricontattare mandare inviare:invii chiamare richiamare aspettare provare riprovare controllare ricontrollare verificare
  segnalare indicare comunicare utilizzare usare guardare ascoltare raccontare aiutare visitare consultare scaricare caricare cliccare
  selezionare compilare aggiornare installare disinstallare riavviare:riavvii avviare:avvii accettare prenotare ordinare acquistare
  comprare pagare ritirare spostare lasciare cercare trovare pensare sperare desiderare considerare notare ricordare dimenticare evitare
  tornare ritornare passare entrare arrivare portare restare parlare spiegare confermare allegare copiare inoltrare girare taggare postare
  pubblicare commentare votare partecipare registrare collegare effettuare completare annullare modificare cambiare riparare sistemare
  scusare perdonare apprezzare amare adorare gustare assaggiare cucinare mangiare giocare lavorare studiare viaggiare sognare immaginare
  giudicare insultare attaccare accusare urlare gridare abbassare alzare tirare buttare gettare firmare stampare fotografare attivare
  disattivare sbloccare bloccare resettare digitare toccare osservare valutare consigliare presentare salutare ringraziare abbracciare
  incontrare invitare ignorare anticipare aggiungere:aggiungi informare avvisare rassicurare tenere:tieni seguire:segui scrivere:scrivi
  leggere:leggi chiedere:chiedi vedere:vedi mettere:metti prendere:prendi sentire:senti aprire:apri chiudere:chiudi condividere:condividi
  rispondere:rispondi credere:credi togliere:togli scegliere:scegli ricevere:ricevi fare:fai ammirare dimostrare insegnare imparare
  diventare abitare odiare:odii risparmiare guadagnare continuare iniziare cominciare finanziare eliminare cancellare salvare
  ripristinare aggiustare montare smontare lavare pulire:pulisci staccare riportare consegnare svuotare sciacquare annaffiare`
  .trim()
  .split(/\s+/)

/** Imperatives that open a clause; the third person rarely stands there without a subject. */
export const TU_DIRECTIVES = words(`
  contatta scarica manda invia chiama clicca compila riavvia installa disinstalla inoltra riprova ascolta aspetta scusa
  seleziona allega digita accetta prenota ordina acquista tagga vota iscrivi perdona immagina dimentica ricontatta consulta`)

/** The same for Lei; not nouns, and "Trovi tutto sul sito" (tu) is why `trovi` is absent. */
export const LEI_DIRECTIVES = words(`
  scusi guardi verifichi mandi invii chiami clicchi compili riavvii aggiorni installi disinstalli inoltri eviti lasci riprovi
  effettui alleghi digiti consideri ricontatti indichi comunichi visiti accetti prenoti torni confermi dimentichi modifichi spieghi
  parli provi ricontrolli ripristini elimini immagini`)

/** Lei imperatives that are nouns too: they need an article, `se`, `che` or `di` after them. */
export const LEI_OR_NOUN = words(`
  contatti controlli segnali usi utilizzi consulti scarichi carichi selezioni ricordi annulli perdoni aspetti ascolti cancelli salvi completi attivi
  disattivi cambi passi impari continui inizi`)

/** What follows a verb and not a noun heading. */
export const OBJECT_STARTS = words(
  `il lo la l i gli le un uno una se che di questo questa questi queste quello quella con pure subito prima bene tutto a al ai su sul sulla da dal in nel`,
)

/** Reflexive Lei imperatives; others after `si` are impersonal ("si veda"). */
export const LEI_REFLEXIVES = words(`
  rivolga accomodi iscriva registri assicuri ricordi rechi senta metta fidi preoccupi figuri goda colleghi accerti immagini scusi
  rassicuri connetta unisca abboni affidi presenti disturbi tranquillizzi prepari prenoti faccia lasci tenga attenga fermi segni procuri`)

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
  mesi giorni ore anni minuti secondi settimane euro volte mila milioni persone pezzi punti nazioni gradi metri chili kg km litri mesi
  scatti rate confezioni bottiglie uova fette posti stelle cifre anni euro dollari sterline settimi decimi su`)
export const BEFORE_NUMBER = words(
  `alle dalle le ore i gli di da ogni ultimi ultime prossimi prossime dopo entro tra fra per in numero circa oltre almeno ai dei nei con`,
)

/** Verbs whose `la` is the person spoken to: "la ringraziamo", "la contatteremo". */
export const PERSON_OBJECT =
  `ringrazi preg invit contatt ricontatt inform aggiorn salut richiam rassicur avvis attend aspett assist aiut
  support rimand accogli autorizz esort accontent`
    .trim()
    .split(/\s+/)

/** Verbs whose `le` is the person spoken to: "le chiediamo", "le abbiamo scritto". */
export const PERSON_DATIVE =
  `chied richied consigli ricord sugger scriv riscriv rispond conferm comunic augur porg assicur garant offr propon
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
  'abbiamo avevamo avremmo ho avevo possiamo vogliamo dobbiamo vorremmo potremmo faremo',
)

/** After `le`, `la`: verbs whose subject is a thing, so that the pronoun is a person. */
export const THING_VERBS = words(`
  piace piacciono piacerebbe piacerebbero piaceva piacevano piacerà piaciuto interessa interessano interessasse serve servono servirà
  servisse occorre occorrono va andrebbe dispiace dispiacerà dispiacerebbe sembra sembrano pare risulta risultano manca mancano capita
  capitasse spetta spettano conviene basta arriverà arriveranno arriva è sarà era hanno ha verrà verranno riguarda riguardano`)

/** What a company has of a customer: "il suo ordine" is then the reader's, unless somebody else was named. */
export const CUSTOMER_THINGS = words(`
  ordine ordini richiesta richieste account messaggio messaggi segnalazione segnalazioni pazienza feedback esperienza disponibilità attesa
  recensione recensioni commento commenti numero indirizzo acquisto acquisti pacco spedizione consegna pratica bolletta bollette fattura
  fatture contratto profilo email mail e-mail contatto problema domanda domande abbonamento prenotazione reclamo rimborso reso carta
  conto utenza fornitura dispositivo prodotto prodotti telefono cellulare nominativo nome cognome codice password credito tessera
  interesse gentilezza collaborazione comprensione tempo fiducia preferenza opinione parere preventivo appuntamento viaggio volo biglietto
  soggiorno camera tavolo visita disguido disagio disappunto delusione frustrazione insoddisfazione soddisfazione sostegno consiglio
  suggerimento suggerimenti posizione casella pc computer browser router modem linea offerta piano ricarica sim veicolo auto caso situazione
  storia racconto passione giornata`)

/** Of these, what nothing but a customer has. */
export const READERS_THINGS = words(`
  ordine ordini richiesta richieste segnalazione segnalazioni messaggio messaggi recensione commento feedback pazienza prenotazione
  reclamo rimborso account abbonamento appuntamento comprensione bolletta fattura pratica domanda indirizzo
  tessera disdetta nominativo utenza polizza iscrizione pacco`)

/** "Capisco la sua…", "riferiremo il suo…": what is understood, read or passed on is the reader's. */
export const HEARD = words(`
  capisco capiamo comprendo comprendiamo condivido condividiamo apprezzo apprezziamo letto leggiamo ricevuto registrato esaminato inoltrato
  inoltriamo accolto riferisco riferirò riferiamo riferiremo riportiamo`)

/** What before "il suo" has it. */
export const OWNERS = words('ha hanno ogni ognuno ognuna ciascun ciascuno ciascuna qualsiasi qualunque con')

export const KIN = words('figlio figlia marito moglie padre madre fratello sorella nonno nonna nipote')

/** "a sua volta", "a suo tempo": set phrases. */
export const SET_PHRASE_NOUNS = words(
  'volta modo maestà insaputa carico dire genere agio malgrado favore discapito',
)

/** Somebody else who could own what is "suo". */
export const THIRD_PERSONS = words(`
  lui egli ella essa esso chi ognuno ognuna ciascuno ciascuna nessuno nessuna qualcuno qualcuna chiunque uno governo premier ministro
  presidente papa sindaco partito azienda società marchio brand squadra mister allenatore giocatore attore attrice cantante scrittore
  autore autrice artista regista scrittrice chef collega moglie marito figlio figlia padre madre mamma papà nonno nonna fratello sorella zio
  zia amico amica ragazzo ragazza uomo donna bambino bambina signore cane gatto persona gente paese città natura mondo terra italia europa
  film libro serie album utente utenti cliente titolare consumatore intestatario richiedente gestore operatore tecnico`)

/** "Marco ha perso il suo telefono": what a name that opens a sentence is the subject of. */
export const THIRD_SINGULARS = words(
  'ha è era aveva sta va fa dice può vuole deve sarà avrà viene arriva porta parla scrive racconta presenta lancia apre ama ringrazia',
)
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
/** "se ha dubbi". */
export const READERS_NEEDS = words('domande dubbi suggerimenti')
/** "può arrivare": of a thing as well. */
export const COMING = words('arrivare partire tardare slittare cambiare funzionare')
/** "se ha già ricevuto il". */
export const READERS_DEEDS = words(
  'ricevuto effettuato provato inserito ordinato acquistato comprato pagato controllato verificato letto scritto chiamato trovato',
)
/** "se ha domande", "se ha bisogno". */
export const HAVING_NEED = words(`
  bisogno domande dubbi problemi altre altri ulteriori già ancora qualche un una necessità ricevuto effettuato provato bisogno suggerimenti voglia piacere`)
/** "(Lei) ha ragione", "ha perfettamente ragione". */
export const BEING_RIGHT = words('ragione perfettamente pienamente assolutamente tutte')
/** They speak to somebody called Lei: "Signora Luisa, ha vinto il cesto". */
export const POLITE_TITLES = words(
  'signor signora signorina sig dott dottor dottoressa gentile egregio egregia',
)
/** "È sicuro?", "È interessato?" */
export const ASKED_STATES = words(`
  sicuro sicura interessato interessata soddisfatto soddisfatta contento contenta aggiornato aggiornata disponibile pronto pronta
  d stato stata riuscito riuscita andato andata registrato registrata iscritto iscritta cliente curioso curiosa preoccupato preoccupata`)
export const ARTICLES = words('il lo la i gli le l un uno una questo questa quel quella')
/** Ask the reader only with an object after them: "Conosce il nostro…?", not "Gioca la Roma?" */
export const TRANSITIVE_ASKING = words(
  'ha sa conosce usa legge guarda segue preferisce ama ricorda desidera vuole possiede riceve trova aveva',
)

/** "può capitare": nobody is meant. */
export const IMPERSONAL_INFINITIVES = words(`
  essere darsi capitare succedere accadere sembrare apparire dipendere trattarsi esserci causare sorprendere bastare servire far fare
  portare creare provocare variare avere diventare risultare richiedere durare costare sembrar esser dire dirsi considerarsi`)

/** Question openings in the third person that ask the reader. */
export const ASKING_VERBS = words(`
  ha sa sapeva può puo potrebbe vuole vorrebbe conosce pensa crede ricorda preferisce desidera riesce capisce ama gioca segue guarda legge
  usa vive abita lavora aveva immagina sente trova possiede ascolta giocava seguiva conosceva userebbe`)
export const ASKED_PARTICIPLES = words(`
  mai visto vista sentito saputo letto provato ricevuto capito notato controllato verificato già trovato avuto fatto guardato giocato
  usato pensato comprato acquistato ordinato effettuato inserito bisogno un una dei delle qualche altre altri intenzione ancora`)

/** Not the verb endings they look like. */
export const NOT_TU_INFINITIVE = words(`
  arti parti quarti sarti scarti reparti sparti marti carti infarti comparti baluarti certi incerti esperti inesperti aperti riaperti
  semiaperti coperti scoperti ricoperti offerti sofferti concerti sconcerti deserti inerti diverti referti reperti allerti avverti
  converti inverti solerti inserti alberti umberti roberti lamberti conserti berti irti spirti flirti disparti impartì alerti`)
export const NOT_TU_CONDITIONAL = words(
  'presti arresti agresti foresti impresti appresti ripresti terresti dirresti',
)
export const NOT_VOI_CONDITIONAL = words('foreste agreste preste creste oreste terreste arreste campeste')
export const NOT_VOI_FUTURE = words(
  'rete prete parete segrete concrete discrete secrete crete arete indiscrete',
)
export const NOT_VOI_INFINITIVE = words(
  'servi nervi cervi riservi osservi conservi preservi acervi protervi larvi asservi',
)
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

export const GREETINGS = words(`
  ciao salve buongiorno buonasera buonanotte gentile gentilissimo gentilissima egregio egregia caro cara carissimo carissima gent spett
  spettabile signor signora signorina sig dott dottor dottoressa sigra grazie ehi`)

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gatherRegister, readSentenceRegister } from '../../../rules/text/register.ts'
import { MAY_PLAINLY_SAY_LEI, MAY_SAY_TU, mayMix } from '../../../rules/text/register-mix.ts'
import { leastTime } from '../time.ts'

const read = (text: string) => gatherRegister([{ start: 0, register: readSentenceRegister(text) }])
const registerOf = (text: string) => read(text).used
const spans = (text: string, register: 'tu' | 'Lei' | 'voi'): readonly string[] =>
  read(text).cues[register].map(({ start, end }) => text.slice(start, end))

describe('a draft that says tu', () => {
  test.each([
    'Ciao Luca, grazie per averci scritto! Contattaci in privato.',
    'Ci dispiace per quello che ti è successo.',
    'Il tuo pacco arriva domani.',
    'Scrivici in DM con il numero d’ordine.',
    'Hai già provato a riavviare il modem?',
    'Se vuoi, puoi passare in negozio.',
    'Appena arrivi, chiedi di Marta.',
    'T’abbiamo risposto in privato',
    "T'abbiamo risposto in privato",
    'Preferisci il rimborso o un buono?',
    'Potresti mandarci una foto?',
    'Riceverai una mail di conferma.',
    'Siamo qui per aiutarti.',
    'Possiamo rimborsartelo entro venerdì.',
    'Prova a disinstallare l’app e a reinstallarla.',
    'Quando ci contatti, tieni a portata di mano lo scontrino.',
    'Cosa ne pensi?',
    'Come stai? Noi benissimo!',
    'Non esitare a scriverci, Giulia!',
    'Scarica la nostra app e registrati gratis!',
    'Fatti un giro in negozio.',
    'Goditi il weekend!',
    'Ricordati di allegare lo scontrino.',
    'Seguici anche su Instagram',
    'Sei stata gentilissima, grazie Marta',
    'Se sei interessato, clicca qui',
    'Per te abbiamo uno sconto.',
    'Mandaci il numero dell’ordine, così controlliamo.',
    'Dicci di più!',
    'Facci sapere com’è andata',
    'TI RISPONDIAMO SUBITO',
    'Marco ha ragione: la sua bici è splendida, e la tua?',
    'Lo sai che da noi trovi tutto?',
    'Grazie a te, Paolo!',
    'Raccontacelo nei commenti',
    'Sii gentile con chi commenta.',
    'Se vedi un errore nel carrello, la colpa è nostra.',
    'Come vedi, funziona.',
    'Se mi dai il numero, controllo.',
    'Dai un’occhiata al sito.',
    'Visita il sito per gli orari.',
    'Non perdere la diretta di domani!',
    'Non dimenticare il codice.',
    'Rilassati con noi.',
    'Assicurati che sia acceso.',
    'Se non ci contatti, il reso resta aperto.',
    'Se non me lo mandi, non lo vedo.',
    'Guarda che bello!',
    'Oggi sei più bella',
    'Cercandoti un posto, ne abbiamo trovati due.',
    'C’è ancora tempo per mandartene uno.',
    'Scegli Contatta e poi Invia',
  ])('%s', (text) => expect(registerOf(text)).toBe('tu'))
})

describe('a draft that says Lei', () => {
  test.each([
    'Buongiorno, La ringraziamo per la segnalazione.',
    'La ringraziamo per averci scritto.',
    'la ringraziamo per averci scritto, ci scusiamo per il disagio',
    'Le chiediamo di inviarci il numero d’ordine.',
    'Gentile Marta, il Suo pacco arriva domani.',
    'Gentile cliente, il suo ordine è stato spedito.',
    'Ci contatti in privato, per favore.',
    'Buongiorno Paolo, ci scriva in privato con i dati della pratica.',
    'Per cortesia, ci invii una foto del prodotto.',
    'Mi dica pure.',
    'Verifichi la cartella dello spam.',
    'Non esiti a contattarci.',
    'Si rivolga al punto vendita.',
    'Non si preoccupi, ci pensiamo noi.',
    'Attenda qualche minuto e riprovi.',
    'Siamo lieti di poterLa aiutare.',
    'Saremo felici di risponderLe al più presto.',
    'Se desidera, può passare in negozio.',
    'Può inviarci il numero d’ordine?',
    'Potrebbe indicarci il modello?',
    'Se ha bisogno di altro, siamo qui.',
    'La contatteremo entro domani.',
    'Le abbiamo risposto in privato.',
    'Speriamo che Lei voglia darci un’altra possibilità.',
    'Restiamo a Sua disposizione.',
    'restiamo a sua disposizione per ogni richiesta',
    'Abbiamo ricevuto la sua segnalazione.',
    'Ci dispiace per la sua esperienza.',
    'Grazie per la sua pazienza.',
    'Ha già provato a riavviare il modem?',
    'Cosa ne pensa?',
    'Le auguriamo una buona giornata',
    'Abbia ancora un po’ di pazienza.',
    'L’importo le verrà riaccreditato in cinque giorni.',
    'Il referto le è stato spedito ieri.',
    'Intanto le ho preparato due campioni.',
    'Con tre bagagli le conviene il furgone.',
    'Per l’orlo le suggerisco il punto nascosto.',
    'Se le va bene, restiamo d’accordo per giovedì.',
    'Per il rinnovo si presenti allo sportello 4.',
    'È stata gentile a segnalarci il guasto.',
    'Inserisca il codice nel carrello.',
    'Clicchi su Vai e poi su "Hai dimenticato la password?"',
    'Tenga presente che i sei mesi decorrono dall’acquisto.',
    'Può trovare i prodotti per il fai da te al piano terra.',
    'Se preferisce, possiamo richiamarla noi.',
    'Come preferisce, signora Bianchi.',
    'Se il problema continua, Lei può scriverci.',
    'Qual è il suo piatto preferito?',
    'Me lo lasci dire: che bella foto!',
    'Le è piaciuto il nostro nuovo gusto?',
    'Siamo felici di assisterla.',
    'Siamo qui per ascoltarla e rimborsarla.',
    'Siamo sicuri che Le piacerà.',
    'Le interessa?',
    'Speriamo che lei torni e che lei ci scriva.',
    'Abbiamo ricevuto la sua segnalazione, le serve altro?',
    'Cosa ne dice?',
    'Mi dice il numero?',
    'È, sa, un caso raro.',
    'Lo sa che apriamo domani?',
    'È complicato, capisce?',
    'Aveva sentito parlare di noi?',
    'È interessata al corso?',
    'Conosce il nostro negozio?',
    'Dove abita?',
    'L’ha provato?',
    'Le ha lette?',
    'Faccia attenzione alle truffe.',
    'Contatti il servizio clienti.',
    'Me la mandi, per favore.',
    'Si registri sul sito.',
    'Grazie Marco, il suo ordine è partito.',
    'Oggi ha ragione. Il suo ordine è partito.',
    'Il sollecito lo ignori pure.',
    'Se dovesse passare da queste parti torni a trovarci.',
    'Suo figlio può entrare gratis.',
  ])('%s', (text) => expect(registerOf(text)).toBe('Lei'))
})

describe('a draft that says voi', () => {
  test.each([
    'Ciao a tutti, vi aspettiamo sabato!',
    'Scriveteci in privato e vi risponderemo.',
    'Ragazzi, siete fantastici.',
    'Grazie per il vostro affetto',
    'Potreste indicarci il modello?',
    'Riceverete una mail di conferma.',
    'Siamo qui per aiutarvi.',
    'Raccontateci la vostra estate nei commenti',
    'Scusate il ritardo, ora è tutto a posto.',
    'Ve lo portiamo a casa.',
    'VI ASPETTIAMO',
    'Mandatecela qui.',
    'Verreste?',
  ])('%s', (text) => expect(registerOf(text)).toBe('voi'))
})

describe('a draft that addresses nobody, or not clearly', () => {
  test.each([
    'Le chiavi: le ho messe nella cassetta.',
    'Le basi sono pronte.',
    'Marta ha ordinato ieri e il pacco le è arrivato stamattina.',
    'Vale per chiunque si presenti alla cassa.',
    'Chiediamo che ognuno si prepari da sé.',
    'È stata gentile, la signora.',
    '',
    'Buongiorno',
    'Grazie mille!',
    'Marco ha perso il suo telefono e la sua agenda.',
    'I bonifici fatti ieri con la firma digitale sono partiti.',
    'Lo chef e la sua brigata preparano il suo piatto più famoso.',
    'Giorgio Armani ha cambiato la moda. Il suo stile è nel mondo.',
    'La Repubblica ha dedicato un articolo alla nostra azienda.',
    'Domani apriamo a La Spezia!',
    'Le Iene hanno parlato di noi.',
    'Le immagini della serata sono online.',
    'Alle sei di sera apriamo le porte.',
    'Il prodotto è garantito sei mesi.',
    'Un corso di fai da te per tutta la famiglia.',
    'Il tè freddo è tornato!',
    'Un faccia a faccia con lo chef.',
    'Parti, quarti e concerti: il programma completo.',
    'Gli esperti sono certi: i porti sono aperti.',
    'Nel 2024 vi è stato un aumento.',
    'Speriamo che tutto vada bene.',
    'Il portale è di nuovo attivo.',
    'Contatti: numero verde 800 000 000',
    'La scelta della rete: prete, parete, segrete.',
    'La colla è forte, la resistenza aumenta.',
    'Può capitare, ci dispiace.',
    'La vediamo allo stesso modo.',
    'Lei è la nostra nuova responsabile, Marta.',
    'Apriamo ad aprile.',
    'Enrico VI e la storia di Palermo.',
    'Cancelli aperti dalle 18, ascolti record.',
    'A sua volta ci ha risposto.',
    'Il suo sorriso mette allegria.',
    'Un amico di suo figlio e di sua figlia.',
    'le è arrivato il pacco',
    'la interessa il tema',
    'Faccia da schiaffi!',
    'Gioca la Roma?',
    'Può Marta venire?',
    'Può essere utile.',
    'Mandi una foto?',
    'La guardi bene.',
    'Si veda il sito.',
    'ma guarda un po’',
    'E guarda caso, piove.',
    'Dai, ci vediamo!',
    'Vedi?',
    'Il te verde è finito.',
    'Parliamone a tu per tu.',
    'Da noi si parla a tu per tu, sempre.',
    'La prova è online.',
    'Una visita al museo.',
    'Per non dimenticare.',
    'Siamo rilassati.',
    'Sono lisci o strisci.',
    'La SII ha risposto.',
    'Sei su dieci tornano.',
    'Nelle foreste, nella rete.',
    'VI SONO NOVITÀ',
    'Qualcuno la mandate sempre.',
    'LEI HA RAGIONE',
    // Somebody else was named, whose these may be.
    'Marco ha scritto. Siamo qui per ascoltarla e rimborsarla.',
    'Marco ha scritto. Siamo felici di assisterla.',
    'Marco ha scritto. Abbiamo ricevuto la sua segnalazione.',
    'Marco ha scritto: speriamo che lei torni e che lei ci scriva.',
    'Marco ha chiamato. Contatti il servizio clienti.',
    'Ci scusiamo con Marco, il suo ordine è partito.',
    'Marta ha detto che passa domani, controlli la mail.',
    'Deve inviarci una foto.',
    'La nostra Marta sa cosa fare.',
    'Fai da soli o con noi? Il fai da te ha i suoi limiti.',
    'Ve’ che bella vetrina',
  ])('%s', (text) => expect(['Lei', 'tu', 'voi', 'mixed']).not.toContain(registerOf(text)))
})

describe('a draft that mixes tu and Lei', () => {
  test.each([
    'Ciao Luca, La ringraziamo: ti rispondiamo subito.',
    'Gentile Marta, il Suo pacco è partito e ti arriva domani.',
    'Ci contatti in privato e ti aiutiamo.',
    'Scrivici in privato, Le risponderemo presto.',
    'Se vuoi può essere utile: non esiti a chiamarci.',
    'Ciao Sara, abbiamo letto la sua recensione: torna quando vuoi.',
    'Grazie per la sua pazienza, ti scriviamo domani.',
    'Mandaci la ricevuta e le rispondiamo in giornata.',
    'Ti abbiamo letto, la ricontattiamo noi.',
    'Gentile signora, può ritirare il vestito quando ti è comodo.',
    'Ci fa piacere che tu sia tornato, speriamo di rivederla a Natale.',
    'Siamo qui per aiutarla: dicci tutto.',
    'Se desidera un tavolo fuori, hai tempo fino a venerdì.',
    'Se non ha ancora ricevuto il codice, puoi chiederne un altro.',
    'Hai ricevuto un secondo avviso? Lo ignori pure.',
    'Hai la tessera? Se non funziona provi un altro lettore.',
    'Ha ragione, il volantino era vecchio: scrivici e rimediamo.',
    'Lei ha pienamente ragione. Mandaci la foto e cambiamo il pezzo.',
    'Signora Pina, ha vinto la cena: chiamaci per il tavolo.',
    'Capisco la sua amarezza, ma il ritiro lo puoi spostare.',
    'Abbiamo letto il suo racconto: continua così, hai talento.',
    'Ti spieghiamo la garanzia, e se lei ha fretta la mandiamo per posta.',
    'Ci scusiamo per il ritardo arrecatole: puoi passare quando vuoi.',
    'Ti serve solo la tessera, il codice glielo stampiamo noi.',
    'Puoi lavarla a mano, vedrà che non scolorisce.',
    'Ti aspettiamo in fiera. Voglia accettare un assaggio.',
    'Se la tua caldaia perde, faccia subito chiudere il gas.',
    'Ricordati la tessera. Se non la trova, ci scriva.',
    'Guarda, il banco chiude alle sette: ci chiami prima.',
    'Dimmi quando Le fa comodo.',
    'Ti ringraziamo: le offriremo un caffè.',
    'Ecco il modulo per la sua disdetta; se hai domande siamo qui.',
    'Ci dispiace per il disagio che hai avuto. Può mandarci il numero dell’ordine?',
    'Il tuo posto è confermato. Per ritirare la tessera si presenti in sede.',
    'Per il rinnovo del documento deve prendere appuntamento. Ricordati la fototessera.',
    'Buongiorno, ha fatto bene a segnalarlo. Passa in negozio con lo scontrino.',
    'Capiamo la sua delusione e le offriremo un caffè. Torna a trovarci!',
    'Signor Neri, il tuo abbonamento è attivo.',
    'Buongiorno dottoressa, quando vieni a prendere le analisi?',
    'Se il led resta rosso staccalo, attenda un minuto e poi ci chiami.',
    'Inserisca il codice. Clicca qui per il resto.',
  ])('%s', (text) => expect(registerOf(text)).toBe('mixed'))

  test('the words that clash are shown', () => {
    const text = 'Ciao Luca, La ringraziamo: ti rispondiamo subito.'
    expect(spans(text, 'Lei')).toEqual(['La'])
    expect(spans(text, 'tu')).toEqual(['ti'])
  })
})

describe('what is no mix', () => {
  test.each([
    ['Ciao Luca, ti aspettiamo: per te e i tuoi amici vi offriamo un aperitivo!', 'tu'],
    ['Ciao Anna, parla con tua sorella: la sua prenotazione è confermata.', 'tu'],
    ['Ti ricordiamo che ogni ordine ha il suo indirizzo.', 'tu'],
    ['Il nostro cuoco ti aspetta: la sua esperienza è tutta nel menù.', 'tu'],
    ['La pianta sta bene? Se ha bisogno di luce spostala, poi dicci come va.', 'tu'],
    ['Porta con te il cagnolino, se vuole può giocare in giardino.', 'tu'],
    ['Ciao Marta, può arrivare anche domani: ti avvisiamo.', 'tu'],
    ['La bolletta? Possiamo inviartela o aggiornarla noi.', 'tu'],
    ['La tua amica? La ringraziamo anche noi, dille che la aspettiamo.', 'tu'],
    ['Se non ha ricevuto aggiornamenti, la app va reinstallata: fallo dalle impostazioni.', 'tu'],
    ['Ti spediamo la maglia con la sua fattura.', 'tu'],
    ['Le date? Le confermiamo domani, ti avvisiamo noi.', 'tu'],
    ['La tua foto la aspettiamo volentieri!', 'tu'],
    ['Ti diamo il numero della segreteria, per contattarla basta un messaggio.', 'tu'],
    ['Ha ragione Marco: ti rimborsiamo domani.', 'tu'],
    ['Lei è la nostra collega, ti richiama domani.', 'tu'],
    ['Sono in tre: mandatele domani, ti avvisiamo.', 'tu'],
    ['Marta è al banco: se lei è occupata, ti serve Ugo.', 'tu'],
    ['Il cane ha ragione a ringhiare, ti capiamo.', 'tu'],
    ['Parla col tecnico: glielo spieghiamo noi, ti va?', 'tu'],
    ['Ciao Luca, ha vinto la squadra di casa: ti aspettiamo.', 'tu'],
    ['Il corriere è in ritardo, ti avvisiamo: può arrivare domani.', 'tu'],
    ['Chiedi al vicino se ha ricevuto il pacco.', 'tu'],
    ['Porta il tuo bambino, se preferisce può disegnare.', 'tu'],
    ['Se chiami pure domani, ti rispondiamo.', 'tu'],
    ['Se lo ignori pure oggi, ti scrivono ancora.', 'tu'],
    ['Se ti va passi a trovarci e ti mostriamo tutto.', 'tu'],
    ['La nostra collega ti ha scritto, le rispondiamo noi.', 'tu'],
    ['Ti confermiamo che il corriere ha consegnato il suo ultimo pacco.', 'tu'],
    ['Se ci pensi, la nostra serie La casa di carta è tutta tua.', 'tu'],
    ['Gentile Marta, Le scriviamo perché vi aspettiamo in negozio con la famiglia.', 'Lei'],
    ['La preghiamo di premere "Invia la tua richiesta".', 'Lei'],
    ['Le confermiamo il ritiro su www.tuo-negozio.it/scrivi-a-te con @sei.bella', 'Lei'],
    ['Ascolti record per la serie! E tu l’hai vista?', 'tu'],
    ['Le foto sono pronte. Le inviamo domani, scrivici!', 'tu'],
    ['Vinca il migliore! Ti aspettiamo.', 'tu'],
    ['Comunque vada, ti aspettiamo: speriamo che la taglia vada bene.', 'tu'],
    ['La invitiamo a leggere la guida Proteggi la tua casa.', 'Lei'],
    ['Le foto le inviamo una alla volta, scrivici!', 'tu'],
    ['Torna a trovarci Ugo Neri con il suo libro: le diamo il benvenuto domani.', undefined],
    ['Il corriere ti cerca: può mandarci lui la foto?', 'tu'],
    ['Per la festa la banda deve suonare due volte: ti aspettiamo.', 'tu'],
    ['La signora Pina, la fornaia, ti saluta.', 'tu'],
    ['Ci contatti se riceve la mail “Hai un nuovo messaggio per te”.', 'Lei'],
  ])('%s', (text, register) => expect(registerOf(text)).toBe(register))
})

test('spans point at the words, in UTF-16 offsets', () => {
  const text = '👋 Ciao! Il tuo ordine è in viaggio, scrivici pure.'
  expect(spans(text, 'tu')).toEqual(['Ciao', 'tuo', 'scrivici'])
  expect(spans(text, 'Lei')).toEqual([])
})

test('any string is read without a fault, long ones quickly', () => {
  const hostile = [
    '\ud83d',
    '\u202etu\u202c',
    't\u200bu',
    '"'.repeat(10_000),
    'se '.repeat(3_400),
    '? '.repeat(5_000),
    'a'.repeat(10_000),
    'Lei '.repeat(2_500),
    "l'".repeat(5_000),
    '@'.repeat(10_000),
    'w'.repeat(10_000),
    '(?'.repeat(5000),
  ]
  for (const text of hostile) {
    expect(
      leastTime(100, () => registerOf(text)),
      text.slice(0, 10),
    ).toBeLessThan(100)
  }
})

describe('a quick look for tu and Lei together', () => {
  const BOTH = MAY_SAY_TU | MAY_PLAINLY_SAY_LEI
  const PIECES = (
    'ti|hai|il tuo|contattaci|se puoi.|Ciao|e|la|La ringraziamo|Le abbiamo scritto|Le serve|Lei|il Suo ordine|mi contatti|ci mandi|' +
    'si rivolga|si accomodi|scriva|non esiti|a risponderLe|per favore,|@marco.rossi|«una volta»|"ecco"|https://esempio.it|#grazie|' +
    'Marco|è|ha visto?|preferisca|l’|mi|ci|si|contatti|rivolga|:|!|perché chiedi|la sua richiesta|sua|se|non|desidera|' +
    'ha ricevuto|Gentile cliente,|può|trovare|le|rispondiamo|possiamo|aiutarla|ignori|pure|chiami|parte|' +
    'letto|ricevuto|ho|abbiamo|ragione|pienamente|Signora Pina,|ha vinto|Capisco|il|suo|se lei|arrecatole|glielo|spieghiamo|vedrà|che|voglia|accettare|faccia|subito|Guarda,'
  ).split('|')

  test('misses none', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }), (pieces) => {
        const text = pieces.join(' ')
        if (registerOf(text) === 'mixed') expect(mayMix(text), text).toBe(BOTH)
      }),
      { numRuns: 10_000 },
    )
  })

  test.each([
    ['La sede di via Roma ti aspetta, e il corriere la trova.', MAY_SAY_TU],
    ['Per ricevere il pacco basta il codice.', 0],
    ['La ringraziamo, ci scriva.', MAY_PLAINLY_SAY_LEI],
  ])('passes over what says one of them at most: %s', (text, may) => expect(mayMix(text)).toBe(may))
})

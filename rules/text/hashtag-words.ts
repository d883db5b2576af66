/**
 * Words that hashtags are made of, without accents, beside the everyday words of `language-words.ts`: enough to see that
 * `#buonnatale` is two words, and to leave `#ristorante` alone.
 */

export const HASHTAG_WORDS_IT = `
  accessori acqua agenzia agosto agriturismo albero alberi alimentazione alimenti allenamento alta altezza amare ambiente amicizia amore
  anima animali aperitivo aprile architettura aria arredamento arredo arte artigianato artigiano artista artisti ascolto assaggio asta
  attualita autunno autore azienda aziende azzurro bacio baci bambina bambino bandiera barca bellezza benessere bere bevande bianca bianco bici
  bicicletta biglietti bimbi birra biscotti bonta borgo borghi borsa borse bosco boschi bottega brava buoni caffe calcio calcolo caldo cambiamento
  camera camere cammino campagna campione campioni cane cani canzone canzoni capelli capodanno carne carnevale carta cartoleria cascata castello
  cavallo cavalli cena cento centro cerimonia cibo cielo cinema citta civile classe clima colazione collezione colline colore colori comune
  comunicazione comunita concerto concorso condivisione consigli consiglio consumo contenuti cordiale corpo corsa corso cosmetica costruzione
  creativa creativita creazioni crema crescita cucina cucinare cultura cuore curiosita danza design diario dieta difesa digitale diritti diritto
  disegno divertente divertimento dolce dolci domenica donna donne eccellenza economia edilizia educazione elezioni emozione emozioni energia
  enogastronomia erba errore esame esperienza esperienze estate estero eta etica europa evento eventi fabbrica famiglia famiglie fantasia fare
  farina febbraio felicita feria ferie festa feste festival fiera figli film filosofia finanza fine fiore fiori fisica fitness formaggi formaggio
  formazione fotografia fotografo freddo fresco frutta fumetti fuoco futuro gara gatto gatti gelato genitori gennaio gestione giallo giardino
  giardini gioco giochi gioia gioielli gioiello giornale giornata giornalismo giovani giugno giustizia grafica gratis grazie guida gusto idea idee
  immagine immagini imparare impresa imprese impegno informazione ingegneria inglese innovazione insegnante insieme insalata inverno investimenti
  invito isola isole italia italian italiana italiane italiani italiano lago laghi lana latte laurea lavori lavoro legno leggere lettura letture
  libera liberta libri libro lingua lista locale luce luglio luna lunedi macchina madre maggio magia maglia mamme mamma mandorle mangia mangiare mano
  mani manifestazione mare maria marketing marmo martedi marzo maschera matrimonio matrimoni matita meditazione medicina medico memoria mercato
  mercatini mercoledi merenda mese messaggio mezzo milano mille moda modello momenti momento montagna montagne monte mora mostra mostre moto
  motivazione motori mura musei museo musica nazionale napoli natale natura naturale neve nido nonna nonni nonno notizia notizie notte novembre
  novita nozze numero nuoto nuove nuovi occhi occasione offerta offerte oggi olio olive onore opera opere ora orario orgoglio oro orto ottobre ovest
  pace padre paesaggio paesaggi paese paesi palazzo palermo pallavolo pane papa parco parita parlamento parole parola parrucchiere parma partenza partita
  pasqua passeggiata passione pasta pasticceria paura pausa pazienza pelle pensieri pensiero perla pesca pesce pesto piano pianeta pianta piante
  piatto piatti piazza piccoli piedi pietra pioggia piscina pittura pizza pizze poesia poesie polizia pomeriggio pomodoro ponte popolo porta porto
  pranzo prato prenota prenotazione presepe pressione primavera prime primo problemi prodotti professione progetto progetti promo promozione
  proposta psicologia pubblica pubblico puglia pulizia qualita quadri quartiere racconti racconto ragione raccolta ragazza ragazze ragazzo rally
  regali regalo regione relax restauro ricette ricetta ricerca ricordi ricordo ricerca riso risparmio rispetto ristorante ristoranti ritratto riviera
  roma romana romantico rosa rosse rossi rosso sabato sagra sala saldi sale salento salute salvataggio sapere sapore sapori sardegna sarto scarpa
  scarpe scatti scatto scelta scienza sconti sconto scrittura scrivere scuola scuole segreto sempre senso sensi sera serata serie sete settembre
  settimana sfida sicilia sicurezza silenzio sogni sogno solare sole solidarieta solo soldi sorriso sorrisi sostegno sostenibile sostenibilita
  spazio spesa spettacolo spiaggia spiagge sport sposa spose sposi stagione stagioni stampa stare stelle stella stile storie storia strada strade
  studenti studente studi studio sud successo sugo sveglia svago tavola tavolo tecnologia teatro tempo terra terme territorio tesoro testa torino
  torta torte toscana tradizione tradizioni tramonto tramonti trasporti treno treni turismo turisti ufficio umani umano umore universita uomini uovo uva
  vacanza vacanze valle valore valori vendita vendite venerdi venezia vento verde verdi verdura verita verona vera vestiti vestito vetrina vetro via
  viaggi viaggiare viaggio viaggiatori vicenza vigna vigneto vigneti villa vini vino violenza vista vita vite vittoria vivere voce voglia volare volo
  volontari volontariato voto zero zona zucca artigiani attiva sana sano sani slow nord est speciale speciali
  ultima ultime ultimi ultimo fratello fratelli sorella sorelle grandi colonna quinta quarto terza terzo seconda passo passi gabbia lunga lungo corta
  stop violenza razzismo riforma militari fresca freschi fiducia forte forti free fuori gente giro giusta governo guerra inclusione ingredienti
  instagram laboratorio legale leggenda lezione lezioni lotta lusso malattia manager margherita media mentale mille miglior migliore migliori ministro
  mostri motto nata nato nazionali negozi negozio nera nere neri nero obiettivo obiettivi oltre opinione ospedale ospiti partire partiti pensione
  pensioni perfetta perfetto pericolo persona personale porte possibile possibili premi premio presente presidente prezzi privacy pronta pronti pronto
  prossima prossime prossimi prossimo provincia punto quotidiana quotidiano rete riciclo rinascita ripartenza ripartiamo riposo riunione salva
  sapone saponi sconosciuto semplice semplici sentire servizi servizio sindaco social societa sorpresa sorprese sostieni spese squadra stanza stress
  supporto tanta tanti tasse team tema tessuti tessuto torneo tosti unica unici unico unita unite uniti urbano usato uscita vera veri verso vicini vicino
  viola visita visite vivo volta volte voce`

export const HASHTAG_WORDS_EN = `
  action active adventure advice afternoon age air airport album amazing america american animal animals app april architecture art artist artists
  august author autumn award awards baby bag bags ball bank bar bath beach beauty beautiful beer believe best bike bird birds birthday black blog
  blogger blue boat body book books bread breakfast bride bridge bright britain brown budget build building business butter buy cake camera camp campaign
  camping candles car card care career cars cat cats celebrate challenge change charity cheese chef child children chocolate choice christmas church
  city class clean climate clothes clothing cloud coach coast coffee cold college color colors colour community company concert connect content cook
  cooking cookies corner country couple craft create creative culture cup cute cycling dad daily dance dark data date dating december deal deals
  decor decoration delicious design designer desert dinner digital diy dog dogs dream dreams dress drink drive earth east easter easy eat eating
  education election electric energy england english engineer entrepreneur environment equality europe evening event events exercise explore eye eyes
  face facts faith fall families farm farmer fashion fast father february festival film films final finance fire fish fishing fit fitness flash
  flight flower flowers fly follow following food foodie foods football forest forever free freedom fresh friday friendly fridge fruit fun future
  game gamer gaming garden gardening gift gifts giveaway glass global glow goal goals god gold golf goodness grand graphic green group grow
  growth guide guitar gym hair halloween hand handmade hands happiness happy harvest health healthy heart hearts heritage hero heroes hill
  hiking history holiday holidays homemade hope horse horses hospital hot hotel hour house human human hunting ice idea ideas independent industry
  innovation inspiration inspire inspired instagram international interior internet island italian italy jazz jewelry job jobs journey joy july june
  justice keep kids king kitchen knowledge labour lady lake land landscape language laugh law leadership leader leaders learn learning leather life
  lifestyle light lights line lips list live lives local london looks lover lovers luck lunch luxury magazine magic make makers makeup manager map
  march market marketing matters may meal meals media medical medicine meditation meet meeting member memories mental mile mind mindful mindset
  minimal mobile model modern mom moment moments monday month moon morning mother motivation motor mountain mountains movement movie movies mum
  museum music musician nail nails national natural nature network news nice north november nutrition ocean october office offer official oil olive open
  organic outdoor outdoors outfit page paint painting paper parents park parking partner party passion pasta peace pen pet pets phone photo
  photographer photography photos pic picture pictures pilates pink pizza plan planet plant plants play playlist plus poem poetry police politics pool
  positive post power pride print product production products project property protect public quality quote quotes race racing rain rainbow read
  reader reading ready recipe recipes red relax remote rescue research restaurant retail reuse review rights river road rock romance romantic room rose
  run runner running safe safety sale sales salad saturday save saving school science sea season secret security self selfie september series
  service share shoes shopping shot show sign simple singer sister skill skills skin sky sleep small smart smile snow soap social soft software
  solar song songs soul sound soup source south space special spirit sport sports spring stage star stars start startup state stay stop
  store stories story strategy street strength strong student students studio studies study style success sugar summer sun sunday sunset support
  surf sustainable sustainability sweet swim swimming table talent talk tattoo tax tea teacher teachers teach teaching team tech technology teen
  tennis theatre thoughts thursday ticket tickets tips toast together tour tourism town toys track trade trail train training transport travel
  traveler treat tree trees trend trip truck true trust truth tuesday tv university vegan vegetarian vibes victory video view views village vintage
  vision visit voice vote walk walking wall war water wave way wealth wear weather web wedding wednesday week weekly weight wellness west white
  wild wildlife win wind window wine winner winter wish women wood word words workout workshop worker workers world writer writers writing yoga
  young youth zero zone british crypto cup doesnt dont sucks hate shut drunk mum trick treat another bites dust pay rise therapy total totally
  disappointed please fix long longest loyal staying getting giving living loving making taking driving feeling healing hot humor humour instant
  kind kindness lazy little low lucky mad major mini monthly national natural never nurse nurses okay outfit own paid party patient people perfect
  personal piece places pop press pretty private public pure quick quiet random raw real reality record relationship relationships rise roll royal
  rule rules sad self send sharing shine ship shirt shop size slow social sold spa speak special speed spread staff steel stick storm stress stuff
  sunny super switch tall taste theme tiny top touch trust unique unity user visual warm watch welcome wide wise wonder wonderful`

/** Single words that look like two. */
export const COMPOUNDS = `
  together weekend overnight website newsletter online everyday anyone birthday wildlife lifestyle makeup breakfast weekdays network homemade
  handmade outdoor outdoors football basketball baseball background backstage bookstore airport artwork sunset sunrise sunshine sunflower rainbow
  snowboard skateboard playlist playground podcast livestream giveaway sometimes somewhere something someone anything anyway anywhere everything
  everyone everywhere nothing nobody without within inside outside upside download upload update upgrade understand upstairs because become
  forever however whatever whenever moreover therefore himself herself itself yourself myself ourselves workshop workout workplace teamwork
  household housework homework hometown partner startup grandmother grandfather passport hotdog cupcake pancake firework fireworks overtime
  wallpaper newspaper bathroom bedroom classroom mushroom mainstream headphone headphones smartphone keyboard laptop software hardware feedback
  mindset mindfulness wonderful beautiful powerful goodbye handbag toolbox mailbox inbox timeline deadline headline landscape seafood ice barbecue
  sottovoce capolavoro capolavori arcobaleno passaparola portafoglio portachiavi buonumore malumore dopocena mezzogiorno ferragosto capodanno
  pianoforte cassaforte terremoto altoparlante lungomare lungolago francobollo benvenuto benvenuti bentornati buongiorno buonasera buonanotte
  buongusto sottosopra sottoterra soprattutto sopratutto pomodoro parabrezza asciugamano aspirapolvere lavastoviglie grattacielo cavalcavia
  retroscena dopoguerra fuorigioco fuoristrada pescespada capogruppo capostazione agrodolce chiaroscuro pallavolo pallacanestro palcoscenico
  primavera malavita malvivente bellavista benessere perfino nemmeno neanche almeno davvero ognuno qualcosa qualcuno qualunque chiunque comunque
  dovunque ovunque purtroppo talvolta tuttavia finalmente contenuto contento conforto incontro invito insieme intanto invece inoltre
  italiana italiano piattaforma monopattino ventilatore millefoglie millepiedi tiramisu portafortuna portale`

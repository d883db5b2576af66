/**
 * Everyday words of the languages that meet in a European comment thread, without accents, as people type them.
 * A word that stands in several lists counts less for each of them, so the lists must be honest about sharing.
 * `l'` is a word before an apostrophe, `'s` one after it.
 */

export type ScoredLanguage = 'it' | 'en' | 'fr' | 'es' | 'pt' | 'de' | 'nl' | 'ro' | 'far'

/** `far` gathers languages that share little with the others (Slavic, Nordic, Turkish, Albanian): none is told apart. */
export const EVERYDAY_WORDS: Readonly<Record<ScoredLanguage, string>> = {
  it: `il lo la i gli le un uno una l' un' dell' nell' all' sull' dall' quell' quest' c' dov' com' d' s' m' t' v' n' po' mezz' sant' bell'
    di del dello della dei degli delle a al allo alla ai agli alle da dal dallo dalla dai dagli dalle in nel nello nella nei negli nelle
    su sul sullo sulla sui sugli sulle con per tra fra e ed o od ma anche se che chi cui non si ci ne mi ti vi lo me te noi voi loro io tu lui
    lei essi questo questa questi queste quello quella quelli quelle quei quel mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro
    nostra nostri nostre vostro vostra vostri vostre sono sei siamo siete e' ho hai ha abbiamo avete hanno era ero erano eri stato stata
    stati state essere avere fare fatto faccio fai fa fanno fate facciamo sta stai sto stiamo stanno va vai vado vanno puo posso puoi possiamo
    potete possono devo devi deve dobbiamo dovete devono voglio vuoi vuole vorrei vorrebbe potrebbe sarebbe sara saranno avra avere come quando
    dove perche cosa cose quale quali quanto quanti quanta qual cos' tutt' qualche piu meno molto molta molti tanto tanta tanti troppo troppi poco sempre mai ancora gia
    adesso ora oggi ieri domani poi dopo prima subito qui qua li cosi pero quindi allora comunque infatti invece forse proprio solo soltanto
    tutto tutta tutti tutte niente nulla nessuno qualcosa qualcuno ogni altro altra altri altre stesso stessa bene male meglio peggio bello
    bella belli belle bravo brava bravi buono buona buon buongiorno buonasera buonanotte ciao salve grazie prego scusa scusi scusate per favore
    piacere benvenuto benvenuta gentile cara caro signora signore sig dott cordiali saluti distinti arrivederci auguri complimenti perfetto
    certo certamente purtroppo magari davvero veramente assolutamente finalmente sicuramente anno anni giorno giorni mese mesi settimana ore
    volta volte casa gente persone persona mondo vita lavoro soldi paese ordine spedizione pacco prodotto prodotti assistenza cliente clienti
    servizio negozio richiesta messaggio rimborso consegna prezzo sconto acquisto numero informazioni segnalazione problema disponibile
    disponibili dispiace spiace scrivi scrivici contatta contattaci vedere dire detto dice so sai sa sapere credo penso capito capire visto
    dispiaciuti senza sotto sopra fino dentro fuori verso contro durante secondo nn cmq xke xche perke ke ki anke qlc tt ttt dx km sn
    boh mah beh dai ahah ahahah mamma mia cavolo ragazzi ragazze amici amica amico due tre quattro cinque sette otto dieci cento mille
    grande grandi piccolo nuovo nuova vecchio vero vera giusto sbagliato sicuro sicura chiaro felice contento contenta triste stupido stupida
    stupidi idiota idioti schifo merda cazzo culo stronzo coglione vaffanculo fanculo vergogna ladri forza coraggio viva basta ecco
    piace piacciono penso pensi pensa guardo guarda guardare parla parlare parlo mangiare mangio successo arrivato arrivata mandato aperto
    chiuso aiuto bisogno pure neanche nemmeno anzi oppure cioe ossia circa presto tardi spesso quasi appena mentre finche affinche benche
    uomo donna uomini donne bambini figlio figlia padre madre famiglia scuola storia governo politica notte sera mattina notizie foto
    assolutamente entrambi entrambe
    team staff customer care feedback account link email online store shop app web post social newsletter form click password login brand
    business fan like story team service ok check checkout delivery shipping support refund update stop test wow cool bro dm happy game`,
  en: `the a an and or but of to in on at by for from with about into over after before between under out off up down is are was were be
    been being am do does did done doing have has had having will would can could should shall may might must not no yes i you he she it we they
    me him her us them my your his its our their mine yours this that these those there here what when where who whom which why how all any
    both each few more most other some such only own same so than too very just now then again once also still even ever never always often
    really actually maybe please thanks thank hi hello hey dear sorry welcome good great nice bad best better worst well sure okay know
    think want need like love hate get got go going gone went come came make made take took see saw seen look looking find found give gave tell
    told say said says ask asked let help try trying use used feel work works working call called keep new old first last long little big right
    left people person man woman men women guy guys girl boy day days week weeks month year years time times today tomorrow yesterday morning
    night life world home house money thing things something anything nothing everything someone anyone everyone much many lot lots way because
    if while until though although unless since as one two three back every another around without through against during 's 't 're 've 'll 'd 'm
    i' don' can' won' isn' doesn' didn' it' that' what' let' dont cant wont didnt doesnt isnt im ive youre thats whats u ur lol wtf omg gonna
    wanna gotta ain' aint yeah yep nope yes wow cool awesome happy order delivery shipping customer service support team account product
    products issue issues update updates email message phone number website link check contact send sent dm reply hear able appreciate feedback
    happy apologies apologize refund store hope looking forward share details stay tuned cheers mate bro dude shit fuck fucking stupid
    old real next place part high under why are own high am off free available soon away already almost enough yet
    two four five ten hundred another own other pretty sad mad funny true wrong crazy dumb idiot ass bitch damn hell gay sex mother father
    brother sister baby kid kids friend friends girl girls boys family school story game games play watch watching listen read eat eating drink
    buy bought pay paid open start stop stopped run running sleep talk talking speak live living die dead kill hit move turn change bring
    sit stand call wait waiting leave miss lose win won remember forget understand mean means guess believe hope wish care happen happened
    whatever whoever somebody everybody nobody hell lmao lmfao omfg idk tbh bc cuz ima imma aint dat dis da em til tho ya yall wit
    ok per team staff customer care feedback account link store shop app post form check out box full stop test`,
  fr: `le la les un une des du de l' d' j' c' s' m' t' n' qu' jusqu' aujourd' au aux a en dans sur sous avec pour par sans chez et ou mais donc car ni ne pas
    plus moins tres trop bien mal peu beaucoup encore deja toujours jamais je tu il elle on nous vous ils elles me te se lui leur y moi toi
    ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leurs que qui quoi dont ou quand comment pourquoi combien quel quelle
    est suis es sommes etes sont etait etaient etre ai as avons avez ont avait avoir fait faire fais faites va vais vont allez peut peux pouvez
    pouvoir veux veut voulez vouloir dois doit devez faut bonjour bonsoir salut merci bonne bon journee soiree svp plait cordialement madame
    monsieur commande livraison colis produit produits service client clients magasin probleme remboursement desole desolee desoles reponse
    message besoin aide tout tous toute toutes rien personne autre autres meme comme si aussi alors voila ici chose choses jour jours semaine
    mois an ans annee temps fois gens monde vie maison travail oui non peut-etre vraiment c'est quel avez etes depuis apres avant pendant
    entre vers contre jusque lors afin ainsi parce cela ceci celui celle ca`,
  es: `el la los las un una unos unas de del al a en con por para sin sobre entre hasta desde y e o u pero sino porque que quien quienes cual cuales
    cuando donde como cuanto cuantos si no ni ya muy mas menos mucho mucha muchos muchas poco todo toda todos todas nada nadie algo alguien
    alguno alguna otro otra otros otras mismo misma yo tu el ella nosotros vosotros ellos ellas usted ustedes me te se nos os le les lo mi mis
    su sus tus nuestro nuestra vuestro vuestra este esta estos estas ese esa esos esas eso esto aquel soy eres es somos sois son era eran ser
    estoy estas esta estamos estan estar ha he has hemos han haber hay hace hacer hago tiene tengo tienes tenemos tienen tener puede puedo puedes
    podemos pueden poder quiero quiere quieres queremos querer voy vas va vamos van ir hola buenos buenas dias tardes noches gracias favor
    perdon disculpa disculpe saludos estimado estimada pedido envio paquete producto productos tienda cliente clientes servicio problema
    ayuda respuesta mensaje gente vida casa trabajo dinero pais ano anos dia mes semana hoy ayer manana ahora luego despues antes siempre nunca
    tambien tampoco entonces aqui alli asi bien mal mejor peor bueno buena gracias verdad cosa cosas vez veces mundo`,
  pt: `o a os as um uma uns umas de do da dos das em no na nos nas ao aos a por pelo pela pelos para pra com sem sobre entre ate desde e ou mas
    porque que quem qual quando onde como quanto se nao nem ja muito muita muitos mais menos pouco tudo todo toda todos nada ninguem algo
    alguem outro outra outros mesmo eu tu voce voces ele ela nos eles elas me te lhe meu minha meus minhas teu tua seu sua seus suas nosso
    nossa este esta esse essa isso isto aquele sou es e somos sao era ser estou esta estamos estao estar ha tem tenho temos ter tinha
    pode posso podemos podem poder quero quer vou vai vamos vao ir ola oi bom boa dia tarde noite obrigado obrigada favor desculpe desculpa
    pedido encomenda entrega envio produto produtos loja cliente servico problema ajuda resposta mensagem gente vida casa trabalho dinheiro
    pais ano anos hoje ontem amanha agora depois antes sempre nunca tambem entao aqui ali assim bem mal melhor pior coisa coisas vez mundo
    fazer faz fiz foi foram voces estou`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber denn weil dass ob wenn als wie so auch noch nur schon immer nie
    nicht kein keine keinen ja nein ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihnen mein meine dein deine sein seine unser
    unsere euer ihre ihren ist bin bist sind seid war waren sein habe hast hat haben habt hatte werden wird wurde werde kann kannst konnen
    konnte muss mussen soll will wollen mochte mochten darf in im an am auf aus bei mit nach von vom vor zu zum zur uber unter durch fur gegen
    ohne um bis seit was wer wo wann warum welche welcher hier da dort jetzt heute morgen gestern dann danach vielleicht sehr viel viele mehr
    wenig alles alle etwas nichts jemand niemand andere gut schlecht besser hallo guten tag danke bitte gru grusse freundlichen lieber liebe
    bestellung lieferung paket produkt kunde kundendienst problem hilfe antwort nachricht jahr jahre tag tage woche zeit leute leben haus arbeit
    geld mal doch eigentlich wirklich natürlich leider schon gern gerne diese dieser dieses machen gemacht gibt geht gehen`,
  nl: `de het een en of maar want omdat dat als dan ook nog al niet geen wel ja nee ik jij je u hij zij ze wij we jullie mij me hem haar ons hen
    mijn jouw uw zijn onze is ben bent was waren heb hebt heeft hebben had worden wordt werd kan kunt kunnen kon moet moeten mag wil willen zou
    in op aan bij met naar van voor uit over onder door tegen zonder om tot sinds wat wie waar wanneer waarom welke hier daar nu vandaag morgen
    gisteren toen misschien heel veel meer minder alles alle iets niets iemand niemand andere goed slecht beter hallo hoi dag bedankt dank
    alstublieft graag groet groeten beste bestelling levering pakket klant jaar jaren dag dagen week tijd mensen leven huis werk geld deze dit
    die gaan gaat doen doet zien even maar`,
  ro: `si sau dar pentru ca ce care cand unde cum cat nu da mai foarte mult multa multi putin tot toti toate nimic nimeni ceva cineva alt alta eu
    tu el ea noi voi ei ele ma te se ne va le imi iti isi meu mea tau ta sau sa nostru este sunt esti suntem sunteti era erau fi am ai are avem
    aveti au poate pot vreau vrea la in pe cu din de fara despre intre pana un o al ale lui acest aceasta acesta buna ziua multumesc multumim
    salut va rog comanda livrare colet produs produse client magazin problema ajutor raspuns an ani zi zile azi ieri maine acum apoi inainte
    mereu niciodata asa bine rau oameni viata casa munca bani deci doar inca`,
  far: `jest nie sie ze na to jak co tak ale czy jestem dla przez tylko bardzo dzien dobry dziekuje prosze pa och att det ar jag inte ar som
    pa med for av til og ikke jeg er hej tack tak vi har kan ve bir icin cok degil bu ne mi tesekkurler merhaba eshte dhe nuk qe per nje
    faleminderit pershendetje sam ja ti je smo ste su nije kako sto hvala dobar dan molim da li ma za ki jag mycket hur vad`,
}

/** Letter pairs that lean towards one language: weak evidence from words outside the lists. */
export const LEANING_PAIRS: Readonly<Partial<Record<ScoredLanguage, string>>> = {
  it: 'zz gl gg cc gn tt uo bb',
  en: 'th wh sh ck oo ee ow ew gh kn',
  fr: 'eu au ux',
  es: 'lj',
  pt: 'nh lh',
  de: 'tz uf',
  nl: 'ij aa uu',
}

/** The same for the last two letters of a word. */
export const LEANING_ENDINGS: Readonly<Partial<Record<ScoredLanguage, string>>> = {
  it: 'to ti ta te ne ni no na re ri ro ra li lo la mo zi ia io ie si ci co so vi va ve gi go hi he',
  en: 'ed ng ly ey ty ry ss ks gs ts ds ps ms ny my ky ll ck ch sh th st ht ld nt',
  fr: 'ez ux nt rs ee',
  es: 'as os ar',
  pt: 'em im',
  de: 'en em ch tz uf',
  nl: 'jk kt',
  ro: 'ul ea ii',
  far: 'ic ow ym ej uj',
}

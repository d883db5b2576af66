/**
 * Given names common in Italy and in English-speaking countries, without accents. Names of one line are one name: full
 * forms, pet names and the other language's form. A pet name may stand in several lines (Ale, Alex, Sam, Pat, Chris).
 */
import { atFirstUse } from './at-first-use.ts'

const GROUPS = `
adele
adriano adri
adriana adri
agata
agnese agnes
agostino augustin
aisha aicha
alba
alberto albi albert bert
alberta
aldo
alessandro ale sandro alex alessio alexander al xander alec
alessandra ale sandra alex alexandra alessia sasha
alessio ale alex
alessia ale alex
alfio
alfonso alphonse fonzie
alfredo fredo alfred fred alf
alice ali
alida
alina
amalia
amanda mandy
ambra amber
amedeo
amelia amy millie
ana
anastasia nastia
andrea andre andy andrew drew
angela angelina lina angie
angelica
angelo angel
anita
anna annina annie ann anne hannah nina annarita annamaria annalisa
annalisa anna lisa
annamaria anna maria
annarita anna rita
antonella anto
antonia anto tonia
antonietta anto tonietta etta
antonino nino anto tonino
antonio anto tonino toni tony nino totò anthony antony
arianna ari ariana
armando
arturo arthur art
asia
augusto gus
aurelio
aurora
azzurra
barbara babi barbie babs
bartolomeo bart meo bartholomew
beatrice bea bice beatrix trixie
benedetta bene benny
benedetto bene benedict ben
beniamino benjamin ben benny
bernardo bernard bernie
bianca blanche
biagio
brando brandon
bruna
bruno
camilla cami millie
carla
carlo carletto charles charlie chuck chaz
carlotta charlotte charlie lottie
carmela carmelina lina carmen mela
carmelo melo
carmen
carmine
carolina caro carol caroline carrie
caterina cate kate katherine catherine kathy cathy katie kat cat rina ketty katia kathryn
catia katia
cecilia ceci cecily
celeste
cesare caesar
chiara chiaretta claire clare kiara
cinzia cynthia
clara claire
claudia clau
claudio clau claude
clelia
clemente clement
concetta tina cettina
corrado conrad
cosimo mimmo
costantino constantine
costanza
cristian chris christian cri
cristiano cri chris cristian
cristiana cri
cristina cri cris tina christina chris christine chrissy tina
cristoforo christopher chris
dalila
damiano damian
daniela dani daniella danielle
daniele dani dan daniel danny
danilo
dario
davide dave david davi
debora deb deborah debbie
demetrio
denis dennis den
denise
desiree
diana
diego
dino
domenica mimma
domenico mimmo nico mimi dominic dom menico
donatella dona
donato
donatella
edoardo edo eddie edward ed ted
elena ele helen lena ellen
eleonora ele nora eleanor
elia elias
eliana
elisa eli
elisabetta eli betta elizabeth liz lizzie beth betty eliza lisa
elvira
emanuela manu emma
emanuele manu emmanuel manuel lele
emilia emi
emiliano emi
emilio emi
emma
enea
enrica
enrico enri henry harry hank chicco
enza
enzo vincenzo lorenzo
erica eri erika
ernesto ernest ernie
ester esther
ettore hector
eugenia
eugenio gene eugene
eva eve
fabiana fabi
fabiano fabi
fabio fabi fabietto
fabiola fabi
fabrizia
fabrizio fabri
fatima
fausto
federica fede
federico fede frederick fred chicco rico
felice
ferdinando nando ferdinand
filippa
filippo fili pippo philip phil pip
filomena mena
fiorella
fiorenza
flavia
flavio
franca
francesca fra franci checca frances fran francy cesca
francesco fra franci checco ciccio franco frank francis franz cecco frankie
franco frank
fulvio
gabriele gabri lele gabriel gabe
gabriella gabri gabrielle gabry lella
gaetano tano
gaia
gemma
gennaro genny rino
giacomo jack james giacomino mino jim jimmy jamie
giada jade
gianfranco gian franco
giancarlo gian carlo
gianluca gian luca
gianluigi gian gigi
gianmarco gian marco
gianna
gianni giovanni gianni
gianpaolo gian paolo giampaolo
gianpiero gian piero giampiero
gilda
ginevra
gino luigi
gioele joel
gioia joy
giordano jordan
giorgia gio georgia giorgina
giorgio gio george
giovanna gio vanna gianna giovi joanna jo joan jane jenny
giovanni gio gianni vanni nino giovi john johnny jack ivan jon
giuliana giuli
giulia giuli giu giulietta julia julie jules giuly
giuliano giuli julian
giulio giuli giu julius
giuseppa pina peppina
giuseppe beppe peppe pino pinuccio giuse peppino geppi joseph joe joey beppino bepi
giuseppina pina giusy giusi pinuccia josephine
giusy giuseppina giusi
gloria
grazia graziella grace
graziano
graziella grazia lella
greta
guglielmo memo william will bill billy willy guglie liam
guido guy
ida
igor
ilaria ila hilary
ilario
ines agnes
ioana
irene ire
irma
isabella isa isabel bella izzy elisabeth
ivan giovanni
ivana
ivano
jacopo jaco james
jessica jess jessie
katia katy
laura lauretta lori lauren laurie
lavinia
lea
leonardo leo leonard lenny nardo
letizia leti
licia
lidia lydia
liliana lili lilla lily lilian
linda
lino
livia
livio
loredana lori dana
lorella lori
lorena lori
lorenza lori
lorenzo lore renzo enzo lawrence larry lollo lori
luana
luca lucas luke lucone luchino
lucia lu lucy lucilla
luciana lu
luciano lu
lucio
lucrezia
ludovica ludo
ludovico ludo ludwig
luigi gigi gino luis louis lewis lou
luigina gina
luisa lu louise
lukas luca luke lucas
maddalena lena madeleine maggie magdalena
manuel manu emanuele
manuela manu
mara
marcella
marcello marce marcellus
marco marcolino mark marc marcus
margherita marghe margaret maggie meg daisy rita peggy margie greta megan
maria mary mariella marietta mimma marie mari maia mia
mariagrazia maria grazia
marialuisa maria luisa
marianna mari marianne
mariano
marica
mariella maria
marilena
marina
marino
mario mariolino marius
marisa
marta martha
martina marti tina
martino martin marty
massimiliano max massi maximilian
massimo max massi
matilde mati tilde matilda
matteo teo matte matthew matt
mattia matti matthias
maura
maurizio mauri maurice icio
mauro
melania mel melanie
melissa mel
mercedes
micaela mica michaela
michela miki mica
michele michi miki michael mike mick mickey michel michelangelo lele
michelangelo miche
milena
mirella
miriam mirian
mirko mirco
mohamed mohammed muhammad mehmet moh mo
monia
monica moni monique monika
morena
moreno
morgana
mosè moses moses
nadia
natale
natalia natalie nat
nicola nico nick nicholas nicky niko nicolo
nicole nico nicky
nicoletta nico
nicolo nico nick nicholas nicola niccolo
noemi naomi
nunzia annunziata
oliver ollie olivier
oliviero
olga
omar
orazio horace
oriana
oscar
osvaldo oswald
ottavio
pamela pam
paola paoletta paula pauline
paolo paolino paul pablo
pasquale lino pasqualino pascal
patrizia patty patti pat patricia tricia
patrizio pat patrick paddy ricky
pierluigi pier gigi luigi
piero pietro
pierpaolo pier paolo
pietro piero peter pete pierre pietrino
pina
priscilla
rachele rachel ray
raffaele raf raffa lello raphael ralph
raffaella raffa lella
raimondo raymond ray
rebecca becky becca reby
remo
renata
renato
renzo lorenzo
riccardo ricky ricci richard rick dick richie rich richi
rita margherita
roberta robi roby bobbie
roberto robi roby robert rob bob bobby robbie berto
rocco
rodolfo rudy rudolf
romeo
romina romi
rosa rosetta rose rosina rosy rosie
rosalba
rosalia lia rosi
rosanna rossana
rosaria sara
rosario saro
rossella rosse
ruben
ruggero roger
sabina
sabrina sabri
salvatore totò salvo turi toto sal tore toti
samantha sam
samuel sam
samuele sam samuel
sandra alessandra
sandro alessandro
santina
santo
sara sarah sally sary
savino
sebastiano seba bastiano sebastian seb nello
serena sere
sergio
silvana
silvano
silvestro silvester
silvia sylvia
silvio
simona simo
simone simo simon
sofia sophia sophie sofi
sonia sonya
stefania ste stefi stefy stephanie steph fanny
stefano ste stefanino stephen steve steven stef
stella
susanna susi susy susan sue suzanne susanne
tamara
tania tanya
tatiana
teresa tere terry theresa tess teresina
tiziana tizi titti
tiziano tizi
tommaso tommy tom thomas tomaso masino
tullio
ugo hugh hugo
umberto berto humbert
valentina vale tina val
valentino vale tino val
valeria vale valerie val
valerio vale
vanessa vane
vera
veronica vero ronnie
vincenza enza
vincenzo enzo vince vincent vinnie cenzo
viola violet
virginia ginny
vito
vittoria vicky victoria vicki tori
vittorio vic victor
viviana vivi vivian
walter wally walt
wanda
ylenia ilenia
zeno
aaron ron
abigail abby gail
adam
aidan aiden
alan al allan allen
alison ali allison
amber
amy
andrei andrea
angus gus
anthony tony ant
april
archie archibald
ashley ash
audrey
austin
ava
barry baz
becky rebecca
bella
benjamin ben benny
beverly bev
bradley brad
brandon
brenda
brian bryan
bridget
brittany britt
brooke
bruce
caleb
callum cal
cameron cam
carl
cheryl
chloe
christopher chris topher kit
cindy cynthia
clive
cody
colin
connor
courtney
craig
curtis
daisy
dale
darren daz
dawn
dean
deborah debbie deb
declan
derek
diane
donald don donnie
donna
doris
dorothy dot dottie
doug douglas
duncan
dylan
edith edie
edmund ed ned
edward ed eddie ted teddy ned
edwin ed
eileen
elaine
ella
ellie eleanor
emily em
erin
ethan
evan
evelyn evie
ewan
faith
felix
finn finlay
florence flo
freya
gareth gaz
gary gaz
gavin
geoffrey geoff jeffrey jeff jeffery
george
georgina georgie
gerald gerry jerry
gertrude
gillian gill jill
glenn glen
gordon
graham
grant
gregory greg
gwen gwendolyn
harold harry hal
harriet hattie
harrison harry
hayley
heather
heidi
henry harry hank
holly
howard
ian
imogen
iris
isaac ike
isla
jackie jacqueline
jacob jake
jason
jasmine jaz
jayden
jean
jennifer jenny jen jenn
jeremy jerry jez
joanne jo joanna
jocelyn
jonathan jon john jonny jonathon
jordan
josephine jo josie
joshua josh
joyce
judith judy
julian jules
justin
karen
kayleigh kay
keith
kelly
kenneth ken kenny
kerry
kevin kev
kim kimberly kimberley
kyle
larry lawrence
leah
lee
leigh
leslie les lesley
liam william
lindsay
logan
lorraine
louise lou
lucas luke luca
luke lucas luca
lynn
madison maddie
malcolm mal
marcus marc mark
marilyn
martin marty
mason
matthew matt matty
maureen mo
megan meg
melanie mel
michelle shelly michele
mohammad mohamed mo
molly
nancy nan
natasha tasha
nathan nate nat nathaniel
neil
nigel
noah
norman norm
olivia liv livvy
owen
paige
pamela pam
patricia pat patty tricia trish
patrick pat paddy
penelope penny
phillip phil philip pip
phoebe
piotr pietro peter
poppy
rachel rach
ralph
raymond ray
reginald reg reggie
rhys
robin
rodney rod
roger
ronald ron ronnie
rory
rosemary rosie rose
ross
roy
russell russ
ruth
ryan
samantha sam sammy
samuel sam sammy
scott
sean shaun shawn john
sharon
sheila
shirley
sidney sid
simon si
spencer
stacey stacy
stanley stan
stephen steve steven stephan
stewart stuart stu
summer
susan sue suzie
sylvia
tara
teddy theodore theo edward
teresa
terence terry
tim timothy timmy
tina
todd
tracy tracey
travis
trevor trev
tyler
vanessa
veronica
victoria vicky vic tori
vincent vince
vivian viv
wayne
wendy
yvonne
zachary zach zack zac
zoe
ahmed
ali
hassan hasan
hussein
youssef yusuf
karim
khadija
ibrahim
mustafa
elena
ion
mihai
vlad
marius
adrian
cristian
florin
gheorghe
daniela
olena
oksana
svetlana
irina
natalia
ivan
dmitri dimitri
piotr
agnieszka
malgorzata
juan
jose pepe
javier
pablo
lucia
sofia
pierre
jean
francois
michel
hans
klaus
jurgen
fritz
chen
li
wei
yuki
ade
alfie
bethany
ciro
edgar
fabian
freddie
jasper
jenna
kieran
loris
neville nev
oreste
ornella
priya
roxanne
siobhan
tyrone
abdul
abdullah
agatha
aileen
alasdair
alastair
alicia
alistair
ambrogio
amina
amir
amit
amrita
ananya
andreas
angharad
anil
anjali
annika
anton
aoife
arjun
arnaldo
arrigo
arun
ashok
asif
astrid
attilio
aurelie
ayesha
aziz
barnaby
beatrix
beatriz
belinda
bernadette
brendan
brigitte
bronwyn
caitlin
calogero
carlos
catriona
celine
cerys
chantal
ciara
cillian
clarence
clodagh
dafydd
damiana
damien
daria
dariusz
darragh
deepak
deirdre
delphine
delyth
dermot
desmond
devika
dolores
donal
eamon
egidio
eilidh
elio
emre
enrique
ercole
ermanno
esperanza
etienne
evelina
ezio
faisal
farah
farida
fergal
fergus
fernanda
ferruccio
finbar
fiona
fulvia
gaetana
gaspare
gavino
geraint
gerard
geronimo
gideon
gilberto
giordana
girolamo
goran
grainne
graziana
gregorio
grzegorz
gualtiero
guillermo
gurpreet
gustavo
hamish
hamza
harpreet
herbert
iain
ignazio
imran
inderjit
irfan
ivo
jacek
jamal
janet
jayne
jerzy
joao
joaquin
jorge
kamal
karolina
karthik
katarzyna
kavita
keiko
khalid
kirsten
kirsty
kofi
krzysztof
kwabena
kwame
lachlan
lakshmi
lars
leandro
leila
leonie
leopoldo
liana
lorcan
loretta
loriana
lorna
lucinda
maeve
mairead
maisie
malik
manlio
marcin
marek
margot
mariam
mariangela
marjorie
martyn
meera
meredith
miguel
moira
muriel
myra
nadeem
nasreen
naveen
neha
ngozi
niamh
nikhil
nuala
nunzio
ofelia
orla
ottavia
padraig
paulina
pavel
pawel
pedro
petra
philippa
phyllis
piera
pierangelo
piergiorgio
pieter
prakash
quentin
rafaela
raffaela
rahul
rajesh
ramon
ramona
rasheed
rashid
ravi
reuben
rhiannon
rhona
ricardo
riccarda
rinaldo
roderick
rohan
roisin
rolando
rosalind
rupert
sadia
saeed
samanta
samira
sandeep
sanjay
saoirse
saskia
saverio
seamus
sergei
simonetta
sinead
stanislaw
sunil
susannah
sveva
sylvie
tabitha
taddeo
takeshi
tamsin
tancredi
tariq
teodora
tiernan
tobias
tomasz
tristan
ursula
vania
venkat
vernon
vijay
vikram
vinicio
vivek
vivienne
vladimir
waqas
wilfred
winifred
wojciech
wolfgang
yasmeen
yasmin
yolanda
zainab
zofia
zuzanna`

/** For each known name, the numbers of its lines. */
const linesOfNames = atFirstUse((): ReadonlyMap<string, readonly number[]> => {
  const lines = new Map<string, number[]>()
  for (const [line, names] of GROUPS.trim().split('\n').entries()) {
    for (const name of new Set(names.split(' '))) {
      const folded = name.normalize('NFD').replace(/\p{M}/gu, '')
      const others = lines.get(folded)
      if (others) others.push(line)
      else lines.set(folded, [line])
    }
  }
  return lines
})

/** A given name or pet name; the word comes folded (small letters, no accents). */
export function isGivenName(word: string): boolean {
  return linesOfNames().has(word)
}

/** Two known names that stand for one another: Beppe and Giuseppe, Tom and Thomas. */
export function areVariants(one: string, other: string): boolean {
  const lines = linesOfNames().get(one)
  return (
    lines !== undefined &&
    (linesOfNames()
      .get(other)
      ?.some((line) => lines.includes(line)) ??
      false)
  )
}

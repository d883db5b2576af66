import { expect, test } from 'vitest'
import { findPersonalData } from '../../../../rules/text/personal-data.ts'

const shown = (text: string): readonly string[] =>
  findPersonalData(text, ['whereabouts']).map(({ start, end }) => text.slice(start, end))

test.each([
  [
    'Mrs Yeo next door is in Tenerife till the 14th, the house is empty, so leave it with number 9',
    'Mrs Yeo next door is in Tenerife till the 14th, the house is empty',
  ],
  [
    "Don't post it yet, Callum's away in Leeds for two weeks and nobody's home to sign",
    "Callum's away in Leeds for two weeks and nobody's home",
  ],
  [
    "Your daughter waits by the bike sheds on her own at 3.40 every day, we've seen her",
    'Your daughter waits by the bike sheds on her own',
  ],
  [
    "Jodie moved back to her mum's in Bolton after the split, we forwarded the parcel there",
    "Jodie moved back to her mum's",
  ],
  ["The key's under the blue plant pot, the driver knows", "key's under the blue plant pot"],
  [
    "He gets off the 38 bus outside us at about 8 every evening, you'd catch him then",
    'He gets off the 38 bus outside us at about 8',
  ],
  ["No one is home until Sunday at the Bakers', try after", 'No one is home until'],
  ["Your ex is staying at a safe house so we can't hand over the post", 'Your ex is staying at a safe house'],
  ['Old Mr Whitlock lives on his own at the end cottage and never locks up', 'Mr Whitlock lives on his own'],
  [
    "Little Maisie walks home from St Luke's at half three by herself, past our window",
    "Little Maisie walks home from St Luke's at half three",
  ],
  [
    'The Hendersons are in Florida until the 3rd, nobody is at the house, we left it in the shed',
    'The Hendersons are in Florida until the 3rd, nobody is at the house, we left it in the shed',
  ],
  [
    'Your son gets the 4.10 bus by himself outside our shop every day',
    'Your son gets the 4.10 bus by himself',
  ],
  [
    "She runs along the canal alone at six every morning, that's how we know her",
    'She runs along the canal alone',
  ],
  ["Kim is staying at her sister's on Marsh Lane till the court case", "Kim is staying at her sister's"],
  [
    "Mr Dacre's away on business all week, so best not to deliver to the flat",
    "Mr Dacre's away on business all week, so best not to deliver to the flat",
  ],
  ['Spare key is behind the gnome, love', 'Spare key is behind the gnome'],
  [
    'La signora Iori accanto è a Tenerife fino al 14, la casa è vuota, lo lasci al 9',
    'La signora Iori accanto è a Tenerife fino al 14, la casa è vuota',
  ],
  ["Non lo spedisca ora, Carlo è via per due settimane e a casa non c'è nessuno", "a casa non c'è nessuno"],
  [
    'Sua figlia aspetta da sola vicino alle bici tutti i giorni alle 15.40, la vediamo',
    'Sua figlia aspetta da sola',
  ],
  [
    'Giada è tornata a stare da sua madre a Faenza dopo la separazione, il pacco è là',
    'Giada è tornata a stare da sua madre',
  ],
  ['La chiave è sotto il vaso blu, il corriere lo sa', 'La chiave è sotto il vaso'],
  ["Non c'è nessuno in casa fino a domenica dai Baldi, riprovi dopo", "Non c'è nessuno in casa fino a"],
  ['La sua ex è in una casa rifugio, la posta non la possiamo consegnare', 'La sua ex è in una casa rifugio'],
  [
    "Il vecchio signor Vitali vive da solo nell'ultima casa e non chiude mai a chiave",
    'Il vecchio signor Vitali vive da solo',
  ],
  [
    'La piccola Marta torna a casa da sola alle tre e mezza, passa davanti alla vetrina',
    'La piccola Marta torna a casa da sola',
  ],
  [
    "Gli Andreoli sono in Florida fino al 3, in casa non c'è nessuno, l'abbiamo lasciato nel capanno",
    "in casa non c'è nessuno",
  ],
  [
    'Suo figlio prende il bus delle 16.10 da solo davanti al nostro negozio tutti i giorni',
    'Suo figlio prende il bus delle 16.10 da solo',
  ],
  ['Chiara sta dalla sorella in via del Marzo fino al processo', 'Chiara sta dalla sorella'],
  [
    "Il signor Daccò è via per lavoro tutta la settimana, meglio non consegnare all'appartamento",
    "Il signor Daccò è via per lavoro tutta la settimana, meglio non consegnare all'appartamento",
  ],
  ['La chiave di scorta sta dietro lo gnomo', 'La chiave di scorta sta dietro lo gnomo'],
  ["Sua mamma vive da sola e l'allarme è spento, l'abbiamo notato", 'Sua mamma vive da sola'],
  [
    'Petra si è trasferita in una casa rifugio a Lodi e non vuole visite',
    'Petra si è trasferita in una casa rifugio',
  ],
  ['The woman at 12b lives alone and leaves her back door open', 'The woman at 12b lives alone'],
  ['no use knocking, the Ricci family are abroad all summer', 'knocking, the Ricci family are abroad'],
  [
    "Sua madre adesso è alla casa di riposo Le Margherite, il cesto l'abbiamo mandato lì",
    'Sua madre adesso è alla casa di riposo',
  ],
])('where somebody is: %s', (text, told) => expect(shown(text)).toContain(told))

test.each([
  'Children with chickenpox should stay home until the spots have crusted',
  'Long waits are a headache for everyone, sorry',
  'The ambulance station moved to Hill Road in 2019',
  'The gallery is closed until the 20th and the building is empty',
  'The flat is empty and ready to move into from 1 May',
  'Anna is on leave until Monday, Jess has your order',
  'Our driver leaves the depot at 6 every morning',
  'The choir sings in the square every Friday at 7',
  'Children walk to school together every day with our crossing patrol',
  'We moved to the old mill last spring',
  'Collect your keys at reception after 3 pm',
  'Sam starts at our Leeds branch on Monday, pop in and say hello',
  'The care home choir is singing for us',
  'We support a hospice with every candle',
  'The house is empty, viewings from 4 July',
  'Olga is on holiday till Friday, Ken will reply',
  'The bus leaves at 8 every day',
  'Leave your key at reception',
  'Dan moved to our Hull branch',
  'The choir comes home on Sunday',
  'Our cat sits outside at 5 every day',
  'The tour walks along the canal every morning at 10',
  "We'll keep the minibar empty if you ask",
  'Our van leaves at 7 every morning',
  'The flat is vacant from June',
  'Walk home with us on Friday at 8, the ghost tour is back',
  'The pool is empty until Monday for repairs',
  'Nobody is in the office until Tuesday',
  'I clienti con diabete possono portare la merenda da casa',
  'I bambini con la varicella restano a casa fino a guarigione',
  'The hall is empty until the fair on Saturday',
])('nobody’s: %s', (text) => expect(shown(text)).toEqual([]))

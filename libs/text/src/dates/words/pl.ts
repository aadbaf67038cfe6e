import type { DateWords } from '../date-words.js';

/** Polish. */
export const polishDates: DateWords = {
  numbers: [
    '', 'jeden jedna jedno jednego jednym', 'dwa dwie dwóch dwoma dwiema dwu', 'trzy trzech trzema', 'cztery czterech czterema', 'pięć pięciu', 'sześć sześciu',
    'siedem siedmiu', 'osiem ośmiu', 'dziewięć dziewięciu', 'dziesięć dziesięciu', 'jedenaście jedenastu', 'dwanaście dwunastu', 'trzynaście trzynastu',
    'czternaście czternastu', 'piętnaście piętnastu', 'szesnaście szesnastu', 'siedemnaście siedemnastu', 'osiemnaście osiemnastu', 'dziewiętnaście dziewiętnastu',
    'dwadzieścia dwudziestu', 'dwadzieścia_jeden dwudziestu_jeden', 'dwadzieścia_dwa dwudziestu_dwóch', 'dwadzieścia_trzy dwudziestu_trzech',
    'dwadzieścia_cztery dwudziestu_czterech', 'dwadzieścia_pięć dwudziestu_pięciu', 'dwadzieścia_sześć dwudziestu_sześciu', 'dwadzieścia_siedem dwudziestu_siedmiu',
    'dwadzieścia_osiem dwudziestu_ośmiu', 'dwadzieścia_dziewięć dwudziestu_dziewięciu', 'trzydzieści trzydziestu', 'trzydzieści_jeden trzydziestu_jeden',
  ],
  units: {
    day: 'dzień dni dniami dniu dnia',
    week: 'tydzień tygodnie tygodni tygodniami tygodniu tygodnia',
    month: 'miesiąc miesiące miesięcy miesiącami miesiącu miesiąca',
    year: 'rok lata lat latami roku',
  },
  weekdays: [
    'poniedziałek poniedziałku', 'wtorek wtorku', 'środa środę środy', 'czwartek czwartku', 'piątek piątku', 'sobota sobotę soboty', 'niedziela niedzielę niedzieli',
  ],
  months: [
    'stycznia styczeń styczniu', 'lutego luty lutym', 'marca marzec marcu', 'kwietnia kwiecień kwietniu', 'maja maj maju', 'czerwca czerwiec czerwcu',
    'lipca lipiec lipcu', 'sierpnia sierpień sierpniu', 'września wrzesień wrześniu', 'października październik październiku', 'listopada listopad listopadzie',
    'grudnia grudzień grudniu',
  ],
  ambiguousMonths: 'luty',
  days: { '-2': 'przedwczoraj', '-1': 'wczoraj', '0': 'dziś dzisiaj dzis', '1': 'jutro', '2': 'pojutrze' },
  about: 'około jakieś jakoś niecałe mniej_więcej prawie',
  half: 'i_pół pół',
  neutral: 'półtora_miesiąca półtora_roku półtora_tygodnia pół_roku',
  phrases: [
    ['{n} {unit} temu', 'ago'],
    ['{unit} temu', 'ago'],
    ['przed {n} {unit}', 'ago'],
    ['{n} {week} temu w|we {weekday}', 'weeks-ago-on-weekday'],
    ['w|we {weekday} {n} {week} temu', 'weeks-ago-on-weekday'],
    ['od {n} {unit}', 'since'],
    ['od {weekday}', 'since-weekday'],
    ['za {n} {unit}', 'ahead'],
    ['w|we? zeszły|zeszłą|ostatni|ostatnią|ubiegły|ubiegłą|miniony|minioną {weekday}', 'last-weekday'],
    ['w|we? następny|następną|przyszły|przyszłą|najbliższy|najbliższą {weekday}', 'next-weekday'],
    ['w|we {weekday} w zeszłym|ubiegłym|poprzednim tygodniu', 'weekday-of-last-week'],
    ['w zeszłym|ubiegłym|poprzednim tygodniu w|we {weekday}', 'weekday-of-last-week'],
    ['w? zeszłym|ubiegłym|poprzednim tygodniu', 'last-week'],
    ['w? zeszłym|ubiegłym|poprzednim miesiącu', 'last-month'],
    ['{day} {month} {year}?', 'day-and-month'],
    ['od {month} {year}?', 'since-month'],
    ['w|we {month} {year}?', 'in-month'],
  ],
};

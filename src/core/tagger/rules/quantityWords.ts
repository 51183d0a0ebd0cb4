// The words that amounts are made of, in English and Arabic. Closed lists; what they do not have is no
// amount.

export interface QuantityWords {
  /** Numbers in words that amounts begin with. */
  readonly numbers: Readonly<Record<string, number>>;
  /** What multiplies the number before it. */
  readonly scales: Readonly<Record<string, number>>;
  /** Units by their spellings. */
  readonly units: Readonly<Record<string, string>>;
  /** After a number: what is counted. A pattern for one word. */
  readonly counted: RegExp;
}

export const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₪': 'ILS',
};

export const english: QuantityWords = {
  numbers: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
  scales: {
    hundred: 1e2,
    thousand: 1e3,
    million: 1e6,
    m: 1e6,
    billion: 1e9,
    bn: 1e9,
    trillion: 1e12,
  },
  units: {
    'percentage points': '%',
    'percentage point': '%',
    percent: '%',
    'per cent': '%',
    dollars: 'USD',
    dollar: 'USD',
    euros: 'EUR',
    euro: 'EUR',
    pounds: 'GBP',
    pesos: 'MXN',
    rubles: 'RUB',
    rupees: 'INR',
    yuan: 'CNY',
    yen: 'JPY',
    kilometers: 'km',
    kilometres: 'km',
    km: 'km',
    miles: 'mi',
    meters: 'm',
    metres: 'm',
    feet: 'ft',
    tons: 't',
    tonnes: 't',
    kilograms: 'kg',
    kg: 'kg',
    barrels: 'bbl',
    hectares: 'ha',
    acres: 'ac',
    degrees: '°',
  },
  counted:
    /^(?:\p{L}+s|people|men|women|children|police|undocumented|foreign|new|other|more|staff)$/u,
};

export const arabic: QuantityWords = {
  numbers: {
    ثلاثة: 3,
    ثلاث: 3,
    أربعة: 4,
    أربع: 4,
    خمسة: 5,
    خمس: 5,
    ستة: 6,
    ست: 6,
    سبعة: 7,
    سبع: 7,
    ثمانية: 8,
    ثماني: 8,
    تسعة: 9,
    تسع: 9,
    عشرة: 10,
    عشر: 10,
    عشرين: 20,
    عشرون: 20,
    ثلاثين: 30,
    ثلاثون: 30,
    أربعين: 40,
    خمسين: 50,
    مئة: 100,
    مائة: 100,
  },
  scales: {
    ألف: 1e3,
    الف: 1e3,
    آلاف: 1e3,
    مليون: 1e6,
    ملايين: 1e6,
    مليار: 1e9,
    مليارات: 1e9,
    بليون: 1e9,
    تريليون: 1e12,
  },
  units: {
    'في المئة': '%',
    'في المائة': '%',
    بالمئة: '%',
    بالمائة: '%',
    دولار: 'USD',
    دولارات: 'USD',
    دولارا: 'USD',
    يورو: 'EUR',
    جنيه: 'EGP',
    ريال: 'SAR',
    درهم: 'AED',
    شيكل: 'ILS',
    كيلومتر: 'km',
    كيلومترا: 'km',
    كلم: 'km',
    كم: 'km',
    متر: 'm',
    مترا: 'm',
    طن: 't',
    طنا: 't',
    برميل: 'bbl',
    درجة: '°',
  },
  counted: /^(?!و)[\u0621-\u064A]{3,}$/u,
};

/** For every other language: figures and signs are the same in all of them. */
export const onlyFigures: QuantityWords = { numbers: {}, scales: {}, units: {}, counted: /^$/ };

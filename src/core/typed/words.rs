//! What the words and signs beside a typed number mean. A word that is not here is named to the reader, and nothing is guessed around it.

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TypedUnit {
    Dollars,
    /// Another currency, by its name in a sentence.
    Foreign(&'static str),
    Percent,
    Shares,
    /// Dollars for each share.
    PerShare,
}

/// A stretch of time that pay is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Period {
    /// Its name with an article.
    pub(super) name: &'static str,
    /// How many a year has.
    pub(super) a_year: i64,
    /// That number in words.
    pub(super) says: &'static str,
}

/// A meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Unit(TypedUnit),
    /// Powers of ten: `k` is 3. Two, where people mean two different ones.
    Times(&'static [i32]),
    Each(Period),
    /// A dash: a minus before the first number, a range between two.
    Dash,
    /// `to`, between the ends of a range.
    To,
    /// `per` and `/`.
    Per,
    /// `+`: nothing before the first number.
    Plus,
    Open,
    Close,
    /// Changes nothing: `base`.
    Quiet,
    /// Changes nothing that is read, but the text is more than a number: `about`.
    Loose,
}

pub(super) const YEAR: Period = Period { name: "a year", a_year: 1, says: "" };
pub(super) const MONTH: Period = Period { name: "a month", a_year: 12, says: "12 months" };
const HALF_MONTH: Period = Period { name: "half a month", a_year: 24, says: "24 halves of a month" };
const TWO_WEEKS: Period = Period { name: "two weeks", a_year: 26, says: "26 of them" };
const WEEK: Period = Period { name: "a week", a_year: 52, says: "52 weeks" };
const DAY: Period = Period { name: "a day", a_year: 260, says: "260 working days" };
const HOUR: Period = Period { name: "an hour", a_year: 2_080, says: "2,080 hours" };
const QUARTER: Period = Period { name: "a quarter", a_year: 4, says: "four quarters" };

/// Words by meaning, in lower case, without points and with a Latin k and m: `p.a.` is `pa`.
const TABLE: &[(Word, &[&str])] = &[
    (
        Word::Unit(TypedUnit::Dollars),
        &["$", "us$", "usd", "usd$", "dollar", "dollars", "bucks", "美元", "ドル"],
    ),
    (Word::Unit(TypedUnit::Percent), &["%", "percent", "pct", "percentage", "prozent", "pp"]),
    (Word::Unit(TypedUnit::Shares), &["share", "shares", "rsu", "rsus", "unit", "units", "sh", "shs"]),
    (Word::Unit(TypedUnit::Foreign("euros")), &["€", "eur", "euro", "euros"]),
    (Word::Unit(TypedUnit::Foreign("pounds")), &["£", "gbp", "pound", "pounds", "quid"]),
    (Word::Unit(TypedUnit::Foreign("yen or yuan")), &["¥", "jpy", "yen", "cny", "rmb", "yuan", "円", "元"]),
    (Word::Unit(TypedUnit::Foreign("rupees")), &["₹", "inr", "rs", "rupee", "rupees"]),
    (Word::Unit(TypedUnit::Foreign("Canadian dollars")), &["c$", "ca$", "cad", "cad$", "cdn", "cdn$"]),
    (Word::Unit(TypedUnit::Foreign("Australian dollars")), &["a$", "au$", "aud", "aud$"]),
    (Word::Unit(TypedUnit::Foreign("Singapore dollars")), &["s$", "sg$", "sgd", "sgd$"]),
    (Word::Unit(TypedUnit::Foreign("Hong Kong dollars")), &["hk$", "hkd", "hkd$"]),
    (Word::Unit(TypedUnit::Foreign("New Zealand dollars")), &["nz$", "nzd", "nzd$"]),
    (Word::Unit(TypedUnit::Foreign("Mexican pesos")), &["mx$", "mxn", "mxn$"]),
    (Word::Unit(TypedUnit::Foreign("reais")), &["r$", "brl"]),
    (Word::Unit(TypedUnit::Foreign("Swiss francs")), &["chf", "sfr", "fr"]),
    (Word::Unit(TypedUnit::Foreign("kronor")), &["kr", "sek", "nok", "dkk"]),
    (Word::Unit(TypedUnit::Foreign("zloty")), &["zł", "pln"]),
    (Word::Unit(TypedUnit::Foreign("shekels")), &["₪", "ils", "nis"]),
    (Word::Unit(TypedUnit::Foreign("rubles")), &["₽", "rub", "руб"]),
    (Word::Unit(TypedUnit::Foreign("won")), &["₩", "krw"]),
    (Word::Times(&[3]), &["k", "thousand", "grand", "тыс"]),
    (Word::Times(&[6]), &["m", "mm", "mn", "mio", "million", "millions", "mлн"]),
    (Word::Times(&[3, 6]), &["mil"]),
    (Word::Times(&[9]), &["b", "bn", "billion"]),
    (Word::Times(&[4]), &["万", "萬"]),
    (Word::Times(&[5]), &["lakh", "lakhs", "lac", "lacs"]),
    (Word::Times(&[7]), &["crore", "crores", "cr"]),
    (Word::Each(YEAR), &["year", "years", "yr", "yrs", "annual", "annually", "annum", "yearly", "pa"]),
    (Word::Each(MONTH), &["month", "months", "mo", "mth", "monthly", "pm"]),
    (Word::Each(HALF_MONTH), &["semimonthly"]),
    (Word::Each(TWO_WEEKS), &["biweekly", "fortnight", "fortnightly"]),
    (Word::Each(WEEK), &["week", "weeks", "wk", "weekly"]),
    (Word::Each(DAY), &["day", "days", "daily"]),
    (Word::Each(HOUR), &["hour", "hours", "hr", "hrs", "h", "hourly", "ph"]),
    (Word::Each(QUARTER), &["quarter", "quarterly", "qtr"]),
    (Word::Dash, &["-"]),
    (Word::To, &["to", "bis", "through"]),
    (Word::Per, &["/", "per", "a", "an", "each"]),
    (Word::Plus, &["+"]),
    (Word::Open, &["("]),
    (Word::Close, &[")"]),
    (Word::Quiet, &["base", "salary", "pay", "gross", "of", "@"]),
    (
        Word::Loose,
        &[
            "about",
            "and",
            "approx",
            "approximately",
            "are",
            "around",
            "at",
            "be",
            "between",
            "bonus",
            "ca",
            "cash",
            "circa",
            "comp",
            "compensation",
            "equity",
            "for",
            "from",
            "get",
            "grant",
            "i",
            "in",
            "is",
            "it",
            "its",
            "max",
            "min",
            "my",
            "offer",
            "offered",
            "or",
            "ote",
            "plus",
            "pretax",
            "rate",
            "roughly",
            "signing",
            "signon",
            "starting",
            "stock",
            "target",
            "tc",
            "the",
            "total",
            "up",
            "was",
            "we",
            "will",
            "with",
            "worth",
            "you",
            "your",
        ],
    ),
];

/// What a word means; after `per`, one letter names a stretch of time.
pub(super) fn meaning(word: &str, after_per: bool) -> Option<Word> {
    match word {
        "y" if after_per => return Some(Word::Each(YEAR)),
        "m" if after_per => return Some(Word::Each(MONTH)),
        "w" if after_per => return Some(Word::Each(WEEK)),
        "d" if after_per => return Some(Word::Each(DAY)),
        _ => (),
    }
    TABLE.iter().find(|(_, words)| words.contains(&word)).map(|(meaning, _)| *meaning)
}

//! The words of offer letters by what they are about.

/// What words, and the numbers beside them, are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum LetterTopic {
    Base,
    Bonus,
    SignOn,
    Relocation,
    Equity,
    /// A price of a share.
    SharePrice,
    Options,
    /// Grants of later years.
    Refresher,
    Match,
    DaysOff,
    /// A sum of several parts.
    Total,
    /// What is no part of this offer: insurance, limits, earlier pay.
    Other,
    Start,
    Deadline,
    /// When stock vests.
    Vest,
    /// What goes back.
    Repay,
}

use crate::compute::number::order::order_by;
use LetterTopic::{
    Base, Bonus, DaysOff, Deadline, Equity, Match, Options, Other, Refresher, Relocation, Repay, SharePrice,
    SignOn, Start, Total, Vest,
};

/// Phrases by topic, parted by `|`; the longest that fits counts.
const PHRASES: [(LetterTopic, &str); 16] = [
    (
        Base,
        "base salary|base pay|base compensation|base wage|base wages|base annual salary|base rate|base|annual salary|annual base|annualized salary|starting salary|\
        yearly salary|salary|rate of pay|pay rate|hourly rate|gross salary|annual rate|regular rate|annual cash compensation|annual compensation|basic salary|fixed pay|fixed compensation|fixed salary|fixed annual|wages|wage|personal top of market|top of market|bi weekly rate|you will earn|you'll earn|we will pay you|we'll pay you|you will be paid|you'll be paid|will pay you|yearly pay|annual pay|yearly base|gross annual salary|annual gross salary|semi monthly rate|monthly rate|monthly salary|pay :|compensation :",
    ),
    (
        Bonus,
        "target bonus|bonus target|annual bonus|performance bonus|annual performance bonus|bonus|incentive target|target incentive|annual incentive|incentive plan|incentive program|short term incentive|incentive compensation|\
        annual cash incentive|cash incentive|incentive award|incentive|variable pay|variable compensation|bonus plan|bonus program|bonus opportunity|sti|aip|on target bonus|discretionary bonus|company bonus|rewards bonus|variable cash|annual cash bonus|year end bonus",
    ),
    (
        SignOn,
        "sign on bonus|sign on payment|sign on award|sign on cash|sign on incentive|sign on|sign ons|sign on bonuses|signing bonuses|signon|signon bonus|signing bonus|signing award|signing payment|signing|joining bonus|hiring bonus|hire bonus|new hire bonus|welcome bonus|starting bonus|start bonus|commencement bonus|\
        one time bonus|one time cash bonus|one time payment|one time cash payment|one time cash award|initial cash award|make whole bonus|make whole payment|make whole cash|make good payment|buyout bonus|cash buyout|buyout|buy out bonus|two payments|make a payment|a payment of|first year bonus|year one bonus|second year bonus|new hire cash|cash sign on|sign bonus|sign on installment|joining payment|initial bonus|arrival bonus|cash award|inducement award|on hire cash|hire cash|on hire bonus|cash at signing|upfront cash|up front cash|when you join|upon joining|on joining|upon hire|signing on|new hire payment|recruitment bonus|recruiting bonus|acceptance bonus|employment bonus|hire on bonus|hire on payment|entry bonus|to welcome you|welcome payment|welcome award|on hire award|on boarding bonus|onboarding bonus",
    ),
    (
        Relocation,
        "relocation|relocation bonus|relocation payment|relocation assistance|relocation allowance|relocation lump sum|relocation benefit|relocation package|relo|moving|moving expenses|moving allowance|moving costs|relocate|relocating|relocation stipend|moving bonus|moving assistance",
    ),
    (
        Equity,
        "restricted stock units|restricted stock unit|restricted stock|restricted share units|rsus|rsu|stock units|stock unit|stock award|stock awards|equity award|equity grant|equity|stock grant|stock|new hire grant|new hire equity|new hire stock|initial grant|share units|gsu|gsus|\
        restricted units|equity value|share award|share grant|class a common stock|common stock|onboarding grant|hire grant|sign on grant|sign on rsu|sign on equity|sign on stock|sign on rsus|long term incentive|lti|rsu award|rsu grant|grant value|grant|award of units|shares|stock based award|share based award|signing rsu|signing equity|signing grant|psu|one time grant|one time rsu|signing rsus|signing stock",
    ),
    (
        SharePrice,
        "per share|a share|share price|stock price|closing price|closing prices|average of closing prices|divided by|average price|price per share|average closing price|conversion price|grant price|trading price",
    ),
    (
        Options,
        "stock options|stock option|options|option|isos|iso|nso|nsos|incentive stock options|incentive stock option|option grant|option to purchase|strike price|exercise price|stock appreciation rights",
    ),
    (
        Refresher,
        "refresher|refreshers|refresh|refresh grant|refresh grants|annual refresh|refresher grant|refresher grants|annual equity refresh|ongoing equity|annual stock award|annual stock awards|future grants|annual refresher|annual equity award|subsequent grants|annual rsu refresh|stock refresh|equity refresh|annual equity refresher",
    ),
    (
        Match,
        "401k match|401k|401k matching|matching contribution|matching contributions|company match|employer match|match|matches|matching|retirement plan|retirement savings plan|retirement savings|retirement|true up",
    ),
    (
        DaysOff,
        "pto|paid time off|vacation|vacation days|days off|holidays|paid holidays|company holidays|personal days|annual leave|time off|floating holidays|floating holiday|flexible time off|holiday|personal holidays|personal time|vacation time",
    ),
    (
        Total,
        "total compensation|total annual compensation|total target compensation|total direct compensation|total cash|total target cash|total cash compensation|total rewards|total comp|tc|total package|total first year|total first year compensation|first year total|\
        first year compensation|year one total|year one compensation|year 1 total|on target earnings|ote|total pay|total earnings|target total|annualized total|total annual|all in|package total|package value|grand total|total|compensation package|target earnings|four year total|average annual|total offer|annual total|overall package|combined|package worth|package|adds up|sums to|comes to",
    ),
    (
        Other,
        "life insurance|insurance|ad d|ad&d|disability|tuition|tuition reimbursement|education|educational|reimburse|reimbursement|reimbursed|wellness|wellbeing|stipend|allowance|hsa|fsa|health savings|health|medical|dental|vision|premium|premiums|\
        visa|h 1b|immigration|green card|legal fees|espp|employee stock purchase plan|stock purchase plan|stock purchase|discount|discounted|commuter|transit|parking|phone|internet|gym|fitness|gift matching|matching gift|matching gifts|matching donations|donation|donations|charitable|charity|nonprofit|referral|referral bonus|referral bonuses|\
        pay range|salary range|base salary range|pay scale|compensation range|range for|posted range|range|current salary|prior salary|previous salary|current base|current compensation|current employer|previous employer|prior employer|former employer|current job|unvested|forfeit|forfeited|forfeiting|left behind|walking away|competing|competing offer|other offer|counteroffer|you asked|your ask|asked for|requested|hoping for|\
        revenue|funding|raised|valuation|series a|series b|series c|series d|irs limit|annual limit|contribution limit|deferral limit|par value|preferred|fair market value|409a|deductible|now earn|you earn|you make|coverage|copay|severance|adoption|fertility|parental leave|sabbatical|home office|equipment|meal|meals|lunch|laptop|headcount|employees|engineers|customers|budget|\
        fully diluted|outstanding shares|outstanding|authorized|peers|median|market data|percentile|benchmark|minimum wage|exempt threshold|overtime|penalty|damages|merit|merit increase|raise|raises|salary increase|annual increase|background check|drug|arbitration fee|filing fee|housing|temporary housing|car|flight|travel|shipment|storage|tax gross up|gross up|withholding|withheld|tax rate|supplemental|childcare|backup care|mortgage|loan|retention bonus|spot bonus|spot bonuses|peer bonus|patent|patent award|patent bonus|on call|on call pay|profit sharing|cobra|professional development|learning|conference|book|books|student loan|pet insurance|legal plan|market capitalization|market cap|52 week|closing high|dividend|dividends",
    ),
    (
        Start,
        "start date|starting date|first day|first working day|when :|hope to see you|see you on|see you in|at your desk|with us on|with us from|start work|begin date|date of joining|entry date|starting work|start on|start in|starting on|start|starting|starts|commence|commencing|commencement|commencement date|commences|begin on|begin work|begin employment|begin|beginning|begins|employment date|hire date|join us on|join on|join|joining|joining date|anticipated start|anticipated start date|proposed start date|expected start date|report to work|onboarding|on board|orientation|day one|day 1|effective date|date of hire|effective|here on|love you here|have you here|be here on",
    ),
    (
        Deadline,
        "respond by|reply by|accept by|need to know|know by|your signature|a signature|signature by|in effect|in force|tell us|tell me|runs out|run out|give us your answer|your final answer|good till|valid till|open till|till|offer ends|offer will end|offer closes|offer stands|ends on|lapses on|decide no later|back by|respond before|reply before|accept before|before close|answer is due|answer due|time to accept|our records by|sign before|let me have|acceptance by|sign by|signed by|return by|decide by|decision by|expires|expire|expiration|expiration date|offer expires|deadline|valid until|valid through|valid thru|good thru|open thru|response due|due|due by|signed copy|return a signed copy|open until|open through|remain open|remains open|good until|good through|offer deadline|no later than|response by|answer by|respond|acceptance|accept|lapse|lapses|decision|respond no later|exploding|confirm by|let us know|decide|decide by|until|you have until|reply|reply needed|reply requested|requested by|needed by|response needed|let me know|hear from you|hear back|explodes|sign and return|countersign|answer|held open|hold it|hold this|hold the offer|need a yes|revert|revert by|a yes|need your answer|need a decision|acceptance date|acceptance deadline|response date|withdrawn|void|lapsing|sign|get back to me|get back to us|back to me|back to us|thumbs up|your verbal|verbal by|verbal acceptance|acceptance|confirm your acceptance|answer by",
    ),
    (
        Vest,
        "vest|vests|vesting|vested|cliff|anniversary|anniversaries|tranche|tranches|vesting schedule|vest date|vest dates|vesting commencement|vesting commencement date",
    ),
    (
        Repay,
        "repay|repaid|repayment|due back|be returned|hand back|handed back|given back|owes|keep only|strings attached|no strings|must be returned|paying back|repayable|pay back|paid back|payback|reimburse the company|reimburse us|return the|return to the company|clawback|claw back|clawed back|recoup|recover|refund|forfeit the|forfeit any|must return|owe|owed|recoverable|payable back|give back|prorated repayment|goes back|you return|you would return|pay it back|pay that back|pay them back|pay this back|pay the|earned over|it back|that back|them back|owe back|give it back|returned",
    ),
];

/// A place where words name a topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TopicHit {
    pub(super) topic: LetterTopic,
    /// First token.
    pub(super) from: usize,
    /// Behind the last token.
    pub(super) to: usize,
}

/// All phrases, by their first word.
#[derive(Debug)]
pub(super) struct Lexicon {
    phrases: std::collections::BTreeMap<&'static str, Vec<(LetterTopic, Vec<&'static str>)>>,
}

impl Lexicon {
    pub(super) fn new() -> Self {
        let mut phrases: std::collections::BTreeMap<&'static str, Vec<(LetterTopic, Vec<&'static str>)>> =
            std::collections::BTreeMap::new();
        for (topic, text) in PHRASES {
            for phrase in text.split('|') {
                let words: Vec<&str> = phrase.split_whitespace().collect();
                if let Some((first, rest)) = words.split_first() {
                    phrases.entry(first).or_default().push((topic, rest.to_vec()));
                }
            }
        }
        for all in phrases.values_mut() {
            order_by(all, |(_, rest)| core::cmp::Reverse(rest.len()));
        }
        Self { phrases }
    }

    /// The longest phrase that begins with a token: its topic and its number of tokens. Hyphens between words do not count.
    pub(super) fn at(&self, tokens: &[super::token::LetterToken], at: usize) -> Option<(LetterTopic, usize)> {
        let first = tokens.get(at)?.word();
        let fits = |rest: &[&str]| {
            let mut next = at + 1;
            for word in rest {
                if tokens.get(next)?.is_mark('-') {
                    next += 1;
                }
                let token = tokens.get(next)?;
                if *word == ":" && token.is_mark(':') {
                    next += 1;
                    continue;
                }
                let digits = token.figure().map_or("", |figure| figure.text.as_str());
                if token.word() != *word && digits != *word {
                    return None;
                }
                next += 1;
            }
            Some(next - at)
        };
        self.phrases.get(first)?.iter().find_map(|(topic, rest)| Some((*topic, fits(rest)?)))
    }
}

//! How long taxes take: three offers over five tax years, with shares of the parts of pay and the gap in April. The bar is 1 ms.

#[expect(dead_code, reason = "the sample alone is used here")]
mod work;

use divan::{Bencher, black_box};
use offerscope_core::compute::analysis::Analysis;
use offerscope_core::compute::tax::earlier::EarlierPay;
use offerscope_core::compute::tax::year::tax_years;
use offerscope_core::data::catalog;
use offerscope_core::data::tax::taxes;
use offerscope_core::model::fixed::Money;
use offerscope_core::model::tax::filing::Filing;
use offerscope_core::model::tax::profile::{Place, TaxProfile};

fn main() {
    divan::main();
}

#[divan::bench(args = ["CA", "NY", "AL"])]
fn three_offers_over_five_years(bencher: Bencher<'_, '_>, state: &str) {
    let scenario = work::scenario();
    let analysis = Analysis::of(&scenario, catalog(), work::today());
    let profile = TaxProfile {
        filing: Filing::Joint,
        place: Place { state: state.into(), ..Place::default() },
        spouse: Money::whole(120_000),
        deferral: Money::whole(24_500),
        ..TaxProfile::default()
    };
    bencher.bench_local(|| {
        for subject in &analysis.offers {
            let _ = black_box(tax_years(
                taxes(),
                &subject.ledger,
                5,
                black_box(&profile),
                &EarlierPay::default(),
            ));
        }
    });
}

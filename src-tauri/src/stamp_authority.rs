//! Time stamp authorities (RFC 3161) that a member can pick, from general knowledge as of November 2026.
//!
//! None of them was asked or tried by us, so the page says that addresses and terms may have changed; the ones that
//! may well have are marked. Which of them are qualified under Regulation (EU) No 910/2014 (eIDAS) is deliberately
//! absent: the Union's trusted lists say so, and we have not read them.

use crate::views::{StampAuthorityView, StampOfferView};

struct Known {
    name: &'static str,
    address: &'static str,
    country: &'static str,
    offer: StampOfferView,
    uncertain: bool,
}

/// In no order of trust: first the one that is for anybody, then by name.
const KNOWN: &[Known] = &[
    Known {
        name: "freeTSA",
        address: "https://freetsa.org/tsr",
        country: "DE",
        offer: StampOfferView::Anyone,
        uncertain: false,
    },
    Known {
        name: "Apple",
        address: "http://timestamp.apple.com/ts01",
        country: "US",
        offer: StampOfferView::OwnPlatform,
        uncertain: true,
    },
    Known {
        name: "Certum (Asseco)",
        address: "http://time.certum.pl/",
        country: "PL",
        offer: StampOfferView::Signers,
        uncertain: false,
    },
    Known {
        name: "DFN-Verein",
        address: "http://zeitstempel.dfn.de/",
        country: "DE",
        offer: StampOfferView::Members,
        uncertain: true,
    },
    Known {
        name: "DigiCert",
        address: "http://timestamp.digicert.com/",
        country: "US",
        offer: StampOfferView::Signers,
        uncertain: false,
    },
    Known {
        name: "GlobalSign",
        address: "http://timestamp.globalsign.com/tsa/r6advanced1",
        country: "BE",
        offer: StampOfferView::Signers,
        uncertain: true,
    },
    Known {
        name: "Sectigo",
        address: "http://timestamp.sectigo.com/",
        country: "GB",
        offer: StampOfferView::Signers,
        uncertain: false,
    },
    Known {
        name: "SSL.com",
        address: "http://ts.ssl.com/",
        country: "US",
        offer: StampOfferView::Signers,
        uncertain: false,
    },
    Known {
        name: "SwissSign",
        address: "http://tsa.swisssign.net/",
        country: "CH",
        offer: StampOfferView::Signers,
        uncertain: true,
    },
];

/// The authorities, as the page shows them.
pub fn known() -> Vec<StampAuthorityView> {
    let views = KNOWN.iter().map(|known| StampAuthorityView {
        name: known.name.to_owned(),
        address: known.address.to_owned(),
        country: known.country.to_owned(),
        offer: known.offer,
        uncertain: known.uncertain,
    });
    views.collect()
}

//! What is on, what is off, and which control was read.

use super::*;

fn outcome_of(candidates: Vec<Candidate>) -> Outcome {
    judged(&steady(page(candidates))).outcome
}

fn expected(on: bool) -> Outcome {
    if on { Outcome::On } else { Outcome::Off }
}

#[test]
fn every_build_of_a_switch_says_its_state() {
    for on in [true, false] {
        let said = if on { "true" } else { "false" };
        let builds = [
            switch(on),
            Candidate {
                aria_checked: Some(said.into()),
                ..switch(on)
            },
            Candidate {
                role: String::new(),
                ..switch(on)
            },
            Candidate {
                role: "switch".into(),
                aria_pressed: None,
                aria_checked: Some(said.into()),
                ..button("")
            },
            button(said),
            Candidate {
                tag: "div".into(),
                role: "checkbox".into(),
                aria_pressed: None,
                aria_checked: Some(said.into()),
                ..button("")
            },
        ];
        for build in builds {
            assert_eq!(outcome_of(vec![build.clone()]), expected(on), "{build:?}");
        }
    }
}

#[test]
fn the_state_in_every_language_comes_from_the_control_alone() {
    let labels = [
        ("ja", "コンテンツ作成AIモデルのトレーニングに私のデータを使用する"),
        ("ar", "استخدام بياناتي لتدريب نماذج الذكاء الاصطناعي لإنشاء المحتوى"),
        (
            "pl",
            "Użyj moich danych do trenowania modeli AI służących do tworzenia treści",
        ),
        ("hi", "सामग्री बनाने वाले एआई मॉडल के प्रशिक्षण के लिए मेरा डेटा उपयोग करें"),
        ("sw", "Tumia data yangu kufunza miundo ya AI"),
        ("", ""),
    ];
    for (lang, label) in labels {
        for on in [true, false] {
            let mut page = page(vec![Candidate {
                name: label.into(),
                ..switch(on)
            }]);
            page.lang = lang.into();
            page.title = String::new();
            assert_eq!(judged(&steady(page)).outcome, expected(on), "{lang}");
        }
    }
}

#[test]
fn a_label_that_turns_the_setting_round_is_never_read() {
    let labels = [
        ("en", "Don’t use my data to train AI"),
        ("en", "Opt out of AI training"),
        (
            "en",
            "Do n\u{200b}ot use my data for training content creation AI models",
        ),
        ("de", "Meine Daten nicht zum Schulen von KI-Modellen verwenden"),
        ("fr", "Ne pas utiliser mes données pour l’IA"),
        ("nl", "Mijn gegevens niet gebruiken voor AI"),
        ("es", "No usar mis datos para la IA"),
        ("it", "Non usare i miei dati per l’IA"),
        ("pt", "Na\u{303}o usar meus dados para IA"),
        ("pl", "Nie używaj moich danych do trenowania modeli AI"),
        ("sv", "Använd inte mina data för AI"),
        ("ja", "私のデータを使用しない"),
        ("ar", "عدم استخدام بياناتي"),
        ("en", "NICHT VERWENDEN"),
    ];
    for (lang, label) in labels {
        let reading = after(|look| {
            look.page.lang = lang.into();
            look.page.candidates[0].name = label.into();
        });
        assert_eq!(reading.reason, Some(Reason::LabelReversed), "{label}");
    }
}

#[test]
fn a_reversed_heading_over_a_nameless_switch_is_a_doubt() {
    let reading = after(|look| {
        look.page.candidates[0].name = String::new();
        look.page.candidates[0].heading = "Opt out of AI training".into();
    });
    assert_eq!(reading.reason, Some(Reason::LabelReversed));
}

#[test]
fn of_two_switches_the_one_named_as_the_setting_is_read() {
    let other = |on| Candidate {
        name: "Share my data with Microsoft for AI training".into(),
        ..switch(on)
    };
    for (own, second) in [(true, false), (false, true), (true, true), (false, false)] {
        for candidates in [vec![switch(own), other(second)], vec![other(second), switch(own)]] {
            let reading = judged(&steady(page(candidates)));
            assert_eq!(reading.outcome, expected(own));
            assert_eq!(reading.control.unwrap().name, NAME);
            assert_eq!(
                reading.also_seen,
                ["Share my data with Microsoft for AI training"]
            );
            assert!(reading.notes.contains(&Note::SecondControl));
        }
    }
}

#[test]
fn two_switches_without_a_telling_name_are_not_chosen_between() {
    let unknown = |on| Candidate {
        name: "設定".into(),
        ..switch(on)
    };
    assert_eq!(
        outcome_of(vec![unknown(true), unknown(true)]),
        Outcome::CannotTell
    );
    assert_eq!(outcome_of(vec![switch(true), switch(true)]), Outcome::CannotTell);
}

#[test]
fn a_locked_switch_is_read_and_said_to_be_locked() {
    for change in [
        (|c: &mut Candidate| c.disabled = true) as fn(&mut Candidate),
        |c| c.aria_disabled = Some("true".into()),
    ] {
        let reading = after(|look| change(&mut look.page.candidates[0]));
        assert_eq!((reading.outcome, reading.locked), (Outcome::On, true));
    }
    assert!(!after(|_| ()).locked);
}

#[test]
fn a_decoy_that_nobody_can_see_is_passed_over() {
    let ways = [
        HiddenBy::Display,
        HiddenBy::Visibility,
        HiddenBy::Opacity,
        HiddenBy::Size,
        HiddenBy::Clip,
        HiddenBy::Offscreen,
    ];
    for way in ways {
        let decoy = Candidate {
            visibility: hidden(way),
            ..switch(false)
        };
        let reading = judged(&steady(page(vec![decoy, switch(true)])));
        assert_eq!(reading.outcome, Outcome::On, "{way:?}");
        assert!(reading.notes.contains(&Note::HiddenPassedOver));
    }
}

#[test]
fn a_visually_hidden_input_counts_by_its_drawing_but_a_removed_one_does_not() {
    let behind = |way| Visibility {
        stand_in: Some(StandIn::Label),
        ..hidden(way)
    };
    for way in [
        HiddenBy::Opacity,
        HiddenBy::Size,
        HiddenBy::Clip,
        HiddenBy::Offscreen,
    ] {
        assert_eq!(
            outcome_of(vec![Candidate {
                visibility: behind(way),
                ..switch(false)
            }]),
            Outcome::Off
        );
    }
    for way in [HiddenBy::Display, HiddenBy::Visibility] {
        assert_eq!(
            outcome_of(vec![Candidate {
                visibility: behind(way),
                ..switch(false)
            }]),
            Outcome::CannotTell
        );
    }
}

#[test]
fn what_a_dialog_takes_out_of_reach_is_still_read() {
    let dialog = Overlay {
        kind: OverlayKind::Dialog,
        modal: true,
        name: "Terms".into(),
        covers_percent: 60,
    };
    let under = Visibility {
        aria_hidden: Reach::Page,
        inert: Reach::Page,
        covered: Covered::ByOverlay,
        ..switch(true).visibility
    };
    let mut seen = page(vec![Candidate {
        visibility: under,
        ..switch(true)
    }]);
    assert_eq!(judged(&steady(seen.clone())).outcome, Outcome::CannotTell);
    seen.overlays.push(dialog);
    let reading = judged(&steady(seen));
    assert_eq!(reading.outcome, Outcome::On);
    assert!(reading.overlay && reading.notes.contains(&Note::UnderOverlay));
}

#[test]
fn a_wrapper_and_the_input_in_it_are_one_control() {
    let wrapper = |said: &str| Candidate {
        tag: "div".into(),
        role: "switch".into(),
        aria_pressed: None,
        aria_checked: Some(said.into()),
        ..button("")
    };
    let inner = |on| Candidate {
        inside: Some(0),
        role: String::new(),
        name: String::new(),
        ..switch(on)
    };
    assert_eq!(outcome_of(vec![wrapper("true"), inner(true)]), Outcome::On);
    assert_eq!(outcome_of(vec![wrapper("false"), inner(false)]), Outcome::Off);
    assert_eq!(
        outcome_of(vec![wrapper("true"), inner(false)]),
        Outcome::CannotTell
    );
    assert_eq!(
        outcome_of(vec![wrapper("true"), inner(true), inner(true)]),
        Outcome::CannotTell
    );
}

#[test]
fn two_radios_are_read_only_by_known_labels() {
    assert_eq!(
        outcome_of(vec![radio("On", true), radio("Off", false)]),
        Outcome::On
    );
    assert_eq!(
        outcome_of(vec![radio("Ja", false), radio("Nein", true)]),
        Outcome::Off
    );
    assert_eq!(
        outcome_of(vec![radio("Alpha", true), radio("Beta", false)]),
        Outcome::CannotTell
    );
    assert_eq!(
        outcome_of(vec![radio("On", true), radio("On", false)]),
        Outcome::CannotTell
    );
    assert_eq!(
        outcome_of(vec![radio("On", true), radio("Off", true)]),
        Outcome::CannotTell
    );
    assert_eq!(
        outcome_of(vec![radio("On", false), radio("Off", false)]),
        Outcome::CannotTell
    );
    assert_eq!(
        outcome_of(vec![radio("On", true), radio("Off", false), radio("Ask", false)]),
        Outcome::CannotTell
    );
    let opt_out = |one: Candidate| Candidate {
        group_name: "Opt out of AI training".into(),
        ..one
    };
    assert_eq!(
        outcome_of(vec![opt_out(radio("Yes", true)), opt_out(radio("No", false))]),
        Outcome::CannotTell
    );
}

#[test]
fn a_select_is_read_only_by_two_known_words() {
    let select = |options: &[(&str, bool)]| Candidate {
        tag: "select".into(),
        input_type: String::new(),
        role: String::new(),
        checked: None,
        options: options
            .iter()
            .map(|(text, selected)| SelectOption {
                text: (*text).into(),
                selected: *selected,
            })
            .collect(),
        option_count: u32::try_from(options.len()).unwrap(),
        ..switch(false)
    };
    assert_eq!(
        outcome_of(vec![select(&[("On", true), ("Off", false)])]),
        Outcome::On
    );
    assert_eq!(
        outcome_of(vec![select(&[("Aan", false), ("Uit", true)])]),
        Outcome::Off
    );
    assert_eq!(
        outcome_of(vec![select(&[("Full", true), ("Reduced", false)])]),
        Outcome::CannotTell
    );
    assert_eq!(
        outcome_of(vec![select(&[
            ("English", true),
            ("Deutsch", false),
            ("Polski", false)
        ])]),
        Outcome::CannotTell
    );
}

#[test]
fn a_frame_and_a_shadow_root_are_remarked() {
    let reading = after(|look| {
        look.page.frames = vec![frame("about:srcdoc")];
        look.page.candidates[0].frame = Some(0);
        look.page.candidates[0].in_shadow = true;
    });
    assert_eq!(reading.outcome, Outcome::On);
    assert!(reading.control.unwrap().in_frame);
    assert!(reading.notes.contains(&Note::InFrame) && reading.notes.contains(&Note::InShadow));
}

#[test]
fn a_control_elsewhere_on_the_page_is_read_only_if_its_name_is_the_settings() {
    for place in [Place::Overlay, Place::Outside] {
        assert_eq!(
            outcome_of(vec![Candidate {
                place,
                ..switch(true)
            }]),
            Outcome::On
        );
        let cookies = Candidate {
            place,
            name: "設定".into(),
            ..switch(true)
        };
        assert!(matches!(
            outcome_of(vec![cookies]),
            Outcome::CannotTell | Outcome::PageProblem
        ));
    }
    assert_ne!(
        outcome_of(vec![Candidate {
            place: Place::Around,
            ..switch(true)
        }]),
        Outcome::On
    );
}

#[test]
fn the_practice_site_is_read_like_the_real_one() {
    let mut looks = steady(page(vec![switch(false)]));
    for look in &mut looks {
        look.page.address = format!("http://127.0.0.1:4711{PATH}");
        look.engine.address = look.page.address.clone();
        look.engine.tls_ok = None;
    }
    let read = |port| judge(Ok(&looks), &recipe(), &Site::practice(port), today());
    assert_eq!(read(4711).outcome, Outcome::Off);
    assert_eq!(read(4712).reason, Some(Reason::WrongSite));
    assert_eq!(judged(&looks).reason, Some(Reason::WrongSite));
}

#[test]
fn a_slash_a_query_and_a_fragment_do_not_make_another_page() {
    for tail in ["/", "?x=1", "#top", "/?x=1#top"] {
        let reading = after(|look| {
            look.page.address = format!("{}{tail}", address(PATH));
            look.engine.address = look.page.address.clone();
        });
        assert_eq!(reading.outcome, Outcome::On, "{tail}");
    }
}

#[test]
fn a_heading_gives_the_name_where_nothing_nearer_does() {
    let reading = after(|look| {
        look.page.candidates[0].name = String::new();
        look.page.candidates[0].heading = "Data for Generative AI Improvement".into();
        look.page.headings = vec![Heading {
            level: 1,
            text: "Data for Generative AI Improvement".into(),
            in_main: true,
        }];
    });
    let control = reading.control.unwrap();
    assert_eq!(
        (control.name.as_str(), control.named_by),
        ("Data for Generative AI Improvement", NamedBy::Heading)
    );
    assert!(reading.notes.contains(&Note::NamedNearby));
}

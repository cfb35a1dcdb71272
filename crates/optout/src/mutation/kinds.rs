//! The kinds of mutation, and what each does to the truth that may be told.

use super::{Dice, Effect, Scene};
use crate::{
    sample::{NAME, PATH, address, frame, hidden, switch},
    snapshot::{
        Candidate, Covered, FrameFacts, HiddenBy, Overlay, OverlayKind, PageSnapshot, Place, ReadyState,
        StandIn, Visibility,
    },
};

/// One kind: it changes the scene and says what that does to the truth.
pub(super) type Mutation = fn(&mut Scene, &mut Dice) -> Effect;

const OWN_LABELS: &[(&str, &str)] = &[
    ("en", NAME),
    (
        "de",
        "Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen",
    ),
    (
        "nl",
        "Mijn gegevens gebruiken voor training van AI-modellen waarmee content wordt gemaakt",
    ),
    (
        "pl",
        "Użyj moich danych do trenowania modeli AI służących do tworzenia treści",
    ),
    (
        "pt",
        "Usar meus dados para treinar modelos de IA para criar conteúdos",
    ),
];
const UNKNOWN_LABELS: &[(&str, &str)] = &[
    ("ja", "コンテンツ作成AIモデルのトレーニングに私のデータを使用する"),
    ("ar", "استخدام بياناتي لتدريب نماذج الذكاء الاصطناعي"),
    ("hi", "एआई मॉडल के प्रशिक्षण के लिए मेरा डेटा उपयोग करें"),
    ("fi", "Käytä tietojani tekoälymallien kouluttamiseen"),
    ("sw", ""),
];
const REVERSED_LABELS: &[(&str, &str)] = &[
    ("en", "Do not use my data for training content creation AI models"),
    ("en", "Opt out of AI training"),
    ("de", "Meine Daten nicht für KI verwenden"),
    ("fr", "Ne pas utiliser mes données pour l’IA"),
    ("it", "Non usare i miei dati per l’IA"),
    ("ja", "AIの学習に使用しない"),
    ("ar", "عدم استخدام بياناتي"),
];
const OTHER_LABELS: &[(&str, &str)] = &[
    ("en", "Use my data for advertising"),
    ("en", "Remember me"),
    ("de", "Angemeldet bleiben"),
    ("es", "Recibir notificaciones"),
    ("en", "Share my data with Microsoft"),
];

#[rustfmt::skip] // a table reads better with one kind a line
/// Every kind by name. Two kinds whose names begin with the same word change the same side of a scene.
pub(super) const KINDS: &[(&str, Mutation)] = &[
    ("nothing", |_, _| Effect::Visible),
    ("aria attribute agrees", |s, _| { let said = s.truth.to_string(); each(s, |c| c.aria_checked = Some(said.clone())); Effect::Visible }),
    ("aria attribute contradicts", |s, _| { let said = (!s.truth).to_string(); each(s, |c| if c.aria_checked.is_some() && c.checked.is_none() { c.aria_pressed = Some(said.clone()); } else { c.aria_checked = Some(said.clone()); }); Effect::Gone }),
    ("aria attribute dropped", |s, _| { each(s, |c| if c.checked.is_some() { c.aria_checked = None; c.aria_pressed = None; }); Effect::Visible }),
    ("label kept, state dropped", |s, _| { pages(s, |p| own(p, |c| { c.checked = None; c.aria_checked = None; c.aria_pressed = None; })); Effect::Gone }),
    ("aria attribute of no known word", |s, _| { each(s, |c| c.aria_checked = Some("yes".into())); Effect::Gone }),
    ("initial attribute dropped", |s, _| { each(s, |c| c.checked_attribute = false); Effect::Visible }),
    ("initial attribute inverted", |s, _| { let said = !s.truth; each(s, |c| c.checked_attribute = said); Effect::Visible }),
    ("role dropped", |s, _| { each(s, |c| if c.checked.is_some() { c.role = String::new(); }); Effect::Visible }),
    ("said by aria alone", |s, _| { let said = s.truth.to_string(); each(s, |c| { c.checked = None; c.aria_checked = Some(said.clone()); }); Effect::Visible }),
    ("word beside agrees", |s, d| { let word = *d.pick(if s.truth { &["On", "Ein", "オン", "تشغيل"] } else { &["Off", "Aus", "オフ", "إيقاف"] }); each(s, |c| c.beside = vec![word.into()]); Effect::Visible }),
    ("word beside contradicts", |s, d| { let word = *d.pick(if s.truth { &["Off", "Aus", "オフ", "إيقاف"] } else { &["On", "Ein", "オン", "تشغيل"] }); each(s, |c| c.beside = vec![word.into()]); Effect::Gone }),
    ("word beside unknown", |s, _| { each(s, |c| c.beside = vec!["⌘".into()]); Effect::Visible }),
    ("label translated", |s, d| { let (lang, label) = *d.pick(OWN_LABELS); rename(s, lang, label); s.named = true; s.misnamed = false; Effect::Visible }),
    ("label in an unknown language", |s, d| { let (lang, label) = *d.pick(UNKNOWN_LABELS); rename(s, lang, label); s.named = false; s.misnamed = false; Effect::Visible }),
    ("label dropped", |s, _| { rename(s, "en", ""); s.named = false; s.misnamed = false; Effect::Visible }),
    ("label reversed", |s, d| { let (lang, label) = *d.pick(REVERSED_LABELS); rename(s, lang, label); s.named = false; s.misnamed = true; Effect::Visible }),
    ("label of another setting", |s, d| { let (lang, label) = *d.pick(OTHER_LABELS); rename(s, lang, label); s.named = false; s.misnamed = true; Effect::Visible }),
    ("second switch of another name", |s, d| { let on = d.coin(); add(s, Candidate { name: "Share my data with Microsoft".into(), ..switch(on) }); s.alone = false; Effect::Visible }),
    ("second switch without a name", |s, d| { let on = d.coin(); add(s, Candidate { name: String::new(), ..switch(on) }); s.alone = false; Effect::Visible }),
    ("second switch of the same name", |s, d| { let on = d.coin(); let own = s.own(); add(s, Candidate { name: own.name, ..switch(on) }); Effect::Gone }),
    ("hidden decoy", |s, d| { let way = *d.pick(&[HiddenBy::Display, HiddenBy::Visibility, HiddenBy::Opacity, HiddenBy::Size, HiddenBy::Clip, HiddenBy::Offscreen]); let on = !s.truth; add(s, Candidate { visibility: hidden(way), ..switch(on) }); Effect::Visible }),
    ("hidden itself", |s, d| { let way = *d.pick(&[HiddenBy::Display, HiddenBy::Visibility, HiddenBy::Opacity]); alone(s); each(s, |c| c.visibility = hidden(way)); Effect::Gone }),
    ("behind its drawing", |s, _| { each(s, |c| if c.visibility.rendered { c.visibility = Visibility { stand_in: Some(StandIn::Wrapper), ..hidden(HiddenBy::Opacity) } }); Effect::Visible }),
    ("covered by a foreign thing", |s, _| { each(s, |c| c.visibility.covered = Covered::ByOther); Effect::Gone }),
    ("under an overlay", |s, _| { pages(s, |p| p.overlays.push(Overlay { kind: OverlayKind::Fixed, modal: false, name: String::new(), covers_percent: 60 })); Effect::Visible }),
    ("moved into a frame", |s, _| { pages(s, |p| { p.frames.insert(0, frame("about:srcdoc")); own(p, |c| c.frame = Some(0)); }); Effect::Visible }),
    ("moved into a frame of another setting", |s, _| { pages(s, |p| { p.frames.insert(0, frame("https://www.linkedin.com/mypreferences/d/dark-mode")); own(p, |c| c.frame = Some(0)); }); Effect::Gone }),
    ("moved into an open shadow root", |s, _| { pages(s, |p| own(p, |c| c.in_shadow = true)); Effect::Visible }),
    ("moved into a closed shadow root", |s, _| { pages(s, |p| { p.candidates.clear(); p.closed_shadow_possible = 1; }); Effect::Gone }),
    ("sealed frame beside", |s, _| { pages(s, |p| p.frames.push(FrameFacts { readable: false, ..frame("about:srcdoc") })); Effect::Gone }),
    ("sealed frame of another site beside", |s, _| { pages(s, |p| p.frames.push(FrameFacts { readable: false, ..frame("https://videos.example/") })); s.alone = false; Effect::Visible }),
    ("shadow root beside, closed", |s, _| { pages(s, |p| p.closed_shadow_possible = 1); Effect::Gone }),
    ("moved to the footer", |s, _| { alone(s); each(s, |c| c.place = Place::Around); Effect::Gone }),
    ("wrapped in a switch that agrees", |s, _| { let on = s.truth; wrap(s, on); Effect::Visible }),
    ("wrapped in a switch that contradicts", |s, _| { let on = !s.truth; wrap(s, on); Effect::Gone }),
    ("disabled", |s, _| { each(s, |c| c.disabled = true); Effect::Visible }),
    ("indeterminate", |s, _| { each(s, |c| c.indeterminate = true); Effect::Gone }),
    ("redirected to a category", |s, _| { for l in &mut s.looks { l.engine.address = address("/mypreferences/d/categories/privacy"); l.page.address = l.engine.address.clone(); } Effect::Gone }),
    ("redirected on the way", |s, _| { for l in &mut s.looks { l.engine.redirected_from = vec![address("/mypreferences/m/settings/data-for-ai-improvement")]; } Effect::Visible }),
    ("moved to another page at the end", |s, _| { if let Some(l) = s.looks.last_mut() { l.engine.address = address("/feed/"); l.page.address = l.engine.address.clone(); } Effect::Gone }),
    ("another host", |s, _| { for l in &mut s.looks { l.engine.address = format!("https://linkedin.example{PATH}"); } Effect::Gone }),
    ("bad status", |s, d| { let status = *d.pick(&[301, 403, 404, 429, 500, 999]); for l in &mut s.looks { l.engine.status = Some(status); } Effect::Gone }),
    ("wall on the page", |s, _| { pages(s, |p| p.walls.password_fields = 1); Effect::Gone }),
    ("still loading", |s, _| { pages(s, |p| p.ready = ReadyState::Interactive); Effect::Gone }),
    ("too young", |s, d| { let age = u32::try_from(d.below(3_000)).unwrap_or(0); pages(s, |p| p.age_ms = age); Effect::Gone }),
    ("late render", |s, _| { for l in s.looks.iter_mut().take(2) { l.page.candidates.clear(); } Effect::Visible }),
    ("stored state arrives", |s, _| { let on = !s.truth; for l in s.looks.iter_mut().take(2) { if let Some(c) = l.page.candidates.first_mut() { say(c, on); } } Effect::Visible }),
    ("flaps", |s, _| { let on = !s.truth; for l in s.looks.iter_mut().step_by(2) { for c in &mut l.page.candidates { say(c, on); } } Effect::Gone }),
    ("time cap", |s, _| { pages(s, |p| p.truncated.time = true); Effect::Gone }),
    ("candidate cap", |s, _| { pages(s, |p| p.truncated.candidates = true); Effect::Gone }),
    ("texts cut", |s, _| { pages(s, |p| p.truncated.texts = true); Effect::Visible }),
];

/// Kinds after which the page shows no switch of its own, or another that says it is the setting's.
pub(super) const LAST: &[&str] = &[
    "flaps",
    "label kept, state dropped",
    "hidden itself",
    "moved to the footer",
    "moved into a closed shadow root",
    "second switch of the same name",
];

/// The side of the scene that a kind changes: the first word of its name, as the table is written.
pub(super) fn facet(kind: &str) -> &str {
    match kind.split(' ').next().unwrap_or(kind) {
        "said" | "flaps" | "stored" | "wrapped" | "indeterminate" => "aria",
        "behind" | "covered" | "still" | "too" => "hidden",
        first => first,
    }
}

fn pages(scene: &mut Scene, change: impl Fn(&mut PageSnapshot)) {
    scene
        .looks
        .iter_mut()
        .filter(|look| !look.page.candidates.is_empty())
        .for_each(|look| change(&mut look.page));
}

/// Changes the own control with what stands around it.
fn own(page: &mut PageSnapshot, change: impl Fn(&mut Candidate)) {
    let is_own = |(number, candidate): &(usize, &mut Candidate)| *number == 0 || candidate.inside == Some(0);
    let parts = page.candidates.iter_mut().enumerate().filter(is_own);
    parts.for_each(|(_, candidate)| change(candidate));
}

fn each(scene: &mut Scene, change: impl Fn(&mut Candidate)) {
    pages(scene, |page| change(&mut page.candidates[0]));
}

fn alone(scene: &mut Scene) {
    pages(scene, |page| page.candidates.truncate(1));
}

fn rename(scene: &mut Scene, lang: &str, label: &str) {
    pages(scene, |page| {
        page.lang = lang.into();
        for (number, candidate) in page.candidates.iter_mut().enumerate() {
            if number == 0 || candidate.inside == Some(0) {
                candidate.name = label.into();
            }
        }
    });
}

fn add(scene: &mut Scene, candidate: Candidate) {
    pages(scene, |page| page.candidates.push(candidate.clone()));
}

/// Puts a switch by role around the own control, which then comes second.
fn wrap(scene: &mut Scene, on: bool) {
    pages(scene, |page| {
        for candidate in &mut page.candidates {
            candidate.inside = candidate.inside.map(|outer| outer + 1);
        }
        let own = page.candidates[0].clone();
        let wrapper = Candidate {
            tag: "div".into(),
            input_type: String::new(),
            checked: None,
            checked_attribute: false,
            aria_checked: Some(on.to_string()),
            ..own
        };
        page.candidates[0].inside = Some(0);
        page.candidates.insert(0, wrapper);
    });
}

/// Makes a control say `on` by every means that it has.
fn say(candidate: &mut Candidate, on: bool) {
    let said = on.to_string();
    candidate.checked = candidate.checked.map(|_| on);
    let attributes = [&mut candidate.aria_checked, &mut candidate.aria_pressed];
    for value in attributes.into_iter().flatten() {
        value.clone_from(&said);
    }
}

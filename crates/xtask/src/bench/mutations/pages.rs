//! Pages with a known truth: a sketch of the setting's page that is right in everything, and what one to three
//! changes make of it. Deliberately absent: reading them.

/// A small generator (xorshift64*): a seed gives the same pages on every machine.
#[derive(Debug)]
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        // Zero is the one state from which the generator never moves.
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let rolled = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(rolled).unwrap_or(0) % most
    }

    fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

/// One page, the changes made to it and the answer that is right.
#[derive(Debug)]
pub struct Page {
    pub html: String,
    pub case: String,
    pub kinds: Vec<&'static str>,
    /// `None` where no answer is right.
    pub truth: Option<&'static str>,
}

/// Language, title, label, the words for on and off.
type Tongue = (&'static str, &'static str, &'static str, [&'static str; 2]);

#[rustfmt::skip] // a table reads better with one language a line
const OWN: &[Tongue] = &[
    ("en", "Data for Generative AI Improvement", "Use my data for training content creation AI models", ["On", "Off"]),
    ("de", "Daten zur Verbesserung generativer KI", "Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen", ["Ein", "Aus"]),
    ("nl", "Gegevens voor verbetering van generatieve AI", "Mijn gegevens gebruiken voor training van AI-modellen waarmee content wordt gemaakt", ["Aan", "Uit"]),
    ("fr", "Données pour l’amélioration de l’IA générative", "Utiliser mes données pour entraîner des modèles d’IA de création de contenu", ["Activé", "Désactivé"]),
    ("it", "Dati per migliorare l’IA generativa", "Usa i miei dati per addestrare i modelli di IA per la creazione di contenuti", ["Attivato", "Disattivato"]),
    ("es", "Datos para mejorar la IA generativa", "Usar mis datos para entrenar modelos de IA de generación de contenido", ["Activado", "Desactivado"]),
    ("pt", "Dados para aprimoramento da IA generativa", "Usar meus dados para treinar modelos de IA para criar conteúdos", ["Ativado", "Desativado"]),
    ("pl", "Dane na potrzeby ulepszania generatywnej sztucznej inteligencji", "Użyj moich danych do trenowania modeli AI służących do tworzenia treści", ["Włączone", "Wyłączone"]),
];
#[rustfmt::skip]
const UNKNOWN: &[Tongue] = &[
    ("ja", "生成AIの改善に関するデータ", "コンテンツ作成AIモデルのトレーニングに私のデータを使用する", ["オン", "オフ"]),
    ("ar", "بيانات تحسين الذكاء الاصطناعي التوليدي", "استخدام بياناتي لتدريب نماذج الذكاء الاصطناعي", ["تشغيل", "إيقاف"]),
    ("hi", "जनरेटिव एआई सुधार के लिए डेटा", "एआई मॉडल के प्रशिक्षण के लिए मेरा डेटा उपयोग करें", ["चालू", "बंद"]),
    ("ko", "생성형 AI 개선을 위한 데이터", "콘텐츠 제작 AI 모델 학습에 내 데이터 사용", ["켜짐", "꺼짐"]),
];
const REVERSED: &[&str] = &[
    "Do not use my data for training content creation AI models",
    "Opt out of AI training",
    "Meine Daten nicht für KI verwenden",
    "Ne pas utiliser mes données pour l’IA",
    "AIの学習に使用しない",
];
const OTHER: &[&str] = &[
    "Use my data for advertising",
    "Remember me",
    "Angemeldet bleiben",
    "Recibir notificaciones",
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Build {
    Switch,
    SwitchAndAria,
    Checkbox,
    Button,
    Division,
    Pressed,
    Drawn,
}

const BUILDS: &[Build] = &[
    Build::Switch,
    Build::SwitchAndAria,
    Build::Checkbox,
    Build::Button,
    Build::Division,
    Build::Pressed,
    Build::Drawn,
];

impl Build {
    fn is_native(self) -> bool {
        !matches!(self, Self::Button | Self::Division | Self::Pressed)
    }
}

#[derive(Debug)]
struct Sketch {
    tongue: Tongue,
    label: String,
    build: Build,
    on: bool,
    /// What is shown first, where that is not the truth.
    first: bool,
    attributes: String,
    role: bool,
    wrapper: Option<bool>,
    word: Option<&'static str>,
    placed: Placed,
    before: String,
    after: String,
    script: String,
    case: String,
    gone: bool,
    named: bool,
    misnamed: bool,
    alone: bool,
}

#[derive(Debug)]
enum Placed {
    Plain,
    Frame(&'static str),
    Shadow(&'static str),
    Late(usize),
}

type Change = fn(&mut Sketch, &mut Dice);

/// Facet, name, change. Of one facet at most one change is made: two would undo each other.
#[rustfmt::skip] // a table reads better with one kind a line
const KINDS: &[(&str, &str, Change)] = &[
    ("none", "nothing", |_, _| {}),
    ("state", "aria attribute agrees", |s, _| if s.build.is_native() { s.attributes = format!(" aria-checked={}", s.on) }),
    ("state", "aria attribute inverted", |s, _| { let a = if s.build == Build::Pressed || s.build.is_native() { "aria-checked" } else { "aria-pressed" }; s.attributes = format!(" {a}={}", !s.on); s.gone = true; }),
    ("state", "aria attribute garbled", |s, _| { let a = if s.build == Build::Pressed || s.build.is_native() { "aria-checked" } else { "aria-pressed" }; s.attributes = format!(" {a}=yes"); s.gone = true; }),
    ("state", "initial attribute inverted", |s, _| if s.build.is_native() && s.build != Build::SwitchAndAria { s.first = !s.on; s.script = format!("document.getElementById(\"x\").checked = {};", s.on); }),
    ("state", "role dropped", |s, _| if s.build.is_native() { s.role = false }),
    ("state", "wrapped, agrees", |s, _| if s.build.is_native() { s.wrapper = Some(s.on) }),
    ("state", "wrapped, contradicts", |s, _| if s.build.is_native() { s.wrapper = Some(!s.on); s.gone = true; }),
    ("state", "indeterminate", |s, _| if s.build.is_native() { s.script = "document.getElementById(\"x\").indeterminate = true;".into(); s.gone = true; }),
    ("state", "locked", |s, _| s.attributes = if s.build == Build::Division { " aria-disabled=true".into() } else { " disabled".into() }),
    ("state", "stored state arrives", |s, d| { s.first = !s.on; let ms = 200 + d.below(1800); s.script = arrives(s, ms); }),
    ("state", "flaps", |s, d| { let ms = 90 + d.below(400); s.script = format!("let on = {}; setInterval(() => {{ on = !on; {} }}, {ms});", s.on, say(s.build)); s.gone = true; }),
    ("word", "word beside agrees", |s, _| s.word = Some(s.tongue.3[usize::from(!s.on)])),
    ("word", "word beside contradicts", |s, _| { s.word = Some(["On", "Off"][usize::from(s.on)]); s.gone = true; }),
    ("word", "word beside unknown", |s, _| s.word = Some("⌘")),
    ("label", "label translated", |s, d| { let t = *d.pick(OWN); speak(s, t); s.named = true; }),
    ("label", "label in an unknown language", |s, d| { let t = *d.pick(UNKNOWN); speak(s, t); s.named = false; }),
    ("label", "label dropped", |s, _| { s.label.clear(); s.named = false; }),
    ("label", "label reversed", |s, d| { s.label = (*d.pick(REVERSED)).into(); s.named = false; s.misnamed = true; }),
    ("label", "label of another setting", |s, d| { s.label = (*d.pick(OTHER)).into(); s.named = false; s.misnamed = true; }),
    ("where", "moved into a frame", |s, _| s.placed = Placed::Frame("")),
    ("where", "moved into a sealed frame", |s, _| { s.placed = Placed::Frame(" sandbox"); s.gone = true; }),
    ("where", "moved into an open shadow root", |s, _| s.placed = Placed::Shadow("open")),
    ("where", "moved into a closed shadow root", |s, _| { s.placed = Placed::Shadow("closed"); s.gone = true; }),
    ("where", "late render", |s, d| s.placed = Placed::Late(100 + d.below(2900))),
    ("company", "second switch before", |s, d| { s.before = other("Share my data with Microsoft", d); s.alone = false; }),
    ("company", "second switch after", |s, d| { s.after = other("Share my data with Microsoft", d); s.alone = false; }),
    ("company", "second switch without a name", |s, d| { s.after = other("", d); s.alone = false; }),
    ("company", "second switch of the same name", |s, d| { s.after = other(s.tongue.2, d); s.gone = true; }),
    ("company", "hidden decoy", |s, d| { let way = *d.pick(&["display:none", "visibility:hidden", "opacity:0", "position:absolute;left:-9999px", "clip-path:inset(50%)"]); s.after = format!("<div style=\"{way}\"><label>{} <input type=checkbox role=switch{}></label></div>", s.tongue.2, if s.on { "" } else { " checked" }); }),
    ("company", "banner over the page", |s, _| s.after = "<div role=dialog aria-label=Cookies style=\"position:fixed;bottom:0;left:0;right:0;background:#fff;padding:8px\"><p>Cookies</p><button>OK</button></div>".into()),
    ("company", "hidden itself", |s, d| { let way = *d.pick(&["display:none", "visibility:hidden"]); s.before = format!("<style>main > :not(h1){{{way}!important}}</style>"); s.gone = true; }),
    ("arrival", "redirected to the mobile page", |s, _| s.case = "redirect = \"/mypreferences/m/settings/data-for-ai-improvement\"".into()),
    ("arrival", "redirected to a list of settings", |s, _| { s.case = "redirect = \"/mypreferences/d/categories/privacy\"".into(); s.gone = true; }),
    ("arrival", "redirected to sign in", |s, _| { s.case = "redirect = \"/uas/login\"".into(); s.gone = true; }),
    ("arrival", "another address", |s, _| { s.case = "path = \"/mypreferences/d/settings/data-for-ai-improvement/more\"".into(); s.gone = true; }),
    ("arrival", "bad status", |s, d| { s.case = format!("status = {}", d.pick(&[403, 404, 429, 500, 503])); s.gone = true; }),
];

/// The names of all kinds.
#[cfg(test)]
pub fn kinds() -> impl Iterator<Item = &'static str> {
    KINDS.iter().map(|kind| kind.1)
}

fn speak(sketch: &mut Sketch, tongue: Tongue) {
    sketch.tongue = tongue;
    sketch.label = tongue.2.to_owned();
    // The word was of the language before, and may be of none now.
    sketch.word = sketch.word.map(|_| tongue.3[usize::from(!sketch.on)]);
}

fn other(label: &str, dice: &mut Dice) -> String {
    let on = ["", " checked"][dice.below(2)];
    format!("<div class=row><label for=y>{label}</label> <input type=checkbox role=switch id=y{on}></div>")
}

/// A script that makes the control say the variable `on`.
fn say(build: Build) -> &'static str {
    match build {
        Build::Pressed => "document.getElementById(\"x\").setAttribute(\"aria-pressed\", on);",
        Build::Button | Build::Division => {
            "document.getElementById(\"x\").setAttribute(\"aria-checked\", on);"
        }
        Build::SwitchAndAria => {
            "const own = document.getElementById(\"x\"); own.checked = on; own.setAttribute(\"aria-checked\", on);"
        }
        _ => "document.getElementById(\"x\").checked = on;",
    }
}

fn arrives(sketch: &Sketch, ms: usize) -> String {
    format!(
        "setTimeout(() => {{ const on = {}; {} }}, {ms});",
        sketch.on,
        say(sketch.build)
    )
}

/// The page of that number: its first change goes round through all kinds.
pub fn page(number: u64, dice: &mut Dice) -> Page {
    let tongue = *dice.pick(OWN);
    let on = dice.below(2) == 0;
    let mut sketch = Sketch {
        tongue,
        label: tongue.2.to_owned(),
        build: *dice.pick(BUILDS),
        on,
        first: on,
        attributes: String::new(),
        role: true,
        wrapper: None,
        word: None,
        placed: Placed::Plain,
        before: String::new(),
        after: String::new(),
        script: String::new(),
        case: String::new(),
        gone: false,
        named: true,
        misnamed: false,
        alone: true,
    };
    let first = usize::try_from(number).unwrap_or(0) % KINDS.len();
    let mut chosen = vec![first];
    for _ in 0..dice.below(3) {
        let next = dice.below(KINDS.len());
        let clashes = |one: &usize| {
            let facets = [KINDS[*one].0, KINDS[next].0];
            // A script finds its control by id in the page itself, so it stays where it is.
            facets[0] == facets[1]
                || (facets.contains(&"where") && facets.contains(&"state"))
                // With the own label gone, the other of that name would be the setting's.
                || (facets.contains(&"label")
                    && [*one, next].iter().any(|kind| KINDS[*kind].1 == "second switch of the same name"))
        };
        if !chosen.iter().any(clashes) {
            chosen.push(next);
        }
    }
    // Words are of the label's language, so labels come first.
    let mut applied = chosen.clone();
    applied.sort_by_key(|kind| KINDS[*kind].0 != "label");
    for kind in applied {
        KINDS[kind].2(&mut sketch, dice);
    }
    let tellable = !sketch.gone && !sketch.misnamed && (sketch.alone || sketch.named);
    let truth = if on { "on" } else { "off" };
    Page {
        html: html(&sketch),
        case: format!("{}\n[expect]\naccept = []\n", sketch.case),
        kinds: chosen.into_iter().map(|kind| KINDS[kind].1).collect(),
        truth: tellable.then_some(truth),
    }
}

fn control(sketch: &Sketch) -> String {
    let Sketch {
        first: on,
        attributes,
        build,
        ..
    } = sketch;
    let checked = if *on { " checked" } else { "" };
    let role = if sketch.role { " role=switch" } else { "" };
    let name = if sketch.label.is_empty() {
        ""
    } else {
        " aria-labelledby=l"
    };
    let plain = match build {
        Build::Switch => format!("<input type=checkbox{role} id=x{checked}{attributes}>"),
        Build::SwitchAndAria if attributes.contains("aria-checked") => {
            format!("<input type=checkbox{role} id=x{checked}{attributes}>")
        }
        Build::SwitchAndAria => {
            format!("<input type=checkbox{role} id=x{checked} aria-checked={on}{attributes}>")
        }
        Build::Checkbox => format!("<input type=checkbox id=x{checked}{attributes}>"),
        Build::Button => {
            format!("<button type=button role=switch id=x{name} aria-checked={on}{attributes}>▮</button>")
        }
        Build::Division => format!(
            "<div role=switch tabindex=0 id=x{name} aria-checked={on}{attributes} style=\"width:44px;height:24px;border:2px solid\"></div>"
        ),
        Build::Pressed => format!("<button type=button id=x{name} aria-pressed={on}{attributes}>▮</button>"),
        Build::Drawn => format!(
            "<span class=knob><input type=checkbox{role} id=x{checked}{attributes} style=\"position:absolute;opacity:0;width:44px;height:24px;margin:0\"></span>"
        ),
    };
    match sketch.wrapper {
        Some(on) => format!("<span role=switch aria-checked={on}{name}>{plain}</span>"),
        None => plain,
    }
}

fn html(sketch: &Sketch) -> String {
    let (lang, title, ..) = sketch.tongue;
    let word = sketch
        .word
        .map(|word| format!(" <span>{word}</span>"))
        .unwrap_or_default();
    let row = format!(
        "<div class=row><label for=x id=l>{}</label> {}{word}</div>",
        sketch.label,
        control(sketch)
    );
    let style = "body{font:16px/1.5 sans-serif;margin:0}main{max-width:640px;margin:24px auto}\
        .row{display:flex;gap:16px;justify-content:space-between}\
        .knob{position:relative;display:inline-block;width:44px;height:24px;border:2px solid #555;background:#eee}";
    let placed = match sketch.placed {
        Placed::Plain => row,
        Placed::Frame(sealed) => {
            let inner =
                format!("<!doctype html><html lang={lang}><style>{style}</style><body>{row}</body></html>");
            let inner = inner.replace('&', "&amp;").replace('"', "&quot;");
            format!("<iframe width=600 height=120{sealed} srcdoc=\"{inner}\"></iframe>")
        }
        Placed::Shadow(mode) => format!(
            "<x-row id=h></x-row><template id=t><style>{style}</style>{row}</template><script>\
             document.getElementById(\"h\").attachShadow({{ mode: \"{mode}\" }})\
             .append(document.getElementById(\"t\").content.cloneNode(true))</script>"
        ),
        Placed::Late(ms) => format!(
            "<div id=h></div><template id=t>{row}</template><script>setTimeout(() => \
             document.getElementById(\"h\").append(document.getElementById(\"t\").content.cloneNode(true)), {ms})</script>"
        ),
    };
    format!(
        "<!doctype html>\n<html lang={lang}>\n<meta charset=utf-8>\n<title>{title}</title>\n<style>{style}</style>\n\
         <body>\n<nav><a href=\"/feed/\">⌂</a></nav>\n<main>\n<h1>{title}</h1>\n{}\n{placed}\n{}\n</main>\n\
         <script>{}</script>\n</body>\n</html>\n",
        sketch.before, sketch.after, sketch.script
    )
}

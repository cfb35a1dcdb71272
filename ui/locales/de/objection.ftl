### The objection: one question a page, check your answers, copy each field, note that it was sent.

objection-title = Widerspruch senden
objection-step = Frage { $step } von { $steps }

objection-start-title = Möchten Sie anderen Nutzungen widersprechen?
objection-start-lead = LinkedIn hat ein Formular, mit dem Sie anderem Training von KI widersprechen können.
objection-start-law = In der EU, im EWR und im Vereinigten Königreich gibt Ihnen das Gesetz ein Recht auf Widerspruch. Anderswo können Sie trotzdem darum bitten.
objection-start-help = Wir helfen Ihnen beim Schreiben. Sie senden es selbst über das Formular von LinkedIn.
objection-start-lawyer = Wir sind nicht Ihre Anwältin oder Ihr Anwalt, und dies ist keine Rechtsberatung.
objection-start-optional = Sie müssen das nicht tun. Das Ausschalten der Einstellung wirkt auch ohne Widerspruch.
objection-start-legend = Was möchten Sie tun?
objection-start-yes = Ja, helfen Sie mir beim Schreiben
objection-start-no = Nein, jetzt nicht
objection-start-unsure = Ich bin nicht sicher
objection-unsure-title = Wofür das Formular da ist
objection-unsure-setting = Die Einstellung betrifft KI, die Inhalte erstellt. Sie können sie ohne das Formular ausschalten.
objection-unsure-form = Das Formular betrifft andere Nutzungen, etwa Reihenfolgen, Vorschläge und Sicherheit. Außerdem haben Sie damit etwas Schriftliches.
objection-unsure-result = LinkedIn wägt jeden Widerspruch ab. LinkedIn sagt, dass es manche ablehnen kann und dann Gründe nennt.
objection-unsure-later = Sie können jederzeit hierher zurückkommen.
objection-unsure-begin = Beim Schreiben helfen
objection-unsure-home = Zurück zum Start

objection-country-title = Wo leben Sie?
objection-country-why = Wir fragen, damit wir das richtige Gesetz und das richtige Datum zeigen können. Das bleibt auf diesem Computer.
objection-country-label = Land
objection-country-hint = Tippen Sie die ersten Buchstaben oder wählen Sie aus der Liste. Wenn Ihr Land Regionen mit eigenem Recht hat, wählen Sie die Region.
country-part = { $country }: { $part }
objection-country-none = Wählen Sie ein Land
objection-country-skip = Das möchte ich nicht sagen

objection-member-title = Haben Sie ein LinkedIn-Konto?
objection-member-why = Auch Menschen ohne Konto können das Formular nutzen. LinkedIn muss dann wissen, welcher Beitrag oder welche Seite von Ihnen handelt.
objection-member-yes = Ja, ich habe ein Konto
objection-member-no = Nein, ich habe kein Konto

objection-targets-title = Wogegen richtet sich Ihr Widerspruch?
objection-targets-hint = Wählen Sie alles, was Sie möchten. Nichts ist für Sie vorgewählt.
objection-target-content_ai = Training von KI, die Inhalte erstellt
objection-target-content_ai-hint = Das betrifft auch die Einstellung. Mit dem Formular haben Sie etwas Schriftliches.
objection-target-other_ai = Training jeder anderen KI und maschinelles Lernen
objection-target-other_ai-hint = Zum Beispiel KI, die Reihenfolgen bildet, etwas vorschlägt oder Menschen schützt.
objection-targets-also = Das können Sie außerdem verlangen
objection-target-restriction = Eine Pause, bis LinkedIn entschieden hat
objection-target-restriction-hint = Das Gesetz nennt das Einschränkung der Verarbeitung. LinkedIn behält die Daten dann, nutzt sie aber nicht, bis es entschieden hat.

objection-grounds-title = Warum ist Ihnen das wichtig?
objection-grounds-why = Sie können das leer lassen.
objection-grounds-content = Nach Berichten verlangt das Formular von LinkedIn keinen Grund gegen KI, die Inhalte erstellt.
objection-grounds-other = Sie haben andere KI gewählt. Dafür verlangt das Recht in der EU, im EWR und im Vereinigten Königreich Gründe aus Ihrer besonderen Situation. Ohne sie kann LinkedIn ablehnen.
objection-grounds-label = In Ihren eigenen Worten
objection-grounds-care = Schreiben Sie nichts über Ihre Gesundheit, keine Ausweisnummern und keine Namen anderer Menschen.
objection-grounds-starters-title = Wenn Sie nicht wissen, wie Sie anfangen sollen
objection-grounds-starter-purpose = Ich habe meine Beiträge für Menschen geschrieben. Ich habe sie nicht geschrieben, um KI zu trainieren.
objection-grounds-starter-work = Mein Profil beschreibt mein Berufsleben. Ich möchte selbst bestimmen, wofür es genutzt wird.
objection-grounds-starter-undo = Was ein Modell gelernt hat, lässt sich nicht wieder herausnehmen. Darum möchte ich, dass es aufhört, bevor es anfängt.
objection-grounds-starter-add = Diesen Satz hinzufügen

objection-contact-title = Wie sind Ihr Name und Ihre E‑Mail-Adresse?
objection-contact-why = Das Formular fragt danach. LinkedIn nutzt die Angaben, um Sie zu finden und Ihnen zu antworten. Wir bewahren sie nur auf diesem Computer auf.
objection-contact-first-name = Ihr Vorname
objection-contact-last-name = Ihr Nachname
objection-contact-email = Ihre E-Mail-Adresse
objection-contact-email-hint = Nehmen Sie, wenn es geht, die Adresse Ihres LinkedIn-Kontos. Daran findet LinkedIn Sie.
objection-contact-links = Wo erscheinen Ihre Daten?
objection-contact-links-hint = Nennen Sie die Internetadresse jedes Beitrags oder jeder Seite über Sie, eine pro Zeile. Ohne Konto braucht LinkedIn sie, um Ihre Daten zu finden.
objection-contact-language = Sprache des Schreibens
objection-contact-language-hint = Sie kann anders sein als die Sprache dieser App.
objection-language-en = Englisch (English)
objection-language-de = Deutsch
objection-language-fr = Französisch (Français)
objection-language-es = Spanisch (Español)
objection-language-it = Italienisch (Italiano)
objection-language-nl = Niederländisch (Nederlands)
objection-language-pt = Portugiesisch (Português)
objection-language-pl = Polnisch (Polski)
objection-language-sv = Schwedisch (Svenska)

objection-check-title = Prüfen Sie Ihren Text, bevor Sie ihn senden
objection-check-nothing-sent = Bisher wurde nichts gesendet. Sie fügen diesen Text in das Formular von LinkedIn ein und senden ihn dort ab.
objection-check-answers-title = Ihre Antworten
objection-check-letter-title = Ihr Schreiben
objection-check-letter-label = Der Text
objection-check-letter-hint = Sie können ihn ändern. Wir behalten Ihre Fassung.
objection-check-other-language = Der Brief ist nicht in der Sprache dieser App. Er ist in dieser Sprache: { $language }.
objection-check-codes-title = Die Codes am Ende
objection-check-codes-why = Sie bezeichnen Ihre Aufzeichnungen, wie sie jetzt sind. So lässt sich später zeigen, dass niemand sie geändert hat. Die Leerzeichen darin zählen nicht.
objection-check-codes-out = Die Codes in meinen Schreiben weglassen
objection-check-codes-own = Sie haben den Text geändert, darum lassen wir ihn so. Sie können die Codes dort löschen.
objection-check-letter-save = Meine Änderungen speichern
objection-check-letter-reset = Aus meinen Antworten neu schreiben
objection-check-letter-saved = Ihre Änderungen sind gespeichert.
objection-check-country = Wo Sie leben
objection-check-member = LinkedIn-Konto
objection-check-targets = Ihr Widerspruch betrifft
objection-check-also = Außerdem verlangen Sie
objection-check-grounds = Ihr Grund
objection-check-first-name = Vorname
objection-check-last-name = Nachname
objection-check-email = E-Mail-Adresse
objection-check-links = Wo Ihre Daten erscheinen
objection-check-language = Sprache des Schreibens
objection-check-empty = Nichts angegeben
objection-check-not-said = Das möchten Sie nicht sagen
objection-check-yes = Ja
objection-check-no = Nein
objection-check-law-title = Was das Gesetz sagt
objection-check-controller = Wer über Ihre Daten entscheidet: { $name }
objection-controller-linkedin_ireland = LinkedIn Ireland Unlimited Company
objection-controller-linkedin_corporation = LinkedIn Corporation, in den Vereinigten Staaten
objection-check-due-today = Wenn Sie den Widerspruch heute senden, ist eine Antwort bis zum { $date } fällig.
objection-check-ask-today = Wenn Sie den Widerspruch heute senden, können Sie ab dem { $date } noch einmal nachfragen.
objection-check-answer-again = Antwort ändern
objection-check-continue = Weiter zum Formular

objection-right-gdpr = Artikel 21 der DSGVO gibt Ihnen ein Recht auf Widerspruch. LinkedIn muss aufhören, außer es weist zwingende Gründe nach, die schwerer wiegen als Ihre.
objection-right-uk_gdpr = Artikel 21 der UK GDPR gibt Ihnen ein Recht auf Widerspruch. LinkedIn muss aufhören, außer es weist zwingende Gründe nach, die schwerer wiegen als Ihre.
objection-right-swiss_declared_wish = Nach Schweizer Recht können Sie erklären, dass Sie das nicht wollen. Sie können auch ein Gericht bitten, es zu verbieten. (DSG, Artikel 30 und 32)
objection-right-canada_withdraw_consent = In Kanada können Sie Ihre Einwilligung zurücknehmen. Es gibt einige Grenzen. (PIPEDA, Grundsatz 4.3.8)
objection-right-hong_kong_new_purpose = In Hongkong braucht eine neue Nutzung Ihrer Daten Ihre Einwilligung. (PDPO, Grundsatz 3)
objection-right-brazil_opposition = In Brasilien können Sie einer Nutzung widersprechen, die gegen das Gesetz verstößt. (LGPD, Artikel 18)
objection-right-none = Wir kennen dort kein Gesetz, das ein Recht auf Widerspruch gibt. Sie können trotzdem darum bitten.

objection-rule-title = Wie wir dieses Datum berechnet haben
objection-rule-gdpr = Artikel 12 Absatz 3 der DSGVO verlangt eine Antwort unverzüglich, spätestens innerhalb eines Monats. Der Tag, an dem LinkedIn das Schreiben erhält, zählt nicht mit. LinkedIn kann die Frist um zwei Monate verlängern, wenn es Ihnen das im ersten Monat mitteilt und begründet.
objection-rule-uk = Artikel 12 Absatz 3 der UK GDPR verlangt eine Antwort unverzüglich, spätestens innerhalb eines Monats. Der Tag, an dem LinkedIn das Schreiben erhält, zählt nicht mit. LinkedIn kann die Frist um zwei Monate verlängern, wenn es Ihnen das im ersten Monat mitteilt und begründet.
objection-rule-uk_complaint = Das britische Recht verlangt auf eine Beschwerde eine erste Antwort innerhalb von 30 Tagen.
objection-rule-california = Das kalifornische Recht gibt 45 Tage für Antworten auf andere Datenschutzanfragen. Für einen Widerspruch nennt es keine Frist. Darum nehmen wir dieselbe.
objection-rule-canada = Das kanadische Recht gibt 30 Tage für die Antwort auf eine Anfrage nach Ihren Daten. Für einen Widerspruch nennt es keine Frist. Darum nehmen wir dieselbe.
objection-rule-quebec = Das Recht von Quebec gibt 30 Tage für Antworten auf andere Datenschutzanfragen. Für einen Widerspruch nennt es keine Frist. Darum nehmen wir dieselbe.
objection-rule-brazil = Das brasilianische Recht gibt 15 Tage für die Antwort auf eine Anfrage nach Ihren Daten. Für einen Widerspruch nennt es keine Frist. Darum nehmen wir dieselbe.
objection-rule-switzerland = Das Schweizer Recht gibt 30 Tage für die Antwort auf eine Anfrage nach Ihren Daten. Für einen Widerspruch nennt es keine Frist. Darum nehmen wir dieselbe.
objection-rule-hong_kong = Das Recht von Hongkong gibt 40 Tage für die Antwort auf eine Anfrage nach Ihren Daten. Für einen Widerspruch nennt es keine Frist. Darum nehmen wir dieselbe.
objection-rule-ask_again = Kein Gesetz, das wir kennen, legt hier ein Datum fest. Fragen Sie nach 30 Tagen noch einmal nach.
objection-rule-source = Quelle: { $source }
objection-source-gdpr = Artikel 12 Absatz 3 DSGVO; Artikel 3 der Verordnung (EWG, Euratom) Nr. 1182/71
objection-source-uk = Artikel 12 Absatz 3 UK GDPR
objection-source-uk_complaint = Data Protection Act 2018, section 164A, in Kraft seit 19. Juni 2026
objection-source-california = Kalifornien: Civil Code, section 1798.130(a)(2)
objection-source-canada = PIPEDA, Abschnitte 8(3) und 8(4)
objection-source-quebec = Québec: Act respecting the protection of personal information in the private sector, Artikel 32
objection-source-brazil = LGPD (Lei 13.709/2018), Artikel 19, II
objection-source-switzerland = DSG, Artikel 25 Absatz 7; DSV, Artikel 18
objection-source-hong_kong = Hongkong: Personal Data (Privacy) Ordinance, section 19
objection-source-ask_again = keine Frist im Gesetz; eine Erinnerung dieser App
objection-due-moved = Nach dem Kalender wäre es der { $date }. Das ist kein Werktag. Darum zählt der nächste Werktag.
objection-due-extended = Sie haben uns gesagt, dass LinkedIn am { $date } mehr Zeit verlangt hat.
objection-extended-granted = Das war rechtzeitig. Darum zählt das spätere Datum.
objection-extended-too_late = Die erste Frist war da schon vorbei. Darum bleibt es beim ersten Datum.
objection-extended-not_in_this_law = Wir kennen dort kein Gesetz, das LinkedIn mehr Zeit gibt.
objection-extended-reason-no = Das Gesetz verlangt auch einen Grund. Nach Ihren Angaben fehlt er. Sie können danach fragen. Wir zeigen trotzdem das spätere Datum.
objection-extended-reason-not_sure = Das Gesetz verlangt auch einen Grund. Sehen Sie nach, ob im Schreiben einer steht.

objection-copy-title = Ihren Text in das Formular von LinkedIn einsetzen
objection-copy-lead = Füllen Sie das Formular mit den Werten unten aus. Diese App tippt dort nichts.
objection-copy-step-open = Öffnen Sie das Formular.
objection-copy-step-paste = Gehen Sie die Werte unten durch. Bei jedem steht, was Sie damit tun.
objection-copy-step-send = Senden Sie das Formular auf der LinkedIn-Seite ab.
objection-copy-step-twice = Öffnen Sie das Formular noch einmal und machen Sie dasselbe für die zweite Sendung.
objection-copy-step-back = Kommen Sie hierher zurück und sagen Sie uns Bescheid.
objection-copy-open-here = In dieser App öffnen
objection-copy-open-browser = In meinem Browser öffnen
objection-copy-opened = Das Formular ist geöffnet. Es ist eine Seite von LinkedIn, und Sie steuern.
objection-copy-values-title = Werte für das Formular
objection-copy-twice = Das Formular nimmt jeweils nur eine Art von Widerspruch an. Darum senden Sie es zweimal.
objection-copy-sending =
    { $number ->
        [1] Erste Sendung
        [2] Zweite Sendung
       *[other] Sendung { $order }
    }
objection-copy-paste = Kopieren Sie das und fügen Sie es ein.
objection-copy-choose = Wählen Sie das aus der Liste. Dort kann es in Ihrer eigenen Sprache stehen.
objection-copy-tick = Setzen Sie hier ein Häkchen, falls das Formular eines anbietet.
objection-copy-may-differ = Das Formular kann anders aussehen. Nehmen Sie, was passt.
objection-copy-called = Im Formular heißt das „{ $label }“.
objection-copy-length =
    { $count ->
        [one] { $length } Zeichen
       *[other] { $length } Zeichen
    }
objection-copy-length-of =
    { $count ->
        [one] { $length } Zeichen. In das Formular passen { $limit }.
       *[other] { $length } Zeichen. In das Formular passen { $limit }.
    }
objection-copy-too-long = Das ist länger, als das Formular zulässt. Gehen Sie zurück und kürzen Sie es.
objection-copy-done = Ich bin mit dem Formular fertig
objection-field-first_name = Vorname
objection-field-last_name = Nachname
objection-field-email = E-Mail-Adresse
objection-field-objection_type = Worum es im Widerspruch geht
objection-field-details = Ihr Text
objection-field-links = Links zu Beiträgen oder Seiten über Sie
objection-field-confirmation = Das Kästchen, das Ihren Widerspruch bestätigt
objection-field-other = Anderer Wert

objection-sent-title = Haben Sie den Widerspruch gesendet?
objection-sent-yes = Ja, ich habe es gesendet
objection-sent-no = Nein, noch nicht
objection-sent-error = LinkedIn hat einen Fehler gezeigt
objection-sent-date-label = Wann haben Sie ihn gesendet?
objection-sent-date-hint = Nehmen Sie das Datum, an dem Sie das Formular abgesendet haben.
objection-sent-before-letter = Ihr Schreiben wurde am { $date } verfasst. Stimmt das Datum der Sendung?
objection-sent-today = Es war heute
objection-sent-reference-label = Aktenzeichen, falls Sie eines erhalten haben
objection-sent-reference-hint = Lassen Sie das leer, wenn LinkedIn Ihnen keines gegeben hat.
objection-sent-save = Speichern
objection-not-sent-title = Es wurde nichts vermerkt
objection-not-sent-text = Ihr Text bleibt gespeichert. Sie können ihn senden, wann Sie möchten.
objection-not-sent-error = Vielleicht geht das Formular von LinkedIn später wieder. Ihr Text bleibt gespeichert, Sie können es also noch einmal versuchen.
objection-not-sent-again = Zurück zum Formular
objection-not-sent-home = Zurück zum Start

objection-done-title = Ihr Widerspruch ist festgehalten
objection-done-label-due = Eine Antwort ist fällig bis
objection-done-label-ask = Sie können noch einmal nachfragen ab
objection-done-told = Sie haben uns gesagt, dass Sie ihn am { $date } gesendet haben.
objection-done-reference = Ihr Aktenzeichen: { $reference }
objection-done-no-reference = Sie haben kein Aktenzeichen angegeben.
objection-done-days-left =
    { $count ->
        [0] Das ist heute.
        [one] Das ist in { $days } Tag.
       *[other] Das ist in { $days } Tagen.
    }
objection-done-days-late =
    { $count ->
        [one] Das war vor { $days } Tag.
       *[other] Das war vor { $days } Tagen.
    }
objection-done-next-title = Wie es weitergeht
objection-done-next-mail = LinkedIn kann den Eingang per E-Mail bestätigen. Bewahren Sie diese Nachricht auf.
objection-done-next-home = Wir zeigen das Datum auf Ihrer Startseite.
objection-done-answered = Sie haben eine Antwort festgehalten. Unter „Weiterverfolgen“ steht, was als Nächstes kommt.
objection-done-next-limits = LinkedIn kann teilweise ablehnen und Gründe nennen. Was dort im Inneren geschieht, können wir nicht sehen.
objection-done-authority-title = Wenn keine Antwort kommt
objection-done-authority-text = Sie können bei LinkedIn noch einmal nachfragen. Sie können sich auch bei einer Behörde beschweren. Das ist kostenlos.
objection-done-authority-name = Behörde: { $name }
objection-done-authority-none = Sie können bei LinkedIn noch einmal nachfragen.
objection-done-authority-address = Wo Sie sich beschweren können:
objection-done-record = Den Eintrag ansehen
objection-done-save = Kopie meiner Aufzeichnungen speichern
objection-done-home = Zum Start

objection-error-start = Wählen Sie, was Sie tun möchten
objection-error-country = Wählen Sie ein Land oder geben Sie an, dass Sie es nicht sagen möchten
objection-error-member = Wählen Sie, ob Sie ein Konto haben
objection-error-targets = Wählen Sie mindestens einen Punkt, gegen den sich Ihr Widerspruch richtet
objection-error-grounds = Kürzen Sie Ihren Grund
objection-error-first-name = Geben Sie Ihren Vornamen ein
objection-error-last-name = Geben Sie Ihren Nachnamen ein
objection-error-email = Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.org
objection-error-links = Geben Sie mindestens eine Internetadresse ein, an der Ihre Daten erscheinen
objection-error-letterLanguage = Wählen Sie eine Sprache für das Schreiben
objection-error-editedText = Prüfen Sie den Text des Schreibens
objection-error-sent = Wählen Sie, ob Sie es gesendet haben
objection-error-sentOn = Geben Sie den Tag ein, an dem Sie es gesendet haben
objection-error-sentOn-future = Geben Sie einen Tag ein, der nicht nach heute liegt
objection-error-reference = Kürzen Sie das Aktenzeichen
objection-error-too-long = Kürzen Sie diese Antwort: { $name }
objection-error-hidden = Entfernen Sie versteckte Zeichen aus dieser Antwort: { $name }
objection-error-other = Prüfen Sie diese Antwort

objection-part-label = In welchem Bundesland?
objection-part-hint = Dort hat jedes Land eine eigene Behörde. Sie können das leer lassen und später beantworten.
objection-part-none = Jetzt nicht
objection-check-anew-title = Den Brief neu schreiben?
objection-check-anew-text = Der Brief entsteht neu aus Ihren Antworten. Ihre eigenen Änderungen daran gehen verloren.
objection-check-anew-keep = Meine Änderungen behalten

### The objection: one question a page, check your answers, copy each field, note that it was sent.

objection-title = Wyślij sprzeciw
objection-step = Pytanie { $step } z { $steps }

# The start
objection-start-title = Czy chcesz wnieść sprzeciw wobec innych zastosowań?
objection-start-lead = LinkedIn ma formularz, w którym można wnieść sprzeciw wobec innego trenowania AI.
objection-start-law = W UE, EOG i Wielkiej Brytanii przepisy dają Ci prawo do sprzeciwu. W innych miejscach nadal możesz o to poprosić.
objection-start-help = Pomagamy go napisać. Wysyłasz go samodzielnie, w formularzu LinkedIn.
objection-start-lawyer = Nie jesteśmy prawnikami i nie jest to porada prawna.
objection-start-optional = Nie trzeba tego robić. Wyłączenie ustawienia działa bez tego.
objection-start-legend = Co chcesz zrobić?
objection-start-yes = Tak, chcę pomocy w pisaniu
objection-start-no = Nie, nie teraz
objection-start-unsure = Nie mam pewności
objection-unsure-title = Do czego służy formularz
objection-unsure-setting = Ustawienie obejmuje AI, która tworzy treści. Możesz je wyłączyć bez formularza.
objection-unsure-form = Formularz obejmuje inne zastosowania, takie jak porządkowanie, podpowiedzi i bezpieczeństwo. Daje też pisemny ślad.
objection-unsure-result = LinkedIn rozważa każdy sprzeciw. Mówi, że niektóre może odrzucić i że wtedy podaje powody.
objection-unsure-later = Możesz tu wrócić w każdej chwili.
objection-unsure-begin = Pomóż mi napisać
objection-unsure-home = Wróć na start

# Where do you live
objection-country-title = Gdzie mieszkasz?
objection-country-why = Pytamy, aby pokazać właściwe prawo i właściwą datę. To pozostaje na tym komputerze.
objection-country-label = Kraj
objection-country-hint = Wpisz pierwsze litery albo wybierz z listy. Jeśli Twój kraj ma regiony z własnym prawem, wybierz region.
country-part = { $country }: { $part }
objection-country-none = Wybierz kraj
objection-part-label = W którym kraju związkowym?
objection-part-hint = Każdy kraj związkowy ma tam własny organ. Możesz zostawić to puste i odpowiedzieć później.
objection-part-none = Nie teraz
objection-country-skip = Wolę nie mówić

# With or without an account
objection-member-title = Czy masz konto LinkedIn?
objection-member-why = Z formularza mogą korzystać także osoby bez konta. LinkedIn musi wtedy wiedzieć, który post lub która strona dotyczy Ciebie.
objection-member-yes = Tak, mam konto
objection-member-no = Nie, nie mam konta

# What do you object to
objection-targets-title = Wobec czego wnosisz sprzeciw?
objection-targets-hint = Wybierz wszystko, co chcesz. Nic nie jest wybrane za Ciebie.
objection-target-content_ai = Trenowanie AI, która tworzy treści
objection-target-content_ai-hint = To obejmuje ustawienie. Formularz daje pisemny ślad.
objection-target-other_ai = Trenowanie każdej innej AI lub uczenia maszynowego
objection-target-other_ai-hint = Na przykład AI, która porządkuje, podpowiada lub dba o bezpieczeństwo ludzi.
objection-targets-also = Możesz też o to poprosić
objection-target-restriction = Przerwa, dopóki LinkedIn nie zdecyduje
objection-target-restriction-hint = Prawo nazywa to ograniczeniem przetwarzania. LinkedIn wtedy przechowuje dane, ale ich nie używa, dopóki nie zdecyduje.

# Why
objection-grounds-title = Dlaczego jest to dla Ciebie ważne?
objection-grounds-why = Możesz zostawić to pole puste.
objection-grounds-content = Doniesienia mówią, że formularz LinkedIn nie wymaga powodu przy AI, która tworzy treści.
objection-grounds-other = Zaznaczono inną AI. W jej przypadku prawo w UE, EOG i Wielkiej Brytanii wymaga powodów z Twojej szczególnej sytuacji. Bez nich LinkedIn może odmówić.
objection-grounds-label = Własnymi słowami
objection-grounds-care = Nie podawaj szczegółów o zdrowiu, numerów dokumentów ani nazwisk innych osób.
objection-grounds-starters-title = Jeśli nie wiesz, jak zacząć
objection-grounds-starter-purpose = Moje posty powstały po to, aby czytali je ludzie. Nie powstały po to, aby trenować AI.
objection-grounds-starter-work = Mój profil opisuje moje życie zawodowe. Chcę decydować o tym, do czego jest używany.
objection-grounds-starter-undo = Tego, czego model się nauczył, nie można już z niego usunąć. Dlatego chcę, aby to zatrzymać, zanim się zacznie.
objection-grounds-starter-add = Dodaj to zdanie

# Contact details
objection-contact-title = Jakie jest Twoje imię i nazwisko oraz adres e‑mail?
objection-contact-why = Formularz o nie pyta. LinkedIn używa ich, aby Cię znaleźć i Ci odpowiedzieć. Przechowujemy je tylko na tym komputerze.
objection-contact-first-name = Twoje imię
objection-contact-last-name = Twoje nazwisko
objection-contact-email = Twój adres e-mail
objection-contact-email-hint = Jeśli możesz, podaj adres swojego konta LinkedIn. Po nim LinkedIn Cię znajdzie.
objection-contact-links = Gdzie pojawiają się Twoje dane?
objection-contact-links-hint = Podaj adres internetowy każdego postu lub każdej strony o Tobie, po jednym w wierszu. Bez konta LinkedIn potrzebuje ich, aby znaleźć Twoje dane.
objection-contact-language = Język pisma
objection-contact-language-hint = Może być inny niż język tej aplikacji.
objection-language-en = Angielski (English)
objection-language-de = Niemiecki (Deutsch)
objection-language-fr = Francuski (Français)
objection-language-es = Hiszpański (Español)
objection-language-it = Włoski (Italiano)
objection-language-nl = Niderlandzki (Nederlands)
objection-language-pt = Portugalski (Português)
objection-language-pl = Polski
objection-language-sv = Szwedzki (Svenska)

# Check your text
objection-check-title = Sprawdź tekst przed wysłaniem
objection-check-nothing-sent = Nic jeszcze nie wysłano. Wkleisz ten tekst do formularza LinkedIn i tam go wyślesz.
objection-check-answers-title = Twoje odpowiedzi
objection-check-letter-title = Twoje pismo
objection-check-letter-label = Tekst
objection-check-letter-hint = Możesz go zmienić. Zachowamy Twoją wersję.
objection-check-other-language = List nie jest w języku tej aplikacji. Jest w języku: { $language }.
objection-check-codes-title = Kody na końcu
objection-check-codes-why = Wskazują Twój rejestr w obecnym stanie. Dzięki temu można później pokazać, że nikt go nie zmienił. Spacje się nie liczą.
objection-check-codes-out = Pomijać kody w moich pismach
objection-check-codes-own = Tekst został zmieniony, więc zostawiamy go bez zmian. Możesz w nim usunąć kody.
objection-check-letter-save = Zapisz moje zmiany
objection-check-letter-reset = Napisz go od nowa z moich odpowiedzi
objection-check-letter-saved = Zmiany zapisano.
objection-check-country = Gdzie mieszkasz
objection-check-member = Konto LinkedIn
objection-check-targets = Czego dotyczy sprzeciw
objection-check-also = Dodatkowa prośba
objection-check-grounds = Twój powód
objection-check-first-name = Imię
objection-check-last-name = Nazwisko
objection-check-email = Adres e-mail
objection-check-links = Gdzie pojawiają się Twoje dane
objection-check-language = Język pisma
objection-check-empty = Nic nie podano
objection-check-not-said = Wolisz nie mówić
objection-check-yes = Tak
objection-check-no = Nie
objection-check-law-title = Co mówi prawo
objection-check-controller = Kto decyduje o Twoich danych: { $name }
objection-controller-linkedin_ireland = LinkedIn Ireland Unlimited Company
objection-controller-linkedin_corporation = LinkedIn Corporation, w Stanach Zjednoczonych
objection-check-due-today = Jeśli wyślesz go dziś, termin odpowiedzi upływa { $date }.
objection-check-ask-today = Jeśli wyślesz go dziś, możesz zapytać ponownie od { $date }.
objection-check-answer-again = Zmień odpowiedź
objection-check-continue = Przejdź do formularza

# Rights, by code
objection-right-gdpr = Art. 21 RODO daje Ci prawo do sprzeciwu. LinkedIn musi przestać, chyba że wykaże ważne powody, nadrzędne wobec Twoich.
objection-right-uk_gdpr = Art. 21 UK GDPR daje Ci prawo do sprzeciwu. LinkedIn musi przestać, chyba że wykaże ważne powody, nadrzędne wobec Twoich.
objection-right-swiss_declared_wish = Prawo szwajcarskie pozwala oświadczyć, że tego nie chcesz. Możesz też poprosić sąd, aby tego zakazał. (FADP, art. 30 i 32)
objection-right-canada_withdraw_consent = W Kanadzie możesz wycofać zgodę. Są pewne ograniczenia. (PIPEDA, zasada 4.3.8)
objection-right-hong_kong_new_purpose = W Hongkongu nowe użycie Twoich danych wymaga Twojej zgody. (PDPO, zasada 3)
objection-right-brazil_opposition = W Brazylii możesz sprzeciwić się użyciu, które narusza prawo. (LGPD, art. 18)
objection-right-none = Nie znamy tamtejszego prawa, które dawałoby prawo do sprzeciwu. Nadal możesz o to poprosić.

# Rules behind a date
objection-rule-title = Jak obliczyliśmy tę datę
objection-rule-gdpr = Art. 12 ust. 3 RODO wymaga odpowiedzi bez zbędnej zwłoki, najpóźniej w ciągu miesiąca. Dnia, w którym LinkedIn go otrzyma, się nie liczy. LinkedIn może przedłużyć termin o dwa miesiące, jeśli w pierwszym miesiącu o tym powie i poda powód.
objection-rule-uk = Art. 12 ust. 3 UK GDPR wymaga odpowiedzi bez zbędnej zwłoki, najpóźniej w ciągu miesiąca. Dnia, w którym LinkedIn go otrzyma, się nie liczy. LinkedIn może przedłużyć termin o dwa miesiące, jeśli w pierwszym miesiącu o tym powie i poda powód.
objection-rule-uk_complaint = Prawo brytyjskie wymaga pierwszej odpowiedzi na skargę w ciągu 30 dni.
objection-rule-california = Prawo Kalifornii daje 45 dni na odpowiedź na inne wnioski dotyczące prywatności. Dla sprzeciwu nie podaje terminu, więc przyjmujemy ten sam.
objection-rule-canada = Prawo kanadyjskie daje 30 dni na odpowiedź na wniosek o dane. Dla sprzeciwu nie podaje terminu, więc przyjmujemy ten sam.
objection-rule-quebec = Prawo Quebecu daje 30 dni na odpowiedź na inne wnioski dotyczące prywatności. Dla sprzeciwu nie podaje terminu, więc przyjmujemy ten sam.
objection-rule-brazil = Prawo brazylijskie daje 15 dni na odpowiedź na wniosek o dane. Dla sprzeciwu nie podaje terminu, więc przyjmujemy ten sam.
objection-rule-switzerland = Prawo szwajcarskie daje 30 dni na odpowiedź na wniosek o dane. Dla sprzeciwu nie podaje terminu, więc przyjmujemy ten sam.
objection-rule-hong_kong = Prawo Hongkongu daje 40 dni na odpowiedź na wniosek o dane. Dla sprzeciwu nie podaje terminu, więc przyjmujemy ten sam.
objection-rule-ask_again = Żadne znane nam prawo nie wyznacza tu daty. Zapytaj ponownie po 30 dniach.
objection-rule-source = Źródło: { $source }
objection-source-gdpr = art. 12 ust. 3 RODO; art. 3 rozporządzenia (EWG, Euratom) nr 1182/71
objection-source-uk = art. 12 ust. 3 UK GDPR
objection-source-uk_complaint = Data Protection Act 2018, section 164A, w mocy od 19 czerwca 2026
objection-source-california = Kalifornia: Civil Code, section 1798.130(a)(2)
objection-source-canada = PIPEDA, sekcje 8(3) i 8(4)
objection-source-quebec = Quebec: Act respecting the protection of personal information in the private sector, art. 32
objection-source-brazil = LGPD (Lei 13.709/2018), art. 19, II
objection-source-switzerland = FADP, art. 25 ust. 7; rozporządzenie o ochronie danych, art. 18
objection-source-hong_kong = Hongkong: Personal Data (Privacy) Ordinance, section 19
objection-source-ask_again = brak terminu w prawie; przypomnienie tej aplikacji
objection-due-moved = Według kalendarza byłby to dzień: { $date }. Nie jest to dzień roboczy, więc liczy się następny dzień roboczy.
objection-due-extended = Według Twoich słów LinkedIn napisał dnia { $date }, że potrzebuje więcej czasu.
objection-extended-granted = Było to w terminie, więc liczy się późniejsza data.
objection-extended-too_late = Pierwszy termin już wtedy minął, więc obowiązuje pierwsza data.
objection-extended-not_in_this_law = Nie znamy tamtejszego prawa, które daje mu więcej czasu.
objection-extended-reason-no = Prawo wymaga też powodu, a według Twoich słów go nie podano. Możesz o niego zapytać. Mimo to pokazujemy późniejszą datę.
objection-extended-reason-not_sure = Prawo wymaga też powodu. Sprawdź, czy wiadomość go podaje.

# Copy each field
objection-copy-title = Wstaw tekst do formularza LinkedIn
objection-copy-lead = Wypełnij formularz poniższymi wartościami. Ta aplikacja nic tam nie wpisuje.
objection-copy-step-open = Otwórz formularz.
objection-copy-step-paste = Przejdź po kolei przez wartości poniżej. Przy każdej jest napisane, co z nią zrobić.
objection-copy-step-send = Wyślij formularz na stronie LinkedIn.
objection-copy-step-twice = Otwórz formularz jeszcze raz i zrób to samo dla drugiej wysyłki.
objection-copy-step-back = Wróć tutaj i daj nam znać.
objection-copy-open-here = Otwórz go w tej aplikacji
objection-copy-open-browser = Otwórz go w mojej przeglądarce
objection-copy-opened = Formularz jest otwarty. To strona LinkedIn i to Ty sterujesz.
objection-copy-values-title = Wartości do formularza
objection-copy-twice = Formularz przyjmuje naraz jeden rodzaj sprzeciwu. Dlatego wysyła się go dwa razy.
objection-copy-sending =
    { $number ->
        [1] Pierwsza wysyłka
        [2] Druga wysyłka
       *[other] Wysyłka { $order }
    }
objection-copy-paste = Skopiuj to i wklej.
objection-copy-choose = Wybierz to z listy. Na stronie może to być w Twoim języku.
objection-copy-tick = Zaznacz to pole, jeśli formularz je pokazuje.
objection-copy-may-differ = Formularz może wyglądać inaczej. Użyj tego, co pasuje.
objection-copy-called = W formularzu nazywa się to „{ $label }”.
objection-copy-length =
    { $count ->
        [one] { $length } znak
        [few] { $length } znaki
        [many] { $length } znaków
       *[other] { $length } znaku
    }
objection-copy-length-of =
    { $count ->
        [one] { $length } znak. Formularz przyjmuje { $limit }.
        [few] { $length } znaki. Formularz przyjmuje { $limit }.
        [many] { $length } znaków. Formularz przyjmuje { $limit }.
       *[other] { $length } znaku. Formularz przyjmuje { $limit }.
    }
objection-copy-too-long = Tekst jest dłuższy, niż przyjmuje formularz. Wróć i skróć go.
objection-copy-done = Formularz wypełniony
objection-field-first_name = Imię
objection-field-last_name = Nazwisko
objection-field-email = Adres e-mail
objection-field-objection_type = Wobec czego wnosisz sprzeciw
objection-field-details = Twój tekst
objection-field-links = Linki do postów lub stron o Tobie
objection-field-confirmation = Pole, które potwierdza sprzeciw
objection-field-other = Inna wartość

# Did you send it
objection-sent-title = Czy sprzeciw jest wysłany?
objection-sent-yes = Tak, jest wysłany
objection-sent-no = Nie, jeszcze nie
objection-sent-error = LinkedIn pokazał błąd
objection-sent-date-label = Kiedy go wysłano?
objection-sent-date-hint = Podaj datę wysłania formularza.
objection-sent-before-letter = Twoje pismo powstało dnia { $date }. Czy data wysłania jest właściwa?
objection-sent-today = To było dziś
objection-sent-reference-label = Numer sprawy, jeśli go podano
objection-sent-reference-hint = Zostaw puste, jeśli LinkedIn nie podał numeru.
objection-sent-save = Zapisz
objection-not-sent-title = Nic nie odnotowano
objection-not-sent-text = Tekst jest zachowany. Możesz go wysłać, kiedy chcesz.
objection-not-sent-error = Formularz LinkedIn może później znowu zadziałać. Tekst jest zachowany, więc możesz spróbować ponownie.
objection-not-sent-again = Wróć do formularza
objection-not-sent-home = Wróć na start

# Confirmation
objection-done-title = Sprzeciw jest odnotowany
objection-done-label-due = Termin odpowiedzi: do
objection-done-label-ask = Możesz zapytać ponownie od
objection-done-told = Według Twojej odpowiedzi wysłano go { $date }.
objection-done-reference = Numer sprawy: { $reference }
objection-done-no-reference = Nie podano numeru sprawy.
objection-done-days-left =
    { $count ->
        [0] To dziś.
        [one] To za { $days } dzień.
        [few] To za { $days } dni.
        [many] To za { $days } dni.
       *[other] To za { $days } dnia.
    }
objection-done-days-late =
    { $count ->
        [one] To było { $days } dzień temu.
        [few] To było { $days } dni temu.
        [many] To było { $days } dni temu.
       *[other] To było { $days } dnia temu.
    }
objection-done-next-title = Co dalej
objection-done-next-mail = LinkedIn może potwierdzić e-mailem. Zachowaj ten e-mail.
objection-done-next-home = Datę pokazujemy na stronie startowej.
objection-done-answered = Odpowiedź jest odnotowana. Strona z dalszymi krokami pokazuje, co teraz.
objection-done-next-limits = LinkedIn może odmówić w części i podać powody. Nie widzimy, co robi wewnątrz.
objection-done-authority-title = Jeśli nie przyjdzie odpowiedź
objection-done-authority-text = Możesz zapytać LinkedIn ponownie. Możesz też złożyć skargę do organu. To nic nie kosztuje.
objection-done-authority-name = Organ: { $name }
objection-done-authority-none = Możesz zapytać LinkedIn ponownie.
objection-done-authority-address = Gdzie złożyć skargę:
objection-done-record = Zobacz zapis
objection-done-save = Zapisz kopię moich zapisów
objection-done-home = Przejdź na start

# Faults in a form
objection-error-start = Wybierz, co chcesz zrobić
objection-error-country = Wybierz kraj albo zaznacz, że wolisz nie mówić
objection-error-member = Zaznacz, czy masz konto
objection-error-targets = Wybierz co najmniej jedną rzecz, której dotyczy sprzeciw
objection-error-grounds = Skróć swój powód
objection-error-first-name = Podaj imię
objection-error-last-name = Podaj nazwisko
objection-error-email = Podaj adres e-mail, na przykład imie@example.org
objection-error-links = Podaj co najmniej jeden adres internetowy, pod którym pojawiają się Twoje dane
objection-error-letterLanguage = Wybierz język pisma
objection-error-editedText = Sprawdź tekst pisma
objection-error-sent = Zaznacz, czy sprzeciw jest wysłany
objection-error-sentOn = Podaj dzień wysłania
objection-error-sentOn-future = Podaj dzień nie późniejszy niż dziś
objection-error-reference = Skróć numer sprawy
objection-error-too-long = Skróć tę odpowiedź: { $name }
objection-error-hidden = Usuń ukryte znaki z tej odpowiedzi: { $name }
objection-error-other = Sprawdź tę odpowiedź
objection-check-anew-title = Napisać list od nowa?
objection-check-anew-text = List powstaje na nowo z Twoich odpowiedzi. Twoje zmiany znikną.
objection-check-anew-keep = Zachowaj moje zmiany

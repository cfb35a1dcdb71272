### Practice: choosing what to rehearse.

practice-title = Poćwicz na fikcyjnej stronie
practice-lead = Fikcyjna strona jest częścią tej aplikacji. Działa tylko na tym komputerze. Nic prawdziwego się nie zmieni.
practice-apart = Zapisy z ćwiczeń są przechowywane oddzielnie od prawdziwych. Mają oznaczenie „Ćwiczenie”.
practice-fresh = Nowe ćwiczenie zaczyna się bez zapisów z ćwiczeń.
practice-legend = Co chcesz przećwiczyć?
practice-none = Wybierz, co chcesz przećwiczyć
practice-begin = Zacznij ćwiczenie
practice-begin-again = Zacznij to ćwiczenie
practice-now = Trwa ćwiczenie: { $scenario }.
practice-erases = { $count ->
    [one] Usunie to { $number } zapis z ćwiczenia.
    [few] Usunie to { $number } zapisy z ćwiczenia.
    [many] Usunie to { $number } zapisów z ćwiczenia.
   *[other] Usunie to { $number } zapisu z ćwiczenia.
}
practice-again-title = Zacząć nowe ćwiczenie?
practice-real-stays = Prawdziwe zapisy i prawdziwe ustawienie pozostają bez zmian.
practice-again = Zacznij od nowa
practice-keep = Zachowaj je i wróć
practice-end-title = Zakończyć ćwiczenie?
practice-never-touched = Prawdziwe zapisy i prawdziwe ustawienie przez cały czas pozostały bez zmian.
practice-go-on = Ćwicz dalej
practice-ended = Ćwiczenie się skończyło. Prawdziwe ustawienie pozostało bez zmian.

scenario-on = Ustawienie jest włączone
scenario-on-hint = Zwykły przypadek. Możesz je wyłączyć i zobaczyć potwierdzenie.
scenario-off = Ustawienie jest wyłączone
scenario-off-hint = Ktoś wyłączył je wcześniej.
scenario-cannot-tell = Nie da się stwierdzić
scenario-cannot-tell-hint = Strona pokazuje dwa przełączniki bez nazw.
scenario-signed-out = Konto jest wylogowane
scenario-signed-out-hint = Strona prosi o ponowne logowanie.
scenario-challenge = Sprawdzenie, czy to Ty
scenario-challenge-hint = Strona najpierw prosi o kod.
scenario-offline = Brak internetu
scenario-offline-hint = Nie można połączyć się ze stroną.
scenario-not-shown = Ustawienie nie jest pokazane
scenario-not-shown-hint = Strona pokazuje listę bez niego.
scenario-work-account = Konto służbowe
scenario-work-account-hint = Przełącznik jest, ale zablokowany.
scenario-german = Strona po niemiecku
scenario-german-hint = Aplikacja odczytuje przełącznik, nie słowa.
scenario-arabic = Strona po arabsku
scenario-arabic-hint = Strona biegnie od prawej do lewej.
scenario-save-fails = Zmiana się nie zapisuje
scenario-save-fails-hint = Przełącznik się przesuwa, ale po ponownym wczytaniu wraca na „Włączone”.

around-title = Oprowadź mnie
around-lead = Pięć krótkich przystanków na fikcyjnej stronie. To trwa około dwóch minut.
around-real = To rozpoczyna ćwiczenie. Twoje prawdziwe zapisy są osobno i zostają, jakie są.
around-start = Zacznij
around-skip = Nie teraz
around-step = Przystanek { $number } z { $total }
around-next = Następny przystanek
around-look = Zobacz ten ekran
around-end = Zakończ tutaj
around-practise = Ćwicz samodzielnie
around-home-title = Start: co wiadomo
around-home-what = Na górze Startu jest to, co wiadomo o ustawieniu, od kiedy i skąd to wiemy.
around-home-how = Poniżej jest pięć rzeczy do zrobienia. Po każdej można przerwać. Start pokazuje, gdzie skończono.
around-check-title = Sprawdzanie: dwa sposoby
around-check-what = Możesz spojrzeć w oknie tej aplikacji albo we własnej przeglądarce. Oba sposoby są równie dobre.
around-check-how = To Ty się logujesz i klikasz. Aplikacja odczytuje jeden przełącznik, raz, gdy naciśniesz odpowiedni przycisk.
around-answer-title = Włączone, wyłączone albo nie wiemy
around-answer-what = Aplikacja daje jedną z trzech odpowiedzi. Gdy strona nie jest jasna, nie zgaduje.
around-answer-how = Ty decydujesz, co dalej. „Wyłączone” jest potwierdzone dopiero po ponownym wczytaniu i drugim sprawdzeniu.
around-records-title = Zapisy: co było widać i kiedy
around-records-what = Każde sprawdzenie i każdy wybór staje się zapisem, z godziną i tym, skąd to wiemy.
around-records-how = Zapisy się dodaje i nigdy się ich nie zmienia. Późniejszą zmianę można wykryć.
around-save-title = Kopia, którą inni mogą sprawdzić
around-save-what = Możesz zapisać wszystko jako jeden plik. Ty decydujesz, co w nim jest i kto go dostanie.
around-save-how = Każdy może sprawdzić, że plik nie został zmieniony, także bez tej aplikacji.
around-back = Wróć do oprowadzania

## What a page says while practising, in place of the sentence without “-practice”

home-title-practice = Ćwiczenie: Twoje fikcyjne ustawienie AI
home-not-checked-text-practice = Sprawdzenie zajmuje około dwóch minut. Na fikcyjnej stronie wystarczy dowolna nazwa.
result-signed-out-text-practice = Zaloguj się na fikcyjnej stronie pod dowolną nazwą i wróć tutaj.
objection-sent-title-practice = Czy fikcyjny formularz jest wysłany?
objection-done-told-practice = Według Twojej odpowiedzi fikcyjny formularz wysłano { $date }.
outcome-challenge-practice = Fikcyjna strona poprosiła o weryfikację
check-trouble-challenge-comes-back-practice = Fikcyjna strona ponownie poprosiła o potwierdzenie, że to Ty.
check-trouble-second-window-practice = Fikcyjna strona chciała otworzyć drugie okno do logowania. Ta aplikacja na to nie pozwala.
result-signed-out-title-practice = Wylogowano z fikcyjnej strony
result-challenge-title-practice = Fikcyjna strona chce sprawdzić, czy to Ty
result-challenge-text-practice = Może poprosić o kod lub zagadkę. Dokończ to na fikcyjnej stronie. To krok tej strony i nie możemy go wykonać za Ciebie.
result-offline-title-practice = Nie udało się połączyć z fikcyjną stroną
left-on-text-practice = Zapisaliśmy Twój wybór { $date } o { $time }. Na fikcyjnej stronie nic nie zmieniono.
turn-off-still-on-text-practice = Czasem strona potrzebuje chwili. Wczytaj ponownie fikcyjną stronę i spójrz jeszcze raz. Nic się nie zepsuło.
turn-off-seen-text-practice = Aplikacja odczytała „Wyłączone” { $date } o { $time }. To jeszcze nie koniec: strona może pokazać „Wyłączone”, zanim fikcyjna strona to zapisze.
turn-off-seen-next-practice = Naciśnij „Wczytaj ponownie i spójrz jeszcze raz”. Fikcyjna strona zostanie wczytana na nowo, a aplikacja odczyta przełącznik jeszcze raz.
turn-off-confirmed-alone-practice = Widzieliśmy „Wyłączone”, wczytaliśmy fikcyjną stronę na nowo i znowu widzieliśmy „Wyłączone” o { $after }.
turn-off-came-back-text-practice = Aplikacja odczytała „Wyłączone” o { $off }. Po ponownym wczytaniu, o { $on }, fikcyjna strona znowu pokazała „Włączone”. Zmiana nie została więc zapisana w serwisie.
turn-off-own-step-reload-practice = Wczytaj stronę ponownie. Wtedy widać, co zapisała fikcyjna strona.
home-try-challenge-practice = Ostatnie sprawdzenie się nie udało: fikcyjna strona chciała sprawdzić, czy to Ty.
reason-wrong-site-practice = W oknie jest inny serwis. Otwórz ponownie fikcyjną stronę i odczytaj jeszcze raz.
reason-redirected-practice = Fikcyjna strona przeniosła nas na inną stronę. Otwórz stronę z ustawieniem i odczytaj ponownie.
reason-sign-in-address-practice = Fikcyjna strona pokazuje stronę logowania. Zaloguj się tam i odczytaj ponownie.
reason-challenge-address-practice = Fikcyjna strona pokazuje stronę, która sprawdza, czy to Ty. Dokończ to tam i odczytaj ponownie.
reason-http-status-practice = Fikcyjna strona odpowiedziała błędem. Poczekaj kilka minut i wczytaj stronę ponownie.
reason-not-a-page-practice = Fikcyjna strona przysłała coś, co nie jest stroną internetową. Wczytaj ponownie i odczytaj jeszcze raz.
record-value-challenge-practice = Fikcyjna strona chciała sprawdzić, czy to Ty
problem-site-open-what-practice = Okno fikcyjnej strony jest otwarte.
saved-page-site-open-practice = Okno fikcyjnej strony jest otwarte. Najpierw je zamknij, aby jedno nie pomyliło się z drugim.
objection-start-help-practice = Pomagamy go napisać. Wysyłasz go samodzielnie, w formularzu na fikcyjnej stronie.
objection-check-nothing-sent-practice = Nic jeszcze nie wysłano. Wkleisz ten tekst do formularza na fikcyjnej stronie i tam go wyślesz.
objection-copy-title-practice = Wstaw tekst do formularza na fikcyjnej stronie
objection-copy-step-send-practice = Wyślij formularz na fikcyjnej stronie.
objection-copy-opened-practice = Formularz jest otwarty. To fikcyjna strona i to Ty sterujesz.
objection-sent-error-practice = Fikcyjna strona pokazała błąd
objection-sent-reference-hint-practice = Zostaw puste, jeśli fikcyjna strona nie podała numeru.
objection-not-sent-error-practice = Formularz na fikcyjnej stronie może później znowu zadziałać. Tekst jest zachowany, więc możesz spróbować ponownie.

# It is practice, and is told as such

home-on-practice = { practice-strip-name }: { home-on }
home-off-practice = { practice-strip-name }: { home-off }
home-off-not-sure-practice = { practice-strip-name }: { home-off-not-sure }
home-on-told-practice = { practice-strip-name }: { home-on-told }
home-off-told-practice = { practice-strip-name }: { home-off-told }
home-on-imported-practice = { practice-strip-name }: { home-on-imported }
home-off-imported-practice = { practice-strip-name }: { home-off-imported }
result-on-title-practice = { practice-strip-name }: { result-on-title }
result-on-told-title-practice = { practice-strip-name }: { result-on-told-title }
result-off-told-title-practice = { practice-strip-name }: { result-off-told-title }
turn-off-told-title-practice = { practice-strip-name }: { turn-off-told-title }
turn-off-confirmed-title-practice = { practice-strip-name }: { turn-off-confirmed-title }
turn-off-confirmed-already-title-practice = { practice-strip-name }: { turn-off-confirmed-already-title }
objection-done-title-practice = { practice-strip-name }: { objection-done-title }
home-due-title-practice = { practice-strip-name }: { home-due-title }
home-due-ask-title-practice = { practice-strip-name }: { home-due-ask-title }
home-due-wait-title-practice = { practice-strip-name }: { home-due-wait-title }
objection-due-extended-practice = { practice-strip-name }: { objection-due-extended }
follow-up-because-extended-in-time-practice = { practice-strip-name }: { follow-up-because-extended-in-time }
follow-up-because-extended-too-late-practice = { practice-strip-name }: { follow-up-because-extended-too-late }
follow-up-because-extended-without-law-practice = { practice-strip-name }: { follow-up-because-extended-without-law }
follow-up-because-stopped-practice = { practice-strip-name }: { follow-up-because-stopped }
follow-up-because-partly-practice = { practice-strip-name }: { follow-up-because-partly }
follow-up-because-refused-practice = { practice-strip-name }: { follow-up-because-refused }
follow-up-because-details-asked-practice = { practice-strip-name }: { follow-up-because-details-asked }
follow-up-because-company-has-complaint-practice = { practice-strip-name }: { follow-up-because-company-has-complaint }
follow-up-basis-named-by-linkedin-practice = { practice-strip-name }: { follow-up-basis-named-by-linkedin }
follow-up-event-acknowledged-practice = { practice-strip-name }: { follow-up-event-acknowledged }
follow-up-event-extended-practice = { practice-strip-name }: { follow-up-event-extended }
follow-up-event-answered-practice = { practice-strip-name }: { follow-up-event-answered }
follow-up-event-details-sent-practice = { practice-strip-name }: { follow-up-event-details-sent }
follow-up-event-complained-to-company-practice = { practice-strip-name }: { follow-up-event-complained-to-company }
record-value-stopped-practice = { practice-strip-name }: { record-value-stopped }
record-value-partly-practice = { practice-strip-name }: { record-value-partly }
record-value-refused-practice = { practice-strip-name }: { record-value-refused }
record-value-extended-practice = { practice-strip-name }: { record-value-extended }
record-value-acknowledged-practice = { practice-strip-name }: { record-value-acknowledged }
record-value-event_acknowledged-practice = { practice-strip-name }: { record-value-event_acknowledged }
record-value-event_extended-practice = { practice-strip-name }: { record-value-event_extended }
record-value-event_answered-practice = { practice-strip-name }: { record-value-event_answered }
record-value-event_details_sent-practice = { practice-strip-name }: { record-value-event_details_sent }
record-value-event_complained_to_company-practice = { practice-strip-name }: { record-value-event_complained_to_company }
drift-title-practice = { practice-strip-name }: { drift-title }
home-drift-title-practice = { practice-strip-name }: { home-drift-title }

# What is true of the real site alone

check-see-on-means-practice = Przy prawdziwej stronie byłoby tu napisane: „{ check-see-on-means }”
check-see-off-means-practice = Przy prawdziwej stronie byłoby tu napisane: „{ check-see-off-means }”
result-on-means-practice = Przy prawdziwej stronie byłoby tu napisane: „{ result-on-means }”
result-off-means-practice = Przy prawdziwej stronie byłoby tu napisane: „{ result-off-means }”
result-locked-next-practice = Przy prawdziwej stronie byłoby tu napisane: „{ result-locked-next }”
result-not-shown-why-practice = Przy prawdziwej stronie byłoby tu napisane: „{ result-not-shown-why }”
result-not-shown-means-practice = Przy prawdziwej stronie byłoby tu napisane: „{ result-not-shown-means }”
choice-off-means-practice = Przy prawdziwej stronie byłoby tu napisane: „{ choice-off-means }”
choice-on-means-practice = Przy prawdziwej stronie byłoby tu napisane: „{ choice-on-means }”
turn-off-confirmed-means-practice = Przy prawdziwej stronie byłoby tu napisane: „{ turn-off-confirmed-means }”
turn-off-confirmed-object-practice = Przy prawdziwej stronie byłoby tu napisane: „{ turn-off-confirmed-object }”
drift-why-linkedin-practice = Przy prawdziwej stronie byłoby tu napisane: „{ drift-why-linkedin }”
drift-next-password-practice = Przy prawdziwej stronie byłoby tu napisane: „{ drift-next-password }”
objection-done-next-mail-practice = Przy prawdziwej stronie byłoby tu napisane: „{ objection-done-next-mail }”
objection-done-next-limits-practice = Przy prawdziwej stronie byłoby tu napisane: „{ objection-done-next-limits }”
objection-done-authority-text-practice = Przy prawdziwej stronie byłoby tu napisane: „{ objection-done-authority-text }”
objection-done-authority-none-practice = Przy prawdziwej stronie byłoby tu napisane: „{ objection-done-authority-none }”

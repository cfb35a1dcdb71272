### The facts of crates/optout/catalog in plain Polish. One message a fact, named fact-<id>.

## The setting: its name, its places, and what on by default means.

fact-setting-name = LinkedIn nazywa to ustawienie „Data for Generative AI Improvement”.
fact-setting-switch-label = Przełącznik nazywa się „Use my data for training content creation AI models”.
fact-setting-address = Pod tym adresem jest ustawienie, do którego prowadzi informacja LinkedIn o prywatności.
fact-setting-list-address = Lista ustawień dotyczących danych jest pod tym adresem.
fact-setting-menu-computer = Na komputerze: „Me”, potem „Settings & Privacy”, potem „Data privacy”, potem nazwa ustawienia.
fact-setting-menu-phone = W aplikacji na telefonie: Twoje zdjęcie, potem „Settings”, potem „Data privacy”, potem nazwa ustawienia.
fact-setting-account-wide = Jedna strona pomocy LinkedIn mówi, że ustawieniami można zarządzać z każdego urządzenia.
fact-setting-word-not-colour = Kieruj się słowem, nie kolorem. Źródła różnie opisują kolor stanu „wyłączone”.
fact-setting-saves-at-once = Większość poradników nie pokazuje przycisku zapisu. Jeden mówi inaczej, więc nie mamy pewności. Dlatego stronę wczytuje się ponownie i patrzy jeszcze raz.
fact-setting-region-wording = Słowa na stronie różnią się zależnie od miejsca i roku. Starsze teksty wymieniają też inne firmy z grupy LinkedIn.
fact-default-on = LinkedIn mówi, że ustawienie jest włączone, chyba że się je wyłączy.
fact-default-no-question = Nikt najpierw nie pyta. Konto zaczyna od stanu „Włączone” i tak zostaje, dopóki tego nie zmienisz.
fact-default-research = Przegląd 58 badań wykazał, że to, co wybrano na początku, wpływa na to, co zostaje na końcu. Większość z nas przy tym zostaje i to jest normalne.
fact-default-by-place = Jeden tekst pomocy LinkedIn z 2024 roku wiąże to z miejscem podanym w profilu.
fact-default-kept = Doniesienia powołujące się na LinkedIn mówią, że wcześniejsze wybory obowiązują także po 3 listopada 2025.
fact-default-on-not-used = „Włączone” pokazuje, co mówi ustawienie. Nie pokazuje, że Twoje dane zostały użyte.

## What LinkedIn says the setting covers and does not cover.

fact-covered-profile = Twój profil: imię i nazwisko, zdjęcie, praca, wykształcenie, miejsce, umiejętności i to, co inni napisali, aby Cię polecić.
fact-covered-content = To, co udostępniasz: posty, artykuły, odpowiedzi w ankietach i komentarze.
fact-covered-groups = To, co robisz w grupach. LinkedIn wymienia tu także wiadomości w grupach.
fact-covered-ai-use = To, co wpisujesz w narzędziach AI LinkedIn, na przykład pytania i polecenia.
fact-covered-jobs = Dane o pracy przechowywane na koncie: zapisane CV i zapisane odpowiedzi na pytania wstępne.
fact-covered-feedback = Strona pomocy wymienia też opinie, na przykład kciuk w górę. Europejska informacja o prywatności umieszcza opinie w innej części.
fact-covered-purpose = LinkedIn mówi, że ta AI służy na przykład do szkiców postów, szkiców wiadomości, artykułów, reklam i czatu z pomocnikiem.
fact-not-covered-private-messages = LinkedIn mówi, że nie używa do tego prywatnych wiadomości.
fact-not-covered-group-messages = Wiadomości w grupach nie liczą się tu jako prywatne. LinkedIn wymienia je jako objęte.
fact-not-covered-secrets = LinkedIn mówi, że nie używa haseł, danych kart ani podanych mu informacji o zarobkach.
fact-not-covered-applications = LinkedIn mówi, że nie używa zgłoszeń do pracy, które wskazują na jednego użytkownika.
fact-not-covered-under-18 = Organy we Włoszech i w Irlandii mówią, że osoby poniżej 18 lat są wyłączone.
fact-not-covered-under-18-on = Jedno doniesienie cytuje LinkedIn: u osób poniżej 18 lat przełącznik może pokazywać „Włączone”, a ich dane i tak nie są używane.
fact-not-covered-sensitive-groups = Irlandzki organ mówi, że LinkedIn dodał filtry dla niektórych grup i stron, na których ludzie dzielą się prywatnymi sprawami.

## What switching off does and does not do.

fact-off-does-future = LinkedIn mówi, że „Wyłączone” zatrzymuje nowe trenowanie AI, która tworzy treści, na podanych mu przez Ciebie danych.
fact-off-does-keep-account = Konto zostaje i nadal możesz używać narzędzi AI LinkedIn.
fact-off-does-any-time = Możesz je wyłączyć w każdej chwili. 3 listopada 2025 był początkiem, a nie ostatnim dniem.
fact-off-does-object = Organy w Luksemburgu i Belgii opisują przełącznik jako jeden ze sposobów wniesienia sprzeciwu.
fact-off-not-past = LinkedIn mówi, że „Wyłączone” nie cofa trenowania, które odbyło się wcześniej.
fact-off-not-earlier-posts = LinkedIn mówi, że „Wyłączone” zatrzymuje przyszłe użycie do trenowania. Źródła nie są zgodne co do postów, które były w sieci przed wyłączeniem.
fact-off-not-other-ai = Nie obejmuje to AI, która porządkuje, podpowiada lub dba o bezpieczeństwo ludzi.
fact-off-not-product-use = Informacja LinkedIn ma drugą część, o ulepszaniu usługi. Przełącznik tej części nie obejmuje. Formularz ją obejmuje.
fact-off-not-ai-tools = Jeśli używasz narzędzi AI LinkedIn, nadal pracują one z tym, co wpisujesz.
fact-off-not-others = Obejmuje to dane podane przez Ciebie. Nie obejmuje tego, co inni publikują o Tobie.
fact-off-not-feedback = Jedno doniesienie cytuje LinkedIn: Twoje opinie o wynikach AI mogą być nadal używane.
fact-off-not-inputs-kept = Jedno doniesienie z 2024 roku mówi, że LinkedIn przechowuje to, co wpisujesz w narzędziach AI, dopóki tego nie usuniesz.
fact-off-not-removal = Niektóre doniesienia prasowe mówią, że formularz wycofuje użyte dane. Nie znaleźliśmy nic od LinkedIn, co by to mówiło.
fact-off-not-checkable = Nikt spoza LinkedIn nie może sprawdzić, których danych użyto. Nie znaleźliśmy na to sposobu.
fact-off-not-ads = Nie zmienia to reklam. Udostępnianie danych Microsoftowi na potrzeby reklam ma osobne ustawienie.

## Microsoft, other companies of the group, and advertising.

fact-affiliates-meaning = „Podmioty powiązane” to firmy z grupy LinkedIn. LinkedIn należy do Microsoftu, więc Microsoft jest jedną z nich.
fact-affiliates-uk-microsoft = W Wielkiej Brytanii informacja ma jeszcze jedną część. LinkedIn może udostępniać posty, komentarze i artykuły Microsoftowi do trenowania AI Microsoftu. Ten sam przełącznik to wyłącza.
fact-affiliates-uk-conflict = Starszy tekst pomocy mówił dla Wielkiej Brytanii coś przeciwnego. Trzymamy się nowszej informacji.
fact-affiliates-eea-none = Dla UE, EOG i Szwajcarii informacja nie ma części o trenowaniu AI Microsoftu.
fact-affiliates-elsewhere = W innych miejscach polityka prywatności pozwala LinkedIn udostępniać treści publiczne firmom ze swojej grupy, aby mogły tworzyć własne usługi.
fact-affiliates-same-switch = Tekst pomocy z 2024 roku mówi, że przełącznik obejmuje trenowanie przez LinkedIn i przez firmy z jego grupy.
fact-affiliates-models = AI może należeć do LinkedIn albo pochodzić od innych, na przykład od Microsoftu.
fact-ads-separate = 3 listopada 2025 LinkedIn zaczął też udostępniać Microsoftowi więcej danych na potrzeby reklam. To inne ustawienie.
fact-ads-not-in-europe = Zmiana dotycząca reklam z Microsoftem nie obejmuje UE, EOG, Wielkiej Brytanii ani Szwajcarii.
fact-ads-address = Ustawienia reklam są pod tym adresem.
fact-ads-gpc = W USA LinkedIn mówi, że sygnał przeglądarki „Global Privacy Control” traktuje jako odmowę udostępniania na potrzeby reklam. Nie mówi tego o trenowaniu AI.

## What happened when, by region.

fact-when-2023-features = Doniesienia mówią, że LinkedIn zaczął oferować narzędzia AI do pisania w 2023 roku.
fact-when-2024-08-switch = W pozwie w USA twierdzono, że przełącznik pojawił się w sierpniu 2024. LinkedIn nazwał twierdzenia tego pozwu nieprawdziwymi, a pozew wycofano. Ta data może być prawdziwa, ale nie udało się jej potwierdzić.
fact-when-2024-09-elsewhere = W USA i w większości świata przełącznik był i był włączony najpóźniej 18 września 2024.
fact-when-2024-09-policy = Polityka LinkedIn wymienia trenowanie AI od 18 września 2024. Prasa podała, że przełącznik był już wcześniej.
fact-when-2024-09-uk-pause = Brytyjski organ powiedział 20 września 2024, że LinkedIn wstrzymał to w Wielkiej Brytanii.
fact-when-2024-10-hk-pause = W Hongkongu LinkedIn wstrzymał to 11 października 2024.
fact-when-2024-12-ca-pause = Kanadyjski organ powiedział w grudniu 2024, że LinkedIn wstrzymał to w Kanadzie.
fact-when-2025-09-announced = LinkedIn ogłosił zmianę 18 września 2025.
fact-when-2025-09-switch-eea = W UE, EOG i Szwajcarii przełącznik było widać od 18 września 2025.
fact-when-2025-11-start-eea = W UE, EOG i Szwajcarii trenowanie zaczęło się 3 listopada 2025, z włączonym przełącznikiem.
fact-when-2025-11-start-uk = W Wielkiej Brytanii trenowanie zaczęło się ponownie 3 listopada 2025, z włączonym przełącznikiem.
fact-when-2025-11-start-hk = W Hongkongu trenowanie zaczęło się ponownie 3 listopada 2025, z włączonym przełącznikiem.
fact-when-2025-11-start-ca = W Kanadzie trenowanie zaczęło się 3 listopada 2025, z włączonym przełącznikiem.
fact-when-cn-unknown = Nie udało się ustalić, co obowiązuje dziś w Chinach kontynentalnych.
fact-when-2026-08-notice = Europejska informacja LinkedIn zmieniła się 21 sierpnia 2026. Część o trenowaniu AI pozostała taka sama.
fact-when-2026-nothing-new = Nie znaleźliśmy w 2026 roku nowej kary, orzeczenia ani pozwu w sprawie tego trenowania. To nie dowodzi, że ich nie było.
fact-when-look-back = Holenderski organ mówił o danych od 2003 roku. Irlandzki powiedział, że LinkedIn skrócił potem ten okres. Nie wiadomo, jak daleko wstecz sięga.

## Claims with their denials, regulators, and the legal basis.

fact-suit-filed = 21 stycznia 2025 płacący użytkownik pozwał LinkedIn w Kalifornii.
fact-suit-claim = Twierdził, że LinkedIn udostępnił prywatne wiadomości płacących użytkowników do trenowania AI.
fact-suit-denial = LinkedIn powiedział, że to nieprawda. Powiedział, że prywatnych wiadomości nigdy nie udostępniono do trenowania AI.
fact-suit-withdrawn = Dziewięć dni później wycofał pozew. Żaden sąd nie orzekł, kto ma rację.
fact-suit-lawyer = Jego prawnik powiedział, że LinkedIn pokazał im dowody na to, że nie używał do tego prywatnych wiadomości. Powiedział też, że spóźniona informacja wprowadziła ludzi w niepewność.
fact-others-testachats = Belgijska organizacja konsumencka powiedziała w sierpniu 2024, że wysłała skargę do belgijskiego organu. Nie była to sprawa sądowa.
fact-others-fine = W październiku 2024 irlandzki organ nałożył na LinkedIn karę 310 milionów euro. Dotyczyła ona reklam, nie AI.
fact-others-fine-appeal = LinkedIn zaskarżył tę karę do sądu. Orzeczenie w sprawie pierwszych kwestii zapadło w kwietniu 2026. O ile wiadomo, sprawa nie jest zakończona.
fact-reg-dpc = W listopadzie 2025 irlandzki organ powiedział, że LinkedIn ograniczył dane i okres, których miał użyć. Powiedział, że nie zatwierdził planu ani nie uznał go za zgodny z prawem.
fact-reg-dpc-report = LinkedIn miał złożyć sprawozdanie irlandzkiemu organowi mniej więcej do kwietnia 2026. Nie wiadomo, co z tego wynikło.
fact-reg-ico = We wrześniu 2025 brytyjski organ powiedział, że wie o wznowieniu trenowania i że będzie je dalej obserwować. Nie zatwierdził go.
fact-reg-ap = We wrześniu 2025 holenderski organ wezwał ludzi, aby obejrzeli swoje ustawienia, zanim zacznie się trenowanie.
fact-reg-german = W październiku 2025 niemieckie organy wyjaśniły, jak wnieść sprzeciw. Mówią, że można to zrobić także później, ze skutkiem od tej chwili.
fact-reg-garante = W październiku 2025 włoski organ wyjaśnił przełącznik i formularz, także dla osób bez konta.
fact-reg-cnpd-apd = Jesienią 2025 organy w Belgii i Luksemburgu pokazały, jak wyłączyć przełącznik.
fact-reg-pcpd = W październiku 2024 organ w Hongkongu wyraził obawy, a LinkedIn wstrzymał trenowanie.
fact-basis-claimed = LinkedIn mówi, że prawo pozwala na to trenowanie jako „prawnie uzasadniony interes”. To znaczy: jego własny dobry powód, zważony z Twoimi.
fact-basis-not-confirmed = Żaden organ nie potwierdził, że ten powód tutaj wystarcza.
fact-basis-ca-hk = Doniesienia mówią, że LinkedIn używa tych samych słów w Kanadzie i Hongkongu. Tamtejsze prawo działa inaczej, więc ich znaczenie może być inne.
fact-basis-elsewhere = W innych miejscach LinkedIn wskazuje swoją politykę prywatności i to ustawienie.

## Rights, data controllers and times.

fact-controller-ireland = O Twoich danych decyduje LinkedIn Ireland. Prawo nazywa go administratorem danych.
fact-controller-uk = O Twoich danych decyduje LinkedIn w USA. Prawo nazywa go administratorem danych. Twoim organem jest ICO, a nie organ irlandzki.
fact-controller-us = O Twoich danych decyduje LinkedIn w USA.
fact-right-eea-object = Masz prawo wnieść sprzeciw z powodów, które dotyczą Ciebie. LinkedIn musi wtedy przestać, chyba że wykaże ważne powody, nadrzędne wobec Twoich. (RODO, art. 21: „ważne prawnie uzasadnione podstawy”)
fact-right-eea-restrict = Na czas rozpatrywania możesz poprosić o wstrzymanie używania Twoich danych. (RODO, art. 18)
fact-right-eea-time = LinkedIn ma miesiąc na odpowiedź. Może wziąć jeszcze dwa miesiące, jeśli w ciągu pierwszego poda powód. (RODO, art. 12)
fact-right-eea-complain = Możesz złożyć skargę do organu tam, gdzie mieszkasz lub pracujesz. To nic nie kosztuje. (RODO, art. 77)
fact-right-eea-lead = Dla LinkedIn Ireland wiodący jest organ irlandzki. Nadal możesz zwrócić się do swojego. Irlandzki prosi, aby najpierw napisać do LinkedIn.
fact-right-de-land = W Niemczech każdy kraj związkowy ma do tego własny organ.
fact-right-uk-object = Masz prawo wnieść sprzeciw z powodów, które dotyczą Ciebie. LinkedIn musi wtedy przestać, chyba że wykaże ważne powody, nadrzędne wobec Twoich. (UK GDPR, art. 21: „ważne prawnie uzasadnione podstawy”)
fact-right-uk-time = LinkedIn ma miesiąc na odpowiedź. Może wziąć jeszcze dwa miesiące, jeśli w ciągu pierwszego poda powód.
fact-right-uk-acknowledge = Od 19 czerwca 2026 firma musi potwierdzić skargę w ciągu 30 dni. ICO oczekuje, że najpierw poskarżysz się firmie.
fact-right-ch = Możesz oświadczyć, że nie chcesz takiego użycia. Używanie danych wbrew oświadczonej woli może naruszać prawo szwajcarskie. (FADP, art. 30)
fact-right-ch-court = Możesz poprosić sąd cywilny, aby tego zakazał. Możesz też zawiadomić FDPIC. (FADP, art. 32)
fact-right-ca = Możesz wycofać zgodę. Są ograniczenia wynikające z prawa i umów. Trzeba uprzedzić o tym z rozsądnym wyprzedzeniem. (PIPEDA, 4.3.8)
fact-right-ca-time = Na kopię danych prawo kanadyjskie wyznacza 30 dni. Dla sprzeciwu nie wyznacza terminu. Przyjmujemy 30 dni jako wskazówkę.
fact-right-ca-qc-time = Na kopię danych prawo Quebecu wyznacza 30 dni. Dla sprzeciwu nie wyznacza terminu. Przyjmujemy 30 dni jako wskazówkę.
fact-right-ca-provinces = Quebec, Kolumbia Brytyjska i Alberta mają własne prawo i własne organy.
fact-right-hk = Firma potrzebuje Twojej wyraźnej zgody, aby użyć danych w nowym celu. Możesz złożyć skargę do PCPD. (PDPO, zasada 3)
fact-right-hk-time = PCPD może odrzucić skargę, jeśli wiadomo Ci było o sprawie dłużej niż dwa lata.
fact-right-us-ca-none = Prawo Kalifornii nie daje ogólnego prawa do sprzeciwu wobec trenowania AI. Nadal możesz poprosić LinkedIn.
fact-right-us-ca = Możesz zobaczyć, poprawić i usunąć swoje dane. Możesz odmówić ich sprzedaży lub udostępniania. LinkedIn ma 45 dni na odpowiedź na taki wniosek.
fact-right-us-other = Nie znamy stanu, który dawałby prawo do sprzeciwu wobec samego trenowania AI. Niektóre dają prawo do zobaczenia, poprawienia i usunięcia danych. Skargi przyjmuje prokurator generalny stanu („attorney general”).
fact-right-br = Możesz sprzeciwić się użyciu bez Twojej zgody, jeśli narusza ono prawo. Najpierw napisz do LinkedIn, potem możesz zwrócić się do ANPD. (LGPD, art. 18)
fact-right-br-time = Na pełną kopię danych prawo wyznacza 15 dni. Dla sprzeciwu przyjmujemy 15 dni jako wskazówkę. (LGPD, art. 19)
fact-right-au = Nie znaleźliśmy prawa do sprzeciwu. Złóż skargę najpierw do LinkedIn, a potem do OAIC.
fact-right-unknown = Nie zbadaliśmy prawa tam, gdzie mieszkasz. Możesz mieć prawa, których tu nie wymieniamy. Nadal możesz poprosić LinkedIn.
fact-time-ask-again = Nie znaleźliśmy tamtejszego prawa, które wyznaczałoby dzień odpowiedzi na taki sprzeciw. Może takie być. Przypominamy, aby po 30 dniach zapytać ponownie.
fact-time-ch = Na kopię danych prawo szwajcarskie wyznacza 30 dni. Dla oświadczonej woli nie wyznacza terminu. Przyjmujemy 30 dni jako wskazówkę.
fact-time-hk = Na kopię danych prawo Hongkongu wyznacza 40 dni. Dla sprzeciwu nie wyznacza terminu. Przyjmujemy 40 dni jako wskazówkę. (PDPO, art. 19)

## The objection form.

fact-form-name = Formularz LinkedIn nazywa się „LinkedIn Data Processing Objection Form”.
fact-form-adds = Formularz sięga tam, gdzie nie sięga przełącznik: do AI, która porządkuje, podpowiada lub dba o bezpieczeństwo ludzi.
fact-form-visitors = Z formularza mogą korzystać także osoby bez konta.
fact-form-option = Jedna z możliwości w formularzu to „Object to processing for training content-generating AI models” (sprzeciw wobec trenowania modeli AI tworzących treści). Inna to „Other” (inne).
fact-form-no-reason = Do tej możliwości nie trzeba podawać powodu. Mówią tak dwa doniesienia oparte na informacjach włoskiego organu.
fact-form-fields = Źródła nie są zgodne co do pól, więc formularz może wyglądać inaczej, niż pokazujemy.
fact-form-weighs = LinkedIn mówi, że rozważa wniosek i w niektórych przypadkach może odmówić. Przy marketingu bezpośrednim zawsze przestaje.
fact-form-mail = Doniesienia mówią, że LinkedIn potwierdza e-mailem. LinkedIn nie obiecuje terminu.
fact-form-where = LinkedIn nie mówi, że formularz jest tylko dla Europy. Nie jest jasne, ile znaczy on tam, gdzie mieszkasz.

## What nobody can verify from outside.

fact-limit-page-text = Nie mogliśmy oglądać stron LinkedIn jako użytkownik. Czytaliśmy publiczne kopie, ostatnią z 22 sierpnia 2026.
fact-limit-log = Nie wiadomo, czy LinkedIn prowadzi zapis tego przełącznika, który można zobaczyć. Twój własny zapis może być jedynym.
fact-limit-proof = Zapis pokazuje, co widziano. Nie dowodzi, co LinkedIn zrobił z Twoimi danymi.
fact-limit-terms = Warunki LinkedIn zakazują botów i narzędzi, które kopiują jego strony. Dlatego ta aplikacja nigdy tam nie klika ani nie pisze. Robisz to samodzielnie. Aplikacja czyta jedną stronę, jeden raz, za każdym naciśnięciem przycisku.

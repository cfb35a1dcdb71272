### Checking a saved file.

verify-title = Sprawdź zapisany plik
verify-lead = Wybierz plik utworzony przez tę aplikację. Sprawdzimy, czy coś w nim zmieniono. Działa to bez internetu.
verify-pick = Wybierz plik
verify-drop = Upuść plik na to okno albo wybierz go.
verify-drop-hint = Zapisany plik ma końcówkę .zip.
verify-last = Sprawdź ostatnio zapisany plik
verify-last-name = Ostatnio zapisano: { $name }
verify-checking = Sprawdzanie pliku.
verify-again = Sprawdź inny plik
verify-dropped = Plik upuszczono. Naciśnij przycisk, aby go sprawdzić.
verify-dropped-check = Sprawdź upuszczony plik

verify-intact-title = Ten plik jest nienaruszony
verify-intact-text =
    { $count ->
        [one] Ma { $records } zapis. Po zapisaniu pliku nic w nim nie zmieniono.
        [few] Ma { $records } zapisy. Po zapisaniu pliku nic w nim nie zmieniono.
        [many] Ma { $records } zapisów. Po zapisaniu pliku nic w nim nie zmieniono.
       *[other] Ma { $records } zapisu. Po zapisaniu pliku nic w nim nie zmieniono.
    }
verify-changed-title = Ten plik zmieniono po zapisaniu
verify-changed-record = Pierwsza zmiana jest w zapisie { $number }.
verify-changed-elsewhere = Pierwsza zmiana jest poza zapisami.
verify-changed-next = Nie polegaj na tej kopii. Jeśli masz inną kopię, sprawdź tamtą.
verify-changed-claims = Oto co kopia mówi sama o sobie. Po zmianie nic z tego nie jest pewne.
verify-unreadable-title = Nie możemy sprawdzić tego pliku
verify-unreadable-text = Nie utworzyła go ta aplikacja albo brakuje jego części.
verify-unreadable-next = Wybierz plik .zip zapisany w tej aplikacji.

verify-row-file = Plik
verify-row-made = Data utworzenia
verify-row-records = Zapisy
verify-row-code = Krótki kod tego pliku
verify-code-compare = Masz zanotowany kod z chwili zapisu? Porównaj go z tym. Inny kod oznacza inny plik.
verify-row-seal = Pieczęć
verify-row-where = Gdzie się różni
verify-row-how = Czym się różni
verify-row-why = Dlaczego
verify-made-unknown = Nie podano
verify-seal-own = Opieczętowano kluczem tego komputera
verify-seal-other = Opieczętowano kluczem, którego ten komputer nie ma. Porównaj odcisk z osobą, od której pochodzi plik.
verify-seal-none = Bez pieczęci. Plik może pokazać, że jego części do siebie pasują. Nie może pokazać, kto je złożył.
verify-seal-changed = Jest pieczęć, ale ta kopia nie przechodzi sprawdzenia. Dlatego pieczęć za nią nie ręczy.
verify-seal-changed-none = Żadna pieczęć nie obejmuje tej kopii.
verify-fingerprint = Odcisk klucza
verify-practice-title = To jest plik z ćwiczenia
verify-practice-text = Powstał na fikcyjnej stronie. Nie dowodzi niczego o prawdziwym koncie.

verify-limit-title = Co to pokazuje, a czego nie
verify-limit = To pokazuje, że plik się nie zmienił. Nie dowodzi, co LinkedIn zrobił z Twoimi danymi.
verify-limit-before = Nienaruszony plik nie zmienił się po zapisaniu. Nie dowodzi to, co LinkedIn zrobił z Twoimi danymi.
verify-limit-changed = Ta kopia w tym stanie niczego nie dowodzi. Sprawdzenie nie pokazuje, kto ją zmienił ani dlaczego.
verify-limit-unreadable = Nie mogliśmy zajrzeć do środka. Dlatego nie mówi to nic o tym, co plik zawiera.
verify-others-title = Nie musisz nam ufać
verify-others-text = Plik to zwykły ZIP. READ-ME-FIRST.txt w nim podaje polecenia dla narzędzi innych autorów.

# What is wrong, by kind
verify-bad-missing-file = Brakuje części.
verify-bad-added-file = Dodano część.
verify-bad-hash-differs = Część ma inną treść niż miała.
verify-bad-content-unreadable = Części nie da się odczytać.
verify-bad-malformed-manifest = Lista części nie ma właściwej postaci.
verify-bad-malformed-bag = Części nie są złożone tak, jak były.
verify-bad-payload-oxum-differs = Łączny rozmiar części jest inny, niż podano.
verify-bad-malformed-keys = Lista kluczy nie ma właściwej postaci.
verify-bad-seal-missing = Brakuje pieczęci.
verify-bad-seal-malformed = Pieczęć nie ma właściwej postaci.
verify-bad-seal-invalid = Pieczęć nie pasuje.
verify-bad-unknown-key = Opieczętowano innym kluczem niż ten, który podają zapisy.
verify-bad-malformed-list = Lista zapisów nie ma właściwej postaci.
verify-bad-malformed-entry = Zapis nie ma właściwej postaci.
verify-bad-entry-differs = Zapis nie jest tym z listy.
verify-bad-entry-out-of-place = Zapis nie jest na swoim miejscu.
verify-bad-head-before-differs = Zapis nie pasuje do poprzedniego.
verify-bad-checkpoint-missing = Brakuje ostatniej pieczęci listy.
verify-bad-malformed-checkpoint = Pieczęć listy nie ma właściwej postaci.
verify-bad-list-shortened = Na końcu listy brakuje zapisów.
verify-bad-list-hash-differs = Lista zapisów nie jest taka, jak ją opieczętowano.
verify-bad-root-differs = Ciąg zapisów nie jest taki, jak go opieczętowano.
verify-bad-attachment-missing = Brakuje obrazu.
verify-bad-attachment-differs = Obraz nie jest tym, który zachowano.
verify-bad-attachment-unreferenced = Dodano obraz, którego nie wymienia żaden zapis.
verify-bad-practice-mixed = Zapisy z ćwiczeń i prawdziwe są pomieszane.
verify-bad-tree-differs = Przechowywany ciąg zapisów nie pasuje do zapisów.
verify-bad-database-damaged = Magazyn zapisów jest uszkodzony.
verify-bad-other = Coś nie jest takie, jak było.

# Why it cannot be read, by code
verify-reason-unreadable-file = System nie pozwolił nam odczytać pliku.
verify-reason-not-a-zip = To nie jest plik ZIP albo jest uszkodzony.
verify-reason-stray-bytes = Zawiera bajty, które nie należą do żadnego pliku w nim.
verify-reason-duplicate-name = Dwa pliki w nim mają tę samą nazwę.
verify-reason-unsafe-name = Nazwa jednego z plików mogłaby wyrządzić szkodę, więc go nie otworzyliśmy.
verify-reason-special-file = Zawiera dowiązanie, więc go nie otworzyliśmy.
verify-reason-encrypted = Jego część jest zabezpieczona hasłem.
verify-reason-unknown-packing = Jego część jest spakowana w sposób, którego nie znamy.
verify-reason-too-many-files = Zawiera za dużo plików.
verify-reason-too-large = Po rozpakowaniu byłby większy, niż może być zapisany plik.
verify-reason-headers-differ = Jego dwa spisy treści nie są zgodne.
verify-reason-several-folders = Na najwyższym poziomie nie zawiera jednego folderu.
verify-reason-no-bag = To plik ZIP, ale nie utworzyła go ta aplikacja.
verify-reason-newer-format = Utworzyła go nowsza wersja tej aplikacji. Sprawdź go w tamtej wersji.
verify-reason-other = Nie znamy tego rodzaju pliku.

### Settings.

settings-title = Preferencje
settings-language = Język
settings-language-system = Jak na tym komputerze ({ $language })
settings-colours = Kolory
settings-colours-system = Jak na tym komputerze
settings-colours-light = Jasne
settings-colours-dark = Ciemne
settings-colours-contrast = Większy kontrast
settings-text-size = Wielkość tekstu
settings-text-size-100 = Zwykła
settings-text-size-125 = Większa
settings-text-size-150 = Duża
settings-text-size-200 = Bardzo duża, dwa razy większa niż zwykła
settings-movement = Ruch
settings-less-movement = Mniej ruchu
settings-less-movement-hint = Nic na ekranie nie porusza się samo.
settings-sign-in = Logowanie
settings-stay = Zachowaj logowanie do LinkedIn w oknie aplikacji
settings-stay-hint = Bez zaznaczenia aplikacja zapomina logowanie po zamknięciu.
settings-forget = Zapomnij logowanie teraz
settings-forgotten = Okno aplikacji wylogowano i niczego nie przechowuje.
settings-saved = Zapisano.
settings-seal = Pieczęć rejestru
settings-seal-text = Każdy zapis jest opieczętowany kluczem, aby później można było wykryć zmiany.
settings-seal-keychain = Klucz jest w pęku kluczy komputera.
settings-seal-no-keychain = Na tym komputerze nie odpowiada żaden pęk kluczy. Zapisy są przechowywane, ale bez pieczęci.
settings-seal-locked = Pęk kluczy komputera jest zablokowany lub nie odpowiada. Zapisy są przechowywane. Odblokuj go przed zapisaniem pliku, a plik dostanie pieczęć.
settings-seal-refused = Pęk kluczy komputera odmówił. Zapisy są przechowywane, ale bez pieczęci.
settings-seal-key-missing = Nie ma już klucza, którym opieczętowano rejestr. Nowe zapisy są przechowywane, ale tej pieczęci nie da się kontynuować.
settings-new-key-text = Jeśli stary klucz przepadł na dobre, możesz utworzyć nowy. Rejestr to odnotuje. Wcześniej opieczętowane zapisy pozostają bez zmian.
settings-new-key = Utwórz nowy klucz
settings-new-key-done = Jest nowy klucz. Rejestr mówi, że stary przepadł.
settings-seal-pending = Klucz powstanie, gdy zostanie zachowany pierwszy zapis.
settings-fingerprint = Odcisk klucza
settings-practice = Ćwiczenie
settings-practice-text = Wypróbuj wszystko na fikcyjnej stronie. Nic prawdziwego się nie zmieni.
settings-practice-open = Przejdź do ćwiczenia
settings-version = Default Off, wersja { $version }

# The picture kept with each reading
settings-picture = Obraz strony
settings-picture-whole = Zachowuj obraz całej strony
settings-picture-whole-hint = W przeciwnym razie obraz pokazuje to, co widać w oknie. Cała strona może pokazać więcej z Twojego konta.

language-unchecked = Tego tłumaczenia nie sprawdził człowiek.
language-unchecked-help = Niepasujące słowo można zgłosić tam, gdzie udostępniana jest ta aplikacja. Jej pliki tekstowe są otwarte dla wszystkich.

### The three first screens.

first-run-step = { $number } van 3
first-run-skip = Overslaan
first-run-welcome-title = Controleer één instelling van LinkedIn
first-run-welcome-lead = LinkedIn heeft een instelling met de naam “Gegevens voor verbetering van generatieve AI”. Op de meeste plaatsen staat die aan, tenzij u die uitzet.
first-run-drawing = Onze tekening van de instelling. Het is niet die van u.
first-run-welcome-what = De instelling bepaalt of uw posts en profiel kunnen helpen om AI te trainen die content maakt.
first-run-welcome-how = Deze app helpt u die instelling te bekijken. Wilt u die wijzigen, dan helpt de app u daarbij. En de app houdt een logboek voor u bij.
first-run-welcome-nothing = Er wordt niets verstuurd tot u dat zegt.
first-run-menus = Hulp en instellingen gaan open na deze drie pagina’s, of als u ze overslaat.
first-run-data-title = Wat deze app met uw gegevens doet
first-run-data-here = Uw logboek blijft op deze computer.
first-run-data-nothing = We verzamelen niets over u. Er is geen account, geen tracking en geen reclame.
first-run-data-online = De app gaat alleen online als u op een knop drukt waar dat op staat. Dan maakt hij verbinding met LinkedIn en met niemand anders, tenzij u om een tijdstempel of de controle van een e-mail vraagt.
first-run-begin-title = Hoe wilt u beginnen?
first-run-begin-lead = U kunt altijd stoppen en later verdergaan waar u was.
first-run-begin-practice = Eerst oefenen
first-run-begin-practice-hint = U probeert alles uit op een oefensite. Er verandert niets echts.
first-run-begin-now = Nu beginnen
first-run-begin-now-hint = U begint met uw eigen instelling. Dat duurt ongeveer twee minuten.

first-run-begin-around-hint = Vijf korte haltes op een oefensite. Daarna bepaalt u hoe u verdergaat.

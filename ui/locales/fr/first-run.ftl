### The three first screens.

first-run-step = { $number } sur 3
first-run-skip = Passer
first-run-welcome-title = Vérifiez un réglage de LinkedIn
first-run-welcome-lead = LinkedIn a un réglage nommé « Données pour l’amélioration de l’IA générative ». Dans la plupart des endroits, il est activé tant que vous ne le désactivez pas.
first-run-drawing = Notre dessin du réglage. Ce n’est pas le vôtre.
first-run-welcome-what = Il détermine si vos posts et votre profil peuvent aider à entraîner une IA qui crée du contenu.
first-run-welcome-how = Cette application vous aide à regarder ce réglage. Elle vous aide à le changer si vous le voulez. Et elle en garde une trace pour vous.
first-run-welcome-nothing = Rien n’est envoyé nulle part tant que vous ne le demandez pas.
first-run-menus = L’aide et les réglages s’ouvrent après ces trois pages, ou quand vous les passez.
first-run-data-title = Ce que cette application fait de vos données
first-run-data-here = Vos enregistrements restent sur cet ordinateur.
first-run-data-nothing = Nous ne collectons rien sur vous. Il n’y a ni compte, ni suivi, ni publicité.
first-run-data-online = L’application va en ligne seulement quand vous appuyez sur un bouton qui le dit. Elle communique alors avec LinkedIn et avec personne d’autre, sauf si vous demandez un horodatage ou la vérification d’un e-mail.
first-run-begin-title = Comment voulez-vous commencer ?
first-run-begin-lead = Vous pouvez vous arrêter à tout moment, sans perdre votre place.
first-run-begin-practice = M’exercer d’abord
first-run-begin-practice-hint = Vous essayez tout sur un site fictif. Rien de réel ne change.
first-run-begin-now = Commencer maintenant
first-run-begin-now-hint = Vous commencez avec votre propre réglage. Cela prend environ deux minutes.

first-run-begin-around-hint = Cinq courtes étapes sur un site fictif. Ensuite, vous décidez de la suite.

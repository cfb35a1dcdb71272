### The facts of crates/optout/catalog in plain French. One message a fact, named fact-<id>.

## The setting: its name, its places, and what on by default means.

fact-setting-name = LinkedIn appelle ce réglage « Données pour l’amélioration de l’IA générative » (en anglais : « Data for Generative AI Improvement »).
fact-setting-switch-label = L’interrupteur se nomme « Utiliser mes données pour entraîner des modèles d’IA de création de contenu ».
fact-setting-address = L’avis de LinkedIn renvoie lui-même au réglage à cette adresse.
fact-setting-list-address = La liste des réglages sur les données est à cette adresse.
fact-setting-menu-computer = Sur un ordinateur : « Vous », puis « Préférences et confidentialité », puis « Confidentialité des données », puis le nom du réglage.
fact-setting-menu-phone = Dans l’application du téléphone : votre photo, puis « Settings » (préférences), puis « Confidentialité des données », puis le nom du réglage.
fact-setting-account-wide = Une page d’aide de LinkedIn dit que l’on peut gérer les réglages depuis n’importe quel appareil.
fact-setting-word-not-colour = Fiez-vous au mot, pas à la couleur. Les sources décrivent de façons différentes la couleur de l’état désactivé.
fact-setting-saves-at-once = La plupart des guides ne montrent pas de bouton pour enregistrer. Un guide dit autre chose, donc nous n’en sommes pas sûrs. C’est pourquoi vous rechargez la page et regardez encore.
fact-setting-region-wording = Les mots sur la page varient selon le lieu et l’année. Des textes plus anciens nomment aussi d’autres sociétés du groupe de LinkedIn.
fact-default-on = LinkedIn dit que le réglage est activé tant que vous ne le désactivez pas.
fact-default-no-question = On ne vous pose pas la question d’abord. Votre compte commence sur « Activé », et il y reste jusqu’à ce que vous le changiez.
fact-default-research = Une synthèse de 58 études a constaté que ce qui est choisi au départ influe sur le résultat final. La plupart d’entre nous le gardent, et c’est normal.
fact-default-by-place = Un texte d’aide de LinkedIn de 2024 lie cela au lieu indiqué dans votre profil.
fact-default-kept = Des articles qui citent LinkedIn disent que les choix antérieurs restent valables après le 3 novembre 2025.
fact-default-on-not-used = « Activé » montre ce que dit le réglage. Cela ne montre pas que vos données ont été utilisées.

## What LinkedIn says the setting covers and does not cover.

fact-covered-profile = Votre profil : nom, photo, emplois, études, lieu, compétences et ce que d’autres ont écrit pour vous recommander.
fact-covered-content = Ce que vous partagez : posts, articles, réponses à des sondages et commentaires.
fact-covered-groups = Ce que vous faites dans les groupes. LinkedIn y compte aussi les messages dans les groupes.
fact-covered-ai-use = Ce que vous tapez dans les outils d’IA de LinkedIn, comme des questions et des demandes.
fact-covered-jobs = Les données d’emploi gardées dans votre compte : CV enregistrés et réponses enregistrées aux questions de présélection.
fact-covered-feedback = Une page d’aide cite aussi les retours, comme un pouce levé. L’avis européen de confidentialité les place dans une autre partie.
fact-covered-purpose = LinkedIn dit que cette IA sert par exemple à des brouillons de posts, des brouillons de messages, des articles, des publicités et un assistant de discussion.
fact-not-covered-private-messages = LinkedIn dit ne pas utiliser les messages privés pour cela.
fact-not-covered-group-messages = Les messages dans les groupes ne comptent pas comme privés ici. LinkedIn les indique comme concernés.
fact-not-covered-secrets = LinkedIn dit ne pas utiliser les mots de passe, les données de carte bancaire ni le salaire que vous lui avez indiqué.
fact-not-covered-applications = LinkedIn dit ne pas utiliser les candidatures qui renvoient à un membre précis.
fact-not-covered-under-18 = Des autorités en Italie et en Irlande disent que les membres de moins de 18 ans sont exclus.
fact-not-covered-under-18-on = Un article cite LinkedIn : l’interrupteur peut montrer « Activé » pour des personnes de moins de 18 ans, et leurs données ne sont tout de même pas utilisées.
fact-not-covered-sensitive-groups = L’autorité irlandaise dit que LinkedIn a ajouté des filtres pour certains groupes et certaines pages où l’on partage des sujets privés.

## What switching off does and does not do.

fact-off-does-future = LinkedIn dit que « Désactivé » arrête tout nouvel entraînement d’IA qui crée du contenu, avec les données que vous lui avez données.
fact-off-does-keep-account = Vous gardez votre compte, et vous pouvez toujours utiliser les outils d’IA de LinkedIn.
fact-off-does-any-time = Vous pouvez le désactiver à tout moment. Le 3 novembre 2025 était un début, pas un dernier jour.
fact-off-does-object = Des autorités au Luxembourg et en Belgique décrivent l’interrupteur comme une façon de s’opposer.
fact-off-not-past = LinkedIn dit que « Désactivé » n’annule pas l’entraînement qui a eu lieu avant.
fact-off-not-earlier-posts = LinkedIn dit que « Désactivé » arrête l’utilisation future pour l’entraînement. Les sources ne sont pas d’accord sur les posts déjà en ligne avant la désactivation.
fact-off-not-other-ai = Cela ne concerne pas l’IA qui classe, suggère ou protège les personnes.
fact-off-not-product-use = L’avis de LinkedIn a une deuxième partie, sur l’amélioration de son service. L’interrupteur ne concerne pas cette partie. Le formulaire, oui.
fact-off-not-ai-tools = Si vous utilisez les outils d’IA de LinkedIn, ils travaillent toujours avec ce que vous tapez.
fact-off-not-others = Cela concerne les données que vous avez données. Cela ne concerne pas ce que d’autres publient sur vous.
fact-off-not-feedback = Un article cite LinkedIn : les retours que vous donnez sur des résultats d’IA peuvent encore être utilisés.
fact-off-not-inputs-kept = Un article de 2024 dit que LinkedIn garde ce que vous tapez dans les outils d’IA jusqu’à ce que vous l’effaciez.
fact-off-not-removal = Des articles de presse disent que le formulaire retire les données déjà utilisées. Nous n’avons rien trouvé de LinkedIn qui le dise.
fact-off-not-checkable = Personne en dehors de LinkedIn ne peut vérifier quelles données ont été utilisées. Nous n’avons trouvé aucun moyen de le faire.
fact-off-not-ads = Cela ne change pas la publicité. Le partage de données avec Microsoft pour la publicité a son propre réglage.

## Microsoft, other companies of the group, and advertising.

fact-affiliates-meaning = Les « sociétés affiliées » sont des sociétés du groupe de LinkedIn. LinkedIn appartient à Microsoft, qui en est donc une.
fact-affiliates-uk-microsoft = Au Royaume-Uni, l’avis a une partie de plus. LinkedIn peut partager des posts, des commentaires et des articles avec Microsoft pour entraîner l’IA de Microsoft. Le même interrupteur désactive cela.
fact-affiliates-uk-conflict = Un texte d’aide plus ancien disait le contraire pour le Royaume-Uni. Nous suivons l’avis plus récent.
fact-affiliates-eea-none = Pour l’UE, l’EEE et la Suisse, l’avis n’a pas de partie sur l’entraînement de l’IA de Microsoft.
fact-affiliates-elsewhere = Ailleurs, la politique permet à LinkedIn de partager du contenu public avec des sociétés de son groupe, pour qu’elles développent leurs propres services.
fact-affiliates-same-switch = Un texte d’aide de 2024 dit que l’interrupteur concerne l’entraînement par LinkedIn et par des sociétés de son groupe.
fact-affiliates-models = L’IA peut être celle de LinkedIn, ou venir d’autres, comme Microsoft.
fact-ads-separate = Le 3 novembre 2025, LinkedIn a aussi commencé à partager plus de données avec Microsoft pour la publicité. C’est un autre réglage.
fact-ads-not-in-europe = Le changement sur la publicité avec Microsoft ne concerne pas l’UE, l’EEE, le Royaume-Uni ni la Suisse.
fact-ads-address = Les réglages de la publicité sont à cette adresse.
fact-ads-gpc = Aux États-Unis, LinkedIn dit traiter le signal du navigateur « Global Privacy Control » comme un refus du partage pour la publicité. Il ne le dit pas pour l’entraînement de l’IA.

## What happened when, by region.

fact-when-2023-features = Des articles disent que LinkedIn a commencé à proposer des outils d’écriture par IA en 2023.
fact-when-2024-08-switch = Une action en justice aux États-Unis affirmait que l’interrupteur est apparu en août 2024. LinkedIn a dit que les affirmations de cette action étaient fausses, et elle a été retirée. Cette date est peut-être juste, mais nous n’avons pas pu la confirmer.
fact-when-2024-09-elsewhere = Aux États-Unis et dans la plus grande partie du monde, l’interrupteur était là et activé au plus tard le 18 septembre 2024.
fact-when-2024-09-policy = La politique de LinkedIn mentionne l’entraînement de l’IA depuis le 18 septembre 2024. La presse a rapporté que l’interrupteur existait déjà avant.
fact-when-2024-09-uk-pause = L’autorité du Royaume-Uni a dit le 20 septembre 2024 que LinkedIn avait suspendu cela pour le Royaume-Uni.
fact-when-2024-10-hk-pause = À Hong Kong, LinkedIn a suspendu cela le 11 octobre 2024.
fact-when-2024-12-ca-pause = L’autorité du Canada a dit en décembre 2024 que LinkedIn avait suspendu cela pour le Canada.
fact-when-2025-09-announced = LinkedIn a annoncé le changement le 18 septembre 2025.
fact-when-2025-09-switch-eea = Dans l’UE, l’EEE et en Suisse, on pouvait voir l’interrupteur à partir du 18 septembre 2025.
fact-when-2025-11-start-eea = Dans l’UE, l’EEE et en Suisse, l’entraînement a commencé le 3 novembre 2025, avec l’interrupteur activé.
fact-when-2025-11-start-uk = Au Royaume-Uni, l’entraînement a repris le 3 novembre 2025, avec l’interrupteur activé.
fact-when-2025-11-start-hk = À Hong Kong, l’entraînement a repris le 3 novembre 2025, avec l’interrupteur activé.
fact-when-2025-11-start-ca = Au Canada, l’entraînement a commencé le 3 novembre 2025, avec l’interrupteur activé.
fact-when-cn-unknown = Pour la Chine continentale, nous n’avons pas pu savoir ce qui vaut aujourd’hui.
fact-when-2026-08-notice = L’avis européen de LinkedIn a changé le 21 août 2026. La partie sur l’entraînement de l’IA est restée la même.
fact-when-2026-nothing-new = Nous n’avons trouvé en 2026 ni nouvelle amende, ni décision, ni action en justice sur cet entraînement. Cela ne prouve pas qu’il n’y en a pas eu.
fact-when-look-back = L’autorité néerlandaise parlait de données depuis 2003. Celle d’Irlande a dit que LinkedIn a ensuite réduit cette durée. On ne sait pas jusqu’où cela remonte.

## Claims with their denials, regulators, and the legal basis.

fact-suit-filed = Le 21 janvier 2025, un membre payant a engagé une action en justice contre LinkedIn en Californie.
fact-suit-claim = Il affirmait que LinkedIn avait partagé des messages privés de membres payants pour entraîner une IA.
fact-suit-denial = LinkedIn a dit que c’était faux. LinkedIn a dit que des messages privés n’ont jamais été partagés pour l’entraînement d’une IA.
fact-suit-withdrawn = Neuf jours plus tard, il a retiré son action. Aucun tribunal n’a jugé qui avait raison.
fact-suit-lawyer = Son avocat a dit que LinkedIn leur avait montré des éléments de preuve indiquant qu’il n’utilisait pas de messages privés pour cela. Il a aussi dit que l’information tardive avait laissé les gens dans la confusion.
fact-others-testachats = Une association belge de consommateurs a dit en août 2024 avoir adressé une réclamation à l’autorité belge. Ce n’était pas une action en justice.
fact-others-fine = En octobre 2024, l’autorité irlandaise a infligé à LinkedIn une amende de 310 millions d’euros. Il s’agissait de publicité, pas d’IA.
fact-others-fine-appeal = LinkedIn a contesté cette amende en justice. Une décision sur de premières questions est venue en avril 2026. À notre connaissance, l’affaire n’est pas terminée.
fact-reg-dpc = En novembre 2025, l’autorité irlandaise a dit que LinkedIn avait réduit les données et la durée qu’il utiliserait. Elle a dit qu’elle n’avait pas approuvé le projet, ni constaté qu’il était légal.
fact-reg-dpc-report = LinkedIn devait faire rapport à l’autorité irlandaise vers avril 2026. On ne sait pas ce qu’il en est sorti.
fact-reg-ico = En septembre 2025, l’autorité du Royaume-Uni a dit savoir que l’entraînement allait reprendre, et qu’elle continuerait à surveiller. Elle ne l’a pas approuvé.
fact-reg-ap = En septembre 2025, l’autorité néerlandaise a appelé les gens à regarder leurs réglages avant le début de l’entraînement.
fact-reg-german = En octobre 2025, des autorités allemandes ont expliqué comment s’opposer. Elles disent que l’on peut encore s’opposer plus tard, pour l’utilisation à partir de ce moment.
fact-reg-garante = En octobre 2025, l’autorité italienne a expliqué l’interrupteur et le formulaire, aussi pour les personnes sans compte.
fact-reg-cnpd-apd = À l’automne 2025, des autorités en Belgique et au Luxembourg ont montré comment désactiver l’interrupteur.
fact-reg-pcpd = En octobre 2024, l’autorité de Hong Kong a exprimé des inquiétudes, et LinkedIn a suspendu cela.
fact-basis-claimed = LinkedIn dit que la loi permet cet entraînement au titre de l’« intérêt légitime ». Cela veut dire une bonne raison à lui, mise en balance avec les vôtres.
fact-basis-not-confirmed = Aucune autorité n’a confirmé que cette raison suffit ici.
fact-basis-ca-hk = Des articles disent que LinkedIn emploie les mêmes mots au Canada et à Hong Kong. Les lois n’y fonctionnent pas ainsi, donc le sens peut être différent.
fact-basis-elsewhere = Ailleurs, LinkedIn renvoie à sa politique de confidentialité et au réglage.

## Rights, data controllers and times.

fact-controller-ireland = LinkedIn Ireland décide de l’usage de vos données. La loi l’appelle le responsable du traitement.
fact-controller-uk = LinkedIn aux États-Unis décide de l’usage de vos données. La loi l’appelle le responsable du traitement. Votre autorité est l’ICO, pas l’autorité irlandaise.
fact-controller-us = LinkedIn aux États-Unis décide de l’usage de vos données.
fact-right-eea-object = Vous avez le droit de vous opposer, pour des raisons qui tiennent à vous. LinkedIn doit alors arrêter, sauf s’il montre des motifs impérieux qui pèsent plus que les vôtres. (RGPD, article 21 : « motifs légitimes et impérieux »)
fact-right-eea-restrict = Pendant l’examen de votre demande, vous pouvez demander la suspension de l’utilisation de vos données. (RGPD, article 18)
fact-right-eea-time = LinkedIn a un mois pour répondre. Il peut prendre deux mois de plus s’il vous dit pourquoi pendant le premier. (RGPD, article 12)
fact-right-eea-complain = Vous pouvez adresser une réclamation à l’autorité de l’endroit où vous vivez ou travaillez. C’est gratuit. (RGPD, article 77)
fact-right-eea-lead = L’autorité irlandaise est chef de file pour LinkedIn Ireland. Vous pouvez tout de même vous adresser à la vôtre. L’autorité irlandaise demande d’écrire d’abord à LinkedIn.
fact-right-de-land = En Allemagne, chaque Land a sa propre autorité pour cela.
fact-right-uk-object = Vous avez le droit de vous opposer, pour des raisons qui tiennent à vous. LinkedIn doit alors arrêter, sauf s’il montre des motifs impérieux qui pèsent plus que les vôtres. (UK GDPR, article 21 : « motifs légitimes et impérieux »)
fact-right-uk-time = LinkedIn a un mois pour répondre. Il peut prendre deux mois de plus s’il vous dit pourquoi pendant le premier.
fact-right-uk-acknowledge = Depuis le 19 juin 2026, une entreprise doit accuser réception d’une réclamation dans les 30 jours. L’ICO attend que vous vous adressiez d’abord à l’entreprise.
fact-right-ch = Vous pouvez déclarer que vous ne voulez pas cette utilisation. Utiliser des données contre votre volonté déclarée peut enfreindre le droit suisse. (LPD, article 30)
fact-right-ch-court = Vous pouvez demander à un tribunal civil de l’interdire. Vous pouvez aussi le signaler au PFPDT. (LPD, article 32)
fact-right-ca = Vous pouvez retirer votre consentement. La loi et les contrats posent des limites, et vous devez donner un préavis raisonnable. (LPRPDE, 4.3.8)
fact-right-ca-time = Pour une copie de vos données, la loi du Canada fixe 30 jours. Pour une opposition, elle ne fixe pas de délai. Nous prenons 30 jours comme repère.
fact-right-ca-qc-time = Pour une copie de vos données, la loi du Québec fixe 30 jours. Pour une opposition, elle ne fixe pas de délai. Nous prenons 30 jours comme repère.
fact-right-ca-provinces = Le Québec, la Colombie-Britannique et l’Alberta ont leurs propres lois et leurs propres autorités.
fact-right-hk = Une entreprise a besoin de votre consentement clair pour utiliser vos données dans un nouveau but. Vous pouvez adresser une réclamation au PCPD. (PDPO, principe 3)
fact-right-hk-time = Le PCPD peut rejeter une réclamation si vous connaissiez l’affaire depuis plus de deux ans.
fact-right-us-ca-none = La loi de Californie ne donne pas de droit général de s’opposer à l’entraînement de l’IA. Vous pouvez tout de même le demander à LinkedIn.
fact-right-us-ca = Vous pouvez voir, corriger et effacer vos données. Vous pouvez refuser leur vente ou leur partage. LinkedIn a 45 jours pour répondre à une telle demande.
fact-right-us-other = Nous ne connaissons aucun État qui donne un droit de s’opposer à l’entraînement de l’IA en tant que tel. Certains donnent le droit de voir, de corriger et d’effacer des données. Le procureur général de votre État (« attorney general ») reçoit les réclamations.
fact-right-br = Vous pouvez vous opposer à une utilisation sans votre consentement, si elle enfreint la loi. Écrivez d’abord à LinkedIn, puis vous pouvez vous adresser à l’ANPD. (LGPD, article 18)
fact-right-br-time = Pour une copie complète de vos données, la loi fixe 15 jours. Pour une opposition, nous prenons 15 jours comme repère. (LGPD, article 19)
fact-right-au = Nous n’avons pas trouvé de droit d’opposition. Adressez votre réclamation d’abord à LinkedIn, puis à l’OAIC.
fact-right-unknown = Nous n’avons pas étudié la loi là où vous vivez. Vous avez peut-être des droits que nous ne nommons pas. Vous pouvez tout de même faire une demande à LinkedIn.
fact-time-ask-again = Nous n’avons trouvé là-bas aucune loi qui fixe un délai de réponse à une telle opposition. Il peut y en avoir une. Nous vous rappelons de redemander après 30 jours.
fact-time-ch = Pour une copie de vos données, le droit suisse fixe 30 jours. Pour votre volonté déclarée, il ne fixe pas de délai. Nous prenons 30 jours comme repère.
fact-time-hk = Pour une copie de vos données, la loi de Hong Kong fixe 40 jours. Pour une opposition, elle ne fixe pas de délai. Nous prenons 40 jours comme repère. (PDPO, article 19)

## The objection form.

fact-form-name = Le formulaire de LinkedIn s’appelle « LinkedIn Data Processing Objection Form ».
fact-form-adds = Le formulaire va là où l’interrupteur ne va pas : l’IA qui classe, suggère ou protège les personnes.
fact-form-visitors = Les personnes sans compte peuvent aussi utiliser le formulaire.
fact-form-option = Un des choix du formulaire est « Object to processing for training content-generating AI models » (s’opposer au traitement pour l’entraînement de modèles d’IA qui créent du contenu). Un autre est « Other » (autre).
fact-form-no-reason = Vous n’avez pas besoin de motif pour ce choix. Deux articles fondés sur l’autorité italienne le disent.
fact-form-fields = Les sources ne sont pas d’accord sur les champs. Le formulaire peut donc être différent de ce que nous montrons.
fact-form-weighs = LinkedIn dit qu’il examine votre demande et qu’il peut refuser dans certains cas. Il arrête toujours le démarchage direct.
fact-form-mail = Des articles disent que LinkedIn confirme par e-mail. LinkedIn ne promet pas de délai.
fact-form-where = LinkedIn ne dit pas que le formulaire vaut pour l’Europe seulement. On ne sait pas clairement ce qu’il pèse là où vous vivez.

## What nobody can verify from outside.

fact-limit-page-text = Nous n’avons pas pu voir les pages de LinkedIn en tant que membre. Nous avons lu des copies publiques, la dernière du 22 août 2026.
fact-limit-log = On ne sait pas si LinkedIn garde une trace de cet interrupteur que vous pouvez voir. Votre propre enregistrement est peut-être le seul.
fact-limit-proof = Un enregistrement montre ce qui a été vu. Il ne prouve pas ce que LinkedIn a fait de vos données.
fact-limit-terms = Les conditions de LinkedIn interdisent les robots et les outils qui copient ses pages. Cette application n’y clique donc jamais et n’y tape rien. C’est vous qui le faites. L’application lit une seule page, une fois, chaque fois que vous appuyez sur le bouton.

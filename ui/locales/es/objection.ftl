### The objection: one question a page, check your answers, copy each field, note that it was sent.

objection-title = Enviar una oposición
objection-step = Pregunta { $step } de { $steps }

# The start
objection-start-title = ¿Quiere oponerse a otros usos?
objection-start-lead = LinkedIn tiene un formulario con el que puede oponerse a otros entrenamientos de IA.
objection-start-law = En la UE, el EEE y el Reino Unido, la ley le da derecho a oponerse. En otros lugares puede pedirlo igualmente.
objection-start-help = Le ayudamos a escribirla. Usted la envía con el propio formulario de LinkedIn.
objection-start-lawyer = No somos sus abogados y esto no es asesoramiento jurídico.
objection-start-optional = No es obligatorio. Desactivar el ajuste funciona sin ello.
objection-start-legend = ¿Qué quiere hacer?
objection-start-yes = Sí, ayúdenme a escribirla
objection-start-no = No, ahora no
objection-start-unsure = No lo sé todavía
objection-unsure-title = Para qué sirve el formulario
objection-unsure-setting = El ajuste abarca la IA que crea contenido. Puede desactivarlo sin el formulario.
objection-unsure-form = El formulario abarca otros usos, como ordenar, sugerir y la seguridad. También le deja constancia por escrito.
objection-unsure-result = LinkedIn pondera cada oposición. Dice que puede rechazar algunas y que entonces da los motivos.
objection-unsure-later = Puede volver a esto en cualquier momento.
objection-unsure-begin = Ayúdenme a escribirla
objection-unsure-home = Volver a Inicio

# Where do you live
objection-country-title = ¿Dónde vive?
objection-country-why = Lo preguntamos para mostrarle la ley y la fecha correctas. Esto se queda en este equipo.
objection-country-label = País
objection-country-hint = Escriba las primeras letras o elija en la lista. Si su país tiene regiones con ley propia, elija la región.
country-part = { $country }: { $part }
objection-country-none = Elija un país
objection-part-label = ¿En qué estado federado?
objection-part-hint = Allí cada estado federado tiene su propia autoridad. Puede dejarlo vacío y responder más tarde.
objection-part-none = Ahora no

objection-country-skip = Prefiero no decirlo

# With or without an account
objection-member-title = ¿Tiene una cuenta de LinkedIn?
objection-member-why = Las personas sin cuenta también pueden usar el formulario. En ese caso, LinkedIn necesita saber qué publicación o página trata de usted.
objection-member-yes = Sí, tengo una cuenta
objection-member-no = No, no tengo cuenta

# What do you object to
objection-targets-title = ¿A qué se opone?
objection-targets-hint = Elija todo lo que quiera. No hay nada elegido de antemano.
objection-target-content_ai = Entrenamiento de IA que crea contenido
objection-target-content_ai-hint = Es lo que abarca el ajuste. El formulario le deja constancia por escrito.
objection-target-other_ai = Entrenamiento de cualquier otra IA o aprendizaje automático
objection-target-other_ai-hint = Por ejemplo, la IA que ordena, sugiere o protege a las personas.
objection-targets-also = También puede pedir esto
objection-target-restriction = Una pausa hasta que LinkedIn decida
objection-target-restriction-hint = La ley lo llama limitación del tratamiento. LinkedIn conserva entonces los datos, pero no los usa hasta que haya decidido.

# Why
objection-grounds-title = ¿Por qué le importa esto?
objection-grounds-why = Puede dejarlo vacío.
objection-grounds-content = Hay informaciones que dicen que el formulario de LinkedIn no pide un motivo contra la IA que crea contenido.
objection-grounds-other = Eligió otra IA. Para ella, la ley en la UE, el EEE y el Reino Unido pide motivos de su situación particular. Sin ellos, LinkedIn puede negarse.
objection-grounds-label = Con sus propias palabras
objection-grounds-care = No añada datos de salud, números de identidad ni nombres de otras personas.
objection-grounds-starters-title = Si no sabe cómo empezar
objection-grounds-starter-purpose = Escribí mis publicaciones para que las lea la gente. No las escribí para entrenar IA.
objection-grounds-starter-work = Mi perfil describe mi vida laboral. Quiero decidir yo para qué se usa.
objection-grounds-starter-undo = Lo que un modelo ha aprendido no se puede sacar después. Por eso quiero que esto pare antes de empezar.
objection-grounds-starter-add = Añadir esta frase

# Contact details
objection-contact-title = ¿Cuáles son su nombre y su correo electrónico?
objection-contact-why = El formulario los pide. LinkedIn los usa para encontrarle y responderle. Los guardamos solo en este equipo.
objection-contact-first-name = Su nombre
objection-contact-last-name = Sus apellidos
objection-contact-email = Su dirección de correo electrónico
objection-contact-email-hint = Si puede, use la dirección de su cuenta de LinkedIn. LinkedIn le encuentra por ella.
objection-contact-links = ¿Dónde aparecen sus datos?
objection-contact-links-hint = Escriba la dirección web de cada publicación o página sobre usted, una por línea. Sin cuenta, LinkedIn las necesita para encontrar sus datos.
objection-contact-language = Idioma de la carta
objection-contact-language-hint = Puede ser distinto del idioma de esta aplicación.
objection-language-en = Inglés (English)
objection-language-de = Alemán (Deutsch)
objection-language-fr = Francés (Français)
objection-language-es = Español
objection-language-it = Italiano
objection-language-nl = Neerlandés (Nederlands)
objection-language-pt = Portugués (Português)
objection-language-pl = Polaco (Polski)
objection-language-sv = Sueco (Svenska)

# Check your text
objection-check-title = Revise su texto antes de enviarlo
objection-check-nothing-sent = Todavía no se ha enviado nada. Usted pegará este texto en el formulario de LinkedIn y lo enviará allí.
objection-check-answers-title = Sus respuestas
objection-check-letter-title = Su carta
objection-check-letter-label = El texto
objection-check-letter-hint = Puede cambiarlo. Conservamos su versión.
objection-check-other-language = La carta no está en el idioma de esta aplicación. Está en este idioma: { $language }.
objection-check-codes-title = Los códigos al final
objection-check-codes-why = Señalan su registro tal como está ahora. Así se puede mostrar más tarde que nadie lo cambió. Los espacios no cuentan.
objection-check-codes-out = Dejar los códigos fuera de mis cartas
objection-check-codes-own = Usted cambió el texto, así que lo dejamos como está. Puede borrar allí los códigos.
objection-check-letter-save = Guardar mis cambios
objection-check-letter-reset = Escribirlo de nuevo con mis respuestas
objection-check-letter-saved = Sus cambios se han guardado.
objection-check-country = Dónde vive
objection-check-member = Cuenta de LinkedIn
objection-check-targets = Se opone a
objection-check-also = También pide
objection-check-grounds = Su motivo
objection-check-first-name = Nombre
objection-check-last-name = Apellidos
objection-check-email = Correo electrónico
objection-check-links = Dónde aparecen sus datos
objection-check-language = Idioma de la carta
objection-check-empty = Sin indicar
objection-check-not-said = Prefiere no decirlo
objection-check-yes = Sí
objection-check-no = No
objection-check-law-title = Qué dice la ley
objection-check-controller = Quién decide sobre sus datos: { $name }
objection-controller-linkedin_ireland = LinkedIn Ireland Unlimited Company
objection-controller-linkedin_corporation = LinkedIn Corporation, en Estados Unidos
objection-check-due-today = Si la envía hoy, la respuesta debe llegar a más tardar el { $date }.
objection-check-ask-today = Si la envía hoy, puede preguntar de nuevo a partir del { $date }.
objection-check-answer-again = Cambiar la respuesta
objection-check-continue = Ir al formulario

# Rights, by code
objection-right-gdpr = El artículo 21 del RGPD le da derecho a oponerse. LinkedIn debe parar salvo que acredite motivos imperiosos que pesen más que los suyos.
objection-right-uk_gdpr = El artículo 21 del UK GDPR le da derecho a oponerse. LinkedIn debe parar salvo que acredite motivos imperiosos que pesen más que los suyos.
objection-right-swiss_declared_wish = La ley suiza le permite declarar que no quiere esto. También puede pedir a un tribunal que lo prohíba. (FADP, artículos 30 y 32)
objection-right-canada_withdraw_consent = En Canadá puede retirar su consentimiento. Hay algunos límites. (PIPEDA, principio 4.3.8)
objection-right-hong_kong_new_purpose = En Hong Kong, un uso nuevo de sus datos necesita su consentimiento. (PDPO, principio 3)
objection-right-brazil_opposition = En Brasil puede oponerse a un uso que infrinja la ley. (LGPD, artículo 18)
objection-right-none = No conocemos ninguna ley de allí que dé derecho a oponerse. Puede pedirlo igualmente.

# Rules behind a date
objection-rule-title = Cómo calculamos esta fecha
objection-rule-gdpr = El artículo 12, apartado 3, del RGPD pide una respuesta sin dilación indebida y, a más tardar, en un mes. El día en que LinkedIn la recibe no se cuenta. Puede prorrogarlo dos meses si se lo dice, con el motivo, en el primer mes.
objection-rule-uk = El artículo 12, apartado 3, del UK GDPR pide una respuesta sin dilación indebida y, a más tardar, en un mes. El día en que LinkedIn la recibe no se cuenta. Puede prorrogarlo dos meses si se lo dice, con el motivo, en el primer mes.
objection-rule-uk_complaint = La ley del Reino Unido exige una primera respuesta a una reclamación en 30 días.
objection-rule-california = La ley de California da 45 días para responder a otras peticiones de privacidad. No fija un plazo para una oposición, por lo que usamos el mismo.
objection-rule-canada = La ley de Canadá da 30 días para responder a una petición de sus datos. No fija un plazo para una oposición, por lo que usamos el mismo.
objection-rule-quebec = La ley de Quebec da 30 días para responder a otras peticiones de privacidad. No fija un plazo para una oposición, por lo que usamos el mismo.
objection-rule-brazil = La ley de Brasil da 15 días para responder a una petición de sus datos. No fija un plazo para una oposición, por lo que usamos el mismo.
objection-rule-switzerland = La ley suiza da 30 días para responder a una petición de sus datos. No fija un plazo para una oposición, por lo que usamos el mismo.
objection-rule-hong_kong = La ley de Hong Kong da 40 días para responder a una petición de sus datos. No fija un plazo para una oposición, por lo que usamos el mismo.
objection-rule-ask_again = Ninguna ley que conozcamos fija aquí una fecha. Pregunte de nuevo pasados 30 días.
objection-rule-source = Fuente: { $source }
objection-source-gdpr = artículo 12, apartado 3, del RGPD; artículo 3 del Reglamento (CEE, Euratom) n.º 1182/71
objection-source-uk = artículo 12, apartado 3, del UK GDPR
objection-source-uk_complaint = Data Protection Act 2018, section 164A, en vigor desde el 19 de junio de 2026
objection-source-california = California: Civil Code, section 1798.130(a)(2)
objection-source-canada = PIPEDA, secciones 8(3) y 8(4)
objection-source-quebec = Quebec: Act respecting the protection of personal information in the private sector, artículo 32
objection-source-brazil = LGPD (Lei 13.709/2018), artículo 19, II
objection-source-switzerland = FADP, artículo 25, apartado 7; ordenanza de protección de datos, artículo 18
objection-source-hong_kong = Hong Kong: Personal Data (Privacy) Ordinance, section 19
objection-source-ask_again = sin plazo en la ley; un recordatorio de esta aplicación
objection-due-moved = Según el calendario sería el { $date }. No es un día hábil, así que cuenta el siguiente día hábil.
objection-due-extended = Usted nos dijo que LinkedIn escribió el { $date } que necesita más tiempo.
objection-extended-granted = Fue a tiempo, así que cuenta la fecha posterior.
objection-extended-too_late = El primer plazo ya había terminado, así que vale la primera fecha.
objection-extended-not_in_this_law = No conocemos allí ninguna ley que le dé más tiempo.
objection-extended-reason-no = La ley exige también un motivo, y usted nos dijo que no lo había. Puede pedirlo. Aun así mostramos la fecha posterior.
objection-extended-reason-not_sure = La ley exige también un motivo. Mire si el aviso da uno.

# Copy each field
objection-copy-title = Ponga su texto en el formulario de LinkedIn
objection-copy-lead = Rellene el formulario con los valores de abajo. Esta aplicación no escribe nada allí.
objection-copy-step-open = Abra el formulario.
objection-copy-step-paste = Vaya valor por valor. Cada uno dice qué hacer con él.
objection-copy-step-send = Pulse el botón de enviar en la página de LinkedIn.
objection-copy-step-twice = Abra el formulario otra vez y haga lo mismo para el segundo envío.
objection-copy-step-back = Vuelva aquí y díganoslo.
objection-copy-open-here = Abrirlo en esta aplicación
objection-copy-open-browser = Abrirlo en mi navegador
objection-copy-opened = El formulario está abierto. Es una página de LinkedIn y usted tiene el control.
objection-copy-values-title = Valores para el formulario
objection-copy-twice = El formulario admite un solo tipo de oposición cada vez. Por eso se envía dos veces.
objection-copy-sending =
    { $number ->
        [1] Primer envío
        [2] Segundo envío
       *[other] Envío { $order }
    }
objection-copy-paste = Copie esto y péguelo.
objection-copy-choose = Elija esto en la lista. Allí puede estar en su propio idioma.
objection-copy-tick = Marque esta casilla, si el formulario la muestra.
objection-copy-may-differ = El formulario puede verse distinto. Use lo que encaje.
objection-copy-called = El formulario lo llama «{ $label }».
objection-copy-length =
    { $count ->
        [one] { $length } carácter
       *[other] { $length } caracteres
    }
objection-copy-length-of =
    { $count ->
        [one] { $length } carácter. El formulario admite { $limit }.
       *[other] { $length } caracteres. El formulario admite { $limit }.
    }
objection-copy-too-long = Es más largo de lo que admite el formulario. Vuelva atrás y acórtelo.
objection-copy-done = He terminado con el formulario
objection-field-first_name = Nombre
objection-field-last_name = Apellidos
objection-field-email = Correo electrónico
objection-field-objection_type = A qué se opone
objection-field-details = Su texto
objection-field-links = Enlaces a publicaciones o páginas sobre usted
objection-field-confirmation = La casilla que confirma su oposición
objection-field-other = Otro valor

# Did you send it
objection-sent-title = ¿La envió?
objection-sent-yes = Sí, la envié
objection-sent-no = No, todavía no
objection-sent-error = LinkedIn mostró un error
objection-sent-date-label = ¿Cuándo la envió?
objection-sent-date-hint = Use la fecha en que pulsó el botón de enviar.
objection-sent-before-letter = Su carta se escribió el { $date }. ¿Es correcta la fecha de envío?
objection-sent-today = Fue hoy
objection-sent-reference-label = Número de referencia, si recibió uno
objection-sent-reference-hint = Déjelo vacío si LinkedIn no le dio ninguno.
objection-sent-save = Guardar esto
objection-not-sent-title = No se anotó nada
objection-not-sent-text = Su texto está guardado. Puede enviarlo cuando quiera.
objection-not-sent-error = El formulario de LinkedIn puede volver a funcionar más tarde. Su texto está guardado, así que puede intentarlo de nuevo.
objection-not-sent-again = Volver al formulario
objection-not-sent-home = Volver a Inicio

# Confirmation
objection-done-title = Su oposición queda registrada
objection-done-label-due = Respuesta a más tardar el
objection-done-label-ask = Puede preguntar de nuevo a partir del
objection-done-told = Usted nos dijo que la envió el { $date }.
objection-done-reference = Su referencia: { $reference }
objection-done-no-reference = No indicó ninguna referencia.
objection-done-days-left =
    { $count ->
        [0] Es hoy.
        [one] Es dentro de { $days } día.
       *[other] Es dentro de { $days } días.
    }
objection-done-days-late =
    { $count ->
        [one] Fue hace { $days } día.
       *[other] Fue hace { $days } días.
    }
objection-done-next-title = Qué pasa ahora
objection-done-next-mail = Puede que LinkedIn confirme por correo electrónico. Conserve ese correo.
objection-done-next-home = Mostramos la fecha en su página de inicio.
objection-done-answered = Usted anotó una respuesta. La página de seguimiento muestra lo que viene después.
objection-done-next-limits = LinkedIn puede rechazarla en parte y dar motivos. No podemos ver qué hace por dentro.
objection-done-authority-title = Si no llega respuesta
objection-done-authority-text = Puede preguntar de nuevo a LinkedIn. También puede reclamar ante una autoridad. Es gratis.
objection-done-authority-name = Autoridad: { $name }
objection-done-authority-none = Puede preguntar de nuevo a LinkedIn.
objection-done-authority-address = Dónde reclamar:
objection-done-record = Ver el registro
objection-done-save = Guardar una copia de mis registros
objection-done-home = Ir a Inicio

# Faults in a form
objection-error-start = Elija qué quiere hacer
objection-error-country = Elija un país o indique que prefiere no decirlo
objection-error-member = Elija si tiene una cuenta
objection-error-targets = Elija al menos una cosa a la que se opone
objection-error-grounds = Acorte su motivo
objection-error-first-name = Escriba su nombre
objection-error-last-name = Escriba sus apellidos
objection-error-email = Escriba una dirección de correo electrónico, por ejemplo name@example.org
objection-error-links = Escriba al menos una dirección web donde aparezcan sus datos
objection-error-letterLanguage = Elija un idioma para la carta
objection-error-editedText = Revise el texto de la carta
objection-error-sent = Elija si la envió
objection-error-sentOn = Escriba el día en que la envió
objection-error-sentOn-future = Escriba un día que no sea posterior a hoy
objection-error-reference = Acorte la referencia
objection-error-too-long = Acorte esta respuesta: { $name }
objection-error-hidden = Quite los caracteres ocultos de esta respuesta: { $name }
objection-error-other = Revise esta respuesta
objection-check-anew-title = ¿Escribir la carta de nuevo?
objection-check-anew-text = La carta se hace con sus respuestas. Sus propios cambios se pierden.
objection-check-anew-keep = Conservar mis cambios

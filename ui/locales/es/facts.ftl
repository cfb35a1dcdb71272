### The facts of crates/optout/catalog in plain words. One message a fact, named fact-<id>.

## The setting: its name, its places, and what on by default means.

fact-setting-name = LinkedIn llama a este ajuste «Data for Generative AI Improvement».
fact-setting-switch-label = El interruptor se llama «Use my data for training content creation AI models».
fact-setting-address = El propio aviso de LinkedIn enlaza con el ajuste en esta dirección.
fact-setting-list-address = La lista de ajustes de datos está en esta dirección.
fact-setting-menu-computer = En un ordenador: «Me», después «Settings & Privacy», después «Data privacy» y después el nombre del ajuste.
fact-setting-menu-phone = En la aplicación del teléfono: su foto, después «Settings», después «Data privacy» y después el nombre del ajuste.
fact-setting-account-wide = Una página de ayuda de LinkedIn dice que los ajustes se pueden gestionar desde cualquier dispositivo.
fact-setting-word-not-colour = Guíese por la palabra, no por el color. Las fuentes describen el color de Desactivado de distintas maneras.
fact-setting-saves-at-once = La mayoría de las guías no muestran un botón para guardar. Una guía dice otra cosa, así que no estamos seguros. Por eso se recarga y se mira otra vez.
fact-setting-region-wording = Las palabras de la página varían según el lugar y el año. Los textos más antiguos nombran también a otras empresas del grupo de LinkedIn.
fact-default-on = LinkedIn dice que el ajuste está activado si usted no lo desactiva.
fact-default-no-question = No se le pregunta antes. Su cuenta empieza en Activado y sigue así hasta que usted lo cambie.
fact-default-research = Una revisión de 58 estudios concluyó que lo que viene elegido al principio influye en lo que la gente acaba teniendo. La mayoría lo deja como está, y es normal.
fact-default-by-place = Un texto de ayuda de LinkedIn de 2024 relaciona esto con el lugar que figura en su perfil.
fact-default-kept = Informaciones que citan a LinkedIn dicen que las elecciones anteriores siguen contando después del 3 de noviembre de 2025.
fact-default-on-not-used = Activado muestra lo que dice el ajuste. No muestra que se hayan usado sus datos.

## What LinkedIn says the setting covers and does not cover.

fact-covered-profile = Su perfil: nombre, foto, empleos, estudios, lugar, aptitudes y lo que otros escribieron para recomendarle.
fact-covered-content = Lo que usted comparte: publicaciones, artículos, respuestas a encuestas y comentarios.
fact-covered-groups = Lo que usted hace en los grupos. LinkedIn incluye aquí también los mensajes en los grupos.
fact-covered-ai-use = Lo que usted escribe en las herramientas de IA de LinkedIn, como preguntas y peticiones.
fact-covered-jobs = Los datos de empleo que guarda en su cuenta: currículos guardados y respuestas guardadas a preguntas de selección.
fact-covered-feedback = Una página de ayuda menciona también las valoraciones, como un pulgar hacia arriba. El aviso europeo pone las valoraciones en otra parte.
fact-covered-purpose = LinkedIn dice que la IA sirve para cosas como borradores de publicaciones, borradores de mensajes, artículos, anuncios y un asistente de chat.
fact-not-covered-private-messages = LinkedIn dice que no usa los mensajes privados para esto.
fact-not-covered-group-messages = Los mensajes en los grupos no cuentan aquí como privados. LinkedIn los menciona entre lo que abarca el ajuste.
fact-not-covered-secrets = LinkedIn dice que no usa contraseñas, datos de tarjetas ni el salario que usted le indicó.
fact-not-covered-applications = LinkedIn dice que no usa las solicitudes de empleo que apuntan a un miembro concreto.
fact-not-covered-under-18 = Autoridades de Italia e Irlanda dicen que los miembros menores de 18 años quedan fuera.
fact-not-covered-under-18-on = Una información cita a LinkedIn: el interruptor puede mostrar Activado a menores de 18 años, y aun así sus datos no se usan.
fact-not-covered-sensitive-groups = La autoridad irlandesa dice que LinkedIn añadió filtros para algunos grupos y páginas donde la gente comparte asuntos privados.

## What switching off does and does not do.

fact-off-does-future = LinkedIn dice que Desactivado detiene el nuevo entrenamiento de IA que crea contenido con los datos que usted le dio.
fact-off-does-keep-account = Usted conserva su cuenta y puede seguir usando las herramientas de IA de LinkedIn.
fact-off-does-any-time = Puede desactivarlo en cualquier momento. El 3 de noviembre de 2025 fue un comienzo, no un último día.
fact-off-does-object = Autoridades de Luxemburgo y Bélgica describen el interruptor como una de las formas de oponerse.
fact-off-not-past = LinkedIn dice que Desactivado no deshace el entrenamiento anterior.
fact-off-not-earlier-posts = LinkedIn dice que Desactivado detiene el uso futuro para entrenamiento. Las fuentes no coinciden sobre las publicaciones que ya estaban en línea antes de desactivarlo.
fact-off-not-other-ai = No abarca la IA que ordena, sugiere o protege a las personas.
fact-off-not-product-use = El aviso de LinkedIn tiene una segunda parte sobre la mejora de su servicio. El interruptor no abarca esa parte. El formulario sí.
fact-off-not-ai-tools = Si usa las herramientas de IA de LinkedIn, siguen funcionando con lo que usted escribe.
fact-off-not-others = Abarca los datos que usted dio. No abarca lo que otras personas publican sobre usted.
fact-off-not-feedback = Una información cita a LinkedIn: las valoraciones que usted da sobre resultados de IA pueden seguir usándose.
fact-off-not-inputs-kept = Una información de 2024 dice que LinkedIn conserva lo que usted escribe en las herramientas de IA hasta que lo borra.
fact-off-not-removal = Algunas informaciones de prensa dicen que el formulario retira los datos ya usados. No encontramos nada de LinkedIn que lo diga.
fact-off-not-checkable = Nadie fuera de LinkedIn puede comprobar qué datos se usaron. No encontramos ninguna forma de hacerlo.
fact-off-not-ads = No cambia los anuncios. Compartir datos con Microsoft para anuncios tiene su propio ajuste.

## Microsoft, other companies of the group, and advertising.

fact-affiliates-meaning = «Affiliates» son las empresas del grupo de LinkedIn. Microsoft es dueña de LinkedIn, por lo que es una de ellas.
fact-affiliates-uk-microsoft = En el Reino Unido, el aviso tiene una parte más. LinkedIn puede compartir publicaciones, comentarios y artículos con Microsoft para entrenar la IA de Microsoft. El mismo interruptor desactiva esto.
fact-affiliates-uk-conflict = Un texto de ayuda más antiguo decía lo contrario para el Reino Unido. Seguimos el aviso más reciente.
fact-affiliates-eea-none = Para la UE, el EEE y Suiza, el aviso no tiene ninguna parte sobre el entrenamiento de la IA de Microsoft.
fact-affiliates-elsewhere = En otros lugares, la política permite a LinkedIn compartir contenido público con empresas de su grupo, para que puedan crear sus propios servicios.
fact-affiliates-same-switch = Un texto de ayuda de 2024 dice que el interruptor abarca el entrenamiento por LinkedIn y por empresas de su grupo.
fact-affiliates-models = La IA puede ser de la propia LinkedIn o venir de otros, como Microsoft.
fact-ads-separate = El 3 de noviembre de 2025 LinkedIn empezó también a compartir más datos con Microsoft para anuncios. Ese es otro ajuste.
fact-ads-not-in-europe = El cambio sobre anuncios con Microsoft no abarca la UE, el EEE, el Reino Unido ni Suiza.
fact-ads-address = Los ajustes de anuncios están en esta dirección.
fact-ads-gpc = En Estados Unidos, LinkedIn dice que trata la señal del navegador «Global Privacy Control» como un no a compartir datos para anuncios. No dice lo mismo del entrenamiento de IA.

## What happened when, by region.

fact-when-2023-features = Hay informaciones que dicen que LinkedIn empezó a ofrecer herramientas de escritura con IA en 2023.
fact-when-2024-08-switch = Una demanda en Estados Unidos alegó que el interruptor apareció en agosto de 2024. LinkedIn dijo que lo alegado en ella era falso, y la demanda se retiró. Esa fecha puede ser correcta, pero no pudimos confirmarla.
fact-when-2024-09-elsewhere = En Estados Unidos y la mayor parte del mundo, el interruptor existía y estaba activado el 18 de septiembre de 2024 a más tardar.
fact-when-2024-09-policy = La política de LinkedIn nombraba el entrenamiento de IA desde el 18 de septiembre de 2024. La prensa informó de que el interruptor ya estaba antes.
fact-when-2024-09-uk-pause = La autoridad del Reino Unido dijo el 20 de septiembre de 2024 que LinkedIn había pausado esto para el Reino Unido.
fact-when-2024-10-hk-pause = En Hong Kong, LinkedIn pausó esto el 11 de octubre de 2024.
fact-when-2024-12-ca-pause = La autoridad de Canadá dijo en diciembre de 2024 que LinkedIn había pausado esto para Canadá.
fact-when-2025-09-announced = LinkedIn anunció el cambio el 18 de septiembre de 2025.
fact-when-2025-09-switch-eea = En la UE, el EEE y Suiza, el interruptor se pudo ver desde el 18 de septiembre de 2025.
fact-when-2025-11-start-eea = En la UE, el EEE y Suiza, el entrenamiento empezó el 3 de noviembre de 2025, con el interruptor activado.
fact-when-2025-11-start-uk = En el Reino Unido, el entrenamiento empezó de nuevo el 3 de noviembre de 2025, con el interruptor activado.
fact-when-2025-11-start-hk = En Hong Kong, el entrenamiento empezó de nuevo el 3 de noviembre de 2025, con el interruptor activado.
fact-when-2025-11-start-ca = En Canadá, el entrenamiento empezó el 3 de noviembre de 2025, con el interruptor activado.
fact-when-cn-unknown = Para China continental no pudimos averiguar qué rige hoy.
fact-when-2026-08-notice = El aviso europeo de LinkedIn cambió el 21 de agosto de 2026. La parte sobre el entrenamiento de IA siguió igual.
fact-when-2026-nothing-new = No encontramos en 2026 ninguna multa, sentencia ni demanda nueva sobre este entrenamiento. Eso no prueba que no la haya habido.
fact-when-look-back = La autoridad neerlandesa habló de datos desde 2003. La irlandesa dijo que LinkedIn acortó después ese período. No se sabe hasta cuándo se remonta.

## Claims with their denials, regulators, and the legal basis.

fact-suit-filed = El 21 de enero de 2025, un miembro con suscripción de pago demandó a LinkedIn en California.
fact-suit-claim = Alegó que LinkedIn había compartido mensajes privados de miembros con suscripción de pago para entrenar IA.
fact-suit-denial = LinkedIn dijo que esto era falso. Dijo que los mensajes privados nunca se compartieron para entrenar IA.
fact-suit-withdrawn = Nueve días después retiró la demanda. Ningún tribunal decidió quién tenía razón.
fact-suit-lawyer = Su abogado dijo que LinkedIn les había mostrado pruebas de que no usó mensajes privados para esto. También dijo que el aviso tardío había causado confusión.
fact-others-testachats = Una organización belga de consumidores dijo en agosto de 2024 que había enviado una reclamación a la autoridad de Bélgica. No fue un proceso judicial.
fact-others-fine = En octubre de 2024, la autoridad irlandesa multó a LinkedIn con 310 millones de euros. Fue por los anuncios, no por la IA.
fact-others-fine-appeal = LinkedIn acudió a los tribunales contra esa multa. En abril de 2026 hubo una resolución sobre cuestiones previas. Por lo que se sabe, el caso no ha terminado.
fact-reg-dpc = En noviembre de 2025, la autoridad irlandesa dijo que LinkedIn había reducido los datos y el período que usaría. Dijo que no había aprobado el plan ni había concluido que fuera lícito.
fact-reg-dpc-report = LinkedIn debía informar a la autoridad irlandesa hacia abril de 2026. No se sabe qué resultó de ello.
fact-reg-ico = En septiembre de 2025, la autoridad del Reino Unido dijo que sabía que el entrenamiento empezaría de nuevo y que lo vigilaría. No lo aprobó.
fact-reg-ap = En septiembre de 2025, la autoridad neerlandesa pidió a la gente que mirara sus ajustes antes de que empezara el entrenamiento.
fact-reg-german = En octubre de 2025, autoridades alemanas explicaron cómo oponerse. Dicen que también es posible oponerse más tarde, para el uso desde entonces.
fact-reg-garante = En octubre de 2025, la autoridad italiana explicó el interruptor y el formulario, también para personas sin cuenta.
fact-reg-cnpd-apd = En otoño de 2025, autoridades de Bélgica y Luxemburgo mostraron cómo desactivar el interruptor.
fact-reg-pcpd = En octubre de 2024, la autoridad de Hong Kong expresó preocupación, y LinkedIn hizo una pausa.
fact-basis-claimed = LinkedIn dice que la ley permite este entrenamiento como «interés legítimo». Eso significa un buen motivo propio, que se pondera con los de usted.
fact-basis-not-confirmed = Ninguna autoridad ha confirmado que ese motivo baste aquí.
fact-basis-ca-hk = Hay informaciones que dicen que LinkedIn usa las mismas palabras en Canadá y Hong Kong. Las leyes allí no funcionan así, por lo que su significado puede ser distinto.
fact-basis-elsewhere = En otros lugares, LinkedIn remite a su política de privacidad y al ajuste.

## Rights, data controllers and times.

fact-controller-ireland = LinkedIn en Irlanda decide sobre sus datos. La ley la llama responsable del tratamiento.
fact-controller-uk = LinkedIn en Estados Unidos decide sobre sus datos. La ley la llama responsable del tratamiento. Su autoridad es la ICO, no la irlandesa.
fact-controller-us = LinkedIn en Estados Unidos decide sobre sus datos.
fact-right-eea-object = Usted tiene derecho a oponerse, por motivos relacionados con su situación. LinkedIn debe entonces parar, salvo que acredite motivos imperiosos que pesen más que los suyos. (RGPD, artículo 21: «motivos legítimos imperiosos»)
fact-right-eea-restrict = Mientras lo examina, puede pedirle que pause el uso de sus datos. (RGPD, artículo 18)
fact-right-eea-time = LinkedIn tiene un mes para responder. Puede tomarse dos meses más si le dice por qué dentro del primero. (RGPD, artículo 12)
fact-right-eea-complain = Puede reclamar ante la autoridad del lugar donde vive o trabaja. Es gratis. (RGPD, artículo 77)
fact-right-eea-lead = La autoridad irlandesa es la principal para LinkedIn en Irlanda. Aun así puede acudir a la suya. La irlandesa pide que escriba primero a LinkedIn.
fact-right-de-land = En Alemania, cada Land tiene su propia autoridad para esto.
fact-right-uk-object = Usted tiene derecho a oponerse, por motivos relacionados con su situación. LinkedIn debe entonces parar, salvo que acredite motivos imperiosos que pesen más que los suyos. (UK GDPR, artículo 21: «motivos legítimos imperiosos»)
fact-right-uk-time = LinkedIn tiene un mes para responder. Puede tomarse dos meses más si le dice por qué dentro del primero.
fact-right-uk-acknowledge = Desde el 19 de junio de 2026, una empresa debe confirmar la recepción de una reclamación en 30 días. La ICO espera que reclame primero a la empresa.
fact-right-ch = Puede declarar que no quiere este uso. Usar datos contra su voluntad declarada puede infringir la ley suiza. (FADP, artículo 30)
fact-right-ch-court = Puede pedir a un tribunal civil que lo prohíba. También puede avisar al FDPIC. (FADP, artículo 32)
fact-right-ca = Puede retirar su consentimiento. Hay límites en la ley y en los contratos, y debe avisar con antelación razonable. (PIPEDA, 4.3.8)
fact-right-ca-time = Para una copia de sus datos, la ley de Canadá fija 30 días. Para una oposición no fija ningún día. Usamos 30 días como orientación.
fact-right-ca-qc-time = Para una copia de sus datos, la ley de Quebec fija 30 días. Para una oposición no fija ningún día. Usamos 30 días como orientación.
fact-right-ca-provinces = Quebec, Columbia Británica y Alberta tienen leyes y autoridades propias.
fact-right-hk = Una empresa necesita su consentimiento claro para usar sus datos con un fin nuevo. Puede reclamar ante la PCPD. (PDPO, principio 3)
fact-right-hk-time = La PCPD puede rechazar una reclamación si usted conocía el asunto desde hace más de dos años.
fact-right-us-ca-none = La ley de California no da un derecho general a oponerse al entrenamiento de IA. Aun así puede pedírselo a LinkedIn.
fact-right-us-ca = Puede ver, corregir y borrar sus datos. Puede decir que no a su venta o a que se compartan. LinkedIn tiene 45 días para responder a una petición así.
fact-right-us-other = No conocemos ningún estado que dé un derecho a oponerse al entrenamiento de IA como tal. Algunos dan derecho a ver, corregir y borrar datos. El fiscal general de su estado recibe quejas.
fact-right-br = Puede oponerse a un uso que se haga sin su consentimiento, si infringe la ley. Escriba primero a LinkedIn y después puede acudir a la ANPD. (LGPD, artículo 18)
fact-right-br-time = Para una copia completa de sus datos, la ley fija 15 días. Para una oposición usamos 15 días como orientación. (LGPD, artículo 19)
fact-right-au = No encontramos un derecho a oponerse. Reclame primero a LinkedIn y después a la OAIC.
fact-right-unknown = No hemos estudiado la ley del lugar donde vive. Puede tener derechos que no nombramos. Aun así puede pedírselo a LinkedIn.
fact-time-ask-again = No hemos encontrado allí ninguna ley que fije un día para la respuesta a una oposición así. Puede que la haya. Le recordamos que vuelva a preguntar pasados 30 días.
fact-time-ch = Para una copia de sus datos, la ley suiza fija 30 días. Para su voluntad declarada no fija ningún día. Usamos 30 días como orientación.
fact-time-hk = Para una copia de sus datos, la ley de Hong Kong fija 40 días. Para una oposición no fija ningún día. Usamos 40 días como orientación. (PDPO, sección 19)

## The objection form.

fact-form-name = El formulario de LinkedIn se llama «LinkedIn Data Processing Objection Form».
fact-form-adds = El formulario llega a lo que el interruptor no abarca: la IA que ordena, sugiere o protege a las personas.
fact-form-visitors = Las personas sin cuenta también pueden usar el formulario.
fact-form-option = Una opción del formulario es «Object to processing for training content-generating AI models». Otra es «Other».
fact-form-no-reason = No necesita un motivo para esa opción. Lo dicen dos informaciones basadas en la autoridad italiana.
fact-form-fields = Las fuentes no coinciden sobre los campos, por lo que el formulario puede verse distinto de lo que mostramos.
fact-form-weighs = LinkedIn dice que pondera su petición y que puede rechazarla en algunos casos. Siempre deja de usar los datos para marketing directo.
fact-form-mail = Hay informaciones que dicen que LinkedIn confirma por correo electrónico. LinkedIn no promete un día.
fact-form-where = LinkedIn no dice que el formulario sea solo para Europa. No está claro cuánto cuenta donde usted vive.

## What nobody can verify from outside.

fact-limit-page-text = No pudimos ver las páginas de LinkedIn como miembro. Leímos copias públicas, la última del 22 de agosto de 2026.
fact-limit-log = No se sabe si LinkedIn lleva un historial de este interruptor que usted pueda ver. Su propio registro puede ser el único.
fact-limit-proof = Un registro muestra lo que se vio. No prueba qué hizo LinkedIn con sus datos.
fact-limit-terms = Las condiciones de LinkedIn prohíben los bots y las herramientas que copian sus páginas. Por eso esta aplicación nunca hace clic ni escribe allí. Eso lo hace usted. La aplicación lee una sola página, una vez, cada vez que usted pulsa el botón.

### The words of report.html and READ-ME-FIRST.txt in a saved file. A lawyer or an authority reads them. Used by Rust only.

# Head of the report
report-title = Registro de un ajuste de LinkedIn
report-subtitle = «Data for Generative AI Improvement»
report-practice-text = PRÁCTICA (PRACTICE). Esto se hizo en un sitio simulado. No prueba nada sobre una cuenta real.
report-made = Hecho el { $date } por Default Off, versión { $version }
report-independent = Default Off es un programa que funciona en el propio equipo del miembro. No forma parte de LinkedIn, y LinkedIn no lo ha aprobado.
report-page-footer = { $name }, huella de la cabeza del registro { $head }

# Page one: the facts
report-facts-title = Los hechos en una página
report-facts-setting = El ajuste
report-facts-setting-value = «Data for Generative AI Improvement». El interruptor se llama «Use my data for training content creation AI models».
report-facts-address = Dirección de la página
report-facts-first-on = Visto activado por primera vez
report-facts-last-on = Visto activado por última vez
report-facts-off-seen = Visto desactivado por primera vez
report-facts-off-confirmed = Desactivado, confirmado después de recargar
report-facts-came-back = Visto activado de nuevo después de desactivado
report-facts-told = Indicado por el miembro
report-facts-choice = Elección del miembro
report-facts-objection = Oposición anotada como enviada
report-facts-due = Respuesta a más tardar el
report-facts-records = Registros en este archivo
report-facts-seal = Sello
report-facts-none = Nada en este archivo
report-facts-when-how = { $when }. { $how }. Registro { $number }.
report-facts-when-how-picture = { $when }. { $how }. Registro { $number }, imagen { $picture }.
report-headline-on = El interruptor mostraba Activado la última vez que se miró.
report-headline-off-confirmed = El interruptor mostraba Desactivado, y volvió a mostrar Desactivado después de recargar la página.
report-headline-off-unconfirmed = El interruptor mostró Desactivado una vez. No se miró otra vez después de recargar.
report-headline-off-told = El miembro indicó a la aplicación que el interruptor muestra Desactivado. La aplicación no lo vio.
report-headline-on-told = El miembro indicó a la aplicación que el interruptor muestra Activado. La aplicación no lo vio.
report-headline-came-back = El interruptor mostró Desactivado y más tarde volvió a mostrar Activado.
report-headline-left-on = El interruptor mostraba Activado y el miembro eligió dejarlo activado.
report-headline-unknown = Ningún registro de este archivo dice Activado ni Desactivado.
report-headline-empty = Este archivo no contiene ninguna lectura del interruptor.

# How we know
report-how-title = Cómo se sabe cada afirmación
report-how-noted_by_app = Anotado por la aplicación
report-how-seen_by_app = Visto por la aplicación
report-how-told_by_member = Indicado por el miembro
report-how-imported = Importado
report-how-signed_by_sender = Firmado por el remitente
report-how-reference_text = Texto de referencia
report-how-seen_by_app-means = La aplicación leyó el interruptor en la página cuando el miembro pulsó un botón.
report-how-told_by_member-means = El miembro lo declaró. La aplicación no lo vio.
report-how-imported-means = Vino con un archivo que trajo el miembro.
report-how-signed_by_sender-means = Lo dice un correo electrónico, y su firma coincide con el remitente.
report-how-reference_text-means = Viene con la aplicación, con su fuente.
report-method-title = Cómo se hace una lectura
report-method-load = El miembro abre la página, inicia sesión y pulsa cada botón. La aplicación no pulsa nada en la página.
report-method-read = La aplicación lee un interruptor, dos veces seguidas. Las dos lecturas tienen que coincidir, y todas las señales de la página tienen que coincidir con ellas.
report-method-doubt = Ante cualquier duda, el registro dice «no se pudo determinar», con un motivo.
report-method-off = «Desactivado» solo cuenta como confirmado después de recargar desde el servidor y de otra lectura.

# Table of records
report-records-title = Todos los registros de este archivo
report-records-caption = Registros, los más antiguos primero
report-column-number = N.º
report-column-when = Fecha y hora
report-column-what = Qué
report-column-how = Cómo lo sabemos
report-column-fingerprint = Huella (SHA-256)
report-records-withheld =
    { $count ->
        [one] Se reserva { $shown } registro. Su huella está en el diario, por lo que la serie queda completa.
       *[other] Se reservan { $shown } registros. Sus huellas están en el diario, por lo que la serie queda completa.
    }
report-time-note = Las horas vienen del equipo del miembro. Cada una se da con su diferencia respecto a UTC.
report-numbers-note = Los números empiezan en 0, como en los nombres de archivo.

# What a record is, said to a reader who is not the member
report-kind-log-started = Empezó el registro
report-kind-explanation-read = El miembro leyó la explicación
report-kind-connection-agreed = El miembro aceptó conectarse al sitio
report-kind-reading = La aplicación leyó el interruptor
report-kind-reading-none = Sin lectura
report-kind-told = El miembro indicó qué ve
report-kind-choice = El miembro eligió
report-kind-switch-confirmed = El interruptor está desactivado, confirmado después de recargar
report-kind-switch-came-back = El interruptor volvió a Activado
report-kind-objection-noted = El miembro declara que se envió una oposición
report-kind-answer-noted = El miembro declara que llegó una respuesta
report-kind-follow-up-noted = El miembro declara qué pasó después
report-kind-mail-kept = El miembro conservó un correo electrónico
report-kind-data-export-counted = El miembro contó lo que contiene el archivo de sus datos de LinkedIn
report-kind-exported = Se guardó una copia
report-kind-key-state = La clave del sello cambió de estado
report-kind-clock-jumped = El reloj del equipo dio un salto
report-kind-log-begun-after = Empezó un registro nuevo junto a uno anterior
report-kind-key-lost = Se perdió la clave del sello y una nueva ocupó su lugar
report-kind-key-rotated = Se cambió la clave del sello
report-kind-time-stamp = Llegó un sello de tiempo
report-kind-store-set-aside = Se apartó un registro anterior
report-kind-other = Otro tipo de registro

# What the member chose
report-choice-turn_off = Desactivar el ajuste
report-choice-leave_on = Dejar el ajuste activado
report-choice-changed_mind = No seguir desactivándolo

# What a reading or a telling came to
record-outcome-on = Activado
record-outcome-off = Desactivado
record-outcome-not_shown = El ajuste no estaba en la página
record-outcome-signed_out = Sesión cerrada
record-outcome-challenge = LinkedIn quería comprobar que era el miembro
record-outcome-restricted = La cuenta estaba restringida
record-outcome-page_problem = La página tenía un problema
record-outcome-cannot_tell = No se pudo determinar

# Pictures
report-pictures-title = Imágenes
report-pictures-none = No hay imágenes en este archivo.
report-picture = Imagen { $picture }: registro { $number }, { $when }
report-picture-seen = Imagen de la página tal como la vio la aplicación cuando leyó el interruptor. El registro dice: { $outcome }.
report-picture-told = Imagen que añadió el miembro. El registro dice: { $outcome }.
report-picture-also = La misma imagen, byte por byte, se guardó con el registro { $number } de { $when }. Ese registro dice: { $outcome }.
report-picture-size = { $width } por { $height } puntos
report-picture-file = Archivo: { $path }
report-picture-sha256 = Huella (SHA-256): { $sha256 }
report-picture-alt = Lo que mostraba la página cuando se hizo el registro { $number }

# The objection
report-objection-title = La oposición
report-objection-sent = El miembro declara que la oposición se envió el { $date }.
report-objection-reference = Referencia dada por LinkedIn: { $reference }
report-objection-no-reference = No se dio ninguna referencia.
report-objection-due = La respuesta debe llegar a más tardar el { $date }. Regla: { $rule }.
report-objection-extended = El miembro declara que la empresa escribió el { $date } que necesita más tiempo.
report-objection-ask = El miembro puede preguntar de nuevo a partir del { $date }. Regla: { $rule }.
report-objection-text = El texto que el miembro declara haber enviado
report-objection-text-withheld = El texto se reserva porque nombra al miembro. Su huella está en el registro.

# Proved and not proved
report-proved-title = Lo que muestra este archivo
report-proved-shown = Lo que mostraba la página en el equipo del miembro, tal como la aplicación lo leyó o el miembro lo indicó.
report-proved-unchanged = Que ningún registro que contiene se cambió, quitó, añadió ni movió desde que se selló.
report-proved-order = En qué orden se hicieron los registros. Cada uno lleva la huella de la serie anterior a él.
report-proved-key = Que una sola clave selló todo el archivo, cuando el archivo está sellado.
report-not-proved-title = Lo que este archivo no muestra
report-not-proved-use = Qué hizo LinkedIn con los datos del miembro.
report-not-proved-past = Que se deshiciera el entrenamiento anterior a ese día. LinkedIn dice que desactivar el ajuste no lo deshace.
report-not-proved-person = Quién estaba ante el equipo. El sello representa una instalación, no a una persona.
report-not-proved-account = De quién era la cuenta. Ninguna lectura del interruptor nombra una cuenta.
report-not-proved-account-letters = De quién era la cuenta. Ninguna lectura del interruptor nombra una cuenta. Una carta o un correo de este archivo puede nombrar a una persona, pero no de quién era la página leída.
report-not-proved-clock = Que el reloj del equipo estuviera en hora. En este archivo no hay ningún sello de tiempo externo.
report-not-proved-clock-stamped = Que el reloj del equipo estuviera en hora. Los sellos de tiempo de este archivo muestran cuándo el registro ya existía.
report-not-proved-server = Que la página viniera de LinkedIn sin cambios. Una persona con pleno control del equipo podría haberla cambiado.
report-not-proved-unsealed = Quién reunió este archivo. No está sellado, porque el equipo no tenía ninguna clave disponible.
report-exhibits-title = Anexos
report-exhibits-lead = Cada archivo que pertenece a un registro, con su número. Las imágenes llevan arriba los mismos números.
report-exhibit-number = Anexo
report-exhibit-what = Qué es
report-exhibit-record = Registro
report-exhibit-file = Archivo
report-exhibit-fingerprint = Huella (SHA-256)
report-exhibit-picture = Imagen
report-exhibit-mail = Correo electrónico, tal como llegó
report-exhibit-stamp = Respuesta de un servicio de sellos de tiempo, tal como llegó
report-exhibit-personal = Lo que escribió el miembro, con nombres
report-exhibit-other = Archivo
report-withheld-title = Lo que se reserva
report-withheld-nothing = No se reserva nada. Todos los registros y todos los archivos están aquí.
report-withheld-pictures =
    { $count ->
        [one] Se reserva { $shown } imagen.
       *[other] Se reservan { $shown } imágenes.
    }
report-withheld-personal =
    { $count ->
        [one] Se reserva { $shown } carta, nota o correo, porque puede nombrar a una persona.
       *[other] Se reservan { $shown } cartas, notas o correos, porque pueden nombrar a una persona.
    }
report-withheld-numbers = Números de los registros reservados: { $numbers }
report-withheld-list = El archivo data/withheld-attachments.sha256 enumera cada archivo reservado con su huella. El miembro puede mostrarlo más tarde y cualquiera puede comparar.
report-challenges-title = Dudas que se pueden plantear
report-challenges-lead = Cada duda es razonable. Esto es lo que el registro puede responder, y dónde no puede.
report-challenge-clock = «El reloj no estaba en hora.»
report-challenge-clock-answer = El registro no puede descartarlo. Anota cada salto del reloj que vio la aplicación. En este archivo no hay ningún sello de tiempo externo.
report-challenge-clock-answer-stamped = Sellos de tiempo externos muestran que el registro existía entonces a más tardar. Sobre el tiempo anterior solo habla el reloj del equipo.
report-challenge-page = «La página se modificó antes de leerla.»
report-challenge-page-answer = La aplicación lee en un lugar propio, dos veces, y tras recargar desde el servidor. Aun así, alguien con pleno control del equipo podría haber cambiado la página.
report-challenge-account = «Era la cuenta de otra persona.»
report-challenge-account-answer = Ninguna lectura del interruptor nombra una cuenta, por lo que el registro no puede responder a esto por sí solo. El miembro puede mostrar de nuevo la misma página, o un correo de LinkedIn.
report-challenge-log = «Hay un segundo registro que dice otra cosa.»
report-challenge-log-answer = El registro no puede descartarlo. Una copia que otra persona guardó antes tiene que ser el comienzo de este registro. Compare la cabeza en ambos.
report-challenge-tool = «La aplicación escribió lo que le convenía.»
report-challenge-tool-answer = Cada lectura contiene lo que se vio en la página, para que cualquiera pueda juzgar de nuevo. El código de la aplicación está abierto a todos.
report-stamps-title = Sellos de tiempo
report-stamps-none = En este archivo no hay ningún sello de tiempo.
report-stamps-lead = Un sello de tiempo lo firma un servicio que eligió el miembro. Muestra que los registros que abarca existían a esa hora.
report-stamp-line = Registro { $number }: { $authority } indica { $time } para los primeros { $size } registros.
report-stamp-line-unread = Registro { $number }: respuesta de { $authority } para los primeros { $size } registros.
report-stamp-valid = Es sobre estos registros y su firma encaja.
report-stamp-not-valid = No es lo que se pidió. Se conserva tal como llegó.
report-stamp-not-checked = La aplicación no pudo comprobarlo. Se conserva tal como llegó.
report-stamps-root = Este archivo no puede mostrar quién es el servicio. Obtenga su certificado raíz del propio servicio.

# Seal
report-seal-title = El sello
report-seal-sealed = Sellado con una clave Ed25519. Huella: { $fingerprint }
report-seal-unsealed = Sin sellar. El equipo no tenía ninguna clave disponible.
report-seal-pin = Compare la huella con la que el miembro le dé por otra vía. Una clave que solo se encuentra en este archivo no identifica a nadie.
report-seal-head = Cabeza del diario: { $size } registros, raíz { $root }

# How to check it
report-verify-title = Cómo comprobar este archivo sin nosotros
report-verify-lead = Descomprima el archivo ZIP y abra una línea de comandos en su carpeta superior. Cada comando es de herramientas hechas por otros.
report-verify-command = Comando
report-verify-shows = Qué muestra
report-verify-silent = De qué no dice nada
report-verify-copy = La copia está completa y sin cambios.
report-verify-copy-silent = Archivos añadidos, o alguien que haya rehecho las listas.
report-verify-copy-other = En macOS use «shasum -a 256» en lugar de «sha256sum».
report-verify-windows = Para Windows, READ-ME-FIRST.txt tiene líneas propias.
report-verify-windows-lacks = Para los demás comandos, Windows no trae herramienta. Ejecútelos en macOS o Linux, o en el Linux que Windows puede añadir (WSL).
report-verify-bag = No se añadió nada y las partes encajan entre sí.
report-verify-bag-silent = Alguien que haya rehecho las listas.
report-verify-seal = Quien tiene la clave selló exactamente esto.
report-verify-seal-silent = Quién tiene la clave, salvo que la huella le llegara por otra vía.
report-verify-fingerprint = La huella de la clave de este archivo.
report-verify-fingerprint-silent = Si esa es la clave del miembro. Compárela con la que le dieron.
report-verify-entries = Cada registro mostrado es el que está en el diario.
report-verify-entries-silent = Registros que no se muestran.
report-verify-head = El diario tenía esta cabeza con este número de registros.
report-verify-head-silent = Registros hechos después de la cabeza más reciente que tenga otra persona.
report-verify-checkpoint = Quien tiene la clave firmó esta cabeza del diario.
report-verify-checkpoint-silent = Cuándo fue, según un reloj externo.
report-verify-stamp = El sello de tiempo más reciente es sobre esta cabeza del diario. ROOT.pem es el certificado raíz del servicio.
report-verify-stamp-silent = Todo lo anterior a esa hora, y si se puede confiar en el servicio.
report-verify-page = Sin línea de comandos: abra data/verify.html en un navegador y suelte encima el archivo ZIP. No necesita Internet.
report-verify-own = Un solo comando para todo esto, hecho por los autores de Default Off.
report-verify-own-silent = Los mismos límites. Es nuestro propio programa, así que use también los otros.
report-verify-all = Ningún comando basta por sí solo. Úselos todos.

# Words
report-words-title = Palabras usadas aquí
report-words-record = Registro: una entrada del diario, conservada en su forma exacta.
report-words-fingerprint = Huella: un código calculado a partir de un contenido exacto (SHA-256). Otro contenido da otro código.
report-words-seal = Sello: una firma hecha con una clave que no sale del equipo del miembro.
report-words-head = Cabeza: la huella de toda la serie de registros hasta un punto.
report-words-tamper = Delata las manipulaciones: se puede hacer un cambio, pero se nota.

# READ-ME-FIRST.txt
readme-title = LÉAME PRIMERO (READ ME FIRST)
readme-practice = PRÁCTICA (PRACTICE): este archivo se hizo en un sitio simulado. No prueba nada sobre una cuenta real.
readme-what = Esta carpeta contiene el registro de un ajuste de LinkedIn, «Data for Generative AI Improvement».
readme-made = La hizo Default Off, versión { $version }, el { $date }.
readme-records =
    { $count ->
        [one] Contiene { $shown } registro.
       *[other] Contiene { $shown } registros.
    }
readme-open-case = El expediente es data/case-file.html. Ábralo primero.
readme-open = Abra data/report.html en cualquier navegador. No necesita Internet ni ejecuta ningún script.
readme-verify-page = Para comprobar este archivo en un navegador, abra data/verify.html y suelte encima el archivo ZIP. No necesita Internet.
readme-shows-title = Qué muestra
readme-shows-not-title = Qué no muestra
readme-check-title = Cómo comprobarlo
readme-check-lead = Ejecute estos comandos en esta carpeta. Son de herramientas hechas por otros.
readme-windows-title = En Windows
readme-windows-lead = Descomprima con «tar -xf FILE.zip». Ejecute estas líneas en PowerShell en esta carpeta. «copy», «names» y «entries» no muestran nada si nada está mal. «head» muestra «True». «seal» y «checkpoint» empiezan por «Good» y necesitan OpenSSH 8.1 o posterior.
readme-fingerprint = Huella de la clave: { $fingerprint }
readme-fingerprint-pin = Compárela con la huella que el miembro le dé por otra vía.
readme-unsealed = Este archivo no está sellado, porque el equipo no tenía ninguna clave disponible. Aun así se pueden comprobar sus listas y su diario.
readme-unsealed-newest = La cabeza más reciente del diario se incluye sin firma.
readme-files-title = Qué hay en esta carpeta
readme-files-report = data/report.html: el informe para leer o imprimir
readme-files-case = data/case-file.html: el expediente para una autoridad, para leer o imprimir
readme-files-exhibits = data/exhibit-…: los anexos del expediente, por sus números (objection: oposición, picture: imagen, mail: correo, reminder: recordatorio, complaint: reclamación, details: datos)
readme-files-verify = data/verify.html: una página que comprueba este archivo, sin Internet

readme-files-log = data/log/log.sha256: una línea por cada registro
readme-files-entries = data/log/entries: los registros, en su forma exacta
readme-files-checkpoints = data/log/checkpoints: cabezas firmadas del diario
readme-files-attachments = data/attachments: imágenes
readme-files-keys = data/keys: la clave con la que se comprueba el sello
readme-files-manifest = manifest-sha256.txt: la lista de todos los archivos con sus huellas, y junto a ella el sello

# The calendar file
report-calendar-summary = LinkedIn y el entrenamiento de IA: { $summary }
report-calendar-practice = Práctica: { $summary }
report-calendar-rule = La regla de la que sale esta fecha: { $source }
report-calendar-look = Abra Default Off para ver qué viene ahora.
report-calendar-act-wait = termina el plazo de respuesta
report-calendar-act-remind = se puede enviar un recordatorio
report-calendar-act-ask-for-the-rest = preguntar por lo que quedó fuera
report-calendar-act-ask-to-clarify = preguntar qué se hizo
report-calendar-act-send-details = enviar los datos que se pidieron
report-calendar-act-complain-to-company = reclamar primero a LinkedIn
report-calendar-act-complain = se puede presentar una reclamación
report-calendar-act-ask-authority = preguntar a la autoridad por la reclamación
report-calendar-act-look-again = ahora no hay nada pendiente
report-calendar-act-nothing-known = ahora no hay nada pendiente

# More commands
report-verify-names = Cada archivo de esta carpeta está en una de las dos listas.
report-verify-names-silent = Alguien que haya rehecho las listas.
report-verify-tree = Cada cabeza encaja, línea por línea, con la serie de registros anterior.
report-verify-tree-silent = Alguien sin clave que haya rehecho todo el diario.
report-verify-before = Cada registro mostrado encaja con el diario anterior, y sus archivos son los que nombra.
report-verify-before-silent = Registros que no se muestran.
report-verify-note = La misma firma otra vez, comprobada con otra herramienta.
report-verify-note-silent = Cuándo fue, según un reloj externo.
report-verify-outcome = Un comando que no encuentra nada incorrecto termina con el código de salida 0. Si algo no está bien, termina con otro código.

# The report as a PDF
report-page-number = Página { $page } de { $pages }
report-pictures-smaller = Las imágenes pueden verse aquí más pequeñas de lo que son. El archivo ZIP contiene cada una tal como es.
report-picture-unreadable = Esta imagen no se pudo dibujar aquí. Está en el archivo ZIP.
report-pdf-title = Los archivos de prueba en este PDF
report-pdf-lead = Los archivos siguientes están dentro de este PDF, tal como están en el archivo ZIP. La mayoría de los lectores de PDF los muestran como adjuntos.
report-pdf-limit = Un PDF no tiene sello propio. El archivo ZIP contiene este mismo PDF, byte por byte, bajo su sello.
report-pdf-signs = Los signos que este PDF no puede dibujar se escriben como códigos, por ejemplo [U+4E2D]. El registro los contiene tal como son.
report-pdf-list-long = La lista de todos los registros es demasiado larga para este PDF. Está en el archivo ZIP.
report-pdf-list = El diario: una línea por cada registro, con su huella
report-pdf-checkpoint = Una cabeza del diario
report-pdf-signature = La firma de esta cabeza
report-pdf-token = El sello de tiempo de esta cabeza, tal como llegó
report-pdf-signers = La clave con la que se comprueba la firma
report-verify-pdf-files = Saca estos archivos del PDF. Los comandos siguientes se ejecutan después en esa carpeta.
report-verify-pdf-files-silent = Todo lo demás. Solo saca los archivos.
readme-files-pdf = data/report.pdf: el mismo informe en PDF, que se puede entregar por sí solo

# Pictures of which a copy shows only parts
report-picture-blacked = El miembro tapó en negro partes de esta imagen para este archivo. La imagen sin los recuadros negros se reserva.
report-picture-sha256-before = Huella (SHA-256) de la imagen sin los recuadros negros: { $sha256 }
report-exhibit-picture-blacked = Imagen, con partes tapadas en negro. La huella es la de la imagen sin los recuadros negros.
report-withheld-blacked =
    { $count ->
        [one] Se muestra { $shown } imagen con partes tapadas en negro. La imagen entera se reserva.
       *[other] Se muestran { $shown } imágenes con partes tapadas en negro. Las imágenes enteras se reservan.
    }

# The case file for an authority
case-title = Expediente para una reclamación
case-for = Destinatario: { $authority }
case-person = Quién reclama
case-person-withheld = Omitido en esta copia
case-account = Cuenta de LinkedIn
case-account-yes = Sí
case-account-no = No, la persona no tiene cuenta
case-place = Lugar, por su código
case-company = La empresa
case-sent = Oposición enviada
case-aims = A qué se dirige
case-aim-content-ai = Entrenamiento de IA que crea contenido
case-aim-other-ai = Entrenamiento de otra IA y aprendizaje automático
case-aim-restriction = Limitación del uso para entrenar IA
case-law = En qué se apoya
case-law-gdpr = RGPD, artículo 21, apartado 1
case-law-uk-gdpr = UK GDPR, artículo 21, apartado 1
case-law-swiss = Ley suiza de protección de datos (LPD), artículo 30, apartado 2, letra b
case-law-canada = PIPEDA, anexo 1, principio 4.3.8: se retiró el consentimiento
case-law-canada-province = Se retiró el consentimiento. La provincia tiene su propia ley.
case-law-hong-kong = PDPO, principio 3 de protección de datos
case-law-brazil = LGPD, artículo 18, párrafo 2
case-law-none = No conocemos allí ningún derecho a oponerse a esto. Fue una petición.
case-reference = Referencia de la empresa
case-reference-none = No se dio ninguna
case-due = Plazo para responder
case-due-law = La respuesta debe llegar a más tardar el { $date }. Regla: { $rule }.
case-due-over = Terminó el { $date }. Regla: { $rule }.
case-due-yardstick = La ley no fija ningún día para esto. El { $date } sirve de orientación. Regla: { $rule }.
case-due-none = No conocemos ninguna ley que fije un día.
case-came = Qué llegó de vuelta
case-came-nothing = Nada que la persona haya anotado
case-came-on = { $date }: { $what }
case-when = { $when }. { $what }. Anexo { $number }.
case-not-claimed = Este expediente no afirma que se usaran datos. Nadie fuera de la empresa puede comprobarlo.
case-withheld = Los nombres, las cartas y los correos se omiten en esta copia. La persona puede mostrarlos más tarde, y cualquiera puede comparar sus huellas.
case-timeline-title = Qué pasó
case-timeline-lead = Una línea con hora es lo que la aplicación anotó en ese momento. Una línea solo con el día es lo que anotó la persona. Al lado están los anexos que la respaldan.
case-column-day = Día
case-column-exhibits = Anexos
case-event-sent = La oposición se envió a la empresa
case-event-acknowledged = La empresa confirmó que llegó
case-event-extended = La empresa pidió más tiempo
case-event-extended-until = La empresa pidió tiempo hasta el { $date }
case-event-stopped = La empresa dice que dejó de hacerlo
case-event-partly = La empresa dice que dejó de hacerlo en parte
case-event-refused = La empresa se negó
case-event-unclear = La empresa respondió, y la respuesta no dice qué se hizo
case-event-no-answer = La persona miró, y no había respuesta
case-event-reminded = La persona envió un recordatorio
case-event-details-sent = La persona envió lo que la empresa pidió
case-event-complained-to-company = La persona reclamó a la empresa
case-event-complained = La persona reclamó a una autoridad
case-event-authority-replied = La autoridad escribió a la persona
case-event-authority-closed = La autoridad cerró el caso
case-kind-objection = La oposición, tal como la persona declara haberla enviado
case-kind-mail = Correo que la persona recibió
case-kind-letter = Carta que la persona envió
case-kind-proof = Todo el registro, con su prueba
case-exhibits-lead = Cada anexo con archivo está junto a esta página. Su número está en el nombre del archivo.
case-fit-too-large = El anexo { $number } puede ser demasiado grande para el formulario. Se puede entregar si lo piden.
case-fit-other-type = El anexo { $number } es de un tipo que quizá el formulario no acepte. Lo que dice está más abajo.
case-exhibit-heading = Anexo { $number }: { $what }, { $date }
case-letters-title = Cartas y correos
case-letters-none = No hay ninguno en este expediente.
case-text-withheld = El texto se omite en esta copia. Su huella está en el registro.
case-mail-head = De { $from }. Asunto: { $subject }
case-mail-valid = La firma se comprobó, y { $signer } responde de este texto.
case-mail-altered = La firma se comprobó, y no encaja. El correo no está como cuando se envió.
case-mail-unknown = Ninguna comprobación de firma aclaró quién lo escribió. Se muestra como la persona lo trajo.
case-picture-elsewhere = Aquí no hay sitio para esta imagen. Está en el archivo { $file }.
case-proof-title = Cómo se puede comprobar
case-proof-text = Esta página sale de un archivo ZIP que contiene también todo el registro. Se puede comprobar sin nosotros.
case-proof-read-me = READ-ME-FIRST.txt, en el archivo ZIP, nombra cada paso, con herramientas hechas por otros.
case-not-proved-clock = Que el reloj del ordenador iba bien. READ-ME-FIRST.txt dice si hay sellos de tiempo externos en el registro.

### The page "Understand the setting", the page with every fact and its source, and the pictures on both.

understand-title = Entender el ajuste
understand-lead = LinkedIn lo llama «Data for Generative AI Improvement». Esto es lo que hace, en palabras sencillas.

understand-short-title = En pocas palabras
understand-short-on = Cuando el ajuste está activado, LinkedIn dice que puede usar su perfil y sus publicaciones para entrenar IA que crea contenido.
understand-short-default = En la mayoría de los lugares está activado hasta que usted lo desactiva. La mayoría de la gente deja lo que ya está elegido, por eso importa.
understand-short-off = Desactivarlo tiene efecto desde ese momento. LinkedIn dice que no deshace el entrenamiento que ya tuvo lugar.

understand-contents-title = En esta página

understand-what-title = ¿Cómo es el interruptor?
understand-what-text = Es un interruptor en una página. Una palabra junto a él dice Activado o Desactivado. Guíese por la palabra y no por el color.

understand-default-title = ¿Qué significa «activado por defecto»?
understand-default-text = Significa que alguien eligió por usted antes de que usted mirara. Usted no hizo nada mal. Puede dejar la elección o cambiarla.
understand-default-research = Muchos estudios muestran que la mayoría de la gente deja lo que ya está elegido. Es normal.

understand-covered-title = ¿Qué datos abarca?
understand-covered-text = LinkedIn enumera lo que usa y lo que deja fuera. Los mensajes privados y los mensajes en los grupos no son lo mismo. Los mensajes en los grupos los enumera como usados.

understand-all-ai-title = ¿Abarca toda la IA?
understand-all-ai-text = No. El ajuste abarca la IA que crea contenido, como el texto para publicaciones.
understand-all-ai-form = LinkedIn también usa la IA para ordenar, sugerir y proteger a las personas. Para esos usos hay un formulario. Podemos ayudarle con ambos.

understand-off-title = ¿Qué cambia con Desactivado?
understand-off-text = Desactivado cuenta desde el día en que usted lo desactiva. Esto es lo que dicen LinkedIn y otros al respecto.
understand-off-does-title = Lo que hace Desactivado
understand-off-does-not-title = Lo que no hace Desactivado
understand-off-does-not-text = El interruptor puede mostrar Activado aunque LinkedIn no entrene con esa cuenta. Por eso decimos lo que muestra el interruptor. Nunca decimos que se usaron sus datos.

understand-when-title = ¿Cuándo empezó donde vivo?
understand-when-text = La fecha depende del lugar que figura en su perfil. El 3 de noviembre de 2025 fue un comienzo, no un último día. Puede desactivar el ajuste en cualquier momento.

understand-others-title = Lo que dicen otros
understand-others-text = Son alegaciones, respuestas a alegaciones y opiniones de autoridades. Nada de ello prueba cómo se usaron los datos de usted.

understand-statements-setting = Afirmaciones y fuentes sobre el ajuste
understand-statements-form = Afirmaciones y fuentes sobre el formulario
understand-statements-others-say = Alegaciones, respuestas y opiniones de autoridades
understand-statements-default = Afirmaciones y fuentes sobre la elección por defecto
understand-statements-covered = Afirmaciones y fuentes sobre lo que se usa
understand-statements-not-covered = Afirmaciones y fuentes sobre lo que no se usa
understand-statements-when = Afirmaciones y fuentes sobre las fechas

understand-unknown-title = Lo que nadie puede comprobar desde fuera
understand-unknown-used = Nadie fuera de LinkedIn puede ver qué datos entraron en un modelo.

understand-done-title = ¿Y ahora?
understand-done-text = Ya sabe qué hace el ajuste. Ahora puede comprobar el suyo. Dejarlo activado y desactivarlo están igual de bien.
understand-done-text-checked = Ya sabe qué hace el ajuste. Dejarlo activado y desactivarlo están igual de bien.
understand-done = Lo he leído
understand-to-check = Comprobar el ajuste
understand-to-facts = Ver todas las afirmaciones con sus fuentes

# The page with all facts.
facts-title = Afirmaciones y sus fuentes
facts-lead = Esto es lo que esta aplicación dice sobre LinkedIn, con quién lo dijo y cuándo.
facts-search-label = Buscar
facts-search-hint = Escriba una palabra, por ejemplo «mensajes» o «Irlanda».
facts-kinds-title = Mostrar
facts-kinds-all = Todos los tipos
facts-count =
    { $count ->
        [0] No coincide ninguna afirmación.
        [one] Coincide { $shown } afirmación.
       *[other] Coinciden { $shown } afirmaciones.
    }
facts-none-text = Pruebe con otra palabra o muestre todos los tipos.
facts-clear = Mostrar todo de nuevo
facts-status-confirmed = Se encontró en el texto original o en dos fuentes que no dependen la una de la otra.
facts-status-single_source = Se encontró en una sola fuente.
facts-status-uncertain = No es seguro. Las fuentes son indirectas o no coinciden.
facts-status-short-confirmed = Confirmado
facts-status-short-single_source = Una fuente
facts-status-short-uncertain = No seguro
facts-month = { $month } de { $year }
facts-source-short = { $publisher }, { $date }
facts-unknown-title = Lo que nadie puede comprobar desde fuera
facts-unknown-text = Ninguna lista puede mostrar lo que pasó dentro de LinkedIn. Cada afirmación vale solo lo que vale su fuente.

# Pictures. Each has a title, a description, words inside the drawing and an equal table.
picture-as-table = Lo mismo en una tabla
picture-column-what = Qué

picture-switch-title = El interruptor, activado y desactivado
picture-switch-description = Dos filas con el mismo nombre. En la fila de arriba, el botón está en el extremo lejano y la palabra es Activado. En la fila de abajo, el botón está en el extremo cercano y la palabra es Desactivado.
picture-switch-name = Use my data for training content creation AI models
picture-switch-on = Activado
picture-switch-off = Desactivado
picture-switch-on-meaning = LinkedIn dice que puede usar sus datos para entrenar IA que crea contenido.
picture-switch-off-meaning = LinkedIn dice que, desde entonces, no usará sus datos para esto.
picture-switch-note = Nuestro propio dibujo. La página real puede verse distinta.
picture-switch-column-word = Palabra junto al interruptor
picture-switch-column-means = Qué significa

picture-covered-title = Qué abarca el ajuste
picture-covered-description = Dos listas. La lista de la izquierda tiene una marca en cada línea y nombra lo que LinkedIn dice que usa. La lista de la derecha tiene una raya en cada línea y nombra lo que dice que no usa.
picture-covered-used = LinkedIn dice que usa
picture-covered-not-used = Dice que no usa
picture-covered-used-profile = Datos del perfil
picture-covered-used-posts = Publicaciones, artículos y comentarios
picture-covered-used-groups = Mensajes en grupos
picture-covered-used-prompts = Lo que escribe en funciones de IA
picture-covered-used-resumes = Currículos y respuestas de empleo guardados
picture-covered-not-messages = Mensajes privados
picture-covered-not-sign-in = Datos de acceso
picture-covered-not-payment = Datos de pago
picture-covered-not-salary = Datos de salario que usted dio
picture-covered-not-applications = Solicitudes de empleo ligadas a usted

picture-off-title = Qué cambia con Desactivado
picture-off-description = Una línea de tiempo con una marca en el día en que usted desactiva el ajuste. Antes de la marca, el entrenamiento que tuvo lugar permanece. Después de la marca, LinkedIn dice que el nuevo entrenamiento se detiene. Debajo, una segunda línea sigue sin interrupción: otros usos de la IA continúan.
picture-off-day = El día en que lo desactiva
picture-off-before = Antes
picture-off-after = Después
picture-off-stays = El entrenamiento hecho permanece
picture-off-stops = LinkedIn dice que el nuevo entrenamiento se detiene
picture-off-row-content = IA que crea contenido
picture-off-row-other = Otros usos de la IA
picture-off-goes-on = Continúa
picture-off-earlier-posts = Las fuentes no coinciden sobre las publicaciones que ya estaban en línea antes de desactivarlo.

picture-doors-title = Dos puertas
picture-doors-description = Dos puertas, una junto a otra. La puerta de la izquierda es el ajuste y lleva a la IA que crea contenido. La puerta de la derecha es el formulario y lleva a otros usos de la IA.
picture-doors-setting = Ajuste
picture-doors-form = Formulario
picture-doors-setting-leads = IA que crea contenido
picture-doors-form-leads = Otros usos: ordenar, sugerir, seguridad
picture-doors-setting-how = Un interruptor. Tiene efecto enseguida.
picture-doors-form-how = Una oposición por escrito. LinkedIn responde.
picture-doors-column-door = Puerta
picture-doors-column-leads = Lleva a
picture-doors-column-how = Cómo funciona

picture-where-title = Adónde van sus datos
picture-where-description = Este equipo está a un lado y LinkedIn al otro. Una línea los une, y solo se usa cuando usted pulsa un botón. Ninguna línea lleva a nadie más, salvo que pida un sello de tiempo o la comprobación de un correo.
picture-where-computer = Este equipo
picture-where-computer-holds = Sus registros, sus imágenes, su configuración
picture-where-linkedin = LinkedIn
picture-where-linkedin-holds = Su inicio de sesión, su visita
picture-where-line = Solo cuando usted pulsa un botón
picture-where-others = Cualquier otro
picture-where-nothing = Aquí no llega nada, salvo que pida un sello de tiempo o la comprobación de un correo
picture-where-column-place = Lugar
picture-where-column-gets = Qué recibe

picture-chain-title = Cómo se sostienen sus registros entre sí
picture-chain-description = Tres registros en fila. Cada uno lleva la huella del anterior. Un sello cierra la fila. Si se cambia un registro, el siguiente ya no encaja.
picture-chain-record = Registro { $number }
picture-chain-carries = lleva la huella del registro { $number }
picture-chain-first = el primer registro
picture-chain-seal = Sello
picture-chain-seal-closes = cierra toda la fila
picture-chain-broken = Si cambia un registro, el siguiente ya no encaja.
picture-chain-column-part = Parte
picture-chain-column-does = Qué hace

picture-when-title = Cuándo empezó, según el lugar
picture-when-description = Cinco filas, una por cada grupo de lugares. Una barra llena muestra cuándo el ajuste estaba activado por defecto. Una barra de trazos muestra una pausa.
picture-when-axis-start = sept. de 2024
picture-when-axis-mark = 3 nov. 2025
picture-when-axis-now = ahora
picture-when-most = Estados Unidos y la mayoría de los lugares
picture-when-eu = UE, EEE y Suiza
picture-when-uk = Reino Unido
picture-when-hk = Hong Kong
picture-when-ca = Canadá
picture-when-most-text = Activado por defecto el 18 de septiembre de 2024 a más tardar.
picture-when-eu-text = Activado por defecto desde el 3 de noviembre de 2025. Antes no se ofrecía.
picture-when-uk-text = Activado por defecto en septiembre de 2024. En pausa el 20 de septiembre de 2024 a más tardar. Activado de nuevo desde el 3 de noviembre de 2025.
picture-when-hk-text = Activado por defecto en septiembre de 2024. En pausa el 11 de octubre de 2024. Activado de nuevo desde el 3 de noviembre de 2025.
picture-when-ca-text = En pausa en 2024. Lo dice una sola fuente. Activado por defecto desde el 3 de noviembre de 2025.
picture-when-legend-on = Activado de inicio
picture-when-legend-pause = En pausa o no ofrecido
picture-when-column-place = Lugar
picture-when-column-when = Cuándo

# Contar lo que hay en el archivo del miembro
own-data-title = Vea qué está incluido en su caso
own-data-open = Contar lo que hay en sus datos
own-data-lead = LinkedIn le permite descargar sus datos. Si tiene ese archivo, podemos contar lo que contiene.
own-data-private = El archivo se queda en este ordenador. Contamos y no guardamos ni una palabra.
own-data-pick = Elegir el archivo
own-data-get-title = Si aún no tiene el archivo
own-data-get-text = En LinkedIn, abra los ajustes y luego la privacidad de los datos. Busque la página para obtener una copia de sus datos. Elija el archivo más grande si quiere publicaciones y comentarios.
own-data-get-wait = El archivo puede tardar un día o más en estar listo. Después elija aquí el archivo ZIP, tal como llegó.
own-data-used-title = LinkedIn dice que usa datos como estos
own-data-not-used-title = LinkedIn dice que no usa datos como estos
own-data-kind = Tipo de datos
own-data-count = Número
own-data-days = Desde y hasta
own-data-from-to = del { $first } al { $last }
own-data-missing = No está en este archivo
own-data-mind-title = Qué significan estos números
own-data-limits = Estos números muestran lo que usted tiene. No muestran lo que se usó.
own-data-missing-text = «No está en este archivo» no significa ninguno. Un archivo pequeño deja fuera muchos tipos.
own-data-groups = LinkedIn nombra los mensajes de grupo como usados. No se pueden contar con este archivo.
own-data-mapping = Qué archivo contiene qué tipo es nuestra propia lectura. LinkedIn no publica una lista así.
own-data-unrecognised = Estos archivos no son como los conocemos. No los hemos contado:
own-data-keep-text = Puede guardar estos números en su registro. Solo se guardan los números y los días.
own-data-keep = Guardar los números
own-data-discard = No guardarlos
own-data-kept = Los números están en su registro.

### The shell: names, states, dates, errors. Shared by every page.

app-name = Default Off
window-title = { $page } · Default Off
window-title-fault = Error: { $title }
places = Apartados de esta aplicación
place-home = Inicio
place-records = Registros
place-help = Ayuda
place-settings = Configuración
skip = Ir al contenido
loading = Se están abriendo sus registros
not-part = Default Off no forma parte de LinkedIn. LinkedIn no la ha aprobado.

back = Atrás
continue = Continuar
change = Cambiar
copy = Copiar
copied = Copiado.
found-count =
    { $count ->
        [0] Nada encontrado
        [one] { $found } encontrado
       *[other] { $found } encontrados
    }
copy-by-hand = El texto está seleccionado. Pulse Ctrl y C para copiarlo.
important = Importante:
characters-of = { $used } de { $limit } caracteres
fault-title = Hay un problema
picture-fingerprint = Huella (SHA-256):
source-line = { $publisher }: { $title }, { $date }.
source-checked = Última comprobación: { $date }.
yes = Sí
no = No

## Dates

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
date-long = { $day } de { $month } de { $year }
time-short = { $hour }:{ $minute }
moment-long = { $date }, { $time }
date-day = Día
date-month = Mes
date-year = Año

## How we know

how-seen-by-app = Visto por esta aplicación
how-told-by-member = Indicado por usted
how-imported = Importado
how-noted-by-app = Anotado por esta aplicación
how-signed-by-sender = Firmado por el remitente
how-reference-text = Texto de esta aplicación

## Whose word it is

kind-linkedin-says = LinkedIn dice
kind-regulator = Hecho: lo que dijo una autoridad
kind-court-record = Hecho: lo que consta en el expediente judicial
kind-law = Hecho: lo que dice la ley
kind-regulator-open = Lo que dijo una autoridad
kind-court-record-open = Lo que consta en el expediente judicial
kind-law-open = Lo que dice la ley
kind-our-reading = Nuestra propia lectura de las fuentes
kind-press = Lo que alegan otros: prensa
kind-research = Lo que alegan otros: estudios

## The switch and what a look came to

switch-on = Activado
switch-off = Desactivado
switch-unknown = No se sabe
outcome-on = Activado
outcome-off = Desactivado
outcome-not-shown = No aparece en la página
outcome-signed-out = Sesión cerrada
outcome-challenge = LinkedIn pidió una verificación
outcome-restricted = Cuenta restringida
outcome-page-problem = La página no funcionó
outcome-cannot-tell = No se pudo determinar

## Practice

practice-strip-name = Práctica
practice-strip-title = Está practicando.
practice-strip-text = Este es un sitio simulado. Aquí nada es real y nada sale de este equipo. Los registros de práctica duran hasta que termine la práctica o cierre la aplicación.
practice-end = Terminar la práctica


## Errors of a command: what happened, and what to do next

problem-disk-full-what = El disco está lleno, por lo que no pudimos guardar esto.
problem-disk-full-next = Libere espacio e inténtelo de nuevo. Sus registros anteriores están a salvo.
problem-read-only-what = No podemos escribir en el lugar donde están sus registros, por lo que no guardamos esto.
problem-read-only-next = Compruebe que el disco no esté en modo de «solo lectura» e inténtelo de nuevo. Sus registros anteriores están a salvo.
problem-denied-what = El equipo no nos dejó guardar esto.
problem-denied-next = Compruebe que su cuenta de usuario pueda escribir en sus propios archivos e inténtelo de nuevo.
problem-busy-what = Otra copia de Default Off tiene abiertos sus registros.
problem-busy-next = Cierre la otra copia e inténtelo de nuevo.
problem-record-unavailable-what = Ahora mismo no se puede abrir su registro, por lo que no se guardó nada.
problem-record-unavailable-next = Cierre la aplicación y ábrala de nuevo. Si eso no ayuda, consulte la Ayuda.
problem-site-not-open-what = La ventana del sitio no está abierta.
problem-site-not-open-next = Ábrala de nuevo desde «Comprobar el ajuste» y continúe.
problem-site-busy-what = La aplicación todavía está mirando la página.
problem-site-busy-next = Espere un momento e inténtelo de nuevo.
problem-site-failed-what = No pudimos abrir la ventana del sitio.
problem-site-failed-next = Inténtelo de nuevo o use su propio navegador. Las dos formas son igual de buenas.
problem-practice-failed-what = No pudimos iniciar el sitio simulado.
problem-practice-failed-next = Cierre la aplicación, ábrala de nuevo y vuelva a iniciar la práctica.
problem-picture-unreadable-what = No pudimos leer este archivo como imagen.
problem-picture-unreadable-next = Elija una imagen PNG o JPEG.
problem-picture-too-large-what = Esta imagen es demasiado grande.
problem-picture-too-large-next = Elija una más pequeña, por ejemplo una imagen solo de la ventana.
problem-page-unreadable-what = Este archivo no es una página web guardada que podamos leer.
problem-page-unreadable-next = Guarde la página como HTML en su navegador y elija el archivo que termina en .html.
problem-mail-unreadable-what = Este archivo no es un correo electrónico que podamos leer.
problem-mail-unreadable-next = Guarde el correo como archivo que termine en .eml y elija ese archivo.
problem-mail-too-large-what = Este correo es demasiado grande o tiene demasiadas partes.
problem-mail-too-large-next = Elija un correo de hasta 4 MB.
problem-archive-unreadable-what = Este archivo no es un archivo ZIP completo.
problem-archive-unreadable-next = Descárguelo de nuevo y elíjalo tal como llegó.
problem-archive-encrypted-what = Este archivo ZIP está protegido con una contraseña.
problem-archive-encrypted-next = Elija el archivo tal como lo dio LinkedIn, sin contraseña.
problem-archive-too-large-what = Este archivo ZIP contiene más de lo que leemos.
problem-archive-too-large-next = No se contó nada. Elija un archivo más pequeño.
problem-archive-ambiguous-what = Dos archivos de este ZIP tienen el mismo nombre.
problem-archive-ambiguous-next = No sabemos cuál cuenta. Descargue el archivo de nuevo y elíjalo tal como llegó.
problem-archive-unknown-what = No conocemos ningún archivo de este ZIP.
problem-archive-unknown-next = Elija el archivo de sus datos, tal como lo dio LinkedIn.
problem-site-open-what = La ventana de LinkedIn está abierta.
problem-site-open-next = Ciérrela e inténtelo de nuevo.
problem-file-unreadable-what = No pudimos leer este archivo.
problem-file-unreadable-next = Compruebe que el archivo siga en su sitio y que usted pueda abrirlo.
problem-nothing-chosen-what = No se eligió ningún archivo.
problem-nothing-chosen-next = Elija un archivo o suelte uno sobre esta ventana.
problem-form-invalid-what = Algo en esta página necesita otro vistazo.
problem-form-invalid-next = Revise las respuestas y continúe.
problem-browser-failed-what = No pudimos abrir su navegador.
problem-browser-failed-next = Copie la dirección y péguela en su navegador.
problem-no-such-record-what = No hay ningún registro con este número.
problem-no-such-record-next = Vuelva a sus registros y elija uno de la lista.
problem-stopped-what = Usted detuvo el guardado. No quedó ningún archivo.
problem-stopped-next = Guarde de nuevo cuando quiera.
problem-not-now-what = Este paso todavía no se puede hacer.
problem-not-now-next = Vaya a Inicio. La lista muestra allí qué viene ahora.
problem-unexpected-what = Algo salió mal y no lo esperábamos.
problem-unexpected-next = Inténtelo de nuevo. Lo que guardó antes está a salvo.

## Problems with a page of their own

trouble-record-set-aside-title = Conservamos sus registros antiguos y empezamos otros nuevos
trouble-record-set-aside-text = Alguien o algo cambió el archivo de registros fuera de esta aplicación. Conservamos ese archivo tal como está. A su lado hay uno nuevo.
trouble-record-set-aside-next = Puede continuar. Conserve el archivo antiguo si puede necesitarlo como prueba.
trouble-record-gone-title = Sus registros anteriores ya no están
trouble-record-gone-text = El archivo de registros ya no está. Aún teníamos una nota de su estado más reciente. Un registro nuevo la nombra.
trouble-record-gone-next = Puede continuar. Si tiene una copia del archivo antiguo, guárdela bien.
trouble-record-other-title = En este lugar había otro registro
trouble-record-other-text = El archivo no es el último que vimos. Lo conservamos tal como está. A su lado hay uno nuevo.
trouble-record-other-next = Puede continuar. Si tiene el archivo correcto, guárdelo bien.
trouble-copy-not-kept-title = No se pudo escribir una copia de seguridad
trouble-copy-not-kept-text = Sus registros están a salvo. También guardamos en un segundo lugar una nota breve del más reciente. Esa nota no se pudo escribir.
trouble-copy-not-kept-next = Puede continuar. Hasta que vuelva a funcionar, puede que no notemos si el archivo de registros se cambia por uno más antiguo.

trouble-record-rolled-back-title = Faltan algunos de sus registros más recientes
trouble-record-rolled-back-text = El archivo de registros es más antiguo que el último que vimos. Puede venir de una copia de seguridad. Lo anotamos en el registro.
trouble-record-rolled-back-next = Puede continuar. Si tiene una copia más reciente del archivo, guárdela bien.
trouble-record-unavailable-title = No podemos abrir sus registros
trouble-record-unavailable-text = El archivo está, pero el equipo no deja que esta aplicación escriba en él. Por eso no se puede guardar nada nuevo.
trouble-record-unavailable-next = Compruebe que el disco no esté lleno ni en modo de «solo lectura». Después cierre la aplicación y ábrala de nuevo.
trouble-record-busy-title = Sus registros están abiertos en otra ventana
trouble-record-busy-text = Hay otra copia de Default Off en marcha. Solo una copia puede escribir en el registro.
trouble-record-busy-next = Vaya a la otra ventana, o ciérrela y abra esta aplicación de nuevo.
trouble-disk-full-title = El disco está lleno
trouble-disk-full-text = No pudimos guardar el último paso, por lo que no cuenta. Sus registros anteriores están a salvo.
trouble-disk-full-next = Libere espacio y repita el paso.
trouble-clock-went-back-title = El reloj del equipo se atrasó
trouble-clock-went-back-text = El reloj muestra una hora anterior a la de su último registro. Lo anotamos en el registro para que las fechas sigan siendo fieles.
trouble-clock-went-back-next = Compruebe la fecha y la hora del equipo. Después puede continuar.
trouble-settings-set-aside-title = No pudimos leer su configuración
trouble-settings-set-aside-text = El archivo de configuración estaba dañado. Lo conservamos y volvimos a la configuración inicial. Sus registros están a salvo.
trouble-settings-set-aside-next = Puede continuar y volver a elegir sus opciones en Configuración.
trouble-place = Dónde está en este equipo:
page-waits = Un momento.

problem-key-not-changed-what = No se cambió la clave. Su llavero no guardó una nueva.
problem-key-not-changed-next = La clave de hasta ahora sigue en uso. Desbloquee su llavero y vuelva a intentarlo.
problem-old-key-kept-what = La clave nueva está en uso. Su llavero aún no nos dejó quitar la antigua.
problem-old-key-kept-next = Puede continuar. La aplicación lo intentará otra vez cuando vuelva a necesitar la clave.
problem-wrong-passphrase-what = Esta frase de contraseña no es la correcta.
problem-wrong-passphrase-next = Revise el teclado y las mayúsculas e inténtelo de nuevo. Puede intentarlo tantas veces como quiera.
problem-passphrase-too-short-what = Esta frase de contraseña es demasiado corta.
problem-passphrase-too-short-next = Elija una de 8 caracteres o más.
problem-lock-damaged-what = El archivo del bloqueo está dañado, así que ninguna frase puede abrirlo.
problem-lock-damaged-next = Sus registros siguen ahí. En «Olvidé mi frase de contraseña» está lo que puede hacer.
problem-keychain-no-answer-what = El llavero de su equipo no responde, así que el bloqueo sigue.
problem-keychain-no-answer-next = Desbloquee el llavero e inténtelo de nuevo.
problem-folder-not-opened-what = No pudimos abrir esta carpeta.
problem-folder-not-opened-next = Copie su ruta y ábrala en su gestor de archivos.

problem-drop-unknown-what = Esta aplicación no puede aceptar este tipo de archivo.
problem-drop-unknown-next = Acepta imágenes (PNG, JPEG), correos (.eml) y archivos que ella misma guardó (.zip).

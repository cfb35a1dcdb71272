### Saving a copy: check what goes in, save, and see that the file is intact.

export-title = Guardar una copia de sus registros
export-lead = Ponemos sus registros en un archivo ZIP. Ábralo: dentro, report.html es para leer e imprimir. Puede entregar el archivo a alguien de su confianza.
export-yours = Este archivo es para usted. Usted decide quién lo ve.
export-empty-text = Compruebe primero su ajuste. Después podrá guardar el registro de esa comprobación.
export-empty-check = Comprobar mi ajuste
export-check-title = Revise antes de guardar
export-records =
    { $count ->
        [one] { $shown } registro
       *[other] { $shown } registros
    }
export-pictures =
    { $count ->
        [0] Ninguna imagen
        [one] { $shown } imagen
       *[other] { $shown } imágenes
    }
export-row-records = Registros
export-row-pictures = Imágenes
export-row-report = Una página para leer o imprimir
export-row-report-value = Sí, para cualquier navegador
export-row-seal = Sello
export-sealed = Sellado con la clave de este equipo
export-unsealed = Sin sellar. Este equipo no tiene ninguna clave disponible. Los registros siguen enlazados entre sí.
export-row-file = Nombre del archivo
export-row-folder = Carpeta
export-change-folder = Elegir otra carpeta
export-private = Sus registros pueden nombrar su país y la zona horaria de este equipo.
export-private-pictures = Las imágenes pueden mostrar su nombre o su foto. Mírelas antes de compartir el archivo.
export-practice = Esto es una práctica. El archivo lleva PRACTICE en su nombre y en cada página. No prueba nada sobre una cuenta real.
export-save = Guardar el archivo
export-saving = Se está guardando y comprobando el archivo.
export-saving-files = Escritos { $done } de { $total } archivos.
export-cancel = Detener el guardado

export-done-title = Guardado
export-done-name = Guardado como
export-done-name-practice = Archivo de práctica, guardado como
export-done-folder = Carpeta: { $folder }
export-done-open = Abra el archivo ZIP. En su carpeta «data» está report.html, para leer e imprimir.
export-done-intact = Íntegro. Abrimos de nuevo el archivo guardado y comprobamos cada parte.
export-done-changed = El archivo guardado no es como lo escribimos. Guárdelo de nuevo en otra carpeta.
export-done-unreadable = No pudimos volver a leer el archivo guardado. Guárdelo de nuevo en otra carpeta.
export-done-code-title = Código corto
export-done-code-text = Anote este código y guárdelo aparte del archivo. «Comprobar un archivo guardado» muestra el código de un archivo, para que pueda comparar los dos.
export-done-code-label = Código corto del archivo
export-done-sha-title = La huella completa, para especialistas
export-done-sha-label = SHA-256 del archivo
export-done-size = Tamaño: { $size }
export-done-size-bytes = { $size } bytes
export-done-size-kilobytes = { $size } kB
export-done-size-megabytes = { $size } MB
export-done-next-title = Qué puede hacer ahora
export-done-verify = Comprobar este archivo
export-done-again = Guardar otra copia
export-done-home = Ir a Inicio
export-done-limit = El archivo muestra lo que la página le mostró a usted, y cuándo. No prueba qué hizo LinkedIn con sus datos.
export-choose-title = Qué se incluye
export-scope = Qué registros
export-scope-hint = Esto se refiere a los registros. Las imágenes, cartas, notas y correos se eligen más abajo.
export-scope-all = Todos los registros
export-scope-since = Los registros desde un día
export-scope-picked = Los registros que yo elija
export-since = Primer día
export-since-hint = Por ejemplo 2026-11-22
export-since-missing = Escriba un día, por ejemplo 2026-11-22.
export-pick = Elija los registros
export-pick-none = Elija al menos un registro.
export-parts = Qué más incluir
export-parts-pictures = Incluir mis imágenes
export-parts-personal = Incluir mis cartas, notas y correos
export-parts-personal-hint = Pueden contener su nombre, su dirección y su correo electrónico. Si no marca esta casilla, quedan fuera.
export-row-withheld = Queda fuera
export-withheld-records =
    { $count ->
        [one] { $shown } registro. En el archivo está solo su huella.
       *[other] { $shown } registros. En el archivo están solo sus huellas.
    }
export-withheld-pictures =
    { $count ->
        [one] { $shown } imagen
       *[other] { $shown } imágenes
    }
export-withheld-personal =
    { $count ->
        [one] { $shown } carta, nota o correo
       *[other] { $shown } cartas, notas y correos
    }
export-withheld-nothing = Nada
export-withheld-still = El archivo se puede comprobar igualmente por completo. De lo que queda fuera contiene solo una huella, y nada que leer.
export-personal-in = El archivo incluye cartas, notas y correos. Pueden contener su nombre, su dirección y su correo electrónico.
export-stamp-title = Un sello de tiempo, si lo quiere
export-stamp-text = Alguien de fuera puede confirmar que sus registros estaban así en un momento dado. Usted elige quién.
export-stamp-go = Leer sobre los sellos de tiempo
stamp-title = Sellos de tiempo
stamp-lead = Con un sello de tiempo, alguien de fuera puede confirmar que sus registros estaban así en un momento dado.
stamp-why = El reloj de su equipo puede no ir bien. Un sello de tiempo no depende de él.
stamp-optional = No lo necesita. Sus registros se guardan y se pueden comprobar sin él.
stamp-empty = Todavía no hay nada que sellar. Compruebe primero su ajuste.
stamp-address = Dirección del servicio de sellos de tiempo
stamp-address-hint = Empieza por https:// o http://. Pregunte a su abogado o a su autoridad en qué servicio confían.
stamp-address-fault = Escriba una dirección de Internet que empiece por https:// o http:// y que no lleve nombre ni puerto.
stamp-plan = Mostrar qué saldría
stamp-leaves-title = Qué sale de su equipo
stamp-leaves-bytes = Estos 32 bytes y un número al azar para relacionar la respuesta:
stamp-leaves-label = Los 32 bytes
stamp-leaves-covers =
    { $count ->
        [one] Son una huella de su { $shown } registro. Nadie puede leer el registro a partir de ellos.
       *[other] Son una huella de sus { $shown } registros. Nadie puede leer los registros a partir de ellos.
    }
stamp-leaves-to = Van a { $host }.
stamp-learns-title = Quién llega a saber qué
stamp-learns-service = El servicio conoce su dirección de Internet, la hora y los 32 bytes.
stamp-learns-network = Su red sabe que usted se conectó con { $host }.
stamp-learns-linkedin = LinkedIn no se entera de nada.
stamp-ask = Pedir el sello de tiempo
stamp-other = Usar otra dirección
stamp-asking = Se está pidiendo. Puede seguir con otras cosas. Nada espera la respuesta.
stamp-pending-title = Aún sin sello de tiempo
stamp-pending-not-asked = La petición al servicio no se completó.
stamp-pending-offline = No pudimos conectar con el servicio. Puede que no tenga conexión.
stamp-pending-too-slow = El servicio no respondió en 10 segundos.
stamp-pending-refused = El servicio respondió con un error.
stamp-pending-bad-certificate = El servicio no pudo probar quién es, por lo que no enviamos nada.
stamp-pending-at = Dirección: { $address }
stamp-again = Intentarlo de nuevo
stamp-drop = Renunciar a él
stamp-kept-title = Sus sellos de tiempo
stamp-kept-none = Todavía no tiene ninguno.
stamp-kept-time = El servicio indica { $time }.
stamp-kept-covers =
    { $count ->
        [one] Abarca { $shown } registro.
       *[other] Abarca los primeros { $shown } registros.
    }
stamp-kept-from = De { $address }
stamp-kept-valid = Es sobre estos registros y su firma encaja. Quién es el servicio, lo tiene que juzgar usted.
stamp-kept-not-valid = No es lo que pedimos. Se conserva tal como llegó.
stamp-kept-not-checked = No pudimos comprobarlo aquí. Se conserva tal como llegó. Puede que otras herramientas lo lean.
stamp-kept-open = Abrir el registro { $number }

# A PDF too
export-parts-pdf = Guardar también un PDF
export-parts-pdf-hint = El mismo informe en un solo archivo, para imprimir o para enviar donde no se aceptan archivos ZIP.
export-done-pdf = El PDF que está al lado: { $file }

# Single pictures of a saved copy
export-pictures-title = Elegir para cada imagen
export-pictures-lead = Puede dejar fuera una imagen o tapar en negro partes de ella. Su propio registro conserva la imagen entera.
export-pictures-none = Estos registros no tienen imágenes.
export-picture-label = Imagen del registro { $number }
export-picture-alt = Imagen que se guardó con el registro { $number }
export-picture-before-edit = Es la imagen de antes de que usted tapara o cortara algo. Queda fuera, salvo que la incluya.
export-picture-how = Cómo va
export-picture-whole = Tal como es
export-picture-blacked = Con partes en negro
export-picture-out = Fuera
export-picture-box-first = Dibuje un recuadro en la imagen del registro { $number }, o elija otra cosa para ella.
export-picture-preview = Esto es lo que mostrará el archivo:
export-picture-preview-alt = Imagen del registro { $number } con los recuadros negros, como la mostrará el archivo
picture-edit-black-file = Dibuje un recuadro sobre lo que sea privado, como su nombre. Quedará en negro en el archivo.
export-pictures-more = Mostrar más imágenes
export-withheld-blacked =
    { $count ->
        [one] Partes de { $shown } imagen están tapadas en negro
       *[other] Partes de { $shown } imágenes están tapadas en negro
    }
export-done-withheld = Lo que no está en este archivo:
export-done-withheld-nothing = No queda nada fuera. Están todos los registros y todos los archivos.

# Time stamp services to pick from
stamp-pick = Qué servicio
stamp-pick-first = Elija primero un servicio.
stamp-pick-other = Otro servicio. Escribo su dirección.
stamp-pick-note = Esta lista viene de conocimientos generales de noviembre de 2026. No hemos probado estos servicios. Las direcciones y las condiciones pueden cambiar.
stamp-pick-qualified = La Unión Europea lleva listas de servicios que su derecho llama «cualificados». No hemos leído esas listas. Por eso aquí no se señala ninguno como tal.
stamp-offer-anyone = Dice que cualquiera puede usarlo gratis.
stamp-offer-signers = Está pensado para quien firma programas o documentos.
stamp-offer-members = Está pensado para sus miembros, como universidades.
stamp-offer-own-platform = Está pensado para quien hace programas para sus propios aparatos.
stamp-pick-uncertain = De este estamos menos seguros.
stamp-pick-plain = Responde sin cifrado.
stamp-learns-plain = Este servicio responde sin cifrado. Otros en el camino podrían leer los 32 bytes y la respuesta. No pueden cambiar la respuesta sin que se note, porque va firmada.

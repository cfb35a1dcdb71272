### Checking a saved file.

verify-title = Comprobar un archivo guardado
verify-lead = Elija un archivo hecho por esta aplicación. Comprobamos si se cambió algo en él. Funciona sin Internet.
verify-pick = Elegir un archivo
verify-drop = Suelte el archivo sobre esta ventana o elíjalo.
verify-drop-hint = Un archivo guardado termina en .zip.
verify-last = Comprobar el último archivo que guardé
verify-last-name = Último guardado: { $name }
verify-checking = Se está comprobando el archivo.
verify-again = Comprobar otro archivo
verify-dropped = Ha soltado un archivo. Pulse el botón para comprobarlo.
verify-dropped-check = Comprobar el archivo soltado

verify-intact-title = Este archivo está íntegro
verify-intact-text =
    { $count ->
        [one] Tiene { $records } registro. No se cambió nada en él después de guardarlo.
       *[other] Tiene { $records } registros. No se cambió nada en él después de guardarlo.
    }
verify-changed-title = Este archivo se cambió después de guardarlo
verify-changed-record = El primer cambio está en el registro { $number }.
verify-changed-elsewhere = El primer cambio está fuera de los registros.
verify-changed-next = No se apoye en esta copia. Si tiene otra copia, compruebe esa.
verify-changed-claims = Esto es lo que la copia dice de sí misma. Tras un cambio, nada de ello es seguro.
verify-unreadable-title = No podemos comprobar este archivo
verify-unreadable-text = No lo hizo esta aplicación o le falta una parte.
verify-unreadable-next = Elija el archivo .zip que guardó con esta aplicación.

verify-row-file = Archivo
verify-row-made = Hecho el
verify-row-records = Registros
verify-row-code = Código corto de este archivo
verify-code-compare = ¿Anotó un código al guardar el archivo? Compárelo con este. Otro código significa otro archivo.
verify-row-seal = Sello
verify-row-where = Dónde difiere
verify-row-how = En qué difiere
verify-row-why = Por qué
verify-made-unknown = Sin indicar
verify-seal-own = Sellado con la clave de este equipo
verify-seal-other = Sellado con una clave que este equipo no tiene. Compare la huella con la persona que le dio el archivo.
verify-seal-none = Sin sellar. El archivo puede mostrar que sus partes encajan entre sí. No puede mostrar quién las reunió.
verify-seal-changed = Hay un sello, pero esta copia no pasa la comprobación. Por eso el sello no responde de ella.
verify-seal-changed-none = Ningún sello vale para esta copia.
verify-fingerprint = Huella de la clave
verify-practice-title = Este es un archivo de práctica
verify-practice-text = Se hizo en el sitio simulado. No prueba nada sobre una cuenta real.

verify-limit-title = Lo que esto muestra y lo que no
verify-limit = Esto muestra que el archivo no cambió. No prueba qué hizo LinkedIn con sus datos.
verify-limit-before = Un archivo íntegro no cambió después de guardarlo. Eso no prueba qué hizo LinkedIn con sus datos.
verify-limit-changed = Esta copia no prueba nada tal como está. La comprobación no muestra quién la cambió ni por qué.
verify-limit-unreadable = No pudimos mirar dentro. Por eso esto no dice nada de lo que contiene el archivo.
verify-others-title = No hace falta que se fíe de nosotros
verify-others-text = El archivo es un ZIP corriente. Dentro, READ-ME-FIRST.txt enumera comandos para herramientas hechas por otros.

# What is wrong, by kind
verify-bad-missing-file = Falta una parte.
verify-bad-added-file = Se añadió una parte.
verify-bad-hash-differs = Una parte tiene otro contenido del que tenía.
verify-bad-content-unreadable = Una parte no se puede leer.
verify-bad-malformed-manifest = La lista de partes no tiene la forma debida.
verify-bad-malformed-bag = Las partes no están reunidas como estaban.
verify-bad-payload-oxum-differs = El tamaño total de las partes no es el indicado.
verify-bad-malformed-keys = La lista de claves no tiene la forma debida.
verify-bad-seal-missing = Falta un sello.
verify-bad-seal-malformed = Un sello no tiene la forma debida.
verify-bad-seal-invalid = Un sello no encaja.
verify-bad-unknown-key = Se selló con una clave distinta de la que nombran los registros.
verify-bad-malformed-list = La lista de registros no tiene la forma debida.
verify-bad-malformed-entry = Un registro no tiene la forma debida.
verify-bad-entry-differs = Un registro no es el de la lista.
verify-bad-entry-out-of-place = Un registro está fuera de su lugar.
verify-bad-head-before-differs = Un registro no encaja con el anterior.
verify-bad-checkpoint-missing = Falta el último sello de la lista.
verify-bad-malformed-checkpoint = Un sello de la lista no tiene la forma debida.
verify-bad-list-shortened = Faltan registros al final de la lista.
verify-bad-list-hash-differs = La lista de registros no está como se selló.
verify-bad-root-differs = La serie de registros no está como se selló.
verify-bad-attachment-missing = Falta una imagen.
verify-bad-attachment-differs = Una imagen no es la que se conservó.
verify-bad-attachment-unreferenced = Se añadió una imagen que ningún registro nombra.
verify-bad-practice-mixed = Hay mezcla de registros de práctica y reales.
verify-bad-tree-differs = La serie de registros almacenada no encaja con los registros.
verify-bad-database-damaged = El almacén de los registros está dañado.
verify-bad-other = Algo no está como estaba.

# Why it cannot be read, by code
verify-reason-unreadable-file = El sistema no nos dejó leer el archivo.
verify-reason-not-a-zip = No es un archivo ZIP o está dañado.
verify-reason-stray-bytes = Contiene bytes que no pertenecen a ningún archivo de su interior.
verify-reason-duplicate-name = Dos archivos de su interior tienen el mismo nombre.
verify-reason-unsafe-name = El nombre de un archivo de su interior podría causar daño, por lo que no lo abrimos.
verify-reason-special-file = Contiene un enlace, por lo que no lo abrimos.
verify-reason-encrypted = Una parte está protegida con contraseña.
verify-reason-unknown-packing = Una parte está comprimida de una forma que no conocemos.
verify-reason-too-many-files = Contiene demasiados archivos.
verify-reason-too-large = Al descomprimirse ocuparía más de lo que puede contener un archivo guardado.
verify-reason-headers-differ = Sus dos índices no coinciden.
verify-reason-several-folders = No contiene una única carpeta en el nivel superior.
verify-reason-no-bag = Es un archivo ZIP, pero no lo hizo esta aplicación.
verify-reason-newer-format = Lo hizo una versión más reciente de esta aplicación. Compruébelo con esa versión.
verify-reason-other = No conocemos este tipo de archivo.

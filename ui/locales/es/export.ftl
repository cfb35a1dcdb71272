### Saving a copy: check what goes in, save, and see that the file is intact.

export-title = Guardar una copia de sus registros
export-lead = Ponemos sus registros en un archivo. Puede leerlo, imprimirlo o entregarlo a alguien de su confianza.
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
export-private = Sus registros pueden nombrar su país. Si anotó una oposición, también contienen su texto, con su nombre y su correo electrónico.
export-private-pictures = Las imágenes pueden mostrar su nombre o su foto. Mírelas antes de compartir el archivo.
export-practice = Esto es una práctica. El archivo lleva PRACTICE en su nombre y en cada página. No prueba nada sobre una cuenta real.
export-save = Guardar el archivo
export-saving = Se está guardando y comprobando el archivo.

export-done-title = Guardado
export-done-name = Guardado como
export-done-name-practice = Archivo de práctica, guardado como
export-done-folder = Carpeta: { $folder }
export-done-intact = Íntegro. Abrimos de nuevo el archivo guardado y comprobamos cada parte.
export-done-changed = El archivo guardado no es como lo escribimos. Guárdelo de nuevo en otra carpeta.
export-done-unreadable = No pudimos volver a leer el archivo guardado. Guárdelo de nuevo en otra carpeta.
export-done-code-title = Código corto
export-done-code-text = Anote este código. Cualquiera puede usarlo para comprobar que el archivo no se cambió.
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

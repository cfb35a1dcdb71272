### The menu, the desktop entry, the reminder.

menu-file = Archivo
menu-go = Ir a
menu-view = Ver
menu-help = Ayuda
menu-save-record = Guardar una copia de los registros
menu-verify-file = Comprobar un archivo guardado
menu-lock-now = Bloquear ahora
menu-quit = Cerrar la aplicación
menu-back = Atrás
menu-home = Inicio
menu-check = Comprobar el ajuste
menu-records = Registros
menu-follow-up = Seguir la oposición
menu-settings = Configuración
menu-next-pane = Parte siguiente de la ventana
menu-previous-pane = Parte anterior
menu-text-larger = Texto más grande
menu-text-smaller = Texto más pequeño
menu-text-normal = Texto normal
menu-colours-system = Colores de este equipo
menu-colours-light = Colores claros
menu-colours-dark = Colores oscuros
menu-colours-contrast = Más contraste
menu-help-page = Ayuda
menu-how-it-works = Cómo funciona
menu-show-around = Enséñeme la aplicación
menu-technical-log = Registro técnico

desktop-name = Default Off
desktop-generic-name = Comprobador de privacidad
desktop-comment = Comprobar un ajuste de LinkedIn y guardar constancia. No forma parte de LinkedIn
desktop-keywords = LinkedIn;IA;entrenamiento;privacidad;oposición;registro;

autostart-comment = Muestra un recordatorio de Default Off cuando llega su día
notification-title = Es hora de volver a mirar
notification-text = Pidió un recordatorio. Abra Default Off para mirar el ajuste.

# Titles of the file dialogs
dialog-picture = Elegir una imagen
dialog-page = Elegir una página guardada
dialog-mail = Elegir un correo
dialog-data-export = Elegir el archivo de LinkedIn
dialog-bundle = Elegir un archivo guardado
dialog-folder = Elegir una carpeta
dialog-problem-report = Guardar el informe del problema

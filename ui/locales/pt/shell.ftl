### The menu, the desktop entry, the reminder.

menu-file = Ficheiro
menu-go = Ir para
menu-view = Ver
menu-help = Ajuda
menu-save-record = Guardar uma cópia dos registos
menu-verify-file = Verificar um ficheiro guardado
menu-lock-now = Bloquear agora
menu-quit = Fechar a aplicação
menu-back = Voltar
menu-home = Início
menu-check = Verificar a definição
menu-records = Registos
menu-follow-up = Acompanhar a oposição
menu-settings = Definições
menu-next-pane = Parte seguinte da janela
menu-previous-pane = Parte anterior
menu-text-larger = Texto maior
menu-text-smaller = Texto menor
menu-text-normal = Texto normal
menu-colours-system = Cores deste computador
menu-colours-light = Cores claras
menu-colours-dark = Cores escuras
menu-colours-contrast = Mais contraste
menu-help-page = Ajuda
menu-how-it-works = Como funciona
menu-show-around = Mostrar a aplicação
menu-technical-log = Registo técnico

desktop-name = Default Off
desktop-generic-name = Verificador de privacidade
desktop-comment = Verificar uma definição do LinkedIn e guardar o registo. Não faz parte do LinkedIn
desktop-keywords = LinkedIn;IA;treino;privacidade;oposição;registo;

autostart-comment = Mostra um lembrete do Default Off quando chega o dia
notification-title = Está na hora de ver outra vez
notification-text = Pediu um lembrete. Abra o Default Off para ver a definição.

# Titles of the file dialogs
dialog-picture = Escolher uma imagem
dialog-page = Escolher uma página guardada
dialog-mail = Escolher um e-mail
dialog-data-export = Escolher o ficheiro do LinkedIn
dialog-bundle = Escolher um ficheiro guardado
dialog-folder = Escolher uma pasta
dialog-problem-report = Guardar o relatório do problema

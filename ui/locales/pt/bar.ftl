### The bar above the site's page.

bar-name = Barra da Default Off
bar-address = Endereço
bar-no-address = Ainda não há página
bar-driving-you = O controlo é seu. A aplicação não está a ler.
bar-driving-app = A aplicação está a ler um interruptor.
bar-loading = A página está a carregar.
bar-read = Ler o interruptor agora
bar-reload = Recarregar
bar-home = Voltar à aplicação
bar-close = Fechar
bar-practice = Prática: um site simulado
bar-refused-page = Não foi aberta uma página alheia a esta verificação.
bar-refused-window = Não foi aberta uma segunda janela.
bar-refused-download = Não foi guardado um ficheiro.

### Practice: choosing what to rehearse.

practice-title = Praticar num site simulado
practice-lead = O site simulado faz parte desta aplicação. Funciona só neste computador. Nada de real será alterado.
practice-apart = Os registos de prática são guardados à parte dos reais. Estão marcados com «Prática».
practice-legend = O que quer praticar?
practice-none = Escolha o que quer praticar
practice-begin = Começar a prática
practice-begin-again = Começar esta
practice-now = Está agora a praticar: { $scenario }.

scenario-on = A definição está ativada
scenario-on-hint = O caso habitual. Pode desativá-la e ver a confirmação.
scenario-off = A definição está desativada
scenario-off-hint = Alguém a desativou antes.
scenario-cannot-tell = Não conseguimos determinar
scenario-cannot-tell-hint = A página mostra dois interruptores sem nome.
scenario-signed-out = A sessão está terminada
scenario-signed-out-hint = A página pede que inicie sessão outra vez.
scenario-challenge = Uma verificação de identidade
scenario-challenge-hint = O site pede primeiro um código.
scenario-offline = Sem Internet
scenario-offline-hint = Não é possível aceder ao site.
scenario-not-shown = A definição não aparece
scenario-not-shown-hint = O site mostra uma lista sem ela.
scenario-work-account = Uma conta de trabalho
scenario-work-account-hint = O interruptor está lá, mas bloqueado.
scenario-german = Uma página em alemão
scenario-german-hint = A aplicação lê o interruptor, não as palavras.
scenario-arabic = Uma página em árabe
scenario-arabic-hint = A página vai da direita para a esquerda.
scenario-save-fails = Não fica guardado
scenario-save-fails-hint = O interruptor move-se, mas volta a Ativada depois de recarregar.

### Home: the state in words, and the five tasks.

home-title = A sua definição de IA no LinkedIn
home-tasks = O que pode fazer
home-not-checked = Ainda não verificada
home-not-checked-text = A verificação demora cerca de dois minutos. Terá de iniciar sessão no LinkedIn.
home-on = A definição está ativada
home-off = A definição está desativada
home-off-not-sure = O interruptor mostrava Desativada
home-off-unconfirmed = Ainda não confirmado. Recarregue a página e veja outra vez, para termos a certeza.
home-on-imported = Uma página guardada mostra que a definição estava ativada
home-off-imported = Uma página guardada mostra que a definição estava desativada
home-off-told = Disse-nos que a definição está desativada
home-on-told = Disse-nos que a definição está ativada
home-locked = O interruptor não pode ser alterado nesta conta.
home-stale = A sua última verificação foi há mais de 90 dias.
home-record = Registo { $number }
home-check = Verificar a minha definição
home-check-again = Verificar outra vez
home-choices = Ver as suas opções
home-confirm = Ver outra vez para ter a certeza
home-save = Guardar uma cópia
home-go-on = Continuar onde estava

home-try-signed-out = O último olhar não resultou: a sessão estava terminada.
home-try-challenge = O último olhar não resultou: o LinkedIn queria verificar a sua identidade.
home-try-restricted = O último olhar não resultou: o LinkedIn diz que a conta está restringida.
home-try-page-problem = O último olhar não resultou: a página não carregou como devia.
home-try-not-shown = O último olhar não encontrou a definição na página.
home-try-cannot-tell = O último olhar não conseguiu determinar se a definição está ativada ou desativada.
home-try-keeps = O que vê aqui é do olhar anterior.

home-drift-title = Isto mudou desde a última vez
home-drift-off = Desativada foi vista em { $date }, às { $time }.
home-drift-on = Ativada foi vista em { $date }, às { $time }.
home-drift-off-record = Ver o registo de Desativada
home-drift-on-record = Ver o registo de Ativada

home-due-title = Resposta até { $date }
home-due-ask-title = Perguntar de novo depois de { $date }
home-due-left = { $count ->
    [0] É hoje.
    [one] É daqui a { $days } dia.
   *[other] É daqui a { $days } dias.
}
home-due-late = { $count ->
    [0] Foi há { $days } dias.
    [one] Foi há { $days } dia.
   *[other] Foi há { $days } dias.
}
home-due-wait-title = Esperar até { $date }
home-due-see = Ver a sua oposição
home-due-follow = Acompanhar


home-task-understand = Compreender a definição
home-task-understand-hint = O que abrange e o que não acontece ao desativá-la
home-task-check = Verificar a definição
home-task-check-hint = Ver um só interruptor, nesta aplicação ou no seu navegador
home-task-choose = Fazer a sua escolha
home-task-choose-hint = Desativá-la ou deixá-la ativada
home-task-object = Enviar uma oposição
home-task-object-hint = Para usos que o interruptor não abrange. Opcional
home-task-save = Guardar o seu registo
home-task-save-hint = Um ficheiro que outros podem verificar se lho der
home-status-not-started = Por começar
home-status-in-progress = Em curso
home-status-done = Feito
home-status-not-needed = Não é preciso
home-status-cannot-start-yet = Ainda não pode começar

home-practise = Experimentar primeiro num site simulado
home-practice-other = Escolher outra prática
home-verify = Verificar um ficheiro guardado
home-records = { $count ->
    [0] Ainda não há registos
    [one] { $number } registo neste computador
   *[other] { $number } registos neste computador
}
home-seal-keychain = Selado com uma chave do porta-chaves do seu computador
home-seal-no-keychain = Não selado: este computador não tem um porta-chaves que responda
home-seal-locked = Não selado: o porta-chaves do seu computador está bloqueado ou não responde
home-seal-refused = Não selado: o porta-chaves do seu computador disse que não
home-seal-key-missing = A chave que selou o seu registo já não existe
home-seal-pending = O selo é feito com o seu primeiro registo

drift-open = Ver o que pode estar por trás
drift-title = A definição estava desativada. Agora está ativada
drift-lead = Isto mudou entre duas vezes que se viu. Pode haver várias razões.
drift-seen = O que se viu
drift-why = O que pode estar por trás
drift-why-you = Talvez a tenha ativado de novo.
drift-why-device = Talvez tenha sido mudada noutro navegador ou no seu telemóvel.
drift-why-someone = Talvez outra pessoa que pode usar a sua conta a tenha mudado.
drift-why-linkedin = Talvez o LinkedIn tenha mudado o modo como a definição funciona, ou a tenha reposto.
drift-why-unknown = A aplicação não sabe qual destas foi. Só sabe o que se viu, e quando.
drift-next = O que pode fazer
drift-next-choose = Pode desativá-la de novo ou deixá-la ativada. As duas coisas estão bem.
drift-next-password = Se acha que outra pessoa usou a sua conta, mude a sua palavra-passe do LinkedIn.
drift-next-save = As duas leituras estão nos seus registos. Uma cópia mostra-as com as suas horas.
drift-none-title = Nada mudou
drift-none = A aplicação não viu a definição passar de desativada a ativada.

### Saving a copy: check what goes in, save, and see that the file is intact.

export-title = Guardar uma cópia dos seus registos
export-lead = Pomos os seus registos num ficheiro. Pode lê-lo, imprimi-lo ou entregá-lo a alguém da sua confiança.
export-yours = Este ficheiro é para si. A decisão sobre quem o vê é sua.
export-empty-text = Verifique primeiro a sua definição. Depois pode guardar o registo dessa verificação.
export-empty-check = Verificar a minha definição
export-check-title = Reveja antes de guardar
export-records =
    { $count ->
        [0] { $shown } registos
        [one] { $shown } registo
       *[other] { $shown } registos
    }
export-pictures =
    { $count ->
        [0] Nenhuma imagem
        [one] { $shown } imagem
       *[other] { $shown } imagens
    }
export-row-records = Registos
export-row-pictures = Imagens
export-row-report = Uma página para ler ou imprimir
export-row-report-value = Sim, para qualquer navegador
export-row-seal = Selo
export-sealed = Selado com a chave deste computador
export-unsealed = Não selado. Este computador não tem nenhuma chave disponível. Os registos continuam ligados entre si.
export-row-file = Nome do ficheiro
export-row-folder = Pasta
export-change-folder = Escolher outra pasta
export-private = Os seus registos podem indicar o seu país. Se anotou uma oposição, o texto dela também está incluído, com o seu nome e e-mail.
export-private-pictures = As imagens podem mostrar o seu nome ou a sua foto. Veja-as antes de partilhar o ficheiro.
export-practice = Isto é uma prática. O ficheiro diz PRACTICE no nome e em cada página. Não prova nada sobre uma conta real.
export-save = Guardar o ficheiro
export-saving = A guardar e a verificar o ficheiro.

export-done-title = Guardado
export-done-name = Guardado como
export-done-name-practice = Ficheiro de prática, guardado como
export-done-folder = Pasta: { $folder }
export-done-intact = Íntegro. Abrimos de novo o ficheiro guardado e verificámos cada parte.
export-done-changed = O ficheiro guardado não está como o escrevemos. Guarde-o de novo, noutra pasta.
export-done-unreadable = Não conseguimos voltar a ler o ficheiro guardado. Guarde-o de novo, noutra pasta.
export-done-code-title = Código curto
export-done-code-text = Anote este código. Qualquer pessoa o pode usar para verificar que o ficheiro não foi alterado.
export-done-code-label = Código curto do ficheiro
export-done-sha-title = A impressão digital inteira, para especialistas
export-done-sha-label = SHA-256 do ficheiro
export-done-size = Tamanho: { $size }
export-done-size-bytes = { $size } bytes
export-done-size-kilobytes = { $size } kB
export-done-size-megabytes = { $size } MB
export-done-next-title = O que pode fazer agora
export-done-verify = Verificar este ficheiro
export-done-again = Guardar outra cópia
export-done-home = Ir para Início
export-done-limit = O ficheiro mostra o que a página lhe mostrou, e quando. Não prova o que o LinkedIn fez com os seus dados.

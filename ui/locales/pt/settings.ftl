### Settings.

settings-title = Definições
settings-language = Língua
settings-language-system = Como neste computador ({ $language })
settings-colours = Cores
settings-colours-system = Como neste computador
settings-colours-light = Claras
settings-colours-dark = Escuras
settings-colours-contrast = Mais contraste
settings-text-size = Tamanho do texto
settings-text-size-100 = Normal
settings-text-size-125 = Maior
settings-text-size-150 = Grande
settings-text-size-200 = Muito grande, o dobro do tamanho normal
settings-movement = Movimento
settings-less-movement = Menos movimento
settings-less-movement-hint = Nada no ecrã se move por si.
settings-sign-in = Início de sessão
settings-stay = Manter a sessão do LinkedIn iniciada na janela da aplicação
settings-stay-hint = Se não assinalar isto, a aplicação esquece a sessão quando a fechar.
settings-forget = Esquecer a sessão agora
settings-forgotten = A janela da aplicação tem a sessão terminada e não conserva nada.
settings-saved = Guardado.
settings-seal = O selo do seu registo
settings-seal-text = Cada registo é selado com uma chave, para que as alterações possam ser descobertas mais tarde.
settings-seal-keychain = A chave está no porta-chaves do seu computador.
settings-seal-no-keychain = Este computador não tem um porta-chaves que responda. Os seus registos são guardados, mas não são selados.
settings-seal-locked = O porta-chaves do seu computador está bloqueado ou não responde. Os seus registos são guardados. Desbloqueie-o antes de guardar um ficheiro, e o ficheiro é selado.
settings-seal-refused = O porta-chaves do seu computador disse que não. Os seus registos são guardados, mas não são selados.
settings-seal-key-missing = A chave que selou o seu registo já não existe. Os novos registos são guardados, mas este selo não pode continuar.
settings-new-key-text = Se a chave antiga se perdeu de vez, pode criar uma nova. O registo di-lo-á. Os registos selados antes ficam como estão.
settings-new-key = Criar uma chave nova
settings-new-key-done = Há uma chave nova. O registo diz que a antiga se perdeu.

settings-seal-pending = A chave é criada quando o seu primeiro registo for guardado.
settings-fingerprint = Impressão digital da chave
settings-practice = Prática
settings-practice-text = Experimente tudo num site simulado. Nada de real será alterado.
settings-practice-open = Ir para a prática
settings-version = Default Off, versão { $version }

# The picture kept with each reading
settings-picture = Imagem da página
settings-picture-whole = Conservar uma imagem da página inteira
settings-picture-whole-hint = Caso contrário, a imagem mostra o que pode ver na janela. Uma página inteira pode mostrar mais da sua conta.

language-unchecked = Esta tradução não foi revista por uma pessoa.
language-unchecked-help = Uma palavra que soe mal pode ser comunicada no lugar onde esta aplicação é mantida. Os ficheiros de texto estão abertos a todos.

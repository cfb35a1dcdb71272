### Checking a saved file.

verify-title = Verificar um ficheiro guardado
verify-lead = Escolha um ficheiro feito por esta aplicação. Verificamos se algo nele foi alterado. Isto funciona sem Internet.
verify-pick = Escolher um ficheiro
verify-drop = Largue o ficheiro nesta janela ou escolha-o.
verify-drop-hint = Um ficheiro guardado termina em .zip.
verify-last = Verificar o último ficheiro que guardei
verify-last-name = Último guardado: { $name }
verify-checking = A verificar o ficheiro.
verify-again = Verificar outro ficheiro
verify-dropped = Largou um ficheiro. Carregue no botão para o verificar.
verify-dropped-check = Verificar o ficheiro largado

verify-intact-title = Este ficheiro está íntegro
verify-intact-text =
    { $count ->
        [0] Tem { $records } registos. Nada nele foi alterado depois de guardado.
        [one] Tem { $records } registo. Nada nele foi alterado depois de guardado.
       *[other] Tem { $records } registos. Nada nele foi alterado depois de guardado.
    }
verify-changed-title = Este ficheiro foi alterado depois de guardado
verify-changed-record = A primeira alteração está no registo { $number }.
verify-changed-elsewhere = A primeira alteração está fora dos registos.
verify-changed-next = Não se apoie nesta cópia. Se tem outra cópia, verifique essa.
verify-changed-claims = É isto que a cópia diz de si própria. Depois de uma alteração, nada disso é certo.
verify-unreadable-title = Não conseguimos verificar este ficheiro
verify-unreadable-text = Não foi feito por esta aplicação ou falta uma parte dele.
verify-unreadable-next = Escolha o ficheiro .zip que guardou com esta aplicação.

verify-row-file = Ficheiro
verify-row-made = Feito em
verify-row-records = Registos
verify-row-code = Código curto deste ficheiro
verify-code-compare = Anotou um código quando guardou o ficheiro? Compare-o com este. Outro código significa outro ficheiro.
verify-row-seal = Selo
verify-row-where = Onde difere
verify-row-how = Em que difere
verify-row-why = Porquê
verify-made-unknown = Não indicado
verify-seal-own = Selado com a chave deste computador
verify-seal-other = Selado com uma chave que este computador não tem. Compare a impressão digital com a pessoa que lhe deu o ficheiro.
verify-seal-none = Não selado. O ficheiro pode mostrar que as suas partes encaixam umas nas outras. Não pode mostrar quem as reuniu.
verify-seal-changed = Há um selo, mas esta cópia não passa na verificação. Por isso, o selo não responde por ela.
verify-seal-changed-none = Nenhum selo vale para esta cópia.
verify-fingerprint = Impressão digital da chave
verify-practice-title = Este é um ficheiro de prática
verify-practice-text = Foi feito no site simulado. Não prova nada sobre uma conta real.

verify-limit-title = O que isto mostra e o que não mostra
verify-limit = Isto mostra que o ficheiro não mudou. Não prova o que o LinkedIn fez com os seus dados.
verify-limit-before = Um ficheiro íntegro não mudou depois de guardado. Isso não prova o que o LinkedIn fez com os seus dados.
verify-limit-changed = Esta cópia, tal como está, não prova nada. A verificação não mostra quem a alterou, nem porquê.
verify-limit-unreadable = Não conseguimos ver o interior. Por isso, isto nada diz sobre o que o ficheiro contém.
verify-others-title = Não tem de confiar em nós
verify-others-text = O ficheiro é um ZIP comum. Dentro dele, READ-ME-FIRST.txt enumera comandos para ferramentas feitas por outros.

# What is wrong, by kind
verify-bad-missing-file = Falta uma parte.
verify-bad-added-file = Foi acrescentada uma parte.
verify-bad-hash-differs = Uma parte tem conteúdo diferente do que tinha.
verify-bad-content-unreadable = Não é possível ler uma parte.
verify-bad-malformed-manifest = A lista das partes não tem a forma devida.
verify-bad-malformed-bag = As partes não estão reunidas como estavam.
verify-bad-payload-oxum-differs = O tamanho total das partes não é o indicado.
verify-bad-malformed-keys = A lista das chaves não tem a forma devida.
verify-bad-seal-missing = Falta um selo.
verify-bad-seal-malformed = Um selo não tem a forma devida.
verify-bad-seal-invalid = Um selo não condiz.
verify-bad-unknown-key = Foi selado com uma chave diferente da que os registos nomeiam.
verify-bad-malformed-list = A lista dos registos não tem a forma devida.
verify-bad-malformed-entry = Um registo não tem a forma devida.
verify-bad-entry-differs = Um registo não é o que está na lista.
verify-bad-entry-out-of-place = Um registo está fora do seu lugar.
verify-bad-head-before-differs = Um registo não condiz com o anterior.
verify-bad-checkpoint-missing = Falta o último selo da lista.
verify-bad-malformed-checkpoint = Um selo da lista não tem a forma devida.
verify-bad-list-shortened = Faltam registos no fim da lista.
verify-bad-list-hash-differs = A lista dos registos não está como foi selada.
verify-bad-root-differs = A série de registos não está como foi selada.
verify-bad-attachment-missing = Falta uma imagem.
verify-bad-attachment-differs = Uma imagem não é a que foi conservada.
verify-bad-attachment-unreferenced = Foi acrescentada uma imagem que nenhum registo nomeia.
verify-bad-practice-mixed = Há registos de prática misturados com reais.
verify-bad-tree-differs = A série de registos armazenada não condiz com os registos.
verify-bad-database-damaged = O armazenamento dos registos está danificado.
verify-bad-other = Há algo que não está como estava.

# Why it cannot be read, by code
verify-reason-unreadable-file = O sistema não nos deixou ler o ficheiro.
verify-reason-not-a-zip = Não é um ficheiro ZIP ou está danificado.
verify-reason-stray-bytes = Contém bytes que não pertencem a nenhum ficheiro nele incluído.
verify-reason-duplicate-name = Dois ficheiros nele incluídos têm o mesmo nome.
verify-reason-unsafe-name = O nome de um ficheiro nele incluído podia causar danos, pelo que não o abrimos.
verify-reason-special-file = Contém uma ligação, pelo que não o abrimos.
verify-reason-encrypted = Uma parte dele está protegida com palavra-passe.
verify-reason-unknown-packing = Uma parte dele está comprimida de uma forma que não conhecemos.
verify-reason-too-many-files = Contém demasiados ficheiros.
verify-reason-too-large = Descomprimido, ocuparia mais do que um ficheiro guardado pode conter.
verify-reason-headers-differ = Os seus dois índices não coincidem.
verify-reason-several-folders = Não contém uma única pasta no topo.
verify-reason-no-bag = É um ficheiro ZIP, mas não foi feito por esta aplicação.
verify-reason-newer-format = Foi feito por uma versão mais recente desta aplicação. Verifique-o com essa versão.
verify-reason-other = Não conhecemos este tipo de ficheiro.

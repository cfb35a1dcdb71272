### Practice: choosing what to rehearse.

practice-title = Öva på en övningswebbplats
practice-lead = Övningswebbplatsen är en del av appen. Den körs bara på den här datorn. Inget ändras på riktigt.
practice-apart = Anteckningar från övningar hålls skilda från dina riktiga. De är märkta ”Övning”.
practice-legend = Vad vill du öva på?
practice-none = Välj vad du vill öva på
practice-begin = Börja öva
practice-begin-again = Börja den här övningen
practice-now = Du övar nu: { $scenario }.

scenario-on = Inställningen är på
scenario-on-hint = Det vanliga fallet. Du kan stänga av den och se det bekräftas.
scenario-off = Inställningen är av
scenario-off-hint = Någon har stängt av den tidigare.
scenario-cannot-tell = Vi kan inte avgöra det
scenario-cannot-tell-hint = Sidan visar två reglage utan namn.
scenario-signed-out = Du är utloggad
scenario-signed-out-hint = Sidan ber dig att logga in igen.
scenario-challenge = En kontroll av att det är du
scenario-challenge-hint = Webbplatsen ber om en kod först.
scenario-offline = Inget internet
scenario-offline-hint = Webbplatsen går inte att nå.
scenario-not-shown = Inställningen visas inte
scenario-not-shown-hint = Webbplatsen visar en lista utan den.
scenario-work-account = Ett jobbkonto
scenario-work-account-hint = Reglaget finns, men är låst.
scenario-german = En sida på tyska
scenario-german-hint = Appen läser av reglaget, inte orden.
scenario-arabic = En sida på arabiska
scenario-arabic-hint = Sidan går från höger till vänster.
scenario-save-fails = Det går inte att spara
scenario-save-fails-hint = Reglaget rör sig, men går tillbaka till På efter en omladdning.

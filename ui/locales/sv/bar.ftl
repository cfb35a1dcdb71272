### The bar above the site's page.

bar-name = List för Default Off
bar-address = Adress
bar-no-address = Ingen sida än
bar-driving-you = Du styr. Appen läser inte.
bar-driving-app = Appen läser av ett reglage.
bar-loading = Sidan laddas.
bar-read = Läs av reglaget nu
bar-reload = Ladda om
bar-home = Tillbaka till appen
bar-close = Stäng
bar-practice = Övning: en övningswebbplats
bar-refused-page = En sida som inte hör hemma här öppnades inte.
bar-refused-window = Ett andra fönster öppnades inte.
bar-refused-download = En fil sparades inte.

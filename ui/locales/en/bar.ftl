### The bar above the site's page.

bar-name = Bar of Default Off
bar-address = Address
bar-no-address = No page yet
bar-driving-you = You are in control. The app is not reading.
bar-driving-app = The app is reading one switch.
bar-loading = The page is loading.
bar-read = Read the switch now
bar-reload = Reload
bar-home = Go back to the app
bar-close = Close
bar-practice = Practice: a pretend site
bar-refused-page = A page that does not belong here was not opened.
bar-refused-window = A second window was not opened.
bar-refused-download = A file was not saved.

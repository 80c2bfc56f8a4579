# Pitkään kestävät toimet: monen tiedoston avaaminen, kuvan tallennus, tulosten luku käynnistyksessä.

task-opening-name = Avataan tiedostoja
task-opening = Avataan tiedostoja: { $done }/{ $of }
task-picture = Tallennetaan tiedostoa…
task-picture-cancelled = Keskeytetty. Tiedostoa ei tallennettu.
task-loading = Luetaan tuloksiasi…
task-loading-some = Luetaan tuloksiasi: { $done }/{ $of }
task-loading-cancelled = Keskeytetty. Näkyvissä { $done }/{ $of } tulosta.
task-load-rest = Lue loputkin
task-opened = Avattu { $opened }/{ $of } tiedostoa
task-opened-problems = Avattu { $opened }/{ $of } tiedostoa. Tiedostoja, joissa on ongelmia: { $troubled }.
task-cancelled = Keskeytetty. Avattu { $opened }/{ $of } tiedostoa.
task-cancelled-problems = Keskeytetty. Avattu { $opened }/{ $of } tiedostoa. Tiedostoja, joissa on ongelmia: { $troubled }.
task-show-problems = Näytä ongelmat

# Det som tar tid: att öppna många filer, spara en bild, läsa resultaten vid start.

task-opening-name = Öppnar filer
task-opening = Öppnar filer: { $done } av { $of }
task-picture = Sparar filen…
task-picture-cancelled = Avbrutet. Filen sparades inte.
task-loading = Läser dina resultat…
task-loading-some = Läser dina resultat: { $done } av { $of }
task-loading-cancelled = Avbrutet. Resultat som visas: { $done } av { $of }.
task-load-rest = Läs resten
task-opened = Öppnade filer: { $opened } av { $of }
task-opened-problems = Öppnade filer: { $opened } av { $of }. Filer med problem: { $troubled }.
task-cancelled = Avbrutet. Öppnade filer: { $opened } av { $of }.
task-cancelled-problems = Avbrutet. Öppnade filer: { $opened } av { $of }. Filer med problem: { $troubled }.
task-show-problems = Visa problemen

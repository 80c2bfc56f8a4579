# Det som tar tid: att öppna många filer, spara en bild, läsa resultaten vid start.

task-opening-name = Öppnar filer
task-opening = Öppnar filer: { $done } av { $of }
task-picture = Sparar bilden…
task-loading = Läser dina resultat…
task-opened = Öppnade filer: { $opened } av { $of }
task-opened-problems = Öppnade filer: { $opened } av { $of }. Filer med problem: { $troubled }.
task-cancelled = Avbrutet. Öppnade filer: { $opened } av { $of }.
task-cancelled-problems = Avbrutet. Öppnade filer: { $opened } av { $of }. Filer med problem: { $troubled }.
task-show-problems = Visa den första

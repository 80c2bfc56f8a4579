# What takes long: opening many files, saving a picture, reading results at the start.

task-opening-name = Opening files
task-opening = Opening files: { $done } of { $of }
task-picture = Saving the file…
task-picture-cancelled = Cancelled. The file was not saved.
task-loading = Reading your results…
task-loading-some = Reading your results: { $done } of { $of }
task-loading-cancelled = Cancelled. Results shown: { $done } of { $of }.
task-load-rest = Read the rest
task-opened = Files opened: { $opened } of { $of }
task-opened-problems = Files opened: { $opened } of { $of }. Files with problems: { $troubled }.
task-cancelled = Cancelled. Files opened: { $opened } of { $of }.
task-cancelled-problems = Cancelled. Files opened: { $opened } of { $of }. Files with problems: { $troubled }.
task-show-problems = Show the problems

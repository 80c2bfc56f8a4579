# What takes long: opening many files, saving a picture, reading results at the start.

task-opening-name = Opening files
task-opening = Opening files: { $done } of { $of }
task-picture = Saving the picture…
task-loading = Reading your results…
task-opened = Files opened: { $opened } of { $of }
task-opened-problems = Files opened: { $opened } of { $of }. Files with problems: { $troubled }.
task-cancelled = Cancelled. Files opened: { $opened } of { $of }.
task-cancelled-problems = Cancelled. Files opened: { $opened } of { $of }. Files with problems: { $troubled }.
task-show-problems = Show the first one

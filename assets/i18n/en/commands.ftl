# What went wrong with a file or folder, in the window and on the command line.
trouble-not-found = { $path } was not found. Check the name, or whether it was moved.
trouble-no-folder = There is no folder { $path }. Check its name, or make it first.
trouble-denied = The system does not allow this: { $path }. Check who may read and change it, or choose another place.
trouble-full = There is no room left to save { $path }. Free some space, then try again.
trouble-read-only = { $path } is on a disk that can only be read. Choose another place.
trouble-exists = There is a file already: { $path }. Choose another name.
trouble-folder = { $path } is no file, or lies where no file can be. Choose another place or name.
trouble-too-large = { $path } is larger than { $detail } MiB, the most that is read. Check that it is the right file.
trouble-locked = Another window is working on { $path }. Close it there, then try again.
trouble-damaged = { $path } is damaged or was changed, and can’t be read. It was left as it is. Open it to see where, or bring back a copy.
trouble-too-new = { $path } was written by a newer version of Procuradar. Update the program to open it.
trouble-settings = The settings could not be read. They start anew; the old file is kept as { $path }.
trouble-settings-part = Some settings could not be understood; they are as at the first start. The old file is kept as { $path }.
trouble-draft-cut = The end of the saved answers could not be read and was put aside in { $path }. Check your last answers.
trouble-no-folders = This computer has no folder for your data, so nothing is kept. Set PROCURADAR_HOME to a folder, then start again.
trouble-other = Something failed: { $path } { $detail }. Try again; your other work is not affected.

# The command line.
cli-error = error
cli-warning = warning
cli-help = help
cli-no-problems = { $file }: no problems
cli-errors = { $count ->
    [one] 1 error
   *[other] { $count } errors
}
cli-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
}
cli-saved = Saved: { $path }
cli-exists = There is a file already: { $path }
cli-exists-help = Choose another name, or add --force to replace it.
cli-unknown-questionnaire = { $name } is neither a file nor a questionnaire that comes with the program.
cli-unknown-questionnaire-help = These come with the program: { $ids }
cli-unknown-benchmark = { $name } is neither a file nor a benchmark of this questionnaire.
cli-unknown-benchmark-help = Its benchmarks: { $ids }
cli-unknown-area = This questionnaire has no skill area { $name }.
cli-unknown-area-help = Its skill areas: { $ids }
cli-other-questionnaire = { $path } is a result of another questionnaire, { $id } { $version }.
cli-other-questionnaire-help = Results can share a chart if they have the same questionnaire and the same first number of its version.
cli-too-many-results = A radar holds { $most } results at most.
cli-too-many-results-help = Leave some out, or draw several charts.
cli-gaps-one-result = A gap chart shows one result.
cli-gaps-one-result-help = Give one result, or use --kind radar.
cli-gaps-needs-benchmark = A gap chart needs a benchmark.
cli-gaps-needs-benchmark-help = Add --benchmark. Benchmarks of this questionnaire: { $ids }
cli-gaps-no-area = A gap chart shows all skill areas.
cli-gaps-no-area-help = Leave out --area, or use --kind radar.
cli-nothing-to-draw = Nothing can be drawn: no skill area has both a score and a target.
cli-nothing-to-draw-help = Answer more items, or choose another benchmark.
cli-picture-ending = The chart’s name must end in .svg or .png: { $path }
cli-picture-ending-help = For example --out radar.svg
cli-no-display = There is no display, so no window can open. These commands work without one: check, new, fill, score, chart, clinics, export, report, demo. See procuradar --help.
cli-demo-exists = { $path } is a file already, and not one of the demo’s.
cli-demo-exists-help = Move that file away, or choose another folder with --out.
cli-demo-files = This person is invented. The files:

# The invented person of the demo.
demo-name = Robin Sample (invented)
demo-organisation = Sampleton (invented)
demo-unit = Procurement
demo-role = Contract manager
demo-note-1 = I checked the invoices of the cleaning contract against the deliveries all spring.
demo-note-2 = I watched a negotiation last autumn but have not led one.
demo-note-3 = I keep the list of risks of the school catering contract.

package mx.vigia.bench;

import java.time.Duration;
import java.util.List;
import mx.vigia.bench.drills.DrillRun;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;

/** Runs the drills: parts of a real installation fail, and what should follow is looked at. */
final class Drills implements Driver {
    @Override
    public String name() {
        return "drills";
    }

    @Override
    public String description() {
        return "what happens when parts of an installation fail (--of all|" + String.join(",", DrillRun.names()) + ")";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(60);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        var of = arguments.word("of", "all");
        var wanted = of.equals("all") ? DrillRun.names() : List.of(of.split(","));
        var figures = new Figures(name());
        var rows = new DrillRun(arguments).run(wanted);
        rows.forEach(row -> figures.addNote(row.name(), row.name() + ": " + row.expectation(), row.outcome(), ""));
        return figures.atLeast("drills", "drills run", rows.size(), wanted.size(), "")
                .atMost(
                        "fellShort",
                        "drills that fell short",
                        rows.stream().filter(row -> !row.isOk()).count(),
                        0,
                        "");
    }
}

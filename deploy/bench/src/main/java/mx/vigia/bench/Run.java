package mx.vigia.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.RunArguments;

/** Command {@code deploy/bench/run}: finds the driver by name, runs it, prints the table and the line of JSON. */
final class Run {

    private static final List<Driver> DRIVERS = List.of(
            new Latency(),
            new Restart(),
            new Drills(),
            new Truth(),
            new Startup(),
            new Memory(),
            new Recordings(),
            new Laws(),
            new Headings(),
            new Obligations(),
            new Factors(),
            new Topics(),
            new Tagging(),
            new Relevance(),
            new Redlines(),
            new Match(),
            new Pipeline(),
            new Delivery(),
            new Mail(),
            new Forecasts(),
            new Search(),
            new Fuzz(),
            new Reindexing(),
            new Links(),
            new Historic(),
            new SessionDay(),
            new Faults(),
            new Politeness(),
            new AgendaLinks(),
            new People(),
            new Dossiers(),
            new Rebuilding(),
            new Statuses(),
            new Stages(),
            new CodeTexture());

    private static final int FAILURE_EXIT_CODE = 4;

    private Run() {}

    public static void main(String[] arguments) {
        var checkout = Path.of(System.getProperty("vigia.root", "")).toAbsolutePath();
        var rest = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
        DRIVERS.stream()
                .filter(driver -> arguments.length > 0 && driver.name().equals(arguments[0]))
                .findFirst()
                .ifPresentOrElse(driver -> runIfKnown(driver, RunArguments.of(checkout, rest)), Run::listAll);
    }

    /** Runs the driver if it knows all options; a misspelt option would measure something else. */
    private static void runIfKnown(Driver driver, RunArguments arguments) {
        var unknown = arguments.findUnknownOptions(driver.description());
        if (!unknown.isEmpty()) {
            System.out.println("Expected options of " + driver.name() + " but found " + String.join(", ", unknown)
                    + " (each takes a value):");
            System.out.println(driver.name() + ": " + driver.description());
            System.exit(1);
        }
        run(driver, arguments);
    }

    private static void run(Driver driver, RunArguments arguments) {
        installUncaughtHandler();
        exitAfter(driver.timeLimit());
        System.out.println(driver.name() + ": " + driver.description());
        var begun = Instant.now();
        var busy = Load.now();
        var figures = driver.measure(arguments);
        figures.addNote("loadBefore", "machine load before the run (one minute)", busy, "")
                .addNote("loadAfter", "machine load at its end (one minute)", Load.now(), "");
        figures.addNote(
                "seconds",
                "duration of the run",
                Duration.between(begun, Instant.now()).toSeconds(),
                " s");
        System.out.println();
        System.out.println(figures.table());
        System.out.println(figures.json());
        System.exit(figures.areAllLimitsKept() ? 0 : 2);
    }

    /** Makes a failing measurement print its failure instead of figures: no figure is worse than a bad one. */
    private static void installUncaughtHandler() {
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> {
            System.out.println("The measurement failed in thread " + thread.getName() + " and gives no figures:");
            e.printStackTrace(System.out);
            System.exit(FAILURE_EXIT_CODE);
        });
    }

    private static void listAll() {
        System.out.println("deploy/bench/run NAME, where NAME is one of");
        DRIVERS.forEach(driver -> System.out.printf("  %-10s %s%n", driver.name(), driver.description()));
        System.exit(1);
    }

    /** Exits after the limit; that runs the shutdown hooks, which stop the stack a driver has started. */
    private static void exitAfter(Duration limit) {
        Thread.ofPlatform().daemon().name("time limit").start(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(limit.toMillis());
                System.err.println("Aborted: it took longer than " + limit.toMinutes() + " minutes.");
                System.exit(3);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        });
    }
}

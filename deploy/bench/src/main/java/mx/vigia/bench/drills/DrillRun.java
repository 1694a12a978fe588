package mx.vigia.bench.drills;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.bench.driver.RunArguments;

/** Runs drills one after the other on one installation; one that breaks it ends the run. */
public final class DrillRun {
    /** In this order: those that restart the installation come last. */
    private static final List<Drill> DRILLS = List.of(
            new CanaryDrill(),
            new MetricsDrill(),
            new BrokerDrill(BrokerDrill.Kind.AWAY),
            new BrokerDrill(BrokerDrill.Kind.EMPTIED),
            new BrokerDrill(BrokerDrill.Kind.REPLACED),
            new DatabaseAwayDrill(),
            new MailAwayDrill(),
            new SharedIndexDrill(),
            new BlockedOutputDrill(),
            new DeadReplicaDrill(),
            new FlippedIndexDrill(),
            new RestoreDrill(),
            new BrokerLoginDrill(),
            new WrongMailDrill());

    private final RunArguments arguments;

    public DrillRun(RunArguments arguments) {
        this.arguments = arguments;
    }

    /** What became of a drill: {@code ok}, or what fell short. */
    public record Row(String name, String expectation, String outcome) {
        public boolean isOk() {
            return outcome.equals("ok");
        }
    }

    public static List<String> names() {
        return DRILLS.stream().map(Drill::name).toList();
    }

    /** Runs those of these names, in the order of the list of drills. */
    public List<Row> run(List<String> names) {
        var rows = new ArrayList<Row>();
        try (var stack = DrillStack.open(arguments)) {
            for (var drill : DRILLS) {
                if (names.contains(drill.name())) {
                    System.out.println("Drill " + drill.name() + " …");
                    rows.add(new Row(drill.name(), drill.expectation(), outcome(drill, stack)));
                    System.out.println(
                            "Drill " + drill.name() + ": " + rows.getLast().outcome());
                }
            }
        }
        return rows;
    }

    /** Runs a drill and waits until all is whole again; whatever fails is the outcome, and the next drill is run. */
    private static String outcome(Drill drill, DrillStack stack) {
        try {
            stack.awaitReady();
            drill.run(stack);
            stack.awaitReady();
            return "ok";
        } catch (Drill.ShortfallException shortfall) {
            return shortfall.getMessage();
        } catch (RuntimeException failed) { // one drill must not keep the others from being run
            failed.printStackTrace(System.out);
            return "the drill itself failed: " + failed.getMessage();
        }
    }
}

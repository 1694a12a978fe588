package mx.vigia.bench;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import mx.vigia.bench.crawling.FaultFigures;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.stack.FirstVisits;
import mx.vigia.bench.stack.OwnStack;
import mx.vigia.local.faults.FaultResult;
import mx.vigia.local.faults.InjectedFault;
import mx.vigia.local.faults.InjectedFaults;
import mx.vigia.local.faults.Sweep;
import mx.vigia.local.faults.Sweep.Place;
import mx.vigia.local.services.ServiceDefinition;

/** Injects every fault into the pretend sites of a running stack, with several seeds where the seed matters. */
final class Faults implements Driver {

    private static final String GAZETTE = "mx.diputados.gaceta";

    @Override
    public String name() {
        return "faults";
    }

    @Override
    public String description() {
        return "what each web fault does to a running Vigía (--seeds 3 --sites " + GAZETTE
                + "|all --of each|row --row 0 --minutes 100)";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(180);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        try (var stack = OwnStack.openUnread(arguments, "off", Sweep.SHORT_TIMEOUT_SETTINGS)) {
            new FirstVisits(stack).pay();
            var sweep = Sweep.create(stack.session(), () -> scraper(stack));
            var places = places(stack);
            var giveUp = Instant.now().plus(Duration.ofMinutes(arguments.number("minutes", 100)));
            var findings = new ArrayList<FaultResult>();
            var left = 0;
            for (var faultRun : planRuns(places, arguments)) {
                left += Instant.now().isAfter(giveUp)
                        ? 1
                        : runFault(
                                () -> sweep.inject(faultRun.mishap(), faultRun.place(), faultRun.others()),
                                () -> stack.gazette()
                                        .clearFaults(faultRun.place().host()),
                                findings);
            }
            return new FaultFigures(findings)
                    .toFigures(name())
                    .atMost("left", "not run for lack of time, or because Vigía did not answer", left, 0, "");
        }
    }

    /** One fault at one site, and the other sites; the first of those must not be delayed. */
    private record FaultRun(Place place, InjectedFault mishap, List<Place> others) {}

    private static List<FaultRun> planRuns(List<Place> places, RunArguments arguments) {
        var turns = new ArrayList<FaultRun>();
        for (var place : places) {
            if (arguments.word("sites", GAZETTE).matches("all|" + place.site())) {
                selectFaults(arguments)
                        .forEach(mishap ->
                                turns.add(new FaultRun(place, mishap, otherPlaces(places, place, turns.size()))));
            }
        }
        return turns;
    }

    /** Runs one fault; a timeout of the stack itself on an overloaded machine does not count as a finding. */
    private static int runFault(Supplier<FaultResult> one, Runnable mend, List<FaultResult> found) {
        try {
            found.add(one.get());
            print(found.getLast());
            return 0;
        } catch (UncheckedIOException unanswered) {
            System.out.println("not judged, Vigía did not answer: " + unanswered.getMessage());
            mend.run();
            return 1;
        }
    }

    /** Returns each fault once; those that depend on a seed once for each seed. */
    private static List<InjectedFault> selectFaults(RunArguments arguments) {
        var all = new ArrayList<InjectedFault>();
        all.addAll(arguments.word("of", "each").equals("row") ? InjectedFaults.onePerRow(1) : InjectedFaults.all(1));
        for (int seed = 2; seed <= arguments.number("seeds", 3); seed++) {
            all.addAll(InjectedFaults.ofSeed(seed));
        }
        var row = arguments.number("row", 0);
        return all.stream().filter(one -> row == 0 || row == one.row()).toList();
    }

    /** Returns the other sites, rotated so that each comes first in turn: the first must not be delayed. */
    private static List<Place> otherPlaces(List<Place> places, Place place, int turn) {
        var others = new ArrayList<>(places.stream()
                .filter(other ->
                        !other.site().equals(place.site()) && !other.host().equals(place.host()))
                .toList());
        Collections.rotate(others, turn);
        return others;
    }

    /** Returns the pretend sites that this stack reads; the gazette first. */
    private static List<Place> places(OwnStack stack) {
        return stack.gazette().sites().entrySet().stream()
                .filter(one -> stack.isVisitable(one.getKey()))
                .map(one -> new Place(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(place -> place.site().equals(GAZETTE) ? "" : place.site()))
                .toList();
    }

    private static Sweep.Scraper scraper(OwnStack stack) {
        var pid = stack.stack().services().pid(ServiceDefinition.SCRAPER);
        return new Sweep.Scraper(pid, Memory.anonymousMegabytes(pid));
    }

    private static void print(FaultResult faultResult) {
        System.out.printf(
                "%2d  %-28s %-24s %-16s %5.1f s %+4.0f MB, elsewhere %4.1f s  %s%n",
                faultResult.mishap().row(),
                faultResult.mishap().name(),
                faultResult.site(),
                faultResult.ending(),
                faultResult.seconds(),
                faultResult.grown(),
                faultResult.elsewhere(),
                faultResult.isRight() ? "right" : "WRONG: " + String.join("; ", faultResult.wrong()));
    }
}

package mx.vigia.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mx.vigia.local.faults.Finding;
import mx.vigia.local.faults.Mishaps;
import mx.vigia.local.faults.Sweep;
import mx.vigia.local.faults.Sweep.Place;
import mx.vigia.local.running.Wing;

/** Everything the switchboard can do, done to a pretend site of a running house, with several seeds. */
final class Faults implements Driver {

    @Override
    public String name() {
        return "faults";
    }

    @Override
    public String what() {
        return "what each fault of the web does to a running house (--seeds 3 --sites mx.diputados.gaceta|all --row 0)";
    }

    @Override
    public Duration atMost() {
        return Duration.ofMinutes(60);
    }

    @Override
    public Figures measure(Wish wish) {
        try (var house = OwnHouse.open(wish, "off", Sweep.IMPATIENT)) {
            var sweep = new Sweep(house.visitor(), () -> scraper(house));
            var places = places(house);
            var findings = new ArrayList<Finding>();
            for (var place : places) {
                if (wish.word("sites", "mx.diputados.gaceta").matches("all|" + place.site())) {
                    findings.addAll(all(sweep, place, places, wish));
                }
            }
            return figures(findings);
        }
    }

    private static List<Finding> all(Sweep sweep, Place place, List<Place> places, Wish wish) {
        var others = places.stream()
                .filter(other -> !other.site().equals(place.site()))
                .toList();
        var findings = new ArrayList<Finding>();
        for (int seed = 1; seed <= wish.number("seeds", 3); seed++) {
            for (var mishap : Mishaps.all(seed)) {
                var row = wish.number("row", 0);
                if (row == 0 || row == mishap.row()) {
                    findings.add(sweep.tryOut(mishap, place, others));
                    tell(findings.getLast(), seed);
                }
            }
        }
        return findings;
    }

    /** The pretend sites that this house visits. */
    private static List<Place> places(OwnHouse house) {
        return house.gazette().sites().entrySet().stream()
                .filter(one -> house.visits(one.getKey()))
                .map(one -> new Place(one.getKey(), one.getValue()))
                .toList();
    }

    private static Sweep.Scraper scraper(OwnHouse house) {
        var pid = house.stack().wings().pid(Wing.SCRAPER);
        return new Sweep.Scraper(pid, Memory.anonymousMegabytes(pid));
    }

    private static void tell(Finding finding, int seed) {
        System.out.printf(
                "%2d  %-28s %-24s seed %d  %-16s %5.1f s  %s%n",
                finding.mishap().row(),
                finding.mishap().name(),
                finding.site(),
                seed,
                finding.ending(),
                finding.seconds(),
                finding.isRight() ? "right" : "WRONG: " + String.join("; ", finding.wrong()));
    }

    private Figures figures(List<Finding> findings) {
        var slowest = findings.stream().mapToDouble(Finding::seconds).max().orElse(0);
        return new Figures(name())
                .say("faults", "faults made", findings.size(), "")
                .say(
                        "rows",
                        "rows of the table",
                        findings.stream()
                                .map(one -> one.mishap().row())
                                .distinct()
                                .count(),
                        "")
                .say("slowest", "longest round under a fault", slowest, " s")
                .atMost(
                        "wrong",
                        "that did not end as they should",
                        findings.stream().filter(one -> !one.isRight()).count(),
                        0,
                        "");
    }
}

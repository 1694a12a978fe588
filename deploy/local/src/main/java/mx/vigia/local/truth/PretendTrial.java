package mx.vigia.local.truth;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.matter.TrueMatter;
import mx.vigia.local.pretend.matter.TrueStep;

/** Matters of the pretend sites, published and read in any order, and the letters about them. */
public final class PretendTrial {
    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");
    private static final long SEED = 66;
    private static final int MAX_SEATS = 8;
    private static final Set<String> ENDS =
            Set.of("reported", "passed", "negative", "rejected", "withdrawn", "resolved", "dispensed");

    private final Scenario scenario;
    private final List<TrueMatter> known;

    private PretendTrial(Scenario scenario, List<TrueMatter> known) {
        this.scenario = scenario;
        this.known = List.copyOf(known);
    }

    /**
     * Prepares a trial of what will happen to matters.
     *
     * @param set the set of titles, of which each can be used once on a system
     * @param bills how many new federal bills; others in proportion
     * @param knownBills how many bills that are known already
     */
    public static PretendTrial prepare(RunningSystem system, int set, int bills, int knownBills) {
        var script = Script.read();
        var matters = new World(system.sites()).matters();
        var waiting = matters.stream()
                .filter(PretendTrial::awaitsReport)
                .filter(matter -> isTextKnown(system, matter))
                .map(TrueMatter::id)
                .skip((long) set * knownBills)
                .limit(knownBills)
                .toList();
        var deputies = seatedProponents(script, matters);
        var cast = new Scenario.Cast(
                script,
                set,
                LocalDate.now(MEXICO),
                waiting,
                deputies.stream().map(Seat::number).toList());
        var people = Followers.of(
                script, set, waiting, deputies.stream().map(Seat::name).toList());
        return new PretendTrial(Scenario.of(cast, bills, people), matters);
    }

    /** Returns the number of matters whose lives it follows; state congresses follow some of them with one more. */
    public int countMatters() {
        return scenario.lives().size();
    }

    public int countPeople() {
        return scenario.people().size();
    }

    /** Has its people begin to follow on this system, and returns when that is known everywhere. */
    public void begin(RunningSystem system) {
        new Audience(system, scenario.people()).begin(known);
    }

    /**
     * Plays one order on a system on which its people follow and nothing of it has happened, and compares.
     *
     * @param sites those that are read, after each part of what happens
     * @param joined whether all sites are read each time
     */
    public Verdict play(RunningSystem system, long seed, List<String> sites, int passes, boolean joined) {
        return play(List.of(this), system, seed, sites, passes, joined);
    }

    /**
     * The same with several trials, each in an order of its own, by this seed and the next; the people of the first
     * follow all of them.
     */
    public static Verdict play(
            List<PretendTrial> trials,
            RunningSystem system,
            long seed,
            List<String> sites,
            int passes,
            boolean joined) {
        var begun = Instant.now();
        var world = new World(system.sites());
        var player = new Player(system.administrator(), system.services(), new Mailbox(system.tray()));
        var orders = IntStream.range(0, trials.size())
                .mapToObj(i -> Order.of(
                        seed + i, new Order.Plan(trials.get(i).scenario.lives(), sites, passes, passes > 2), joined))
                .toList();
        player.play(Order.atOnce(orders), world);
        var people = trials.getFirst().scenario.people();
        return new Audience(system, people).compare(world.mattersAfter(begun), joined, player, seed);
    }

    /** Whether the text of a bill was read, so that what its report changes can be told. */
    private static boolean isTextKnown(RunningSystem system, TrueMatter matter) {
        return system.archive()
                .findByTitle(matter.titles().getFirst())
                .map(found -> system.archive().bill(found.path("id").asText()))
                .filter(bill -> !bill.path("versions").isEmpty())
                .isPresent();
    }

    private static boolean awaitsReport(TrueMatter matter) {
        var steps = matter.steps().stream()
                .map(TrueStep::id)
                .map(id -> id.replaceFirst("^[^/]*/", ""))
                .toList();
        return steps.contains("referred")
                && steps.stream().noneMatch(ENDS::contains)
                && !matter.titles().getFirst().startsWith("Minuta");
    }

    /** A seat whose holder has presented a bill. */
    private record Seat(int number, String name) {}

    private static List<Seat> seatedProponents(Script script, List<TrueMatter> matters) {
        var names = matters.stream()
                .flatMap(matter -> matter.subjects().persons().stream())
                .toList();
        return script.seats(SEED).all().stream()
                .filter(deputy ->
                        names.contains(deputy.name()) && !deputy.group().equals("IND"))
                .map(deputy -> new Seat(deputy.number(), deputy.name()))
                .limit(MAX_SEATS)
                .toList();
    }
}

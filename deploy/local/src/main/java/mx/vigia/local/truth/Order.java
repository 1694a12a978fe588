package mx.vigia.local.truth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import mx.vigia.local.services.ServiceDefinition;

/**
 * One order in which matters are published and pages are read.
 *
 * @param joined whether what belongs together is read within the wait
 */
record Order(long seed, boolean joined, List<Pass> passes) {
    private static final double SKIPPED_SHARE = 0.4;
    private static final int MAX_PAUSE_MILLIS = 3_000;
    private static final String CALL = "call-meeting";

    /** What replaces the call of a meeting on its page, which therefore must have been read before. */
    private static final Set<String> CHANGES_OF_CALLS = Set.of("postpone-meeting", "cancel-meeting");

    private static final String SITE_OF_CALLS = "mx.diputados.gaceta";

    Order {
        passes = List.copyOf(passes);
    }

    /**
     * Actions, then a visit to sites.
     *
     * @param sites in the order in which they are read
     * @param together whether a site is not waited for before the next is begun
     * @param killed the service that is killed before they are
     * @param pauseMillis the pause after each site
     */
    record Pass(
            List<Act> acts, List<String> sites, boolean together, Optional<ServiceDefinition> killed, int pauseMillis) {
        Pass {
            acts = List.copyOf(acts);
            sites = List.copyOf(sites);
        }

        Pass with(List<Act> others) {
            return new Pass(others, sites, together, killed, pauseMillis);
        }
    }

    /** What an order is made of. */
    record Plan(List<Life> lives, List<String> sites, int passes, boolean killing) {
        Plan {
            lives = List.copyOf(lives);
            sites = List.copyOf(sites);
        }
    }

    /** Returns the order of a seed; with even ones sites are read at the same time. */
    static Order of(long seed, Plan plan, boolean joined) {
        var random = new Random(seed * 7_919);
        var shares = shares(interleave(plan.lives(), random), plan.passes());
        var killedIn = random.nextInt(plan.passes());
        var services = ServiceDefinition.values();
        var passes = new ArrayList<Pass>();
        for (int i = 0; i < shares.size(); i++) {
            var share = shares.get(i);
            var last = i == shares.size() - 1;
            var killed = plan.killing() && i == killedIn
                    ? Optional.of(services[random.nextInt(services.length)])
                    : Optional.<ServiceDefinition>empty();
            var pause = random.nextInt(MAX_PAUSE_MILLIS) / plan.sites().size();
            var complete = joined || last;
            passes.add(new Pass(
                    share, sites(plan.sites(), random, complete, hasCall(share)), seed % 2 == 0, killed, pause));
        }
        return new Order(seed, joined, passes);
    }

    /** Returns these orders at once, pass by pass; sites are read as in the first that still has a pass. */
    static Order atOnce(List<Order> orders) {
        var first = orders.getFirst();
        var passes = new ArrayList<Pass>();
        var length =
                orders.stream().mapToInt(order -> order.passes().size()).max().orElseThrow();
        for (int i = 0; i < length; i++) {
            var parts = passesAt(i, orders);
            var acts = parts.stream().flatMap(pass -> pass.acts().stream()).toList();
            passes.add(parts.getFirst().with(acts));
        }
        return new Order(first.seed(), first.joined(), passes);
    }

    private static List<Pass> passesAt(int index, List<Order> orders) {
        return orders.stream()
                .map(Order::passes)
                .filter(passes -> passes.size() > index)
                .map(passes -> passes.get(index))
                .toList();
    }

    /**
     * Divides actions among passes, with more of them if needed: the change of a call and what follows in that life
     * come in a later pass than the call.
     */
    private static List<List<Act>> shares(List<Act> acts, int passes) {
        var shares = new ArrayList<List<Act>>();
        var left = acts;
        while (!left.isEmpty() || shares.size() < passes) {
            var size = Math.max(1, left.size() / Math.max(1, passes - shares.size()));
            var share = new ArrayList<Act>();
            var later = new ArrayList<Act>();
            var called = new HashSet<String>();
            var held = new HashSet<String>();
            for (var act : left) {
                if (CHANGES_OF_CALLS.contains(act.action()) && called.contains(act.life())) {
                    held.add(act.life());
                }
                if (share.size() == size || held.contains(act.life())) {
                    later.add(act);
                    held.add(act.life());
                } else {
                    share.add(act);
                }
                if (act.action().equals(CALL)) {
                    called.add(act.life());
                }
            }
            shares.add(List.copyOf(share));
            left = later;
        }
        return List.copyOf(shares);
    }

    private static boolean hasCall(List<Act> acts) {
        return acts.stream().anyMatch(act -> act.action().equals(CALL));
    }

    /** Mixes the lives: any of the remaining actions may be next, but each life keeps its own order. */
    private static List<Act> interleave(List<Life> lives, Random random) {
        var turns = new ArrayList<Integer>();
        for (int i = 0; i < lives.size(); i++) {
            turns.addAll(Collections.nCopies(lives.get(i).acts().size(), i));
        }
        Collections.shuffle(turns, random);
        var next = new int[lives.size()];
        return turns.stream()
                .map(life -> lives.get(life).acts().get(next[life]++))
                .toList();
    }

    private static List<String> sites(List<String> all, Random random, boolean complete, boolean withCalls) {
        var sites = new ArrayList<>(all);
        Collections.shuffle(sites, random);
        return complete
                ? sites
                : sites.stream()
                        .filter(site -> random.nextDouble() > SKIPPED_SHARE || withCalls && site.equals(SITE_OF_CALLS))
                        .toList();
    }
}

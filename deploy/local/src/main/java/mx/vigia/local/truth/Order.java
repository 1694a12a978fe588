package mx.vigia.local.truth;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import mx.vigia.local.services.ServiceDefinition;

/**
 * One order in which matters are published and pages are read.
 *
 * @param joined whether what belongs together is read within the wait
 */
record Order(long seed, boolean joined, List<Pass> passes) {
    private static final double SKIPPED_SHARE = 0.4;
    private static final int MAX_PAUSE_MILLIS = 3_000;

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
        var acts = interleave(plan.lives(), random);
        var killedIn = random.nextInt(plan.passes());
        var services = ServiceDefinition.values();
        var passes = new ArrayList<Pass>();
        for (int i = 0; i < plan.passes(); i++) {
            var share = acts.subList(i * acts.size() / plan.passes(), (i + 1) * acts.size() / plan.passes());
            var last = i == plan.passes() - 1;
            var killed = plan.killing() && i == killedIn
                    ? Optional.of(services[random.nextInt(services.length)])
                    : Optional.<ServiceDefinition>empty();
            var pause = random.nextInt(MAX_PAUSE_MILLIS) / plan.sites().size();
            passes.add(new Pass(share, sites(plan.sites(), random, joined || last), seed % 2 == 0, killed, pause));
        }
        return new Order(seed, joined, passes);
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

    private static List<String> sites(List<String> all, Random random, boolean complete) {
        var sites = new ArrayList<>(all);
        Collections.shuffle(sites, random);
        return complete
                ? sites
                : sites.stream()
                        .filter(site -> random.nextDouble() > SKIPPED_SHARE)
                        .toList();
    }
}

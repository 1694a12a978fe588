package mx.vigia.analysis.linking.related;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.analysis.linking.related.RelatedBillRepository.Pair;
import mx.vigia.analysis.linking.related.RelatedBillRepository.SimilarBill;
import mx.vigia.platform.store.Jdbc;

/** Groups bills by similar wording. */
@ApplicationScoped
public class SimilarTextGroups {
    private final Jdbc database;

    SimilarTextGroups(Jdbc database) {
        this.database = database;
    }

    /**
     * Returns groups of two or more bills, each worded like another in its group; a bill the change follower has not
     * reached is in none.
     */
    public List<Set<UUID>> findGroups(Collection<UUID> bills) {
        return database.onConnection(jdbc -> {
            var billRepository = new RelatedBillRepository(jdbc);
            var pairs = billRepository.pairs(bills);
            return group(pairs, sketchesByBill(billRepository.findSketches(findBodies(pairs))));
        });
    }

    private static Set<UUID> findBodies(Collection<Pair> pairs) {
        var all = new HashSet<UUID>();
        pairs.forEach(pair -> all.addAll(List.of(pair.one(), pair.other())));
        return all;
    }

    private static Map<UUID, SimilarBill> sketchesByBill(Collection<SimilarBill> drawn) {
        return drawn.stream().collect(Collectors.toMap(SimilarBill::bill, Function.identity()));
    }

    private static List<Set<UUID>> group(Collection<Pair> pairs, Map<UUID, SimilarBill> sketches) {
        var groups = new HashMap<UUID, Set<UUID>>();
        pairs.stream().filter(pair -> areSimilar(pair, sketches)).forEach(pair -> join(pair, groups));
        return groups.values().stream().distinct().toList();
    }

    private static boolean areSimilar(Pair pair, Map<UUID, SimilarBill> sketches) {
        return sketches.containsKey(pair.one())
                && sketches.containsKey(pair.other())
                && BillSimilarity.of(sketches.get(pair.one()), sketches.get(pair.other()))
                                .alike()
                        > 0;
    }

    private static void join(Pair pair, Map<UUID, Set<UUID>> groups) {
        var joined = new LinkedHashSet<UUID>();
        joined.addAll(groups.getOrDefault(pair.one(), Set.of(pair.one())));
        joined.addAll(groups.getOrDefault(pair.other(), Set.of(pair.other())));
        joined.forEach(bill -> groups.put(bill, joined));
    }
}

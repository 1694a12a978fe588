package mx.vigia.analysis.linking.related;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import mx.vigia.analysis.bill.Asking;
import mx.vigia.analysis.dossier.Brief;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.Dossiers;
import mx.vigia.analysis.linking.related.KinBook.Near;

/** The bills related to a bill, to read. */
@ApplicationScoped
public class Kin {
    private static final int MOST = 12;
    private static final Comparator<Resemblance> NEAREST = Comparator.comparingDouble(Resemblance::alike)
            .thenComparingInt(Resemblance::shared)
            .reversed();

    private final DataSource database;
    private final Dossiers dossiers;

    Kin(DataSource database, Dossiers dossiers) {
        this.database = database;
        this.dossiers = dossiers;
    }

    /** Those most alike first, at most twelve; none of a bill that the follower of changes has not reached. */
    public List<Relative> of(Dossier bill) {
        var nearest = resemblances(bill.id());
        var briefs = dossiers.briefs(nearest.keySet()).stream().collect(Collectors.toMap(Brief::id, other -> other));
        return nearest.values().stream()
                .filter(one -> briefs.containsKey(one.bill()))
                .map(one -> new Relative(briefs.get(one.bill()), one.ties(bill, briefs.get(one.bill()))))
                .filter(relative -> !relative.ties().isEmpty())
                .toList();
    }

    private Map<UUID, Resemblance> resemblances(UUID bill) {
        var entered = Asking.of(database, connection -> new KinBook(connection).near(bill)).stream()
                .collect(Collectors.partitioningBy(one -> one.bill().equals(bill)));
        return entered.get(true).stream()
                .findFirst()
                .map(own -> nearest(own, entered.get(false)))
                .orElse(Map.of());
    }

    private static Map<UUID, Resemblance> nearest(Near own, Collection<Near> others) {
        var nearest = new LinkedHashMap<UUID, Resemblance>();
        others.stream()
                .map(other -> Resemblance.of(own, other))
                .filter(Resemblance::any)
                .sorted(NEAREST.thenComparing(Resemblance::bill))
                .limit(MOST)
                .forEach(one -> nearest.put(one.bill(), one));
        return nearest;
    }
}

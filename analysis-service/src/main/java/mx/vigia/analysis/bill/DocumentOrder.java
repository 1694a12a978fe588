package mx.vigia.analysis.bill;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The usual order of a matter's documents that bear the same day: what was presented, the report on it, the minuta, the
 * report of the chamber that received the minuta, the decree.
 */
public final class DocumentOrder {
    private static final List<BillKind> KINDS =
            List.of(BillKind.INITIATIVE, BillKind.REPORT, BillKind.MINUTA, BillKind.DECREE);

    private DocumentOrder() {}

    /**
     * Returns this order of the documents of a matter.
     *
     * @param site the site that printed a document
     */
    public static <T> Comparator<T> of(Collection<T> documents, Function<T, BillKind> kind, Function<T, String> site) {
        List<String> minutaSites = documents.stream()
                .filter(document -> kind.apply(document) == BillKind.MINUTA)
                .map(site)
                .toList();
        return Comparator.comparingInt(document -> place(kind.apply(document), site.apply(document), minutaSites));
    }

    private static int place(BillKind kind, String site, Collection<String> minutaSites) {
        return isOnMinuta(kind, site, minutaSites) ? 2 * KINDS.indexOf(BillKind.MINUTA) + 1 : 2 * KINDS.indexOf(kind);
    }

    private static boolean isOnMinuta(BillKind kind, String site, Collection<String> minutaSites) {
        Chamber chamber = FederalSites.chamberOf(site);
        return kind == BillKind.REPORT
                && chamber != null
                && minutaSites.stream()
                        .map(FederalSites::minutaSender)
                        .anyMatch(sender -> sender != null && sender != chamber);
    }
}

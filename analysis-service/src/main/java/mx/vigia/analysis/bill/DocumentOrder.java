package mx.vigia.analysis.bill;

import java.util.Collection;
import java.util.List;

/**
 * The usual order of a matter's documents that bear the same day: what was presented, the report on it, the minuta, the
 * report of the chamber that received the minuta, the decree.
 */
public final class DocumentOrder {
    private static final List<BillKind> KINDS =
            List.of(BillKind.INITIATIVE, BillKind.REPORT, BillKind.MINUTA, BillKind.DECREE);

    private DocumentOrder() {}

    /**
     * Returns the place of a document, lower for an earlier one.
     *
     * @param site the site that printed it
     * @param minutaSites the sites that printed the minutas of the matter
     */
    public static int place(BillKind kind, String site, Collection<String> minutaSites) {
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

package mx.vigia.analysis.search.watchsources;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import mx.vigia.analysis.search.index.IndexedBill;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Finds the sites that cover the bills matching a query. Each bill is read from the database once, since thousands of
 * queries match the same bills. For one look at all of them, on one thread; it takes four bytes for each bill of the
 * index.
 */
final class SitesByBill {
    private static final int UNREAD = 0;

    private final SitesOfBills sites;
    private final List<Set<String>> together = new ArrayList<>(List.of(Set.of()));
    private final Map<Set<String>, Integer> places = new HashMap<>();
    private final Map<IndexReader.CacheKey, int[]> read = new HashMap<>();

    SitesByBill(SitesOfBills sites) {
        this.sites = sites;
    }

    /** A bill whose sites are not known yet, and the place to store them. */
    private record Unread(int[] segment, int document) {}

    /** Returns all sites that cover any matching bill. */
    SortedSet<String> sitesOfMatches(IndexSearcher searcher, Query question) throws IOException {
        var found = new BitSet();
        var unread = new HashMap<UUID, Unread>();
        for (var segment :
                searcher.search(question, new FacetsCollectorManager()).getMatchingDocs()) {
            readSegment(segment, found, unread);
        }
        read(unread, found);
        SortedSet<String> all = new TreeSet<>();
        found.stream().mapToObj(together::get).forEach(all::addAll);
        return all;
    }

    private void readSegment(MatchingDocs segment, BitSet found, Map<UUID, Unread> unread) throws IOException {
        var reader = segment.context().reader();
        var known = read.computeIfAbsent(reader.getCoreCacheHelper().getKey(), absent -> new int[reader.maxDoc()]);
        var ids = DocValues.getSorted(reader, IndexedBill.ID_FIELD);
        var hits = segment.bits().iterator();
        for (int hit = hits.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = hits.nextDoc()) {
            if (known[hit] == UNREAD) {
                ids.advanceExact(hit);
                var id = UUID.fromString(ids.lookupOrd(ids.ordValue()).utf8ToString());
                unread.put(id, new Unread(known, hit));
                if (unread.size() == SitesOfBills.BATCH_SIZE) {
                    read(unread, found);
                }
            } else {
                found.set(known[hit]);
            }
        }
    }

    /**
     * Reads the sites in batches and removes each bill that was read: all bills of an index at once would take as much
     * memory as their sites.
     */
    private void read(Map<UUID, Unread> unread, BitSet found) {
        if (unread.isEmpty()) {
            return;
        }
        var sitesOf = sites.findSites(unread.keySet());
        unread.forEach((bill, where) -> {
            int place = place(sitesOf.getOrDefault(bill, Set.of()));
            where.segment()[where.document()] = place;
            found.set(place);
        });
        unread.clear();
    }

    /** Returns the index of a set of sites; there are few different sets, each of which is kept once. */
    private int place(Set<String> some) {
        return places.computeIfAbsent(some, absent -> {
            together.add(some);
            return together.size() - 1;
        });
    }
}

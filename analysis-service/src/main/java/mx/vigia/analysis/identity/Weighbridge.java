package mx.vigia.analysis.identity;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import mx.vigia.analysis.bill.Digest;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.RecordShelf;

/** Weighs records that changed against those they find by a key, and says which pairs are to be linked by rule, and which no longer. */
public final class Weighbridge {
    /** By which rules, and in which version, it decides. */
    public static final String RULES = Scales.RULES;

    /** The version alone: a greater one is newer. */
    public static final int VERSION = Scales.VERSION;

    private final RecordShelf shelf;
    private final PairBook book;
    private final Instant now;

    public Weighbridge(Connection transaction, Instant now) {
        this.shelf = new RecordShelf(transaction);
        this.book = new PairBook(transaction);
        this.now = now;
    }

    /** A pair of rows that the rules link, and why. */
    public record Link(long one, long other, String reason) {}

    /** A decision of the rules that does not hold any more, and the rows it was about. */
    public record Undone(UUID act, long one, long other) {}

    /** What the rules decide. */
    public record Decided(List<Link> links, List<Undone> undone) {
        public Decided {
            links = List.copyOf(links);
            undone = List.copyOf(undone);
        }
    }

    /** Weighs the records of these dossiers, as far as they say something else than when they were weighed last. */
    public Decided weigh(Collection<UUID> dossiers) throws SQLException {
        Map<Long, Dossier> told = shelf.alone(shelf.rowsOf(dossiers));
        Set<Long> touched = new TreeSet<>(told.keySet()); // what was decided before may not have been done
        for (Map.Entry<Long, Dossier> record : told.entrySet()) {
            Profile profile = Profile.of(record.getValue());
            String digest = Digest.of(Scales.RULES + profile.digest());
            if (!book.isWeighed(record.getKey(), digest)) {
                book.weighed(record.getKey(), profile, digest, Keys.borne(profile));
                touched.addAll(weighed(
                        record.getKey(), profile, book.notOfOneSite(profile, book.bearing(Keys.sought(profile)))));
            }
        }
        return decided(touched);
    }

    /** Weighs a record against those it found, and keeps what was weighed as the rows of the pair stand: first what the earlier one says. */
    private Set<Long> weighed(long record, Profile profile, Set<Long> others) throws SQLException {
        Set<Long> before = new TreeSet<>();
        book.pairsOf(List.of(record))
                .forEach(pair -> before.add(pair.seenFrom(record).record()));
        Map<Long, Weighed> pairs = new LinkedHashMap<>();
        others.remove(record);
        shelf.alone(others).forEach((other, bill) -> {
            Profile theirs = Profile.of(bill);
            if (!profile.isOfOneSite(theirs)) {
                Weighed weighed = record < other ? Scales.weigh(profile, theirs) : Scales.weigh(theirs, profile);
                if (weighed.strength() != Strength.NOTHING) {
                    pairs.put(other, weighed);
                }
            }
        });
        book.pairs(record, pairs, now);
        before.addAll(pairs.keySet());
        return before;
    }

    private Decided decided(Set<Long> touched) throws SQLException {
        List<PairBook.Pair> pairs = book.pairsOf(touched);
        Set<Long> all = new TreeSet<>();
        pairs.forEach(pair -> all.addAll(List.of(pair.one(), pair.other())));
        List<PairBook.Pair> known = book.pairsOf(all);
        List<Link> links = new ArrayList<>();
        List<Undone> undone = new ArrayList<>();
        for (PairBook.Pair pair : pairs) {
            Match match = new Match(pair, known);
            book.ask(pair, match.asked());
            Optional<UUID> ruled = book.ruled(pair);
            if (match.linked() && ruled.isEmpty()) {
                links.add(new Link(pair.one(), pair.other(), pair.weighed().words()));
            } else if (!match.linked() && ruled.isPresent()) {
                undone.add(new Undone(ruled.get(), pair.one(), pair.other()));
            }
        }
        return new Decided(links, undone);
    }

    /** A pair among all that its two records are in; what a person entered is never linked but by a person. */
    private record Match(PairBook.Pair pair, List<PairBook.Pair> known) {
        boolean linked() {
            return pair.weighed().strength() == Strength.STRONG
                    && !pair.ours().isByHand()
                    && !pair.theirs().isByHand()
                    && Contest.standsOut(pair.seenFrom(pair.one()), seenFrom(pair.one()), Set.of())
                    && Contest.standsOut(pair.seenFrom(pair.other()), seenFrom(pair.other()), Set.of());
        }

        boolean asked() {
            return switch (pair.weighed().strength()) {
                case NOTHING -> false;
                case FAINT ->
                    Contest.standsAlone(pair.seenFrom(pair.one()), seenFrom(pair.one()))
                            && Contest.standsAlone(pair.seenFrom(pair.other()), seenFrom(pair.other()));
                case DOUBT -> true;
                case STRONG -> !linked();
            };
        }

        private List<Contest.Rival<Long>> seenFrom(long record) {
            return known.stream()
                    .filter(each -> each.has(record))
                    .map(each -> each.seenFrom(record))
                    .toList();
        }
    }
}

package mx.vigia.analysis.linking.identity;

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
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.SourceRecordRepository;
import mx.vigia.platform.store.Jdbc;

/**
 * Scores changed records against their candidates, and decides which pairs are linked by rule and which no longer are.
 */
public final class PairScoring {
    /** The rules, with their version, by which it decides. */
    public static final String RULES_ID = PairScorer.RULES_ID;

    private final SourceRecordRepository recordRepository;
    private final PairRepository pairRepository;
    private final Instant now;

    public PairScoring(Jdbc transaction, Instant now) {
        this.recordRepository = new SourceRecordRepository(transaction);
        this.pairRepository = new PairRepository(transaction);
        this.now = now;
    }

    /** A pair of rows that the rules link, with the reason. */
    public record Link(long one, long other, String reason) {}

    /** A decision of the rules that no longer holds, with the rows it concerned. */
    public record Undone(UUID act, long one, long other) {}

    /** The decisions of the rules. */
    public record Decided(List<Link> links, List<Undone> undone) {
        public Decided {
            links = List.copyOf(links);
            undone = List.copyOf(undone);
        }
    }

    /** Scores the records of these dossiers that changed since they were last scored. */
    public Decided scorePairs(Collection<UUID> dossiers) {
        Map<Long, Dossier> bills = recordRepository.findByRows(recordRepository.findRows(dossiers));
        Set<Long> touched = new TreeSet<>(bills.keySet()); // an earlier decision may not have been carried out
        List<ScoredRecord> changed = findChanged(bills);
        if (!changed.isEmpty()) {
            Set<Long> paired = pairRepository.findPaired(
                    changed.stream().map(ScoredRecord::row).toList());
            pairRepository.save(changed);
            touched.addAll(paired);
            touched.addAll(scoreAndSave(changed, paired));
        }
        return decide(touched);
    }

    private List<ScoredRecord> findChanged(Map<Long, Dossier> bills) {
        Map<Long, String> before = pairRepository.findDigests(bills.keySet());
        return bills.entrySet().stream()
                .map(record -> ScoredRecord.of(record.getKey(), record.getValue()))
                .filter(record -> !record.digest().equals(before.get(record.row())))
                .toList();
    }

    /**
     * Scores records against their candidates and saves the scores; returns the rows of all resulting pairs.
     *
     * @param before the rows of all pairs these records were in until now
     */
    private Set<Long> scoreAndSave(List<ScoredRecord> changed, Set<Long> before) {
        Set<Long> paired = new TreeSet<>(before);
        Map<Long, Set<Long>> found = pairRepository.findCandidates(changed);
        for (ScoredRecord record : changed) {
            Map<Long, ScoredPair> pairs = pairs(record, found.get(record.row()));
            if (!pairs.isEmpty() || paired.contains(record.row())) {
                pairRepository.pairs(record.row(), pairs, now);
            }
            if (!pairs.isEmpty()) {
                paired.add(record.row());
                paired.addAll(pairs.keySet());
            }
        }
        return paired;
    }

    /** Scores pairs in row order, so that the statement of the earlier row comes first. */
    private Map<Long, ScoredPair> pairs(ScoredRecord record, Set<Long> others) {
        Map<Long, ScoredPair> pairs = new LinkedHashMap<>();
        if (others.isEmpty()) {
            return pairs;
        }
        RecordProfile profile = record.profile();
        recordRepository.findByRows(others).forEach((other, bill) -> {
            RecordProfile theirs = RecordProfile.of(bill);
            if (!profile.isOfSameSite(theirs)) {
                ScoredPair weighed =
                        record.row() < other ? PairScorer.score(profile, theirs) : PairScorer.score(theirs, profile);
                if (weighed.strength() != MatchStrength.NOTHING) {
                    pairs.put(other, weighed);
                }
            }
        });
        return pairs;
    }

    private Decided decide(Set<Long> touched) {
        List<PairRepository.Pair> pairs = pairRepository.findPairs(touched);
        if (pairs.isEmpty()) {
            return new Decided(List.of(), List.of());
        }
        Set<Long> all = new TreeSet<>();
        pairs.forEach(pair -> all.addAll(List.of(pair.one(), pair.other())));
        List<PairRepository.Pair> known = pairRepository.findPairs(all);
        List<Link> links = new ArrayList<>();
        List<Undone> undone = new ArrayList<>();
        for (PairRepository.Pair pair : pairs) {
            Match match = new Match(pair, known);
            pairRepository.saveReviewRequested(pair, match.needsReview());
            Optional<UUID> ruled = pairRepository.findRuling(pair);
            if (match.linked() && ruled.isEmpty()) {
                links.add(new Link(pair.one(), pair.other(), pair.weighed().words()));
            } else if (!match.linked() && ruled.isPresent()) {
                undone.add(new Undone(ruled.get(), pair.one(), pair.other()));
            }
        }
        return new Decided(links, undone);
    }

    /** A pair among all pairs of its two records; manual entries are linked only by a person. */
    private record Match(PairRepository.Pair pair, List<PairRepository.Pair> known) {
        boolean linked() {
            return pair.weighed().strength() == MatchStrength.STRONG
                    && !pair.ours().isByHand()
                    && !pair.theirs().isByHand()
                    && LinkSelection.isClearMatch(pair.rivalOf(pair.one()), rivalsOf(pair.one()), Set.of())
                    && LinkSelection.isClearMatch(pair.rivalOf(pair.other()), rivalsOf(pair.other()), Set.of());
        }

        boolean needsReview() {
            return switch (pair.weighed().strength()) {
                case NOTHING -> false;
                case FAINT ->
                    LinkSelection.isOnlyMatch(pair.rivalOf(pair.one()), rivalsOf(pair.one()))
                            && LinkSelection.isOnlyMatch(pair.rivalOf(pair.other()), rivalsOf(pair.other()));
                case DOUBT -> true;
                case STRONG -> !linked();
            };
        }

        private List<LinkSelection.Rival<Long>> rivalsOf(long record) {
            return known.stream()
                    .filter(each -> each.hasRecord(record))
                    .map(each -> each.rivalOf(record))
                    .toList();
        }
    }
}

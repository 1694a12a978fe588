package mx.vigia.analysis.linking.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import mx.vigia.analysis.bill.RecordUpdateResult;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.dossier.store.SingleRecordDossier;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.linking.identity.LinkSelection.Rival;
import mx.vigia.analysis.linking.identity.LinkSelection.Side;
import mx.vigia.analysis.linking.identity.SignedRows.PrintedAndSigned;
import org.junit.jupiter.api.Test;

/** Bills of the gazette and rows of what deputies signed are linked without the rows' own links to the gazette. */
class SignedRowIdentityTest {
    private static final int BILLS = 600;
    private static final double MIN_PRECISION = 0.995;
    private static final double MIN_RECALL = 0.97;

    private final List<RecordProfile> profiles = new ArrayList<>();
    private final Map<Integer, List<Rival<Integer>>> rivals = new HashMap<>();

    @Test
    void rowsAreLinkedWithTheirBillsOnly() {
        for (PrintedAndSigned bill : SignedRows.generate(BILLS)) {
            profiles.add(profile(bill.printed()));
            profiles.add(profile(bill.signed()));
        }
        scoreCandidates();

        int right = 0;
        List<String> wrong = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (int row = 1; row < profiles.size(); row += 2) {
            Set<Integer> linked = linked(row);
            right += linked.contains(row - 1) ? 1 : 0;
            if (!linked.contains(row - 1)) {
                missed.add(sentence(row, row - 1));
            }
            for (int other : linked) {
                if (other != row - 1) {
                    wrong.add(sentence(row, other));
                }
            }
        }
        assertThat((double) right / (right + wrong.size())).as(wrong.toString()).isGreaterThanOrEqualTo(MIN_PRECISION);
        assertThat((double) right / BILLS)
                .as(missed.size() + String.join("\n", missed))
                .isGreaterThanOrEqualTo(MIN_RECALL);
    }

    private void scoreCandidates() {
        Map<String, List<Integer>> bearers = new HashMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            for (String key : BlockingKeys.keysBorne(profiles.get(i))) {
                bearers.computeIfAbsent(key, none -> new ArrayList<>()).add(i);
            }
        }
        for (int i = 0; i < profiles.size(); i++) {
            Set<Integer> candidates = new TreeSet<>();
            for (String key : BlockingKeys.keysSought(profiles.get(i))) {
                List<Integer> found = bearers.getOrDefault(key, List.of());
                if (found.size() <= BlockingKeys.MAX_RECORDS_PER_KEY) {
                    candidates.addAll(found);
                }
            }
            for (int other : candidates) {
                score(i, other);
            }
        }
    }

    private void score(int one, int other) {
        RecordProfile ours = profiles.get(one);
        RecordProfile theirs = profiles.get(other);
        if (one == other || ours.isOfSameSite(theirs)) {
            return;
        }
        ScoredPair pair = PairScorer.score(ours, theirs);
        if (pair.strength() != MatchStrength.NOTHING) {
            rivals.computeIfAbsent(one, none -> new ArrayList<>()).add(new Rival<>(other, Side.of(theirs), pair));
        }
    }

    /** Returns the records that rules link with this one, as {@link PairScoring} decides it. */
    private Set<Integer> linked(int row) {
        Set<Integer> linked = new TreeSet<>();
        for (Rival<Integer> rival : rivals.getOrDefault(row, List.of())) {
            List<Rival<Integer>> theirs = rivals.getOrDefault(rival.record(), List.of());
            boolean clear = LinkSelection.isClearMatch(rival, rivals.get(row), Set.of())
                    && theirs.stream()
                            .filter(back -> back.record() == row)
                            .allMatch(back -> LinkSelection.isClearMatch(back, theirs, Set.of()));
            if (rival.weighed().strength() == MatchStrength.STRONG && clear) {
                linked.add(rival.record());
            }
        }
        return linked;
    }

    private String sentence(int row, int bill) {
        return profiles.get(row).title().words() + " / "
                + profiles.get(bill).title().words() + " "
                + PairScorer.score(profiles.get(row), profiles.get(bill)).words();
    }

    private static RecordProfile profile(BillSightings sighted) {
        SourceRecord empty = SourceRecord.empty(
                sighted.sighting().bill(), sighted.sighting().provenance().fetchedAt());
        RecordUpdateResult.News news = (RecordUpdateResult.News) empty.process(sighted.sighting());
        return RecordProfile.of(SingleRecordDossier.of(news.record()).orElseThrow());
    }
}

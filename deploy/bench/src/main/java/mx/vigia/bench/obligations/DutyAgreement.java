package mx.vigia.bench.obligations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The labelled duties of one text, the duties read from it, and which of them are the same: of equal modality, with
 * actions that overlap by half or more.
 */
record DutyAgreement(LabelledText text, List<StatedDuty> found, List<Pair> pairs) {
    DutyAgreement {
        found = List.copyOf(found);
        pairs = List.copyOf(pairs);
    }

    /** The same duty as labelled and as read. */
    record Pair(StatedDuty labelled, StatedDuty read) {
        /** Whether deadline and authority are right too. */
        boolean isRight() {
            return labelled.agreesOn(StatedDuty.DEADLINE, read) && labelled.agreesOn(StatedDuty.AUTHORITY, read);
        }
    }

    /** Pairs the duties, those first that have most in common. */
    static DutyAgreement of(LabelledText text, List<StatedDuty> found) {
        var candidates = new ArrayList<Pair>();
        for (var labelled : text.duties()) {
            for (var read : found) {
                if (labelled.modality().equals(read.modality())
                        && labelled.action().overlaps(read.action())) {
                    candidates.add(new Pair(labelled, read));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Pair pair) ->
                        pair.labelled().action().shareInCommon(pair.read().action()))
                .reversed());
        return new DutyAgreement(text, found, withoutRepetition(candidates));
    }

    private static List<Pair> withoutRepetition(List<Pair> candidates) {
        Set<StatedDuty> labelled = new HashSet<>();
        Set<StatedDuty> read = new HashSet<>();
        var pairs = new ArrayList<Pair>();
        for (var pair : candidates) {
            if (!labelled.contains(pair.labelled()) && !read.contains(pair.read())) {
                pairs.add(pair);
                labelled.add(pair.labelled());
                read.add(pair.read());
            }
        }
        return pairs;
    }

    /** Whether exactly the labelled duties were read, with deadline and authority. */
    boolean isRight() {
        return pairs.size() == found.size()
                && pairs.size() == text.duties().size()
                && pairs.stream().allMatch(Pair::isRight);
    }
}

package mx.vigia.analysis.linking.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.dossier.feed.Reprocessing;

/** Scores two record profiles; pure, symmetric, and never by the title alone. */
final class PairScorer {
    /**
     * The rules that made a link, with their version; raise it with every change of a weight, key, threshold or wording
     * of this package.
     */
    static final String RULES_ID = "identity/" + Reprocessing.Follower.LINKS.version();

    private static final String SEPARATOR = " / ";
    private static final double OTHER_PEOPLE_WEIGHT = PairScore.OTHER_PEOPLE_WEIGHT;
    private static final double OTHER_SORT_WEIGHT = -0.5;
    private static final double OTHER_CHAMBER_WEIGHT = -1;
    private static final int NEAR_DAYS = 7;
    private static final int LATE_DAYS = 45;
    private static final int FAR_DAYS = 120;
    private static final double NAMED_ADDRESS_WEIGHT = 9;
    private static final double MIN_TITLE_SIMILARITY = 0.55;
    private static final double MIN_SAME_TEXT_SIMILARITY = 0.8;
    private static final double MAX_OTHER_TEXT_SIMILARITY = 0.1;

    private final RecordProfile one;
    private final RecordProfile other;
    private final List<SignalWeight> evidence = new ArrayList<>();

    private PairScorer(RecordProfile one, RecordProfile other) {
        this.one = one;
        this.other = other;
    }

    static ScoredPair score(RecordProfile one, RecordProfile other) {
        if (one.isReport() != other.isReport()) {
            return one.isReport() ? ReportScorer.score(one, other) : ReportScorer.score(other, one);
        }
        return new PairScorer(one, other).scoredPair();
    }

    private ScoredPair scoredPair() {
        if (!canBeSame()) {
            return new ScoredPair(MatchStrength.NOTHING, 0, List.of());
        }
        boolean alike = one.origin().kind() == other.origin().kind();
        proponents(alike);
        scoreChambers(alike);
        days(alike);
        LawScale.score(one, other).ifPresent(evidence::add);
        texts();
        scoreReferences();
        scoreAddresses();
        evidence.addAll(SignalWeights.committees(one, other));
        evidence.addAll(SignalWeights.titleWeights(one, other));
        double score = evidence.stream().mapToDouble(SignalWeight::weight).sum();
        return new ScoredPair(
                new PairScore(evidence, words(), one.laws().equals(other.laws()), alike).strength(score),
                score,
                evidence);
    }

    /**
     * Whether these can be one matter: records of one kind, or two stations of one process; two reports are never one.
     */
    private boolean canBeSame() {
        return one.origin().kind() == other.origin().kind()
                        && one.origin().kind() != BillKind.REPORT
                        && one.origin().kind() != BillKind.NOTICE
                        && one.origin().kind() != BillKind.HEARING
                || rank(one.origin().kind()) > 0 && rank(other.origin().kind()) > 0;
    }

    private static int rank(BillKind kind) {
        return switch (kind) {
            case INITIATIVE -> 1;
            case MINUTA -> 2;
            case DECREE -> 3;
            case MOTION, REPORT, RULE, DRAFT_RULE, CONSULTATION, NOTICE, HEARING, OTHER -> 0;
        };
    }

    private int words() {
        return Math.min(one.title().words().size(), other.title().words().size());
    }

    private void proponents(boolean alike) {
        Set<String> bodies =
                CommonValue.of(one.proposers().bodies(), other.proposers().bodies());
        List<String> people = sharedPeople();
        if (!people.isEmpty() || !bodies.isEmpty()) {
            List<String> names = new ArrayList<>(people);
            bodies.forEach(body -> names.add(formatBoth(body, body)));
            add(Signal.PROPONENT, 4, String.join("; ", names));
        } else if (alike
                && !one.proposers().people().isEmpty()
                && !other.proposers().people().isEmpty()) {
            add(Signal.PROPONENT, OTHER_PEOPLE_WEIGHT, one.proponents() + SEPARATOR + other.proponents());
        } else if (arePresentedAlike(alike)
                && !one.proponents().isEmpty()
                && !other.proponents().isEmpty()) {
            add(Signal.PROPONENT, OTHER_SORT_WEIGHT, one.proponents() + SEPARATOR + other.proponents());
        }
    }

    /**
     * Returns names with enough in common to be one person's, as each record writes them, so that a reviewer sees what
     * is shared and what is not.
     */
    private List<String> sharedPeople() {
        return one.proposers().people().stream()
                .flatMap(person -> other.proposers().people().stream()
                        .filter(person::isSamePersonAs)
                        .limit(1)
                        .map(same -> formatBoth(person.toString(), same.toString())))
                .toList();
    }

    /** Returns both spellings, or one if they are equal. */
    private String formatBoth(String ours, String theirs) {
        String here = one.originalSpelling(ours);
        String there = other.originalSpelling(theirs);
        return here.equals(there) ? here : here + SEPARATOR + there;
    }

    private boolean arePresentedAlike(boolean alike) {
        return alike && one.isPresented();
    }

    private void scoreChambers(boolean alike) {
        if (arePresentedAlike(alike)
                && one.origin().chamber() != null
                && other.origin().chamber() != null
                && one.origin().chamber() != other.origin().chamber()) {
            add(
                    Signal.CHAMBER,
                    OTHER_CHAMBER_WEIGHT,
                    one.origin().chamber().word()
                            + SEPARATOR
                            + other.origin().chamber().word());
        }
    }

    private void days(boolean alike) {
        if (!one.origin().hasDay() || !other.origin().hasDay()) {
            return;
        }
        if (!alike) {
            boolean ordered = rank(one.origin().kind()) < rank(other.origin().kind())
                    ? !other.origin().day().isBefore(one.origin().day())
                    : !one.origin().day().isBefore(other.origin().day());
            add(
                    Signal.FLOW,
                    ordered ? 1 : -5,
                    one.origin().day() + SEPARATOR + other.origin().day());
            return;
        }
        one.origin().nearestDays(other.origin()).ifPresent(this::scoreDays);
    }

    private void scoreDays(RecordOrigin.DayPair days) {
        long apart = days.apart();
        String explanation = days.ours() + SEPARATOR + days.theirs();
        if (apart <= NEAR_DAYS) {
            add(Signal.DAY, apart <= 1 ? 2 : 1.5, explanation);
        } else if (apart <= LATE_DAYS) {
            add(Signal.DAY, 0.5, explanation);
        } else if (apart > FAR_DAYS) {
            add(Signal.DAY, -3, explanation);
        }
    }

    private void texts() {
        if (!one.text().known() || !other.text().known()) {
            return;
        }
        double likeness = one.text().to(other.text());
        String explanation = Math.round(likeness * 100) + " %";
        if (likeness >= MIN_SAME_TEXT_SIMILARITY) {
            add(Signal.TEXT, 5, explanation);
        } else if (likeness >= MIN_TITLE_SIMILARITY) {
            add(Signal.TEXT, 2, explanation);
        } else if (likeness < MAX_OTHER_TEXT_SIMILARITY) {
            add(Signal.TEXT, -3, explanation);
        }
    }

    private void scoreReferences() {
        Set<String> both = CommonValue.of(one.places().issues(), other.places().issues());
        if (!both.isEmpty()) {
            add(Signal.REFERENCE, 1.5, String.join("; ", both));
        }
    }

    /**
     * Scores the page that a user named as the page of a manually entered bill; sufficient for a review whatever else
     * was entered.
     */
    private void scoreAddresses() {
        if ((one.isManual() || other.isManual())
                && one.places().address() != null
                && one.places().address().equals(other.places().address())) {
            add(Signal.REFERENCE, NAMED_ADDRESS_WEIGHT, one.places().address());
        }
    }

    private void add(Signal signal, double weight, String explanation) {
        evidence.add(new SignalWeight(signal, weight, explanation));
    }
}

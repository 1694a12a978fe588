package mx.vigia.analysis.text.worddiff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.vigia.analysis.text.TextTerm;
import mx.vigia.analysis.text.similarity.ComparedTerms;

/** Recognises words that only moved: a clause that opens with a preposition, or the two sides of an <i>y</i>. */
record MovedWords(ComparedTerms before, ComparedTerms after, List<Hunk> hunks) {
    private static final Pattern SENTENCE_END_PATTERN = Pattern.compile("[.;\\n]");
    private static final int MAX_HUNKS = 200;
    private static final Set<String> PHRASE_OPENERS = Set.of(
            "en",
            "dentro",
            "mediante",
            "conforme",
            "para",
            "por",
            "segun",
            "durante",
            "con",
            "previo",
            "previa",
            "tratandose");

    /** Returns the hunks that are half of a move. */
    Set<Hunk> found() {
        var moved = new HashSet<Hunk>();
        if (hunks.size() > MAX_HUNKS) {
            return moved;
        }
        for (var hunk : hunks) {
            for (var come : hunks) {
                if (!moved.contains(hunk) && !moved.contains(come) && isMove(hunk, come)) {
                    moved.add(hunk);
                    moved.add(come);
                }
            }
        }
        return moved;
    }

    private boolean isMove(Hunk hunk, Hunk come) {
        if (hunk.otherFrom() != hunk.otherTo() || come.from() != come.to() || hunk.from() == hunk.to()) {
            return false;
        }
        var one = before.terms().subList(hunk.from(), hunk.to());
        var other = after.terms().subList(come.otherFrom(), come.otherTo());
        if (words(one).equals(words(other))) {
            return PHRASE_OPENERS.contains(one.getFirst().word()) && one.size() > 1
                    || isHarmless(one) && isInOneSentence(hunk, come);
        }
        return areAroundAnd(words(one), words(other));
    }

    /**
     * Whether these words may move without a change of meaning; words that bind, deny, count or name who is bound may
     * not.
     */
    private static boolean isHarmless(List<TextTerm> terms) {
        return terms.stream()
                .filter(term -> !WordWeights.isNeutralWord(term.word()))
                .allMatch(term -> WordWeights.groundOf(term) == GradeReason.CONTENT);
    }

    private boolean isInOneSentence(Hunk hunk, Hunk come) {
        int from = Math.min(hunk.from(), come.from());
        int to = Math.max(hunk.to(), come.from());
        return !SENTENCE_END_PATTERN
                .matcher(before.printed(from, Math.max(from, to - 1)))
                .find();
    }

    private static boolean areAroundAnd(List<String> one, List<String> other) {
        return one.size() == other.size()
                && one.stream().filter("y"::equals).count() == 1
                && one.stream().sorted().toList().equals(other.stream().sorted().toList());
    }

    private static List<String> words(List<TextTerm> terms) {
        return terms.stream().map(TextTerm::word).collect(Collectors.toList());
    }
}

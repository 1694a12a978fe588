package mx.vigia.analysis.text.comparison;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.text.Part;
import mx.vigia.analysis.text.PartKind;
import mx.vigia.analysis.text.TextSplitter;
import mx.vigia.analysis.text.TextVersion;
import mx.vigia.analysis.text.comparison.Pairing.Added;
import mx.vigia.analysis.text.comparison.Pairing.Kept;
import mx.vigia.analysis.text.comparison.Pairing.Removed;
import mx.vigia.analysis.text.worddiff.ChangeGrade;

/** What one text changes of the rules of another, by article. Pure. */
public sealed interface TextChange {
    /** The most characters of a text that is compared while a page is processed; a longer one only on request. */
    int MAX_TEXT_LENGTH = 2_000_000;

    /** The least share of the shorter text that both must have in common to be versions of one another. */
    double MIN_COMMON_SHARE = 0.2;

    /** A text as a source gave it; {@code cut} where it ends before its end. */
    record ComparedText(String content, boolean cut) {}

    /** No rule differs: the texts differ in print, in numbers, in equivalent words or in their reasons, if at all. */
    record SameRules() implements TextChange {}

    /**
     * Rules differ.
     *
     * @param changes the articles that say another thing, in the order of the later text; at least one
     * @param incomplete whether others may differ, too, since not everything could be compared
     */
    record Rules(List<ArticleChange> changes, boolean incomplete) implements TextChange {
        public Rules {
            changes = List.copyOf(changes);
        }
    }

    /** It cannot be said which articles differ: there are none, the texts are too long, or too little is common. */
    record NotComparable() implements TextChange {}

    /** Returns what the later text changes. */
    static TextChange between(ComparedText before, ComparedText after) {
        if (Math.max(before.content().length(), after.content().length()) > MAX_TEXT_LENGTH) {
            return new NotComparable();
        }
        var one = TextSplitter.split(PrintedPages.removedFrom(before.content()));
        var other = TextSplitter.split(PrintedPages.removedFrom(after.content()));
        var redline = Redline.between(one, other);
        if (!haveMuchInCommon(redline, one, other)) {
            return new NotComparable();
        }
        var withArticles = Stream.of(one, other)
                .flatMap(version -> version.parts(PartKind.ARTICLE).stream())
                .map(part -> LawNameComparison.normalize(part.law()))
                .collect(Collectors.toSet());
        var changes = redline.changes().stream()
                .filter(change -> change.grade() == ChangeGrade.SUBSTANTIVE)
                .filter(change -> !isListOfArticles(change.part(), withArticles))
                .filter(change -> !isBeyondCut(change.pairing(), before, after))
                .toList();
        boolean incomplete = redline.cutOff() || before.cut() || after.cut();
        return changes.isEmpty() ? new SameRules() : new Rules(changes, incomplete);
    }

    /** Whether a part is a clause that only lists the articles below it, which are compared themselves. */
    private static boolean isListOfArticles(Part part, Set<String> lawsWithArticles) {
        return part.kind() == PartKind.CLAUSE && lawsWithArticles.contains(LawNameComparison.normalize(part.law()));
    }

    /** Whether an article may be missing only because the other text was cut. */
    private static boolean isBeyondCut(Pairing pairing, ComparedText before, ComparedText after) {
        return switch (pairing) {
            case Kept kept -> false;
            case Added added -> before.cut();
            case Removed removed -> after.cut();
        };
    }

    private static boolean haveMuchInCommon(Redline redline, TextVersion before, TextVersion after) {
        long shorter = Math.min(lengthOfRules(before), lengthOfRules(after));
        return shorter > 0 && commonLength(redline) >= MIN_COMMON_SHARE * shorter;
    }

    /** Transitory articles do not count: many decrees have the same. */
    private static long lengthOfRules(TextVersion version) {
        return version.parts().stream()
                .filter(part -> part.kind() == PartKind.CLAUSE || part.kind() == PartKind.ARTICLE)
                .mapToLong(part -> version.words(part).length())
                .sum();
    }

    private static long commonLength(Redline redline) {
        return redline.changes().stream()
                .filter(change -> change.pairing() instanceof Kept)
                .filter(change -> change.part().kind() != PartKind.TRANSITORY)
                .flatMap(change -> change.comparison().changes().stream())
                .filter(segment -> segment.grade() != ChangeGrade.SUBSTANTIVE)
                .mapToLong(segment -> segment.after().length())
                .sum();
    }
}

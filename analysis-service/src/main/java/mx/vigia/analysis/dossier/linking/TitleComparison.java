package mx.vigia.analysis.dossier.linking;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.language.NormalizedText;

/** Compares whether two records have a title that may be the same, however their pages print it. */
public final class TitleComparison {
    private static final double MIN_SHARED_FRACTION = 0.8;

    private TitleComparison() {}

    static boolean haveSimilarTitle(SourceRecord one, SourceRecord other) {
        List<String> ours = titles(one);
        List<String> theirs = titles(other);
        return ours.isEmpty()
                || theirs.isEmpty()
                || ours.stream().anyMatch(title -> theirs.stream().anyMatch(its -> areSimilar(title, its)));
    }

    public static List<String> titles(SourceRecord record) {
        return record.words().values().stream()
                .map(statement -> statement.said().title())
                .filter(title -> title != null)
                .toList();
    }

    private static boolean areSimilar(String one, String other) {
        Set<String> ours = words(one);
        Set<String> theirs = words(other);
        Set<String> shared = new TreeSet<>(ours);
        shared.retainAll(theirs);
        boolean figures = shared.containsAll(numbersIn(ours)) || shared.containsAll(numbersIn(theirs));
        return figures && shared.size() > MIN_SHARED_FRACTION * Math.min(ours.size(), theirs.size());
    }

    private static List<String> numbersIn(Set<String> words) {
        return words.stream().filter(word -> word.matches("\\d.*")).toList();
    }

    private static Set<String> words(String title) {
        return new TreeSet<>(Arrays.asList(NormalizedText.of(title).split("[^\\p{L}\\p{N}]+")));
    }
}

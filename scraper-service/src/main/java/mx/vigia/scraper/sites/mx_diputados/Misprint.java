package mx.vigia.scraper.sites.mx_diputados;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Tolerates one or two wrong letters in a verb: the Gaceta prints "Prsentada", "Turanda", "Túrnada". */
final class Misprint {
    private static final int MAX_DISTANCE = 2;
    private static final int MIN_WORD_LENGTH = 5;

    private Misprint() {}

    /** Returns the meaning of the most similar word, if one is similar enough. */
    static Optional<String> findNearest(String word, Map<String, String> meanings) {
        if (word.length() < MIN_WORD_LENGTH) {
            return Optional.empty();
        }
        return meanings.entrySet().stream()
                .filter(e -> distance(word, e.getKey()) <= MAX_DISTANCE)
                .min(Comparator.comparing(e -> distance(word, e.getKey())))
                .map(Map.Entry::getValue);
    }

    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}

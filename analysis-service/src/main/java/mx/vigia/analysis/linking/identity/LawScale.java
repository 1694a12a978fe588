package mx.vigia.analysis.linking.identity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.vigia.analysis.law.ArticleOrder;

/** Scores the laws two bills would change and, where both name them, the articles; laws are shown by name. */
final class LawScale {
    private static final String SEPARATOR = " / ";

    private final RecordProfile one;
    private final RecordProfile other;

    private LawScale(RecordProfile one, RecordProfile other) {
        this.one = one;
        this.other = other;
    }

    /** Returns the weight; empty if one record names no law. */
    static Optional<SignalWeight> score(RecordProfile one, RecordProfile other) {
        return one.laws().isEmpty() || other.laws().isEmpty()
                ? Optional.empty()
                : Optional.of(new LawScale(one, other).scoreLaws());
    }

    private SignalWeight scoreLaws() {
        Set<String> shared = CommonValue.of(one.laws().keySet(), other.laws().keySet());
        if (shared.isEmpty()) {
            return signalWeight(
                    -4,
                    formatLaws(one, one.laws().keySet())
                            + SEPARATOR
                            + formatLaws(other, other.laws().keySet()));
        }
        Map<String, Set<String>> ours = articles(one, shared);
        Map<String, Set<String>> theirs = articles(other, shared);
        if (ours.isEmpty() || theirs.isEmpty()) {
            boolean same = one.laws().keySet().equals(other.laws().keySet());
            return signalWeight(ours.isEmpty() && theirs.isEmpty() && same ? 2 : 1, formatLaws(one, shared));
        }
        return articles(ours, theirs);
    }

    private SignalWeight articles(Map<String, Set<String>> ours, Map<String, Set<String>> theirs) {
        Map<String, Set<String>> both = shared(ours, theirs);
        if (both.isEmpty()) {
            return signalWeight(-3, formatCitations(one, ours) + SEPARATOR + formatCitations(other, theirs));
        }
        if (ours.equals(theirs)) {
            return signalWeight(3, formatCitations(one, both));
        }
        boolean within = count(both) == Math.min(count(ours), count(theirs));
        return signalWeight(within ? 2 : 1, formatCitations(one, both));
    }

    /** Returns the articles named of these laws; laws without named articles are left out. */
    private static Map<String, Set<String>> articles(RecordProfile profile, Set<String> laws) {
        Map<String, Set<String>> named = new TreeMap<>();
        laws.stream()
                .filter(law -> !profile.laws().get(law).isEmpty())
                .forEach(law -> named.put(law, profile.laws().get(law)));
        return named;
    }

    private static Map<String, Set<String>> shared(Map<String, Set<String>> ours, Map<String, Set<String>> theirs) {
        Map<String, Set<String>> both = new TreeMap<>();
        CommonValue.of(ours.keySet(), theirs.keySet()).forEach(law -> {
            Set<String> articles = CommonValue.of(ours.get(law), theirs.get(law));
            if (!articles.isEmpty()) {
                both.put(law, articles);
            }
        });
        return both;
    }

    private static int count(Map<String, Set<String>> articles) {
        return articles.values().stream().mapToInt(Set::size).sum();
    }

    private static String formatLaws(RecordProfile profile, Set<String> laws) {
        return laws.stream().map(profile::originalSpelling).collect(Collectors.joining("; "));
    }

    /** Formats laws with their articles: {@code Ley de Puertos: 9, 31}. */
    private static String formatCitations(RecordProfile profile, Map<String, Set<String>> articles) {
        return articles.entrySet().stream()
                .map(law -> profile.originalSpelling(law.getKey()) + ": "
                        + law.getValue().stream().sorted(ArticleOrder.ORDER).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private static SignalWeight signalWeight(double weight, String statement) {
        return new SignalWeight(Signal.LAWS, weight, statement);
    }
}

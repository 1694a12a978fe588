package mx.vigia.analysis.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A law with all that a bill would do to it.
 *
 * @param changes at least one, each of another kind; a mention stands alone
 */
public record ChangedLaw(List<AffectedLaw> changes) {
    public ChangedLaw {
        changes = List.copyOf(changes);
    }

    /** Returns each law once, in the order in which they are first named. */
    public static List<ChangedLaw> of(List<AffectedLaw> all) {
        Map<String, List<AffectedLaw>> byLaw = new LinkedHashMap<>();
        AffectedLaw.joined(all)
                .forEach(law ->
                        byLaw.computeIfAbsent(law.id(), id -> new ArrayList<>()).add(law));
        return byLaw.values().stream().map(ChangedLaw::withoutMention).toList();
    }

    private static ChangedLaw withoutMention(List<AffectedLaw> changes) {
        List<AffectedLaw> changing = changes.stream()
                .filter(change -> change.relation() != AmendmentKind.MENTION)
                .toList();
        return new ChangedLaw(changing.isEmpty() ? changes : changing);
    }

    /** Returns the id of the law as used in addresses. */
    public String id() {
        return changes.getFirst().id();
    }

    public String name() {
        return changes.getFirst().law();
    }

    /** Returns all articles it would change, in the order of the law. */
    public List<String> articles() {
        return changes.stream()
                .flatMap(change -> change.articles().stream())
                .distinct()
                .sorted(ArticleOrder.ORDER)
                .toList();
    }

    /**
     * Whether each change concerns the same articles: a text that "reforma y adiciona" them does not tell them apart.
     */
    public boolean hasSharedArticles() {
        return changes.stream().map(AffectedLaw::articles).distinct().count() == 1;
    }
}

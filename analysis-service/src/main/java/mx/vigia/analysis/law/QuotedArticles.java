package mx.vigia.analysis.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.vigia.analysis.text.Part;
import mx.vigia.analysis.text.PartKind;
import mx.vigia.analysis.text.TextSplitter;

/**
 * The quoted articles of laws changed by "various provisions": title and decree name none, but the decree quotes each
 * as it shall read. They are assigned to the law's first change that names no article, since a quotation does not show
 * whether it is reformed or added.
 */
record QuotedArticles(AffectedLaws laws) {
    /** The most quoted articles listed for one law. */
    static final int MAX_ARTICLES_PER_LAW = 200;

    /** Returns these changes, with the quoted articles added to those that name none. */
    List<AffectedLaw> completeArticles(List<AffectedLaw> actions, String text) {
        if (text.isBlank() || actions.stream().noneMatch(QuotedArticles::namesNoArticles)) {
            return List.copyOf(actions);
        }
        Map<String, Set<String>> quoted = findQuotedArticles(text);
        List<AffectedLaw> all = new ArrayList<>();
        Set<String> completed = new HashSet<>();
        for (AffectedLaw law : actions) {
            boolean first = namesNoArticles(law) && completed.add(law.id());
            all.add(first ? law.with(withoutNamed(quoted.getOrDefault(law.id(), Set.of()), law, actions)) : law);
        }
        return List.copyOf(all);
    }

    private static boolean namesNoArticles(AffectedLaw law) {
        return law.articles().isEmpty() && law.relation().changesProvisions();
    }

    /** Returns the quoted articles that no other change of the law names. */
    private static List<String> withoutNamed(Set<String> quoted, AffectedLaw law, List<AffectedLaw> actions) {
        return quoted.stream()
                .filter(article -> actions.stream()
                        .noneMatch(other ->
                                other.id().equals(law.id()) && other.articles().contains(article)))
                .limit(MAX_ARTICLES_PER_LAW)
                .toList();
    }

    /** Returns the articles quoted in the decrees of a text by law id, numbered as laws print them. */
    private Map<String, Set<String>> findQuotedArticles(String text) {
        Map<String, String> ids = new HashMap<>();
        Map<String, Set<String>> quoted = new LinkedHashMap<>();
        for (Part part : TextSplitter.split(text).parts()) {
            if (part.kind() == PartKind.ARTICLE
                    && !part.law().isEmpty()
                    && part.number().known()) {
                quoted.computeIfAbsent(ids.computeIfAbsent(part.law(), laws::idOf), law -> new LinkedHashSet<>())
                        .add(part.number().printed());
            }
        }
        return quoted;
    }
}

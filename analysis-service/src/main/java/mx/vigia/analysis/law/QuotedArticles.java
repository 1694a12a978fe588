package mx.vigia.analysis.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.vigia.analysis.text.Part;
import mx.vigia.analysis.text.PartKind;
import mx.vigia.analysis.text.TextSplitter;

/**
 * The articles that a decree quotes as they shall read, though neither its title nor its opening sentence names them:
 * all of them, where it changes "various provisions"; one more, where a committee added it. They are assigned to the
 * law's first change that names no article, else to its first change, since a quotation does not show whether it is
 * reformed or added.
 */
record QuotedArticles(AffectedLaws laws) {
    /** The most quoted articles listed for one law. */
    static final int MAX_ARTICLES_PER_LAW = 200;

    /** Returns these changes, with the quoted articles that none of them names. */
    List<AffectedLaw> completeArticles(List<AffectedLaw> actions, String text) {
        if (text.isBlank() || actions.stream().noneMatch(law -> law.relation().changesProvisions())) {
            return List.copyOf(actions);
        }
        List<AffectedLaw> all = new ArrayList<>(actions);
        findQuotedArticles(text)
                .forEach((id, quoted) -> actions.stream()
                        .filter(law -> law.id().equals(id) && law.relation().changesProvisions())
                        .min(Comparator.comparing(law -> !law.articles().isEmpty()))
                        .ifPresent(law -> all.set(actions.indexOf(law), law.with(withoutNamed(quoted, law, actions)))));
        return List.copyOf(all);
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

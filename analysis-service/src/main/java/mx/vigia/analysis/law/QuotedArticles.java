package mx.vigia.analysis.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mx.vigia.analysis.text.Part;
import mx.vigia.analysis.text.PartKind;
import mx.vigia.analysis.text.TextSplitter;

/**
 * The articles that a decree quotes as they shall read, though neither its title nor its opening sentence names them:
 * all of them, where it changes "various provisions"; one more, where a committee added it. They are assigned to the
 * law's first change that names no article, else to its first change, since a quotation does not show whether it is
 * reformed or added. Where a law's articles are named, only one that has words of its own is added to them: dots repeat
 * what stays, and a clause or a citation is no article of the law.
 */
record QuotedArticles(AffectedLaws laws) {
    /** The most quoted articles listed for one law. */
    static final int MAX_ARTICLES_PER_LAW = 200;

    /** The first letter of an article's own words; a citation that a line begins with goes on in small ones. */
    private static final Pattern OWN_WORDS = Pattern.compile(
            "^[^\\p{L}]*(?!(?i:se\\s+deroga)\\b)\\p{Lu}[\\s\\S]*\\p{L}{3,}", Pattern.UNICODE_CHARACTER_CLASS);

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
                        .ifPresent(law ->
                                all.set(actions.indexOf(law), law.with(withoutNamed(quoted, text, law, actions)))));
        return List.copyOf(all);
    }

    /** Returns the quoted articles that no other change of the law names. */
    private static List<String> withoutNamed(
            List<Part> quoted, String text, AffectedLaw law, List<AffectedLaw> actions) {
        return quoted.stream()
                .filter(part -> law.articles().isEmpty() || isCertain(part, text))
                .map(part -> part.number().printed())
                .distinct()
                .filter(article -> actions.stream()
                        .noneMatch(other ->
                                other.id().equals(law.id()) && other.articles().contains(article)))
                .limit(MAX_ARTICLES_PER_LAW)
                .toList();
    }

    /** Returns the articles quoted in the decrees of a text by law id. */
    private Map<String, List<Part>> findQuotedArticles(String text) {
        Map<String, String> ids = new HashMap<>();
        Map<String, List<Part>> quoted = new LinkedHashMap<>();
        for (Part part : TextSplitter.split(text).parts()) {
            if (part.kind() == PartKind.ARTICLE
                    && !part.law().isEmpty()
                    && part.number().known()) {
                quoted.computeIfAbsent(ids.computeIfAbsent(part.law(), laws::idOf), law -> new ArrayList<>())
                        .add(part);
            }
        }
        return quoted;
    }

    /** Whether the decree is sure to change this article. */
    private static boolean isCertain(Part part, String text) {
        return part.number().word().isEmpty()
                && OWN_WORDS.matcher(text.substring(part.body(), part.to())).find();
    }
}

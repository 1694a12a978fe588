package mx.vigia.analysis.law;

import java.util.ArrayList;
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
 * law's changes that name no article, else to all of its changes: under "reforma y adiciona" a quotation does not say
 * which of both it is. One that reads "Se deroga" belongs to what is repealed, no other does where there is another
 * change. Where a law's articles are named, only one that has words of its own is added to them: dots repeat what
 * stays, and a clause or a citation is no article of the law.
 */
record QuotedArticles(AffectedLaws laws) {
    /** The most quoted articles listed for one law. */
    static final int MAX_ARTICLES_PER_LAW = 200;

    /** What an article that is repealed reads. */
    private static final Pattern REPEALED_PATTERN =
            Pattern.compile("^[^\\p{L}]*se\\s+deroga\\b", Pattern.CASE_INSENSITIVE);

    /** The first letter of an article's own words; a citation that a line begins with goes on in small ones. */
    private static final Pattern OWN_WORDS = Pattern.compile(
            "^[^\\p{L}]*(?!(?i:se\\s+deroga)\\b)\\p{Lu}[\\s\\S]*\\p{L}{3,}", Pattern.UNICODE_CHARACTER_CLASS);

    /** Returns these changes, with the quoted articles that none of them names. */
    List<AffectedLaw> completeArticles(List<AffectedLaw> actions, String text) {
        if (text.isBlank() || actions.stream().noneMatch(law -> law.relation().changesProvisions())) {
            return List.copyOf(actions);
        }
        List<AffectedLaw> all = new ArrayList<>(actions);
        findQuotedArticles(text).forEach((id, quoted) -> {
            List<AffectedLaw> receivers = receivers(id, actions);
            if (!receivers.isEmpty()) {
                withoutNamed(quoted, text, receivers.getFirst(), actions)
                        .forEach(part -> possibleFor(part, text, receivers)
                                .forEach(receiver -> add(part, actions.indexOf(receiver), all)));
            }
        });
        return List.copyOf(all);
    }

    private static void add(Part part, int place, List<AffectedLaw> all) {
        all.set(place, all.get(place).with(List.of(part.number().printed())));
    }

    /** Returns the changes to which a quoted article may belong. */
    private static List<AffectedLaw> possibleFor(Part part, String text, List<AffectedLaw> receivers) {
        boolean repealed = REPEALED_PATTERN.matcher(bodyOf(part, text)).find();
        List<AffectedLaw> possible = receivers.stream()
                .filter(change -> (change.relation() == AmendmentKind.REPEAL) == repealed)
                .toList();
        return possible.isEmpty() ? receivers : possible;
    }

    /** Returns the changes of a law that name no article; if there are none, all. */
    private static List<AffectedLaw> receivers(String law, List<AffectedLaw> actions) {
        List<AffectedLaw> changes = actions.stream()
                .filter(change -> change.id().equals(law))
                .filter(change -> change.relation().changesProvisions())
                .toList();
        List<AffectedLaw> open =
                changes.stream().filter(change -> change.articles().isEmpty()).toList();
        return open.isEmpty() ? changes : open;
    }

    /** Returns the quoted articles that no other change of the law names. */
    private static List<Part> withoutNamed(List<Part> quoted, String text, AffectedLaw law, List<AffectedLaw> actions) {
        return quoted.stream()
                .filter(part -> law.articles().isEmpty() || isCertain(part, text))
                .filter(part -> actions.stream()
                        .noneMatch(other -> other.id().equals(law.id())
                                && other.articles().contains(part.number().printed())))
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
                && OWN_WORDS.matcher(bodyOf(part, text)).find();
    }

    private static String bodyOf(Part part, String text) {
        return text.substring(part.body(), part.to());
    }
}

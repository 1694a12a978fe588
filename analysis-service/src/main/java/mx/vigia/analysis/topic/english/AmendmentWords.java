package mx.vigia.analysis.topic.english;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.law.AmendmentKind;

/** Phrases what is done to laws, as the words after "Bill to". */
final class AmendmentWords {
    private static final int MAX_LAWS = 3;
    private static final int MAX_ARTICLES = 8;
    private static final String LAW_PLACEHOLDER = "%";
    private static final String ARTICLE_WORD = "article";

    private final LawsInEnglish laws;

    AmendmentWords(LawsInEnglish laws) {
        this.laws = laws;
    }

    /** Whether no law is both new and amended, which is impossible. */
    static boolean isConsistent(List<AffectedLaw> changes) {
        return changes.stream()
                .filter(change -> !change.relation().changesProvisions())
                .noneMatch(whole -> changes.stream()
                        .anyMatch(other -> other.id().equals(whole.id())
                                && other.relation().changesProvisions()));
    }

    /**
     * Returns "amend article 5 of the A; and to issue the B": what is done to each law, with equal acts on several
     * joined.
     */
    String of(List<AffectedLaw> changes) {
        var names = new HashMap<String, String>();
        var byLaw = new LinkedHashMap<String, Map<AmendmentKind, List<String>>>();
        changes.forEach(change -> {
            names.putIfAbsent(change.id(), change.law());
            byLaw.computeIfAbsent(change.id(), law -> new EnumMap<>(AmendmentKind.class))
                    .merge(change.relation(), change.articles(), AmendmentWords::mergeArticles);
        });
        var byDeed = new LinkedHashMap<String, List<String>>();
        byLaw.entrySet().stream()
                .limit(MAX_LAWS)
                .forEach(law -> byDeed.computeIfAbsent(deed(law.getValue()), action -> new ArrayList<>())
                        .add("the " + laws.findName(names.get(law.getKey()))));
        var given = byDeed.entrySet().stream()
                .flatMap(entry -> describeTogether(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("; and to "));
        int others = byLaw.size() - MAX_LAWS;
        return others > 0 ? given + "; and " + others + " more " + (others == 1 ? "law" : "laws") : given;
    }

    private static List<String> mergeArticles(List<String> articles, List<String> more) {
        return Stream.concat(articles.stream(), more.stream()).distinct().toList();
    }

    /** Describes an act on several laws together; articles belong to a single law. */
    private static Stream<String> describeTogether(String action, List<String> laws) {
        return action.contains(ARTICLE_WORD)
                ? laws.stream().map(law -> action.replace(LAW_PLACEHOLDER, law))
                : Stream.of(action.replace(LAW_PLACEHOLDER, EnglishEnumeration.of(laws)));
    }

    /** Returns the act with a placeholder for the law. */
    private static String deed(Map<AmendmentKind, List<String>> relations) {
        if (relations.keySet().containsAll(Set.of(AmendmentKind.ISSUE, AmendmentKind.ABROGATE))) {
            return "issue " + LAW_PLACEHOLDER + " and abrogate the one in force";
        }
        if (relations.containsKey(AmendmentKind.ISSUE)) {
            return "issue " + LAW_PLACEHOLDER;
        }
        if (relations.containsKey(AmendmentKind.ABROGATE)) {
            return "abrogate " + LAW_PLACEHOLDER;
        }
        if (relations.size() == 1) {
            var only = relations.entrySet().iterator().next();
            return describeOne(only.getKey(), only.getValue());
        }
        return relations.values().stream().distinct().count() == 1
                ? describeShared(
                        relations.keySet(), relations.values().iterator().next())
                : describeEach(relations);
    }

    private static String describeOne(AmendmentKind relation, List<String> articles) {
        return switch (relation) {
            case REFORM -> "amend " + (articles.isEmpty() ? "" : articles(articles) + " of ") + LAW_PLACEHOLDER;
            case ADD -> "add provisions to " + LAW_PLACEHOLDER + inBrackets(articles);
            case REPEAL -> "repeal provisions of " + LAW_PLACEHOLDER + inBrackets(articles);
            case ABROGATE, ISSUE, MENTION ->
                throw new IllegalArgumentException("expected a change of provisions, found " + relation);
        };
    }

    /** Returns "amend, add and repeal provisions of the A (articles 4 and 27)". */
    private static String describeShared(Collection<AmendmentKind> relations, List<String> articles) {
        var verbs = EnglishEnumeration.of(
                relations.stream().map(AmendmentWords::verb).toList());
        return verbs + " provisions of " + LAW_PLACEHOLDER + inBrackets(articles);
    }

    /** Returns "amend article 418 and add provisions (article 418 Bis) of the A". */
    private static String describeEach(Map<AmendmentKind, List<String>> relations) {
        var actions = new ArrayList<String>();
        relations.forEach((relation, articles) -> actions.add(
                relation == AmendmentKind.REFORM && !articles.isEmpty()
                        ? "amend " + articles(articles)
                        : verb(relation) + " provisions" + inBrackets(articles)));
        return EnglishEnumeration.of(actions) + " of " + LAW_PLACEHOLDER;
    }

    private static String verb(AmendmentKind relation) {
        return switch (relation) {
            case REFORM -> "amend";
            case ADD -> "add";
            case REPEAL -> "repeal";
            case ABROGATE -> "abrogate";
            case ISSUE -> "issue";
            case MENTION -> throw new IllegalArgumentException("a law that is only mentioned is not changed");
        };
    }

    private static String inBrackets(List<String> articles) {
        return articles.isEmpty() ? "" : " (" + articles(articles) + ")";
    }

    private static String articles(List<String> articles) {
        return (articles.size() == 1 ? ARTICLE_WORD + " " : ARTICLE_WORD + "s ")
                + EnglishEnumeration.of(articles, MAX_ARTICLES, "more");
    }
}

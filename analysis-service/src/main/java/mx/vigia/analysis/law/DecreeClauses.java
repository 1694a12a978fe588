package mx.vigia.analysis.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The clauses of a decree read so far: verbs, the articles they govern and the laws these belong to. */
final class DecreeClauses {
    private final Map<Map.Entry<String, AmendmentKind>, Found> found = new LinkedHashMap<>();
    private final List<Group> waiting = new ArrayList<>();
    private final boolean onlyNames;
    private Set<AmendmentKind> verbs = EnumSet.noneOf(AmendmentKind.class);
    private Set<AmendmentKind> ofTheLastLaw = EnumSet.noneOf(AmendmentKind.class);
    private NamedLaw last;
    private boolean acted;
    private boolean partOnly;
    private boolean inAnotherDecree;

    /** @param onlyNames whether the text requests something and changes no law, as points of agreement do */
    DecreeClauses(boolean onlyNames) {
        this.onlyNames = onlyNames;
    }

    /** Adds a verb; several in a row govern the same articles. */
    void addVerb(AmendmentKind relation) {
        if (inAnotherDecree) {
            return;
        }
        if (acted || concernsWholeLaws(relation) != verbs.stream().anyMatch(DecreeClauses::concernsWholeLaws)) {
            verbs = EnumSet.noneOf(AmendmentKind.class);
            acted = false;
        }
        verbs.add(relation);
        partOnly = false;
    }

    /** Adds a fraction or paragraph. */
    void part() {
        partOnly = true;
    }

    /**
     * Marks the start of the bill's subject: the laws named in it are not changed, unless an article still lacks its
     * law.
     */
    void subject() {
        if (!acted) {
            verbs = EnumSet.noneOf(AmendmentKind.class);
        }
    }

    private static boolean concernsWholeLaws(AmendmentKind relation) {
        return relation == AmendmentKind.ISSUE || relation == AmendmentKind.ABROGATE;
    }

    void article(String number) {
        boolean sameGroup =
                acted && !waiting.isEmpty() && waiting.getLast().verbs.equals(verbs);
        if (!sameGroup) {
            waiting.add(new Group(EnumSet.copyOf(verbs), new LinkedHashSet<>()));
        }
        waiting.getLast().articles.add(number);
        acted = true;
    }

    /** Adds the article named last once more, as "del mismo artículo" does, also where its law is already named. */
    void sameArticle(String number) {
        if (waiting.isEmpty() && last != null && !acted && !verbs.isEmpty()) {
            record(last, verbs, List.of(number));
            acted = true;
        } else {
            article(number);
        }
    }

    /** Assigns the articles read to the law named last, as "de la citada ley" does. */
    void sameLaw() {
        for (Group group : last == null ? List.<Group>of() : waiting) {
            record(last, group.verbs, group.articles);
        }
        if (last != null) {
            waiting.clear();
            acted = true;
        }
    }

    /** Forgets articles of what is no law. */
    void dropPendingArticles() {
        waiting.clear();
    }

    boolean hasPendingArticles() {
        return !waiting.isEmpty();
    }

    /** Handles "del decreto por el que se expide …": its verbs belong to another decree. */
    void startOtherDecree() {
        inAnotherDecree = true;
    }

    /**
     * Adds a law's name; {@code continued} if it is listed with the law before, {@code issued} if the text is that
     * law's draft.
     */
    void law(NamedLaw law, boolean continued, boolean issued) {
        Set<AmendmentKind> done = EnumSet.noneOf(AmendmentKind.class);
        if (!acted && verbs.stream().anyMatch(DecreeClauses::concernsWholeLaws)) {
            waiting.clear(); // "reforma el artículo 5 y expide la Ley …": the article is not part of the new law
        }
        for (Group group : waiting) {
            done.addAll(record(law, group.verbs, group.articles));
        }
        if (!acted && !verbs.isEmpty()) {
            done.addAll(record(law, verbs, fractionsOfSameArticle()));
        }
        if (done.isEmpty() && waiting.isEmpty()) {
            done.addAll(record(law, without(continued, issued), List.of()));
        }
        addReached(law, done);
    }

    /** Returns fractions of the same article: "reforma el artículo 7 y adiciona una fracción XXIII". */
    private List<String> fractionsOfSameArticle() {
        return partOnly && !waiting.isEmpty()
                ? List.copyOf(waiting.getLast().articles).reversed().subList(0, 1)
                : List.of();
    }

    private Set<AmendmentKind> without(boolean continued, boolean issued) {
        if (continued && !ofTheLastLaw.isEmpty()) {
            return ofTheLastLaw;
        }
        return issued ? EnumSet.of(AmendmentKind.ISSUE) : EnumSet.noneOf(AmendmentKind.class);
    }

    private void addReached(NamedLaw law, Set<AmendmentKind> done) {
        waiting.clear();
        acted = true;
        inAnotherDecree = false;
        ofTheLastLaw = done;
        last = law;
    }

    /** Assigns articles named after their law at the end of the text: "la Ley Federal del Trabajo, artículo 5". */
    void end() {
        for (Group group : last == null ? List.<Group>of() : waiting) {
            for (AmendmentKind relation : group.verbs.isEmpty() ? ofTheLastLaw : group.verbs) {
                Found known = found.get(Map.entry(last.name(), onlyNames ? AmendmentKind.MENTION : relation));
                if (known != null && known.articles.isEmpty() && relation != AmendmentKind.ISSUE) {
                    known.articles.addAll(group.articles);
                }
            }
        }
    }

    List<AffectedLaw> all(LegalTokenizer text) {
        return found.entrySet().stream()
                .filter(entry -> !isMereMention(entry.getKey()))
                .map(entry -> entry.getValue().toAffectedLaw(entry.getKey(), text))
                .toList();
    }

    /** Whether a law is only mentioned; a changed law is not listed as mentioned too. */
    private boolean isMereMention(Map.Entry<String, AmendmentKind> key) {
        return key.getValue() == AmendmentKind.MENTION
                && found.keySet().stream()
                        .anyMatch(other ->
                                other.getKey().equals(key.getKey()) && other.getValue() != AmendmentKind.MENTION);
    }

    private Set<AmendmentKind> record(NamedLaw law, Set<AmendmentKind> relations, Collection<String> articles) {
        Set<AmendmentKind> all =
                relations.isEmpty() || onlyNames ? EnumSet.of(AmendmentKind.MENTION) : EnumSet.copyOf(relations);
        for (AmendmentKind relation : all) {
            Found entry = found.computeIfAbsent(
                    Map.entry(law.name(), relation), key -> new Found(law, new LinkedHashSet<>()));
            if (relation != AmendmentKind.ISSUE && relation != AmendmentKind.ABROGATE) {
                entry.articles.addAll(articles);
            }
        }
        return all;
    }

    private record Group(Set<AmendmentKind> verbs, Set<String> articles) {}

    private record Found(NamedLaw law, Set<String> articles) {
        AffectedLaw toAffectedLaw(Map.Entry<String, AmendmentKind> key, LegalTokenizer text) {
            return new AffectedLaw(
                    key.getKey(),
                    key.getValue(),
                    List.copyOf(articles),
                    AffectedLaw.Where.TITLE,
                    text.at(law.first()).start(),
                    text.at(law.after() - 1).end());
        }
    }
}

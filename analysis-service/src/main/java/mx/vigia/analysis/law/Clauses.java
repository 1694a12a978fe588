package mx.vigia.analysis.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What has been read so far of a decree: verbs, the articles they govern, and the laws these belong to. */
final class Clauses {
    private final Map<Map.Entry<String, Relation>, Found> found = new LinkedHashMap<>();
    private final List<Group> waiting = new ArrayList<>();
    private final boolean onlyNames;
    private Set<Relation> verbs = EnumSet.noneOf(Relation.class);
    private Set<Relation> ofTheLastLaw = EnumSet.noneOf(Relation.class);
    private NamedLaw last;
    private boolean acted;
    private boolean partOnly;
    private boolean inAnotherDecree;

    /** @param onlyNames whether the text asks for something and changes no law, as points of agreement do */
    Clauses(boolean onlyNames) {
        this.onlyNames = onlyNames;
    }

    /** A verb; several in a row govern the same articles. */
    void verb(Relation relation) {
        if (inAnotherDecree) {
            return;
        }
        if (acted || ofWholeLaws(relation) != verbs.stream().anyMatch(Clauses::ofWholeLaws)) {
            verbs = EnumSet.noneOf(Relation.class);
            acted = false;
        }
        verbs.add(relation);
        partOnly = false;
    }

    /** A fraction or a paragraph. */
    void part() {
        partOnly = true;
    }

    /** What the bill is about begins: the laws it names, where no article waits for its own, are not changed. */
    void subject() {
        if (!acted) {
            verbs = EnumSet.noneOf(Relation.class);
        }
    }

    private static boolean ofWholeLaws(Relation relation) {
        return relation == Relation.ISSUE || relation == Relation.ABROGATE;
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

    boolean articlesWait() {
        return !waiting.isEmpty();
    }

    /** "del decreto por el que se expide …": its verbs are another decree's. */
    void anotherDecree() {
        inAnotherDecree = true;
    }

    /** A law's name; {@code continued} where it stands in a row with the law before, {@code issued} where the text is that law's draft. */
    void law(NamedLaw law, boolean continued, boolean issued) {
        Set<Relation> done = EnumSet.noneOf(Relation.class);
        if (!acted && verbs.stream().anyMatch(Clauses::ofWholeLaws)) {
            waiting.clear(); // "reforma el artículo 5 y expide la Ley …": the article is no article of the new law
        }
        for (Group group : waiting) {
            done.addAll(record(law, group.verbs, group.articles));
        }
        if (!acted && !verbs.isEmpty()) {
            done.addAll(record(law, verbs, ofTheSameArticle()));
        }
        if (done.isEmpty() && waiting.isEmpty()) {
            done.addAll(record(law, without(continued, issued), List.of()));
        }
        reached(law, done);
    }

    /** "reforma el artículo 7 y adiciona una fracción XXIII": the fraction is that article's. */
    private List<String> ofTheSameArticle() {
        return partOnly && !waiting.isEmpty()
                ? List.copyOf(waiting.getLast().articles).reversed().subList(0, 1)
                : List.of();
    }

    private Set<Relation> without(boolean continued, boolean issued) {
        if (continued && !ofTheLastLaw.isEmpty()) {
            return ofTheLastLaw;
        }
        return issued ? EnumSet.of(Relation.ISSUE) : EnumSet.noneOf(Relation.class);
    }

    private void reached(NamedLaw law, Set<Relation> done) {
        waiting.clear();
        acted = true;
        inAnotherDecree = false;
        ofTheLastLaw = done;
        last = law;
    }

    /** Articles named after their law, at the end of the text: "la Ley Federal del Trabajo, artículo 5". */
    void end() {
        for (Group group : last == null ? List.<Group>of() : waiting) {
            for (Relation relation : group.verbs.isEmpty() ? ofTheLastLaw : group.verbs) {
                Found known = found.get(Map.entry(last.name(), onlyNames ? Relation.MENTION : relation));
                if (known != null && known.articles.isEmpty() && relation != Relation.ISSUE) {
                    known.articles.addAll(group.articles);
                }
            }
        }
    }

    List<AffectedLaw> all(Lexemes text) {
        return found.entrySet().stream()
                .filter(entry -> !mereMention(entry.getKey()))
                .map(entry -> entry.getValue().told(entry.getKey(), text))
                .toList();
    }

    /** A law that is changed is not also merely named. */
    private boolean mereMention(Map.Entry<String, Relation> key) {
        return key.getValue() == Relation.MENTION
                && found.keySet().stream()
                        .anyMatch(other -> other.getKey().equals(key.getKey()) && other.getValue() != Relation.MENTION);
    }

    private Set<Relation> record(NamedLaw law, Set<Relation> relations, Collection<String> articles) {
        Set<Relation> all = relations.isEmpty() || onlyNames ? EnumSet.of(Relation.MENTION) : EnumSet.copyOf(relations);
        for (Relation relation : all) {
            Found entry = found.computeIfAbsent(
                    Map.entry(law.name(), relation), key -> new Found(law, new LinkedHashSet<>()));
            if (relation != Relation.ISSUE && relation != Relation.ABROGATE) {
                entry.articles.addAll(articles);
            }
        }
        return all;
    }

    private record Group(Set<Relation> verbs, Set<String> articles) {}

    private record Found(NamedLaw law, Set<String> articles) {
        AffectedLaw told(Map.Entry<String, Relation> key, Lexemes text) {
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

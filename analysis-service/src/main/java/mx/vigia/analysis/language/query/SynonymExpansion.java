package mx.vigia.analysis.language.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.analysis.language.Glossary;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.Query.And;
import mx.vigia.analysis.language.query.Query.Near;
import mx.vigia.analysis.language.query.Query.Or;
import mx.vigia.analysis.language.query.Query.Phrase;
import mx.vigia.analysis.language.query.Query.Value;
import mx.vigia.analysis.language.query.Query.Widened;
import mx.vigia.analysis.language.query.Query.Word;

/**
 * Expands every term of the {@link Glossary} to its synonyms. Exact terms and excluded ones are not expanded: an
 * exclusion excludes only what it names.
 */
final class SynonymExpansion {
    private static final Set<QueryField> EXPANDED_FIELDS =
            Set.of(QueryField.ANYWHERE, QueryField.TITLE, QueryField.TEXT, QueryField.SUMMARY);

    private SynonymExpansion() {}

    static Query of(Query query) {
        return switch (query) {
            case Word word when canBeName(word) -> expand(word, word.field(), List.of(word.stem()));
            case Phrase phrase when !phrase.exact() && EXPANDED_FIELDS.contains(phrase.field()) -> asReference(phrase);
            case Value value when value.field() == QueryField.ARTICLE -> ReferenceRecognizer.expandRange(value);
            case Near near -> expandNear(near);
            case And(var all) -> QuerySimplifier.all(expandAll(all));
            case Or(var any) ->
                QuerySimplifier.simplifyOr(
                        any.stream().map(SynonymExpansion::of).toList());
            default -> query;
        };
    }

    private static Query asReference(Phrase phrase) {
        return ReferenceRecognizer.recognizeAt(List.of(phrase), 0)
                .<Query>map(recognized -> orByName(recognized.query()))
                .orElseGet(() -> expand(phrase, phrase.field(), phrase.stems()));
    }

    /** Expands a reference that may also be the name of a term: <em>artículo 4</em>. */
    private static Widened orByName(Widened widened) {
        if (!(widened.asked() instanceof Phrase typed)
                || !(expand(typed, typed.field(), typed.stems()) instanceof Widened term)) {
            return widened;
        }
        var also = Stream.concat(widened.also().stream(), term.also().stream())
                .distinct()
                .toList();
        return new Widened(typed, also);
    }

    /** Expands NEAR so that any name of one operand may be near any of the other. */
    private static Query expandNear(Near near) {
        List<Query> also = names(near.one())
                .flatMap(one ->
                        names(near.other()).<Query>map(other -> new Near(near.field(), one, other, near.within())))
                .filter(other -> !other.equals(near))
                .toList();
        return also.isEmpty() ? near : new Widened(near, also);
    }

    /** Returns one operand and its other names that are words; numbers and kinds have no position. */
    private static Stream<Query> names(Query side) {
        return of(side) instanceof Widened widened
                ? widened.any().stream().filter(name -> NearParser.fieldOf(name).equals(NearParser.fieldOf(side)))
                : Stream.of(side);
    }

    /** Returns the expanded terms of a query, each as typed with its other names. */
    static List<Widened> in(Query query) {
        return switch (query) {
            case Widened(Near near, var also) -> in(List.of(of(near.one()), of(near.other())));
            case Widened(And(var all), var also) when ReferenceRecognizer.hasTerms(all) -> in(all);
            case Widened widened -> List.of(widened);
            case And(var all) -> in(all);
            case Or(var any) -> in(any);
            default -> List.of();
        };
    }

    private static List<Widened> in(List<Query> parts) {
        return parts.stream().flatMap(part -> in(part).stream()).toList();
    }

    /**
     * Expands references to documents and articles, then adjacent words that name a term, longest first, then each part
     * by itself.
     */
    private static List<Query> expandAll(List<Query> all) {
        List<Query> widened = new ArrayList<>();
        int here = 0;
        while (here < all.size()) {
            var meant = ReferenceRecognizer.recognizeAt(all, here);
            if (meant.isPresent()) {
                widened.add(orByName(meant.get().query()));
                here += meant.get().parts();
                continue;
            }
            int words = Math.min(Glossary.known().longest(), run(all, here));
            while (words > 1 && otherNames(all.subList(here, here + words)).isEmpty()) {
                words--;
            }
            widened.add(words > 1 ? expand(all.subList(here, here + words)) : of(all.get(here)));
            here += Math.max(1, words);
        }
        return widened;
    }

    /** Returns how many words of one field are adjacent from here on. */
    private static int run(List<Query> all, int from) {
        int to = from;
        while (to < all.size()
                && all.get(to) instanceof Word word
                && canBeName(word)
                && word.field() == ((Word) all.get(from)).field()) {
            to++;
        }
        return to - from;
    }

    private static Query expand(List<Query> words) {
        return expand(new And(words), ((Word) words.getFirst()).field(), stems(words));
    }

    private static List<String> otherNames(List<Query> words) {
        return Glossary.known().otherNames(stems(words));
    }

    private static List<String> stems(List<Query> words) {
        return words.stream().map(word -> ((Word) word).stem()).toList();
    }

    private static boolean canBeName(Word word) {
        return !word.exact() && EXPANDED_FIELDS.contains(word.field());
    }

    private static Query expand(Query query, QueryField field, List<String> stems) {
        List<Query> also = Glossary.known().otherNames(stems).stream()
                .filter(name -> field == QueryField.ANYWHERE || !Glossary.isValue(name))
                .map(name -> toQuery(field, name))
                .toList();
        return also.isEmpty() ? query : new Widened(query, also);
    }

    /** Returns a query for words, or for a field value such as {@code tipo:minuta}. */
    private static Query toQuery(QueryField field, String name) {
        if (!Glossary.isValue(name)) {
            return TermParser.words(field, name, false);
        }
        int colon = name.indexOf(':');
        return TermParser.words(
                QueryField.findByName(name.substring(0, colon)).orElseThrow(), name.substring(colon + 1), false);
    }
}

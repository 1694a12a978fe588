package mx.vigia.analysis.language.query;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.analysis.language.QueryField;

/** A parsed query: the tree shared by search, topic rules and watches. */
public sealed interface Query {

    /** Matches every document: the empty query. */
    record MatchAll() implements Query {}

    /** One word; {@code exact} matches it as written, accents and plural included. */
    record Word(QueryField field, String written, String stem, boolean exact) implements Query {}

    /** Adjacent words; {@code stems} are compared, {@code exact} also matches them as written. */
    record Phrase(QueryField field, String written, List<String> stems, List<String> words, boolean exact)
            implements Query {
        public Phrase {
            stems = List.copyOf(stems);
            words = List.copyOf(words);
        }
    }

    /** Words with this prefix: {@code start} is folded; a word whose stem is {@code stem} matches too. */
    record Prefix(QueryField field, String written, String start, String stem) implements Query {
        /** Whether a word with this stem has the prefix. */
        public boolean isPrefixOf(String other) {
            return other.startsWith(start) || other.equals(stem);
        }
    }

    /**
     * Two words, phrases or prefixes in one text, in either order, with at most {@code within} other words between
     * them.
     */
    record Near(QueryField field, Query one, Query other, int within) implements Query {}

    /** A whole value of a field, such as a topic or a stage; {@code folded} is compared. */
    record Value(QueryField field, String written, String folded) implements Query {}

    /** Matches documents of this day or later. */
    record Since(LocalDate day) implements Query {}

    /** Matches documents of this day or earlier. */
    record Until(LocalDate day) implements Query {}

    /** A glossary term as typed, with its other names as alternatives. It is printed as typed. */
    record Widened(Query asked, List<Query> also) implements Query {
        public Widened {
            also = List.copyOf(also);
        }

        /** Returns the typed term and all its alternatives. */
        public List<Query> any() {
            return Stream.concat(Stream.of(asked), also.stream()).toList();
        }
    }

    record Not(Query query) implements Query {}

    /** All of at least two queries. */
    record And(List<Query> all) implements Query {
        public And {
            all = List.copyOf(all);
        }

        /** Returns the parts a document must match: all, except stop words among distinctive words. */
        public List<Query> required() {
            return RequiredTerms.of(all);
        }
    }

    /** At least one of two or more queries. */
    record Or(List<Query> any) implements Query {
        public Or {
            any = List.copyOf(any);
        }
    }

    /** Returns the canonical form of the query; parsing it yields the same tree. */
    default String print() {
        return QueryPrinter.print(this);
    }
}

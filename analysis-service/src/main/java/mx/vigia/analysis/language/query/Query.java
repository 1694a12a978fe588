package mx.vigia.analysis.language.query;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.analysis.language.QueryField;

/** A question, understood: the one tree behind search, topic rules and watches. */
public sealed interface Query {

    /** Matches whatever there is: the empty question. */
    record MatchAll() implements Query {}

    /** One word; {@code exact} asks for it as written, accents and plural included. */
    record Word(QueryField field, String written, String stem, boolean exact) implements Query {}

    /** Words side by side; {@code stems} are compared, {@code exact} also asks for them as written. */
    record Phrase(QueryField field, String written, List<String> stems, List<String> words, boolean exact)
            implements Query {
        public Phrase {
            stems = List.copyOf(stems);
            words = List.copyOf(words);
        }
    }

    /** Words that begin so: {@code start} is folded; a word whose stem is {@code stem} counts too. */
    record Prefix(QueryField field, String written, String start, String stem) implements Query {
        /** Whether a word with this stem is one of them. */
        public boolean isPrefixOf(String other) {
            return other.startsWith(start) || other.equals(stem);
        }
    }

    /** Two words, phrases or beginnings in one text, in either order, with at most {@code within} other words between them. */
    record Near(QueryField field, Query one, Query other, int within) implements Query {}

    /** A whole value of a field, such as a topic or a stage; {@code folded} is compared. */
    record Value(QueryField field, String written, String folded) implements Query {}

    /** On this day or later. */
    record Since(LocalDate day) implements Query {}

    /** On this day or earlier. */
    record Until(LocalDate day) implements Query {}

    /** A term of the glossary as it was asked for, and its other names, which will do as well. It is printed as asked. */
    record Widened(Query asked, List<Query> also) implements Query {
        public Widened {
            also = List.copyOf(also);
        }

        /** What was asked for and all that will do as well. */
        public List<Query> any() {
            return Stream.concat(Stream.of(asked), also.stream()).toList();
        }
    }

    record Not(Query query) implements Query {}

    /** All of at least two. */
    record And(List<Query> all) implements Query {
        public And {
            all = List.copyOf(all);
        }

        /** What a document must answer: all, but for small words such as articles among words that tell something. */
        public List<Query> required() {
            return RequiredTerms.of(all);
        }
    }

    /** One or more of at least two. */
    record Or(List<Query> any) implements Query {
        public Or {
            any = List.copyOf(any);
        }
    }

    /** The question in its canonical form: read again, it gives this very tree. */
    default String print() {
        return Printer.print(this);
    }
}

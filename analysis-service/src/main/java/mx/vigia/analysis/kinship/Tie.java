package mx.vigia.analysis.kinship;

import java.util.List;

/** A reason why a bill is shown beside another; none of them says that the two are one. */
public sealed interface Tie {
    /** Both would change these articles of one law. */
    record SameArticles(String lawId, String law, List<String> articles) implements Tie {
        public SameArticles {
            articles = List.copyOf(articles);
        }
    }

    /** Both are about a whole law, naming no article of it. */
    record SameLaw(String lawId, String law) implements Tie {}

    /** Their articles are worded alike: about so many of a hundred runs of three words are in both. */
    record AlikeWording(int percent) implements Tie {}

    /** Their titles are worded alike, by the same measure. */
    record AlikeTitle(int percent) implements Tie {}

    /** It is worded alike and was presented in an earlier legislature, the number of which this is: it may have been presented anew. */
    record EarlierLegislature(int number) implements Tie {}
}

package mx.vigia.analysis.linking.related;

import java.util.List;
import java.util.Locale;
import mx.vigia.analysis.law.AmendmentKind;

/** A reason why a bill is shown beside another; none of them says that the two are one. */
public sealed interface RelationReason {
    /** Both would change these articles of one law. */
    record SameArticles(String lawId, String law, List<String> articles) implements RelationReason {
        public SameArticles {
            articles = List.copyOf(articles);
        }
    }

    /** Both are about one law, and neither names an article of it. */
    record SameLaw(String lawId, String law, Extent extent) implements RelationReason {}

    /** Of what of a law two bills that name no article of it are. */
    enum Extent {
        /** Both issue or abrogate the whole of it. */
        WHOLE,
        /** Both change provisions of it, and nobody says which. */
        PROVISIONS,
        /** The one this, the other that. */
        EITHER;

        static Extent of(AmendmentKind ours, AmendmentKind theirs) {
            if (ours.changesProvisions() != theirs.changesProvisions()) {
                return EITHER;
            }
            return ours.changesProvisions() ? PROVISIONS : WHOLE;
        }

        /** How programs are told. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Their articles are worded alike: about so many of a hundred runs of three words are in both. */
    record AlikeWording(int percent) implements RelationReason {}

    /** Their titles are worded alike, by the same measure. */
    record AlikeTitle(int percent) implements RelationReason {}

    /** It is worded alike and was presented in an earlier legislature, the number of which this is: it may have been presented anew. */
    record EarlierLegislature(int number) implements RelationReason {}
}

package mx.vigia.analysis.linking.related;

import java.util.List;
import java.util.Locale;
import mx.vigia.analysis.law.AmendmentKind;

/** A reason why a bill is related to another; none implies that the two are one. */
public sealed interface RelationReason {
    /** Both would change these articles of one law. */
    record SameArticles(String lawId, String law, List<String> articles) implements RelationReason {
        public SameArticles {
            articles = List.copyOf(articles);
        }
    }

    /** Both are about one law, and neither names an article of it. */
    record SameLaw(String lawId, String law, Extent extent) implements RelationReason {}

    /** The part of a law concerned by two bills that name no article of it. */
    enum Extent {
        /** Both issue or abrogate the whole of it. */
        WHOLE,
        /** Both change provisions of it, without stating which. */
        PROVISIONS,
        /** One issues or abrogates the whole, the other changes provisions. */
        EITHER;

        static Extent of(AmendmentKind ours, AmendmentKind theirs) {
            if (ours.changesProvisions() != theirs.changesProvisions()) {
                return EITHER;
            }
            return ours.changesProvisions() ? PROVISIONS : WHOLE;
        }

        /** Returns the word used in the API. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Similar wording of their articles: about this percentage of three-word shingles is in both. */
    record AlikeWording(int percent) implements RelationReason {}

    /** Similar wording of their titles, by the same measure. */
    record AlikeTitle(int percent) implements RelationReason {}

    /** Similar wording in an earlier legislature with this number: the bill may have been presented again. */
    record EarlierLegislature(int number) implements RelationReason {}
}

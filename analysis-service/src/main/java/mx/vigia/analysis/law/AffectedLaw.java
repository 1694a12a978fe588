package mx.vigia.analysis.law;

import java.util.ArrayList;
import java.util.List;

/**
 * A law named by a text, and what the text would do to it.
 *
 * @param law the official name where we know it, else the name as the text gives it, with its capitals and accents
 *     restored
 * @param articles as law and practice number them: {@code 4}, {@code 20 Bis}, {@code 50-A}, {@code Sexto Transitorio};
 *     sorted by {@link ArticleOrder}; empty where none is named
 * @param where whether the name was read in the bill's title, in its text or in a later document of it
 * @param start where the law's name begins there, in characters of the composed form (NFC)
 * @param end the character after the name
 */
public record AffectedLaw(String law, AmendmentKind relation, List<String> articles, Where where, int start, int end) {
    public AffectedLaw {
        articles = articles.stream().sorted(ArticleOrder.ORDER).toList();
    }

    /** The part of a bill in which a law's name was read. */
    public enum Where {
        TITLE,
        TEXT,
        /** The text of its report, minuta or decree, where that changes what the bill itself does not. */
        DOCUMENT
    }

    /** Returns one entry for each law and relation, with the articles that all of them name. */
    public static List<AffectedLaw> joined(List<AffectedLaw> all) {
        List<AffectedLaw> once = new ArrayList<>();
        for (AffectedLaw law : all) {
            int place = 0;
            while (place < once.size() && !once.get(place).isSameEntryAs(law)) {
                place++;
            }
            if (place < once.size()) {
                once.set(place, once.get(place).with(law.articles()));
            } else {
                once.add(law);
            }
        }
        return once;
    }

    /** Returns the id of the law as used in addresses. */
    public String id() {
        return Law.idOf(law);
    }

    /** Whether both are one entry: laws are equal by id, whatever capitals a text uses. */
    boolean isSameEntryAs(AffectedLaw other) {
        return relation == other.relation && isOfLaw(other);
    }

    /** Whether both are of one law, by id. */
    public boolean isOfLaw(AffectedLaw other) {
        return law.equals(other.law) || id().equals(other.id());
    }

    /** Returns what a later document of the bill changes besides, with these articles; positions count in it. */
    public AffectedLaw ofDocument(List<String> added) {
        return new AffectedLaw(law, relation, added, Where.DOCUMENT, start, end);
    }

    /** Returns this entry with its positions shifted by an offset. */
    AffectedLaw shiftedBy(int offset) {
        return new AffectedLaw(law, relation, articles, Where.TEXT, start + offset, end + offset);
    }

    /** Returns this entry as a law that is only named. */
    AffectedLaw asMention() {
        return new AffectedLaw(law, AmendmentKind.MENTION, articles, where, start, end);
    }

    /** Returns this entry with the articles that another place names for the same change. */
    AffectedLaw with(List<String> more) {
        return new AffectedLaw(law, relation, ArticleOrder.union(articles, more), where, start, end);
    }
}

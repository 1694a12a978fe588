package mx.vigia.analysis.text.comparison;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import mx.vigia.analysis.text.Part;
import mx.vigia.analysis.text.comparison.Pairing.Added;
import mx.vigia.analysis.text.comparison.Pairing.Kept;
import mx.vigia.analysis.text.comparison.Pairing.Removed;
import mx.vigia.platform.text.ContractEnum;
import mx.vigia.platform.text.OrEmpty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article whose rule one text changes of another.
 *
 * @param part what kind of part it is, as in {@code article}
 * @param number its number as printed, in the later text if it is in it; or empty
 * @param law the law that it belongs to, as the decree names it; or empty
 */
@Schema(name = "ArticleChange")
public record ChangedArticle(
        String part,
        String number,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String law,
        Change change) {
    /** What happened to the article. */
    public enum Change implements ContractEnum {
        /** It is in both texts and says another thing. */
        CHANGED("changed"),
        /** Only the later text has it. */
        ADDED("added"),
        /** Only the earlier text has it. */
        REMOVED("removed");

        private final String word;

        Change(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }

        /** Returns the member with this contract word. */
        @JsonCreator
        public static Change of(String word) {
            return ContractEnum.withWord(Change.class, word);
        }
    }

    public ChangedArticle {
        law = OrEmpty.text(law);
    }

    /** Returns the article of a change. */
    public static ChangedArticle of(ArticleChange change) {
        var what = switch (change.pairing()) {
            case Kept kept -> Change.CHANGED;
            case Added added -> Change.ADDED;
            case Removed removed -> Change.REMOVED;
        };
        var part = change.part();
        return new ChangedArticle(kindOf(part), numberOf(part), part.law(), what);
    }

    /** Returns the same article of a law under another name. */
    public ChangedArticle of(String namedLaw) {
        return new ChangedArticle(part, number, namedLaw, change);
    }

    static String kindOf(Part part) {
        return part.kind().name().toLowerCase(Locale.ROOT);
    }

    static String numberOf(Part part) {
        return part.number().known() ? part.number().printed() : "";
    }
}

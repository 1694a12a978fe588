package mx.vigia.analysis.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import mx.vigia.platform.text.OrEmpty;

/** An article of a bill: its number as printed, and its law as the decree names it, or empty. */
public record ArticleReference(
        String number,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String law) {
    public ArticleReference {
        law = OrEmpty.text(law);
    }
}

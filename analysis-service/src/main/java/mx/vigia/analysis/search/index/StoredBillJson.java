package mx.vigia.analysis.search.index;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import mx.vigia.analysis.dossier.Dossier;

/** How much of a bill its card in the index has, and how much of the card a list reads: to read twenty cards whole is a tenth of the work of a page. */
public final class StoredBillJson {
    private StoredBillJson() {}

    /** Writes and reads as that does, but of a bill not the pages of its steps: only its own page shows them, which is made of the dossier. */
    static ObjectMapper forStorage(ObjectMapper json) {
        return json.copy().addMixIn(Dossier.class, StoredFields.class);
    }

    /** Reads as that does, but of a card only what lists show. */
    public static ObjectMapper forLists(ObjectMapper json) {
        return json.copy().addMixIn(Dossier.class, Listed.class);
    }

    @JsonIgnoreProperties("stepPages")
    private interface StoredFields {}

    @JsonIgnoreProperties({"stepPages", "text", "toReview"})
    private interface Listed {}
}

package mx.vigia.analysis.search.index;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierBuilder;

/**
 * Defines which parts of a bill are stored in its index card, and which of these a list reads. Reading twenty whole
 * cards takes a tenth of the work of a page.
 */
public final class StoredBillJson {
    private StoredBillJson() {}

    /**
     * Returns a copy of the mapper that omits the pages of a bill's steps: only the bill's own page shows them, and it
     * is made from the dossier.
     */
    static ObjectMapper forStorage(ObjectMapper json) {
        return json.copy().addMixIn(Dossier.class, StoredFields.class);
    }

    /** Returns a copy of the mapper that reads only the parts of a card that lists show. */
    public static ObjectMapper forLists(ObjectMapper json) {
        return json.copy().addMixIn(DossierBuilder.class, Listed.class);
    }

    @JsonIgnoreProperties("stepPages")
    private interface StoredFields {}

    @JsonIgnoreProperties({"stepPages", "text", "toReview"})
    private interface Listed {}
}

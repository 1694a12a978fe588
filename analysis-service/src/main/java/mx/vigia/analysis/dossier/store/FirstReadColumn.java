package mx.vigia.analysis.dossier.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import mx.vigia.analysis.bill.Provenance;

/** The reading of a page in which each step was first stated, as stored in a column. */
record FirstReadColumn(@JsonValue Map<String, Provenance> byWords) {
    @JsonCreator
    FirstReadColumn {
        byWords = Map.copyOf(byWords);
    }
}

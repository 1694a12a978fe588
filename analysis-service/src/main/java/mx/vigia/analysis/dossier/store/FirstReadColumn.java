package mx.vigia.analysis.dossier.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import mx.vigia.analysis.bill.Provenance;

/** In which reading of a page each step was first said, as a column keeps it. */
record FirstReadColumn(@JsonValue Map<String, Provenance> byWords) {
    @JsonCreator
    FirstReadColumn {
        byWords = Map.copyOf(byWords);
    }
}

package mx.vigia.analysis.dossier.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.Field;

/** Since when each field reads as it does, as a column keeps it. */
record Since(@JsonValue Map<String, Instant> byWord) {
    @JsonCreator
    Since {
        byWord = Map.copyOf(byWord);
    }

    static Since of(Map<Field, Instant> moments) {
        return new Since(moments.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().word(), Map.Entry::getValue)));
    }

    Map<Field, Instant> moments() {
        return byWord.entrySet().stream()
                .collect(Collectors.toMap(entry -> Field.of(entry.getKey()), Map.Entry::getValue));
    }
}

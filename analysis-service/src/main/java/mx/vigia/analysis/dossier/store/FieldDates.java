package mx.vigia.analysis.dossier.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.BillField;

/** Since when each field has had its value, as stored in a column. */
record FieldDates(@JsonValue Map<String, Instant> byWord) {
    @JsonCreator
    FieldDates {
        byWord = Map.copyOf(byWord);
    }

    static FieldDates of(Map<BillField, Instant> moments) {
        return new FieldDates(moments.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().word(), Map.Entry::getValue)));
    }

    Map<BillField, Instant> moments() {
        return byWord.entrySet().stream()
                .collect(Collectors.toMap(entry -> BillField.of(entry.getKey()), Map.Entry::getValue));
    }
}

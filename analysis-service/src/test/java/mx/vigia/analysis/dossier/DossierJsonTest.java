package mx.vigia.analysis.dossier;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.util.List;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.dossier.store.SampleDossiers;
import mx.vigia.analysis.intake.UniqueValues;
import mx.vigia.platform.text.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DossierJsonTest {
    private final Dossier bill = SampleDossiers.of(aBill().sighting());

    @Test
    void billJsonIsFlatAndOrdered() {
        assertThat(Json.tree(bill).fieldNames())
                .toIterable()
                .startsWith("id", "revision", "site", "kind")
                .containsSubsequence(
                        "title",
                        "proponents",
                        "committees",
                        "steps",
                        "stepPages",
                        "stage",
                        "documents",
                        "text",
                        "provenance",
                        "firstSeen",
                        "lastChanged",
                        "tags",
                        "subjects",
                        "laws",
                        "outcome",
                        "flagged",
                        "toReview",
                        "byHandAlone",
                        "retracted")
                .doesNotContain("identity", "said", "status", "pages", "tagged", "legislature");
    }

    @Test
    void everyPropertyHasAFixedPosition() {
        assertThat(DossierProperties.class
                        .getAnnotation(JsonPropertyOrder.class)
                        .value())
                .containsAll(properties(Dossier.class));
        assertThat(StatedFields.class.getAnnotation(JsonPropertyOrder.class).value())
                .containsAll(properties(StatedFields.class));
    }

    private static List<String> properties(Class<?> type) {
        var mapper = new ObjectMapper();
        return mapper.getSerializationConfig().introspect(mapper.constructType(type)).findProperties().stream()
                .map(BeanPropertyDefinition::getName)
                .toList();
    }

    @Test
    void aBillReadFromItsJsonIsTheSame() {
        assertThat(Json.read(Json.write(bill), Dossier.class)).isEqualTo(bill);
    }

    @ParameterizedTest
    @EnumSource(BillField.class)
    void eachStatedFieldRoundTripsThroughJson(BillField field) {
        StatedFields said = UniqueValues.other(field);

        assertThat(said.states(field)).isTrue();
        assertThat(Json.read(Json.write(said), StatedFields.class)).isEqualTo(said);
        assertThat(StatedFields.names()).contains(field.word());
    }
}

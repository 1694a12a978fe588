package mx.vigia.analysis.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import mx.vigia.analysis.bill.Json;
import mx.vigia.analysis.dossier.FactState;
import mx.vigia.analysis.dossier.LinkTold;
import org.junit.jupiter.api.Test;

class FieldsChangedTest {
    private static final UUID OTHER = UUID.fromString("0199f0a4-5b00-7c11-8a41-2d9e6b3c4f10");

    @Test
    void onlyWhatDiffersIsToldWithWhatItWasAndIs() {
        var fields = FieldsChanged.between(state("Uno", "REFERRED"), state("Uno", "REPORTED_POSITIVE"));

        assertThat(Json.write(fields))
                .isEqualTo("[{\"field\":\"stage\",\"before\":\"REFERRED\",\"after\":\"REPORTED_POSITIVE\"}]");
    }

    @Test
    void ofAFactWithoutABeforeEveryFieldIsNew() {
        assertThat(FieldsChanged.between(null, state("Uno", "REFERRED")))
                .extracting(ChangeTold.Changed::field)
                .containsExactly("title", "stage");
    }

    @Test
    void ofAPersonWhoLinkedBillsTheEndOfTheOpaqueIdIsGivenAndOfARuleItsName() {
        assertThat(author("0199ef00-1111-7000-8000-0000abcdef07")).isEqualTo("abcdef07");
        assertThat(author("rules/21")).isEqualTo("rules/21");
    }

    private static String author(String author) {
        var link = "{\"link\":{\"other\":\"%s\",\"author\":\"%s\"}}".formatted(OTHER, author);
        var fields = FieldsChanged.between(null, Json.read(link, FactState.class));
        assertThat(Json.read(link, FactState.class).link()).isEqualTo(new LinkTold(OTHER, author, null));
        return fields.getFirst().after().path("author").asText();
    }

    private static FactState state(String title, String stage) {
        return Json.read("{\"title\":\"%s\",\"stage\":\"%s\"}".formatted(title, stage), FactState.class);
    }
}

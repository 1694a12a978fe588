package mx.vigia.analysis.web.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactCodec;
import mx.vigia.analysis.dossier.fact.FactHeader;
import mx.vigia.analysis.dossier.fact.FactIdentity;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.fact.FactTimes;
import mx.vigia.analysis.dossier.fact.LinkData;
import mx.vigia.platform.text.Json;
import org.junit.jupiter.api.Test;

class ChangedFieldsTest {
    private static final UUID OTHER = UUID.fromString("0199f0a4-5b00-7c11-8a41-2d9e6b3c4f10");

    @Test
    void onlyDifferingFieldsAreListedBeforeAndAfter() {
        var fields =
                ChangedFields.of(fact(FactKind.CORRECTED, state("Uno", "REFERRED"), state("Uno", "REPORTED_POSITIVE")));

        assertThat(Json.write(fields))
                .isEqualTo("[{\"field\":\"stage\",\"before\":\"REFERRED\",\"after\":\"REPORTED_POSITIVE\"}]");
    }

    @Test
    void factWithoutAPreviousStateListsEveryField() {
        assertThat(ChangedFields.of(fact(FactKind.NEW, null, state("Uno", "REFERRED"))))
                .extracting(ChangeResponse.Changed::field)
                .containsExactly("title", "stage");
    }

    @Test
    void linkByAPersonShowsTheIdEndAndByARuleAlsoTheReason() {
        assertThat(link("0199ef00-1111-7000-8000-0000abcdef07")).isEqualTo(new LinkData(OTHER, "abcdef07", null, null));
        assertThat(link("rules/21")).isEqualTo(new LinkData(OTHER, "rules/21", "Lo dijo", null));
    }

    private static LinkData link(String author) {
        var given = "{\"link\":{\"other\":\"%s\",\"author\":\"%s\",\"reason\":\"Lo dijo\"}}".formatted(OTHER, author);
        var fields = ChangedFields.of(fact(FactKind.LINKED, null, given));
        return Json.read(Json.write(fields.getFirst().after()), LinkData.class);
    }

    private static Fact fact(FactKind kind, String before, String after) {
        var identity = FactIdentity.of(kind, OTHER, 1, kind.word());
        return FactCodec.read(FactHeader.withoutPage(identity, FactTimes.at(Instant.EPOCH), false), before, after);
    }

    private static String state(String title, String stage) {
        return "{\"title\":\"%s\",\"stage\":\"%s\"}".formatted(title, stage);
    }
}

package mx.vigia.analysis.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.BillPageKind;
import mx.vigia.analysis.bill.Provenance;
import org.junit.jupiter.api.Test;

class StoredTextTest {
    private static final StoredText INITIATIVE = text(BillKind.INITIATIVE, "2026-02-01");
    private static final StoredText DECREE = text(BillKind.DECREE, "2026-06-01");
    private static final StoredText AGAIN = text(BillKind.DECREE, "2026-06-03");
    private static final StoredText NOTICE = text(BillKind.NOTICE, "2026-06-09");

    @Test
    void publishedTextIsTheLatestDecreeDespiteLaterNotices() {
        assertThat(StoredText.published(List.of(INITIATIVE, DECREE, AGAIN, NOTICE)))
                .contains(AGAIN);
        assertThat(StoredText.published(List.of(INITIATIVE, NOTICE))).contains(NOTICE);
    }

    @Test
    void proposedTextIsNotPublished() {
        assertThat(StoredText.published(List.of(INITIATIVE, text(null, "2026-06-01"))))
                .isEmpty();
    }

    private static StoredText text(BillKind kind, String day) {
        var captured = Instant.parse(day + "T18:00:00Z");
        var page = new Provenance("mx.dof", BillPageKind.RECORD, "https://dof.gob.mx", captured, null, null);
        return new StoredText(day + kind, day + kind, kind, null, captured, page, null);
    }
}

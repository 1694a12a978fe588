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

    @Test
    void reportOfTheReceivingChamberFollowsTheMinutaOfTheSameDay() {
        var minuta = text(BillKind.MINUTA, "2026-03-01", "mx.diputados.leyes");
        var report = text(BillKind.REPORT, "2026-03-01", "mx.diputados.gaceta");
        var second = text(BillKind.REPORT, "2026-03-01", "mx.senado.gaceta");

        assertThat(StoredText.sort(List.of(second, minuta, report))).containsExactly(report, minuta, second);
        assertThat(StoredText.sort(List.of(second, INITIATIVE))).containsExactly(INITIATIVE, second);
    }

    private static StoredText text(BillKind kind, String day) {
        return text(kind, day, "mx.dof");
    }

    private static StoredText text(BillKind kind, String day, String site) {
        var captured = Instant.parse(day + "T18:00:00Z");
        var page = new Provenance(site, BillPageKind.RECORD, "https://" + site, captured, null, null);
        return new StoredText(day + kind + site, day + kind + site, kind, null, captured, page, null);
    }
}

package mx.vigia.analysis.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import mx.vigia.analysis.bill.Kind;
import mx.vigia.analysis.bill.PageKind;
import mx.vigia.analysis.bill.Provenance;
import org.junit.jupiter.api.Test;

class KeptTextTest {
    private static final KeptText INITIATIVE = text(Kind.INITIATIVE, "2026-02-01");
    private static final KeptText DECREE = text(Kind.DECREE, "2026-06-01");
    private static final KeptText AGAIN = text(Kind.DECREE, "2026-06-03");
    private static final KeptText NOTICE = text(Kind.NOTICE, "2026-06-09");

    @Test
    void theLatestDecreeIsWhatWasPublishedWhateverNoticeCameAfterIt() {
        assertThat(KeptText.published(List.of(INITIATIVE, DECREE, AGAIN, NOTICE)))
                .contains(AGAIN);
        assertThat(KeptText.published(List.of(INITIATIVE, NOTICE))).contains(NOTICE);
    }

    @Test
    void whatWasOnlyProposedIsNoPublishedText() {
        assertThat(KeptText.published(List.of(INITIATIVE, text(null, "2026-06-01"))))
                .isEmpty();
    }

    private static KeptText text(Kind kind, String day) {
        var captured = Instant.parse(day + "T18:00:00Z");
        var page = new Provenance("mx.dof", PageKind.RECORD, "https://dof.gob.mx", captured, null, null);
        return new KeptText(day + kind, day + kind, kind, null, captured, page, null);
    }
}

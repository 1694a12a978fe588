package mx.vigia.analysis.export;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.SampleDossiers;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.law.AmendmentKind;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import org.junit.jupiter.api.Test;

class BillTableRowTest {
    private static final BillLabels LABELS = new BillLabels(
            Messages.of(Language.ES, BillLabels.BUNDLE), TopicCatalog.read(), Instant.parse("2026-09-12T18:00:00Z"));

    @Test
    void lawIsWrittenOnceWithItsArticlesInOrder() {
        Dossier bill = SampleDossiers.of(aBill().sighting())
                .withLaws(List.of(
                        law(AmendmentKind.REFORM, "6", "12"), law(AmendmentKind.ADD), law(AmendmentKind.ADD, "6 Bis")));

        assertThat(cell("Leyes y artículos", bill)).isEqualTo("Ley de Faros (6, 6 Bis, 12)");
    }

    private static String cell(String heading, Dossier bill) {
        return new BillTableRow(bill, LABELS, URI.create("https://vigia.example"))
                .cells()
                .get(BillTableRow.headings(LABELS).indexOf(heading));
    }

    private static AffectedLaw law(AmendmentKind relation, String... articles) {
        return new AffectedLaw("Ley de Faros", relation, List.of(articles), AffectedLaw.Where.TITLE, 0, 0);
    }
}

package mx.vigia.analysis.web.bill;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import mx.vigia.analysis.dossier.store.SampleDossiers;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.law.AmendmentKind;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import org.junit.jupiter.api.Test;

class AffectedLawViewTest {
    private static final BillLabels LABELS = new BillLabels(
            Messages.of(Language.ES, BillLabels.BUNDLE), TopicCatalog.read(), Instant.parse("2026-09-12T18:00:00Z"));

    @Test
    void articlesStandBehindTheVerbOfTheirLaw() {
        assertThat(views(
                        law(AmendmentKind.REFORM, "6", "12"), law(AmendmentKind.ADD), law(AmendmentKind.ADD, "12 Bis")))
                .containsExactly(new AffectedLawView(
                        "ley-de-faros", "Ley de Faros", "reforma, adiciona", "reforma: 6, 12 · adiciona: 12 Bis"));
        assertThat(views(law(AmendmentKind.REFORM, "6", "12")))
                .containsExactly(new AffectedLawView("ley-de-faros", "Ley de Faros", "reforma", "Artículos: 6, 12"));
    }

    @Test
    void articlesThatAllVerbsConcernAreGivenOnce() {
        assertThat(views(law(AmendmentKind.REFORM, "6", "12 Bis"), law(AmendmentKind.ADD, "6", "12 Bis")))
                .containsExactly(new AffectedLawView(
                        "ley-de-faros", "Ley de Faros", "reforma, adiciona", "Artículos: 6, 12 Bis"));
    }

    private static List<AffectedLawView> views(AffectedLaw... laws) {
        return AffectedLawView.of(SampleDossiers.of(aBill().sighting()).withLaws(List.of(laws)), LABELS);
    }

    private static AffectedLaw law(AmendmentKind relation, String... articles) {
        return new AffectedLaw("Ley de Faros", relation, List.of(articles), AffectedLaw.Where.TITLE, 0, 0);
    }
}

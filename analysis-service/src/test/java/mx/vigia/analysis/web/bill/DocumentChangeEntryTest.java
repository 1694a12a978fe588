package mx.vigia.analysis.web.bill;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactHeader;
import mx.vigia.analysis.dossier.fact.FactIdentity;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.fact.FactState;
import mx.vigia.analysis.dossier.fact.FactTimes;
import mx.vigia.analysis.dossier.store.SampleDossiers;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.TimelineDay;
import mx.vigia.analysis.text.comparison.ChangeExcerpt;
import mx.vigia.analysis.text.comparison.ChangedArticle;
import mx.vigia.analysis.text.comparison.ChangedArticle.Change;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import org.junit.jupiter.api.Test;

/** The page of a bill names the articles that a report changes. */
class DocumentChangeEntryTest {
    private static final Instant NOW = Instant.parse("2026-09-12T18:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);
    private static final String LAW = "Ley de Faros";

    @Test
    void changedNewAndRemovedArticlesAreNamedWithTheWords() {
        var excerpt = new ChangeExcerpt(
                "article", "3", "podrán notificar", "notificarán", LAW, "podrán notificar", "notificarán");
        var before =
                new FactState.Wording(null, "a".repeat(64), 900, BillKind.INITIATIVE, List.of(), null, null, List.of());
        var after = new FactState.Wording(
                null,
                "b".repeat(64),
                950,
                BillKind.REPORT,
                List.of(
                        new ChangedArticle("article", "3", LAW, Change.CHANGED),
                        new ChangedArticle("article", "5", LAW, Change.CHANGED),
                        new ChangedArticle("article", "9 Bis", LAW, Change.ADDED)),
                4,
                null,
                List.of(excerpt));
        var header = FactHeader.withoutPage(
                FactIdentity.of(FactKind.TEXT_CHANGED, new UUID(1, 1), 2, "changed"),
                new FactTimes(DAY, DAY, NOW),
                false);
        var labels = new BillLabels(Messages.of(Language.ES, BillLabels.BUNDLE), TopicCatalog.read(), NOW);
        var bill = SampleDossiers.of(
                aBill().titled("Que reforma la Ley de Faros.").readAt(NOW).sighting());

        assertThat(new Timeline(bill, List.of(new Fact.Reworded(header, before, after)), Map.of(), labels).entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.headline()).isEqualTo("Cambió el texto: dictamen frente a iniciativa");
                    assertThat(entry.wording().phrase())
                            .isEqualTo("Cambian: 3, 5 (Ley de Faros). Nuevos: 9 Bis (Ley de Faros). Y 1 más."
                                    + " «podrán notificar» → «notificarán»");
                    assertThat(entry.when()).isEqualTo(TimelineDay.of(DAY, DAY, NOW));
                });
    }
}

package mx.vigia.analysis.search.suggestion;

import static mx.vigia.analysis.search.suggestion.ValueWarningsTest.TWO_SITES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.SiteNames;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.Problem;
import org.junit.jupiter.api.Test;

class KnownValuesTest {
    @Test
    void unknownSiteIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> asked(TWO_SITES, 0, "mx.segob.dof", "foo"))
                .isInstanceOfSatisfying(
                        Problem.Raised.class,
                        raised -> assertThat(raised.problem().detail())
                                .contains("source", "mx.diputados.gaceta, mx.segob.dof", "foo"));
    }

    @Test
    void knownSitesAndSitesWithBillsAreAccepted() {
        assertThatCode(() -> asked(TWO_SITES, 0, "mx.segob.dof", "dof", "vigia.manual"))
                .doesNotThrowAnyException();
        assertThatCode(() -> asked(TWO_SITES, 3, "mx.gone")).doesNotThrowAnyException();
        assertThatCode(() -> asked(site -> site, 0, "foo")).doesNotThrowAnyException();
    }

    @Test
    void unknownGroupIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> groups(0, "PAN", "foo"))
                .isInstanceOfSatisfying(
                        Problem.Raised.class,
                        raised -> assertThat(raised.problem().detail()).contains("group", "Morena", "PVEM", "foo"));
        assertThatCode(() -> groups(0, "pan", "MORENA", "Acción Nacional")).doesNotThrowAnyException();
        assertThatCode(() -> groups(2, "Republican")).doesNotThrowAnyException();
    }

    private static void groups(int bills, String... chosen) {
        var labels = new BillLabels(
                Messages.of(Language.ES, BillLabels.BUNDLE), TopicCatalog.read(), Instant.EPOCH, TWO_SITES);
        new KnownValues(labels, question -> bills).requireKnown(List.of(), List.of(chosen));
    }

    private static void asked(SiteNames sites, int bills, String... chosen) {
        var labels =
                new BillLabels(Messages.of(Language.ES, BillLabels.BUNDLE), TopicCatalog.read(), Instant.EPOCH, sites);
        new KnownValues(labels, question -> bills).requireKnown(List.of(chosen), List.of());
    }
}

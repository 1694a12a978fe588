package mx.vigia.analysis.search.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.ParseResult.Parsed;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.SiteNames;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.topic.document.BillDocument;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of fields by the names that people and our own pages have for them. */
class FieldValueAliasesTest {
    private static final SiteNames SITES = new SiteNames() {
        @Override
        public String of(String site) {
            return site;
        }

        @Override
        public Set<String> all() {
            return Set.of("mx.diputados.gaceta", "mx.senado.gaceta");
        }
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entidad:méxico",
                "entidad:nl",
                "state:\"N.L.\"",
                "jurisdiction:edomex",
                "entidad:qroo",
                "fuente:\"Gaceta Parlamentaria\"",
                "source:\"Senate Gazette\"",
                "fuente:senado",
                "chamber:\"Chamber of Deputies\"",
                "cámara:\"Cámara de Senadores\"",
                "tipo:\"ley o decreto publicado\"",
                "kind:\"published law or decree\"",
                "kind:bill",
                "tema:ia",
                "tema:privacidad",
                "topic:cloud",
                "tema:nube",
                "tema:\"datos personales\"",
                "legislatura:lxvi",
                "legislatura:66",
                "legislatura:\"LXVI Legislatura\"",
                "legislature:66th",
                "desde:2026-09 hasta:2026-09",
                "from:2026-09 to:2026-10"
            })
    void commonValueNamesAreKnown(String requested) {
        assertThat(about(requested)).isEmpty();
    }

    @Test
    void everySiteIsFoundByItsDisplayName() {
        assertThat(BillDocument.sources("mx.senado.gaceta"))
                .containsExactly("mx.senado.gaceta", "senado", "gaceta", "Gaceta del Senado", "Senate Gazette");
    }

    @ParameterizedTest
    @CsvSource({"diputado:robledo,PROPONENT", "senadora:robledo,PROPONENT", "state:jalisco,ENTITY"})
    void fieldHasAliases(String requested, QueryField field) {
        assertThat(((Parsed) QueryLanguage.read(requested)).query().print()).startsWith(field.spanish() + ":");
    }

    @Test
    void reversedDayRangeIsReportedAsEmpty() {
        assertThat(about("ciber desde:2026-10 hasta:2026-09"))
                .containsExactly("Del 2026-10-01 al 2026-09-30 no hay ningún día: el segundo es anterior al primero.");
    }

    private static List<String> about(String requested) {
        var labels =
                new BillLabels(Messages.of(Language.ES, BillLabels.BUNDLE), TopicCatalog.read(), Instant.EPOCH, SITES);
        return ValueWarnings.of(labels, question -> 0).about(((Parsed) QueryLanguage.read(requested)).query());
    }
}

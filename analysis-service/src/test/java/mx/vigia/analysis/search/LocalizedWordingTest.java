package mx.vigia.analysis.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.BillPageKind;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.bill.ProponentRole;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.bill.ReferralPurpose;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.ParseResult.Parsed;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.DateFormatter;
import mx.vigia.analysis.search.index.FacetSelection;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LocalizedWordingTest {
    private static final Instant NOW = Instant.parse("2026-09-03T14:05:00Z");

    @Test
    void bothLanguagesHaveTheSameMessageKeys() {
        assertThat(words(Language.EN).keys()).isEqualTo(words(Language.ES).keys());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyEnumValueHasALabel(Language language) {
        for (var kind : BillKind.values()) {
            assertThat(labels(language).kind(kind)).isNotBlank();
        }
        for (var kind : StepKind.values()) {
            assertThat(words(language).say("step." + kind.word())).isNotBlank();
        }
        for (var kind : BillPageKind.values()) {
            assertThat(words(language).say("page." + kind.word())).isNotBlank();
        }
        for (var facet : FacetSelection.FACETS) {
            assertThat(words(language).say("facet." + facet.english())).isNotBlank();
            assertThat(words(language).say("field." + facet.english())).isNotBlank();
        }
    }

    @Test
    void datesAreWrittenInFull() {
        assertThat(DateFormatter.day(LocalDate.of(2026, 9, 3), Language.ES)).isEqualTo("3 de septiembre de 2026");
        assertThat(DateFormatter.day(LocalDate.of(2026, 9, 3), Language.EN)).isEqualTo("3 September 2026");
        assertThat(DateFormatter.moment(NOW, Language.ES)).isEqualTo("3 de septiembre de 2026, 8:05 h");
        assertThat(labels(Language.ES).ago(NOW.minusSeconds(240))).isEqualTo("hace 4 min");
        assertThat(labels(Language.ES).ago(NOW.minusSeconds(90_000))).isEqualTo("hace 1 día");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            deputy  | Elena Robledo         | Dip. Elena Robledo (PAN)
            deputy  | Dip. Elena Robledo    | Dip. Elena Robledo (PAN)
            deputy  | DIPUTADA Elena Robledo | DIPUTADA Elena Robledo (PAN)
            senator | Sen. Ana Ruiz         | Sen. Ana Ruiz (PAN)
            senator | Senén Ruiz            | Sen. Senén Ruiz (PAN)
            deputy  | Dr. Juan Lira         | Dip. Dr. Juan Lira (PAN)
            group   | Grupo Parlamentario   | Grupo Parlamentario (PAN)
            """)
    void honorificInANameIsNotRepeated(String role, String name, String statement) {
        var proponent = new Proponent(name, "PAN", ProponentRole.of(role));

        assertThat(labels(Language.ES).proponent(proponent)).isEqualTo(statement);
    }

    @Test
    void referralIsWordedAsWritten() {
        var united = List.of(
                new Referral("Seguridad Ciudadana", ReferralPurpose.REPORT),
                new Referral("Ciencia, Tecnología e Innovación", ReferralPurpose.REPORT),
                new Referral("Presupuesto y Cuenta Pública", ReferralPurpose.OPINION));

        assertThat(labels(Language.ES).referred(united))
                .isEqualTo("Turnada a las Comisiones Unidas de Seguridad Ciudadana, y de Ciencia, Tecnología e"
                        + " Innovación, para dictamen; a la Comisión de Presupuesto y Cuenta Pública, para opinión");
        assertThat(labels(Language.ES).referred(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "agua -mar; «agua» y sin «mar»",
                "tema:ciberseguridad (lluvia OR \"la red\"); tema: ciberseguridad y («lluvia» o la frase «la red»)",
                "legislatura:LXVI; legislatura: LXVI",
                "título:ley ciber* desde:2026-09;"
                        + " en el título, «ley» y palabras que empiezan con «ciber» y desde el 1 de septiembre de 2026"
            })
    void queryIsDescribedInWords(String typed, String statement) {
        var query = ((Parsed) QueryLanguage.read(typed)).query();

        assertThat(new QueryInWords(words(Language.ES), site -> site).describe(query))
                .isEqualTo(statement);
    }

    @Test
    void facetSelectionPrintsAsQueryText() {
        var chosen = new FacetSelection(Map.of(QueryField.GROUP, Set.of("PVEM")));

        assertThat(chosen.narrow(new Query.MatchAll()).print()).isEqualTo("grupo:PVEM");
    }

    private static Messages words(Language language) {
        return Messages.of(language, BillLabels.BUNDLE);
    }

    private static BillLabels labels(Language language) {
        return new BillLabels(words(language), TopicCatalog.read(), NOW);
    }
}

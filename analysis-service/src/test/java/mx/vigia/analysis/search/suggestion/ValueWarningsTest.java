package mx.vigia.analysis.search.suggestion;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.store.SampleDossiers;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.language.query.ParseResult.Parsed;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.Query.And;
import mx.vigia.analysis.language.query.Query.Or;
import mx.vigia.analysis.language.query.Query.Value;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.SiteNames;
import mx.vigia.analysis.search.QueryEquivalence;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.analysis.topic.document.BillDocument;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import org.junit.jupiter.api.Test;

class ValueWarningsTest {
    static final SiteNames TWO_SITES = new SiteNames() {
        @Override
        public String of(String site) {
            return site;
        }

        @Override
        public Set<String> all() {
            return Set.of("mx.diputados.gaceta", "mx.segob.dof");
        }
    };

    @Test
    void unknownSourceIsWarnedLikeOtherValues() {
        assertThat(about("fuente:\"Gaceta de Ninguna Parte\"", TWO_SITES))
                .singleElement()
                .asString()
                .startsWith("«gaceta de ninguna parte» no es una fuente. Hay: ")
                .contains("(mx.diputados.gaceta), ")
                .endsWith("(mx.segob.dof).");
        assertThat(about("agua -fuente:nada OR etapa:ninguna", TWO_SITES)).hasSize(2);
    }

    @Test
    void sourceIdSuffixAndManualAreKnown() {
        assertThat(about("fuente:mx.diputados.gaceta OR fuente:DOF OR source:vigia.manual", TWO_SITES))
                .isEmpty();
    }

    @Test
    void entityIsKnownByNameOrCodeAndUnknownOnesAreWarned() {
        assertThat(about(
                        "entidad:\"nuevo león\" OR entity:mx.jal OR entidad:federal OR entity:\"United States\"",
                        TWO_SITES))
                .isEmpty();
        assertThat(about("entidad:jalsico", TWO_SITES))
                .singleElement()
                .asString()
                .matches("«jalsico» no es una entidad ni un país. Lo más parecido, de \\d+ que hay: Jalisco, .*");
    }

    @Test
    void unknownLegislatureIsWarnedWithTheMostSimilar() {
        assertThat(about("legislatura:XVL", TWO_SITES))
                .singleElement()
                .asString()
                .startsWith("«xvl» no es una legislatura del Congreso de la Unión.")
                .contains("LXV");
    }

    @Test
    void unknownGroupIsWarnedWithTheKnownOnes() {
        assertThat(about("grupo:foo", TWO_SITES))
                .singleElement()
                .asString()
                .startsWith("«foo» no es un grupo parlamentario. Hay: ")
                .contains("Morena", "PAN");
        assertThat(about("grupo:pan OR party:MORENA", TWO_SITES)).isEmpty();
    }

    @Test
    void anySourceIsAcceptedBeforeTheFirstHealth() {
        assertThat(about("fuente:nada", site -> site)).isEmpty();
    }

    @Test
    void knownTopicsAreListedMostSimilarFirst() {
        assertThat(about("tema:cibersegurida", TWO_SITES))
                .singleElement()
                .asString()
                .startsWith("«cibersegurida» no es un tema que seguimos. Hay: Ciberseguridad, ");
    }

    @Test
    void queryIsUnanswerableIfEveryAlternativeNeedsAnUnknownValue() {
        assertThat(List.of(
                        "tema:nada",
                        "agua tema:nada",
                        "tema:nada OR etapa:ninguna",
                        "agua (grupo:foo OR fuente:nada)",
                        "desde:2026-05 hasta:2026-01"))
                .allMatch(ValueWarningsTest::isUnanswerable);
        assertThat(List.of("tema:nada OR agua", "agua -tema:nada", "tema:ciberseguridad", "número:77", "desde:2026-05"))
                .noneMatch(ValueWarningsTest::isUnanswerable);
    }

    @Test
    void unanswerableQueryHasItsReasonInBothLanguages() {
        var parts = List.of(
                        "tema:nada",
                        "etapa:ninguna",
                        "tema:ciberseguridad",
                        "agua",
                        "-tema:nada",
                        "desde:2026-05 hasta:2026-01",
                        "(agua desde:2026-05 hasta:2026-01) OR (mina desde:2026-05 hasta:2026-01)")
                .stream()
                .map(ValueWarningsTest::asked)
                .toList();
        var joined = parts.stream()
                .flatMap(one -> parts.stream()
                        .flatMap(other -> Stream.of(new And(List.of(one, other)), new Or(List.of(one, other)))))
                .toList();
        for (var language : Language.values()) {
            var complaints = complaints(language, TWO_SITES);
            assertThat(Stream.concat(parts.stream(), joined.stream()).filter(complaints::cannotMatch))
                    .hasSizeGreaterThan(parts.size())
                    .allSatisfy(question -> {
                        assertThat(complaints.about(question)).isNotEmpty();
                        assertThat(complaints.describeAll(question)).isNotBlank();
                    });
        }
    }

    @Test
    void immediateAlertIsPromisedOnlyIfTrue() {
        var comes = "En cuanto exista, esta alerta avisará.";
        for (var waits : List.of("tema:nada", "agua grupo:foo", "fuente:nada", "tema:nada OR etapa:ninguna")) {
            assertThat(inOne(waits)).endsWith(" " + comes);
        }
        for (var inVain : List.of(
                "etapa:ninguna",
                "cámara:ninguna",
                "entidad:jalsico",
                "tema:nada etapa:ninguna",
                "tema:nada desde:2026-05 hasta:2026-01",
                "desde:2026-05 hasta:2026-01")) {
            assertThat(inOne(inVain)).isNotBlank().doesNotContain(comes);
        }
    }

    @Test
    void requestedFieldsArePresent() {
        var bill = SampleDossiers.of(aBill().kind("decree")
                .termed("Ley vigente")
                .proposedBy("Ana Bravo", "Zoólogos", "deputy")
                .turnedTo("Salud")
                .step("published", "Publicada.", LocalDate.of(2026, 9, 1))
                .sighting());
        var fields = BillDocument.of(bill, TopicCatalog.read()::findById);
        var there = new KnownValues(labels(Language.ES, TWO_SITES), question -> isOf(fields, (Value) question) ? 1 : 0);

        assertThat(fields.get(QueryField.KIND)).contains("Ley vigente");
        for (var closed : KnownValues.CLOSED_FIELDS) {
            assertThat(fields.get(closed))
                    .allMatch(written -> there.exists(new Value(closed, written, TextAnalyzer.fold(written))));
        }
    }

    private static boolean isOf(Map<QueryField, List<String>> fields, Value value) {
        return fields.get(value.field()).stream().map(TextAnalyzer::fold).anyMatch(value.folded()::equals);
    }

    @Test
    void queriesDifferingInAccentsOrCaseAreEquivalent() {
        assertThat(areEquivalent("minería \"datos personales\"", "MINERIA \"Datos Personáles\""))
                .isTrue();
        assertThat(areEquivalent("tema:Ciberseguridad -agua", "tema:ciberseguridad -águas"))
                .isTrue();
        assertThat(areEquivalent("=caña", "=cana")).isFalse();
        assertThat(areEquivalent("minería", "minería agua")).isFalse();
        assertThat(areEquivalent("minería OR agua", "minería agua")).isFalse();
        assertThat(areEquivalent("título:minería", "minería")).isFalse();
    }

    private static boolean areEquivalent(String one, String other) {
        return QueryEquivalence.areEquivalent(asked(one), asked(other));
    }

    private static boolean isUnanswerable(String requested) {
        return complaints(Language.ES, TWO_SITES).cannotMatch(asked(requested));
    }

    private static List<String> about(String requested, SiteNames sites) {
        return complaints(Language.ES, sites).about(asked(requested));
    }

    private static String inOne(String requested) {
        return complaints(Language.ES, TWO_SITES).describeAll(asked(requested));
    }

    private static Query asked(String requested) {
        return ((Parsed) QueryLanguage.read(requested)).query();
    }

    private static ValueWarnings complaints(Language language, SiteNames sites) {
        return ValueWarnings.of(labels(language, sites), question -> 0);
    }

    private static BillLabels labels(Language language, SiteNames sites) {
        return new BillLabels(Messages.of(language, BillLabels.BUNDLE), TopicCatalog.read(), Instant.EPOCH, sites);
    }
}

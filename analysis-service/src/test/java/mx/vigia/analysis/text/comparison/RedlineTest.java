package mx.vigia.analysis.text.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.vigia.analysis.text.TextSplitter;
import mx.vigia.analysis.text.TextVersion;
import mx.vigia.analysis.text.comparison.Pairing.Added;
import mx.vigia.analysis.text.comparison.Pairing.Kept;
import mx.vigia.analysis.text.comparison.Pairing.Removed;
import mx.vigia.analysis.text.worddiff.ChangeGrade;
import mx.vigia.analysis.text.worddiff.GradeReason;
import mx.vigia.analysis.text.worddiff.WorkBudget;
import org.junit.jupiter.api.Test;

class RedlineTest {
    private static final List<String> SUBJECTS = List.of(
            "La Secretaría",
            "El Instituto",
            "La Comisión",
            "El concesionario",
            "La persona usuaria",
            "El Ejecutivo Federal");
    private static final List<String> VERBS = List.of(
            "emitirá",
            "vigilará",
            "publicará",
            "resolverá",
            "notificará",
            "registrará",
            "sancionará",
            "podrá requerir");
    private static final List<String> OBJECTS = List.of(
            "los lineamientos",
            "el padrón",
            "los informes",
            "las solicitudes",
            "el recurso",
            "los contratos",
            "la licencia");
    private static final List<String> TERMS = List.of(
            "dentro de treinta días hábiles",
            "cada año",
            "en 72 horas",
            "previa audiencia",
            "a petición de parte",
            "de oficio");

    @Test
    void anArticleIsFoundByItsNumberAndItsChangeIsGraded() {
        var redline = Redline.between(
                law(
                        "Artículo 1. La Secretaría podrá actuar en todo el territorio.",
                        "Artículo 2. El plazo es de diez días."),
                law(
                        "Artículo 1o.- La Secretaría podrá actuar en todo el territorio.",
                        "ARTÍCULO 2.- El plazo es de cinco días."));

        assertThat(redline.changes())
                .extracting(ArticleChange::grade)
                .containsExactly(ChangeGrade.SAME, ChangeGrade.SUBSTANTIVE);
        assertThat(redline.cutOff()).isFalse();
    }

    @Test
    void insertedArticleOnlyRenumbersThoseAfterIt() {
        var articles = articles(30, 1);
        var more = new ArrayList<>(articles);
        more.add(
                10, "Se crea el Fondo Nacional de Ciberseguridad, que administrará la Agencia con recursos federales.");

        var redline = Redline.between(numbered(articles), numbered(more));

        assertThat(redline.changes())
                .filteredOn(change -> change.pairing() instanceof Added)
                .hasSize(1);
        assertThat(redline.changes())
                .filteredOn(change -> change.pairing() instanceof Kept kept && kept.isRenumbered())
                .hasSize(20)
                .allMatch(change -> change.grade() == ChangeGrade.COSMETIC);
        assertThat(redline.changes()).noneMatch(change -> change.pairing() instanceof Removed);
    }

    @Test
    void aRenumberedArticleIsFoundByItsLikenessAlthoughItWasAmended() {
        var redline = Redline.between(
                law(
                        "Artículo 7. Los operadores de infraestructura crítica notificarán a la Agencia todo incidente en 72 horas."),
                law(
                        "Artículo 12. Los operadores de infraestructura crítica notificarán a la Agencia todo incidente en 24 horas."));

        assertThat(redline.changes()).hasSize(1);
        assertThat(redline.changes().getFirst().pairing()).isInstanceOf(Kept.class);
        assertThat(redline.changes().getFirst().comparison().grounds()).containsExactly(GradeReason.NUMBER);
    }

    @Test
    void updatedReferenceToARenumberedArticleIsCosmetic() {
        var before = law(
                "Artículo 1. Los operadores notificarán a la Agencia los incidentes de seguridad.",
                "Artículo 2. Los incidentes del artículo 1 de esta Ley se sancionan con multa.");
        var moved = "Artículo 2. Los operadores notificarán a la Agencia los incidentes de seguridad.";
        var object = "Artículo 1. Esta Ley es de orden público y de observancia general.";

        var followed = Redline.between(
                before,
                law(object, moved, "Artículo 3. Los incidentes del artículo 2 de esta Ley se sancionan con multa."));
        var other = Redline.between(
                before,
                law(object, moved, "Artículo 3. Los incidentes del artículo 9 de esta Ley se sancionan con multa."));

        assertThat(followed.changes().getLast().grade()).isEqualTo(ChangeGrade.COSMETIC);
        assertThat(other.changes().getLast().grade()).isEqualTo(ChangeGrade.SUBSTANTIVE);
    }

    @Test
    void removedTextKeepsItsPlace() {
        var redline = Redline.between(
                law(
                        "Artículo 1. Uno y el objeto.",
                        "Artículo 2. Dos y las definiciones.",
                        "Artículo 3. Tres y las sanciones."),
                law("Artículo 1. Uno y el objeto.", "Artículo 3. Tres y las sanciones."));

        assertThat(redline.changes())
                .extracting(change -> change.pairing().getClass().getSimpleName())
                .containsExactly("Kept", "Removed", "Kept");
    }

    @Test
    void aTransitoryArticleIsNotComparedWithAnArticleOfTheSameNumber() {
        var redline = Redline.between(
                law("Artículo 1. El objeto de la ley.", "Transitorios", "Primero. Entrará en vigor mañana."),
                law("Artículo 1. El objeto de la ley.", "Transitorios", "Primero. Entrará en vigor en un año."));

        assertThat(redline.changes())
                .extracting(ArticleChange::grade)
                .containsExactly(ChangeGrade.SAME, ChangeGrade.SUBSTANTIVE);
    }

    @Test
    void oneNumberInTwoLawsIsTwoArticles() {
        var decree = """
                ARTÍCULO PRIMERO. Se reforma el artículo 5 de la Ley de Puertos, para quedar como sigue:
                Artículo 5. El puerto operará.
                ARTÍCULO SEGUNDO. Se reforma el artículo 5 de la Ley de Aeropuertos, para quedar como sigue:
                Artículo 5. El aeropuerto %s.
                """;

        var redline = Redline.between(
                TextSplitter.split(decree.formatted("operará")), TextSplitter.split(decree.formatted("no operará")));

        assertThat(redline.changes().stream().filter(change -> change.grade() == ChangeGrade.SUBSTANTIVE))
                .singleElement()
                .satisfies(change ->
                        assertThat(((Kept) change.pairing()).after().law()).isEqualTo("Ley de Aeropuertos"));
    }

    @Test
    void twoLawsOfThreeHundredArticlesAreComparedInASecond() {
        var before = articles(300, 3);
        var after = new ArrayList<>(before);
        after.replaceAll(article -> article.replace("treinta", "sesenta"));
        after.remove(150);
        after.add(40, "Artículo nuevo sobre inteligencia artificial y su evaluación por la autoridad.");
        var redline = Redline.between(numbered(before), numbered(after));
        long millis = IntStream.range(0, 8)
                .mapToLong(run -> millisOf(() -> Redline.between(numbered(before), numbered(after))))
                .min()
                .orElseThrow();
        System.out.println("Redline of two laws of 300 articles: " + millis + " ms");

        assertThat(redline.changes()).hasSize(301);
        assertThat(redline.cutOff()).isFalse();
        assertThat(millis).isLessThan(1_000);
    }

    @Test
    void redlineBeyondItsWorkBudgetIsMarkedCutOff() {
        var before = numbered(articles(50, 4));
        var after = numbered(articles(50, 5));

        var redline = Redline.between(before, after, WorkBudget.of(100));

        assertThat(redline.cutOff()).isTrue();
        assertThat(redline.grade()).isEqualTo(ChangeGrade.SUBSTANTIVE);
    }

    @Test
    void thousandsOfIdenticalArticlesAreAlignedInTime() {
        var before = "Artículo 1. Se deroga.\n".repeat(9_000);
        var after = "Artículo 2. Se deroga el presente.\n".repeat(9_000);

        var redline = assertTimeout(
                Duration.ofSeconds(20), () -> Redline.between(TextSplitter.split(before), TextSplitter.split(after)));

        assertThat(redline.changes()).isNotEmpty();
    }

    /** What it costs this thread, so that a busy machine does not count. */
    private static long millisOf(Runnable work) {
        var thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        work.run();
        return (thread.getCurrentThreadCpuTime() - start) / 1_000_000;
    }

    private static TextVersion law(String... articles) {
        return TextSplitter.split(String.join("\n", articles));
    }

    private static TextVersion numbered(List<String> articles) {
        return TextSplitter.split(IntStream.range(0, articles.size())
                .mapToObj(i -> "Artículo " + (i + 1) + ". " + articles.get(i))
                .collect(Collectors.joining("\n\n")));
    }

    /** Articles of several sentences each, no two alike. */
    private static List<String> articles(int count, int seed) {
        var random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> IntStream.range(0, 12)
                        .mapToObj(j -> one(SUBJECTS, random) + " " + one(VERBS, random) + " " + one(OBJECTS, random)
                                + " " + one(TERMS, random) + " conforme al numeral " + random.nextInt(1_000) + ".")
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}

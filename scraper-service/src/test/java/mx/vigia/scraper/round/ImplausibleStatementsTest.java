package mx.vigia.scraper.round;

import static mx.vigia.scraper.GazettePages.entry;
import static mx.vigia.scraper.GazettePages.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.DoubtTimeShift;
import mx.vigia.scraper.EmptyScraper;
import mx.vigia.scraper.GazettePages;
import mx.vigia.scraper.ScraperTestProfile;
import mx.vigia.scraper.SmallGazette;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteCatalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Implausible statements about known records are reported as problems and not published. */
@QuarkusTest
@TestProfile(ScraperTestProfile.class)
class ImplausibleStatementsTest {
    private static final URI LIST = URI.create("https://gaceta.diputados.gob.mx" + GazettePages.LIST);
    private static final String TERM = "Prórroga hasta el %s, otorgada el viernes 11 de septiembre de 2026.";
    private static final String DAY = "14 de enero de 2027";
    private static final String NO_DAY = "31 de febrero de 2027";
    private static final String TURN = "Turnada a la Comisión de Salud.";

    @Inject
    RoundQueue desk;

    @Inject
    RoundRepository book;

    @Inject
    DoubtOverride doubts;

    @Inject
    SiteCatalog catalog;

    @Inject
    Jdbc database;

    private Site gaceta;

    @BeforeEach
    void emptyDatabase() {
        gaceta = catalog.named("mx.diputados.gaceta").orElseThrow();
        EmptyScraper.of(database);
    }

    @ParameterizedTest
    @ValueSource(strings = {NO_DAY, "14 de enero de 2062", "14 de enero de 0206"})
    void impossibleDayOfAKnownStepIsNotPublished(String day) {
        show(list(extended(1, DAY), extended(2, DAY)));
        round();

        show(list(extended(1, day), extended(2, DAY)));
        var absurd = round();
        show(list(extended(1, DAY), extended(2, DAY)));
        var mended = round();

        assertThat(absurd.problems()).extracting("what").containsExactly("date-strange");
        assertThat(absurd.published()).isZero();
        assertThat(mended.published()).isZero();
    }

    @Test
    void otherNewsIsPublishedWithTheEarlierDay() {
        show(list(extended(1, DAY)));
        round();

        show(list(extended(1, NO_DAY, TURN)));
        var absurd = round();

        assertThat(absurd.published()).isEqualTo(1);
        assertThat(lastPublished()).contains("Comisión de Salud", DAY).doesNotContain(NO_DAY);
    }

    @Test
    void newStepWithAnImpossibleDayIsPublished() {
        show(list(number(1)));
        round();

        show(list(extended(1, NO_DAY)));
        var absurd = round();

        assertThat(absurd.published()).isEqualTo(1);
        assertThat(absurd.problems()).extracting("what").containsExactly("date-strange");
        assertThat(lastPublished()).contains(NO_DAY);
        show(list(extended(1, NO_DAY), number(2)));
        assertThat(round().problems()).extracting("what").containsExactly("date-strange");
    }

    @Test
    void correctedStepReplacesTheEarlierDespiteItsDay() {
        show(list(entry(title(1), "8601", 1, TURN)));
        round();

        show(list(extended(1, NO_DAY)));
        var absurd = round();

        assertThat(absurd.published()).isEqualTo(1);
        assertThat(lastPublished()).contains(NO_DAY).doesNotContain("Comisión de Salud");
    }

    @Test
    void pageWithManyImpossibleDatesIsSuspectAsAWhole() {
        show(list(all(6, DAY)));
        round();

        show(list(all(7, NO_DAY)));
        var absurd = round();
        show(list(all(7, DAY)));
        var mended = round();

        assertThat(absurd.ending()).isEqualTo(FetchEnding.EMPTY_SUSPECT);
        assertThat(absurd.published()).isZero();
        assertThat(absurd.problems()).extracting("what").contains("records-spoilt", "date-strange");
        assertThat(mended.published()).isEqualTo(1);
        assertThat(mended.problems()).isEmpty();
    }

    @Test
    void repeatedImplausibleStatementIsPublishedOnce() {
        show(list(all(6, DAY)));
        round();
        show(list(all(6, NO_DAY)));
        for (var i = 0; i <= ScraperTestProfile.DOUBT_FOR; i++) {
            assertThat(round().published()).isZero();
        }

        DoubtTimeShift.later(database);
        var believed = round();
        show(list(all(7, NO_DAY)));
        var next = round();

        assertThat(believed.published()).isEqualTo(6);
        assertThat(believed.problems()).extracting("what").contains("date-strange");
        assertThat(next.published()).isEqualTo(1);
        assertThat(next.problems()).extracting("what").doesNotContain("records-spoilt");
    }

    @Test
    void confirmedStatementIsPublished() {
        show(list(all(6, DAY)));
        round();
        show(list(all(6, NO_DAY)));
        round();

        assertThat(doubts.acceptPage(gaceta.id(), LIST)).isTrue();
        var accepted = round();

        assertThat(accepted.published()).isEqualTo(6);
        assertThat(accepted.problems()).extracting("what").contains("doubt-over", "date-strange");
    }

    @Test
    void brokenLettersAreReportedAndNoTitleChange() {
        show(list(titled(1, "Que reforma la Ley de Crédito."), number(2)));
        round();

        show(list(titled(1, inUtf8("Que reforma la Ley de CrÃ©dito.")), number(2)));
        var broken = round();
        show(list(titled(1, inUtf8("Que reforma la Ley de Cr\uFFFDdito.")), number(2)));
        var lost = round();
        show(list(titled(1, "Que reforma la Ley de Crédito."), number(2)));

        assertThat(broken.problems()).extracting("what").containsExactly("broken-letters");
        assertThat(broken.published()).isZero();
        assertThat(lost.problems()).extracting("what").containsExactly("broken-letters");
        assertThat(lost.published()).isZero();
        assertThat(round().published()).isZero();
    }

    @Test
    void titleChangedBeyondBrokenLettersIsPublished() {
        show(list(titled(1, "Que reforma la Ley de Crédito.")));
        round();

        show(list(titled(1, inUtf8("Que abroga la Ley de Cr\uFFFDdito."))));

        assertThat(round().published()).isEqualTo(1);
        assertThat(lastPublished()).contains("Que abroga");
    }

    @Test
    void exchangedTitleMakesThePageSuspect() {
        show(list(number(1), number(2), number(3)));
        round();

        show(list(titled(1, title(2)), number(2), number(3), number(4)));
        var retitled = round();
        show(list(number(1), number(2), number(3), number(4)));
        var mended = round();

        assertThat(retitled.ending()).isEqualTo(FetchEnding.EMPTY_SUSPECT);
        assertThat(retitled.published()).isZero();
        assertThat(retitled.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what()).isEqualTo("titles-exchanged");
            assertThat(problem.expects()).containsExactly("title", title(1));
            assertThat(problem.finds()).containsExactly("title", title(2));
        });
        assertThat(mended.published()).isEqualTo(1);
    }

    @Test
    void recordsExchangingTitlesMakeThePageSuspect() {
        show(list(number(1), number(2)));
        round();

        show(list(titled(1, title(2)), titled(2, title(1))));

        assertThat(round().problems()).extracting("what").containsExactly("titles-exchanged");
    }

    @Test
    void correctedTitleIsPublished() {
        show(list(number(1), number(2)));
        round();

        show(list(titled(1, "Que expide la Ley Corregida."), number(2)));

        assertThat(round().published()).isEqualTo(1);
        assertThat(lastPublished()).contains("Ley Corregida");
    }

    private static String[] all(int count, String day) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> extended(i, day)).toArray(String[]::new);
    }

    private static String extended(int i, String day, String... more) {
        var lines = new ArrayList<>(List.of(TERM.formatted(day)));
        lines.addAll(List.of(more));
        return entry(title(i), "" + (8600 + i), i, lines.toArray(String[]::new));
    }

    private static String number(int i) {
        return titled(i, title(i));
    }

    private static String titled(int i, String title) {
        return entry(title, "" + (8600 + i), i);
    }

    /** A line that the gazette, which sends windows-1252, sends in UTF-8. */
    private static String inUtf8(String line) {
        return new String(line.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    }

    private static String title(int i) {
        return "Que reforma la Ley del Cambio " + i + ".";
    }

    private static void show(String page) {
        SmallGazette.pages().put(GazettePages.LIST, page);
    }

    private RoundReport round() {
        var id = desk.order(gaceta, false);
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> book.findById(gaceta.id(), id).orElseThrow(), r -> r.endedAt() != null);
    }

    private String lastPublished() {
        return database.one("select event from sighting order by number desc limit 1", row -> row.getString(1));
    }
}

package mx.vigia.scraper.round;

import static mx.vigia.scraper.GazettePages.bare;
import static mx.vigia.scraper.GazettePages.day;
import static mx.vigia.scraper.GazettePages.entry;
import static mx.vigia.scraper.GazettePages.list;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import mx.vigia.scraper.GazettePages;
import mx.vigia.scraper.ScraperTestProfile;
import mx.vigia.scraper.SmallGazette;
import mx.vigia.scraper.publishing.PageCapture;
import mx.vigia.scraper.publishing.SightingAnnouncer;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import org.junit.jupiter.api.Test;

/** The record of a list entry whose site mixed up its titles, or that has a title but no number. */
@QuarkusTest
@TestProfile(ScraperTestProfile.class)
class EntryIdentityTest extends GazetteRounds {
    private static final URI LIST = URI.create("https://gaceta.diputados.gob.mx" + GazettePages.LIST);
    private static final String SEEDS = "Que reforma la Ley Agraria, en materia de semillas nativas.";
    private static final String PRISONS = "Que expide la Ley Nacional de Centros Penitenciarios.";
    private static final String TERM = "<br>Prórroga hasta el %s, otorgada el viernes 11 de septiembre de 2026.";

    @Inject
    SightingAnnouncer announcer;

    @Test
    void unnumberedEntryWithAnothersTitleCreatesNoRecord() {
        show(list(of("Ana Cruz Lima", bare(PRISONS)), entry(SEEDS, "8601", 1)));
        round();

        show(list(of("Ana Cruz Lima", bare(SEEDS)), entry(SEEDS, "8601", 1), entry("Que abroga la Ley.", "8602", 2)));
        var retitled = round();
        show(list(of("Ana Cruz Lima", bare(PRISONS)), entry(SEEDS, "8601", 1), entry("Que abroga la Ley.", "8602", 2)));
        var mended = round();

        assertThat(retitled.ending()).isEqualTo(FetchEnding.EMPTY_SUSPECT);
        assertThat(retitled.published()).isZero();
        assertThat(retitled.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what()).isEqualTo("titles-exchanged");
            assertThat(problem.expects()).containsExactly("title", PRISONS);
            assertThat(problem.finds()).containsExactly("title", SEEDS);
        });
        assertThat(mended.published()).isEqualTo(1);
        assertThat(titles()).containsExactlyInAnyOrder(PRISONS, SEEDS, "Que abroga la Ley.");
    }

    @Test
    void acceptedEntryIsASecondBillWithTheSameTitle() {
        show(list(of("Ana Cruz Lima", bare(PRISONS)), entry(SEEDS, "8601", 1)));
        round();
        show(list(of("Ana Cruz Lima", bare(SEEDS)), entry(SEEDS, "8601", 1)));
        round();

        assertThat(doubts.acceptPage(gaceta.id(), LIST)).isTrue();
        var accepted = round();

        assertThat(accepted.published()).isEqualTo(1);
        assertThat(accepted.problems()).extracting("what").containsExactly("doubt-over");
        assertThat(titles()).containsExactlyInAnyOrder(PRISONS, SEEDS, SEEDS);
    }

    @Test
    void secondBillWithTheSameTitleIsPublished() {
        show(list(of("Ana Cruz Lima", bare(PRISONS)), entry(SEEDS, "8601", 1)));
        round();

        show(list(of("Ana Cruz Lima", bare(PRISONS)), entry(SEEDS, "8601", 1), of("Eva Solís Paz", bare(SEEDS))));
        var second = round();

        assertThat(second.published()).isEqualTo(1);
        assertThat(second.problems()).isEmpty();
        assertThat(titles()).containsExactlyInAnyOrder(PRISONS, SEEDS, SEEDS);
    }

    @Test
    void correctedTitleConfirmedByAnotherPageIsPublished() {
        show(list(entry(PRISONS, "8601", 1), entry(SEEDS, "8602", 2)));
        round();
        announcer.publish(
                new PageCapture(gaceta.id(), LIST.resolve("/anexo.html"), Instant.now(), "0".repeat(64), true),
                List.of(new Sighting(
                        PageKind.ANNEX_PART,
                        List.of("66/a/20260903-II-1#Iniciativa1"),
                        StatedFields.nothing().title(SEEDS.replace(".", "")),
                        List.of())));

        show(list(entry(SEEDS, "8601", 1), entry(SEEDS, "8602", 2)));
        var corrected = round();

        assertThat(corrected.published()).isEqualTo(1);
        assertThat(corrected.problems()).isEmpty();
    }

    @Test
    void unpublishedEntryIsNotMatchedToAnother() {
        show(list(extended("14 de enero de 2027")));
        round();

        show(list(extended("31 de febrero de 2027"), day("Martes 8 de septiembre de 2026"), bare(SEEDS)));
        var absurd = round();

        assertThat(absurd.published()).isEqualTo(1);
        assertThat(titles()).containsExactly(SEEDS, SEEDS);
    }

    /** A bill known by its words alone, whose term runs until this day. */
    private static String extended(String day) {
        return bare(SEEDS).replace("</li>", TERM.formatted(day) + "\n</li>");
    }

    private static String of(String deputy, String entry) {
        return entry.replace("Elena Marcela Robledo Quintana", deputy);
    }

    private static void show(String page) {
        SmallGazette.pages().put(GazettePages.LIST, page);
    }

    /** The title that the last word on each record gives it. */
    private List<String> titles() {
        return database.list("""
                    select distinct on (record_id) event::jsonb #>> '{said,title}' from sighting
                    order by record_id, revision desc
                    """, row -> row.getString(1));
    }
}

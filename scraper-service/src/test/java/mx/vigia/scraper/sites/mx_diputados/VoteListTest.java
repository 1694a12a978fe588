package mx.vigia.scraper.sites.mx_diputados;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import mx.vigia.scraper.reading.BillMention;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.reading.StatedFields.Referral;
import mx.vigia.scraper.reading.StatedVote.Total;
import mx.vigia.scraper.reading.Subject;
import mx.vigia.scraper.sites.PublishedSighting;
import org.junit.jupiter.api.Test;

/** The index and a list of votes, of which there is no recording, in the markup they are described in. */
class VoteListTest {
    private static final String PATH = "/Gaceta/Votaciones/66/vot66_a3primero.html";

    @Test
    void indexLinksCurrentLegislatureListsNewestFirst() {
        var next = RecordedGazette.read("""
                <html><body><!-- <A HREF="/Gaceta/Votaciones/67/vot67_a1primero.html">LXVII</A> -->
                <A HREF="/Gaceta/Votaciones/66/vot66_a1primero.html">Primer periodo ordinario</A>
                <A HREF="/Gaceta/Votaciones/66/vot66_a1extra1.html">Primer periodo extraordinario</A>
                <A HREF="/Gaceta/Votaciones/66/vot66_a3primero.html">Primer periodo ordinario</A>
                <A HREF="/Gaceta/Votaciones/65/vot65_a3segundo.html">Segundo periodo ordinario</A></body></html>
                """, "/gp_votaciones.html").next();

        assertThat(next.stream().map(URI::getPath))
                .containsExactly(
                        PATH,
                        "/Gaceta/Votaciones/66/vot66_a1extra1.html",
                        "/Gaceta/Votaciones/66/vot66_a1primero.html");
    }

    @Test
    void eachLineWithATableIsAVoteAndLinksIt() {
        var list = RecordedGazette.read(markup(), PATH);

        assertThat(list.problems()).isEmpty();
        assertThat(list.sightings())
                .extracting(s -> s.keys().getFirst())
                .containsExactly(
                        "vote/66/tabla3or1-1", "vote/66/tabla3or1-2", "vote/66/tabla3or1-3", "vote/66/tabla3or1-4");
        assertThat(list.next().getFirst()).hasToString(RecordedGazette.HOST + "/Gaceta/Votaciones/66/tabla3or1-4.php3");
        assertThat(list.next()).hasSize(4);
        PublishedSighting.assertValid(Gaceta.SITE, URI.create(RecordedGazette.HOST + PATH), list.sightings());
    }

    @Test
    void voteHasDateQuestionAndStatedOutcome() {
        var agreement = vote(0);
        var general = vote(1);
        var particular = vote(2);

        assertThat(agreement)
                .containsEntry("heldOn", "2026-09-22")
                .containsEntry("outcome", "passed")
                .doesNotContainKey("question");
        assertThat(general)
                .containsEntry("question", "en lo general")
                .containsEntry("outcome", "passed")
                .containsEntry("heldOn", "2026-10-07");
        assertThat(particular)
                .containsEntry("question", "En lo particular los artículos reservados, en términos del dictamen")
                .doesNotContainKey("outcome");
        assertThat(vote(3)).containsEntry("outcome", "rejected");
    }

    @Test
    void countsOfALineAreThoseOfItsVoteAndOfNoOther() {
        assertThat(vote(1)).doesNotContainKey("totals");
        assertThat(vote(2)).doesNotContainKey("totals");
        var list = RecordedGazette.read(markup().replace("y 135 en contra", ", 135 en contra y 4 abstenciones"), PATH);
        assertThat(list.sightings().get(1).said().fields())
                .containsEntry("totals", List.of(new Total("", 359, 135, 4, 0, 0, 498)));
        assertThat(list.sightings().get(2).said().fields()).doesNotContainKey("totals");
    }

    @Test
    void whatTheListSaysOfAMatterIsPartOfItsVotes() {
        assertThat(vote(1)).containsEntry("committees", List.of(new Referral("Faros", "report")));
        assertThat(vote(0)).doesNotContainKey("committees");
        assertThat((List<?>) vote(1).get("steps"))
                .extracting("phrase")
                .containsExactly("Turnado a la Cámara de Senadores.");
        assertThat((List<?>) vote(3).get("steps")).extracting("kind").containsExactly("waived");
        assertThat(vote(2).get("steps")).isEqualTo(vote(1).get("steps"));
    }

    @Test
    void proponentAndPublicationOfAMatterAreReadBesideItsVotes() {
        var list = RecordedGazette.read(
                markup().replace(
                                "<br>Se le dispensaron",
                                "<br>Presentada por la diputada Alba Faro Vela, PT.\n<br><a"
                                        + " href=\"/PDF/66/2026/oct/DOF9OCT2026.pdf\">Publicado</a> en el Diario Oficial de"
                                        + " la Federación el viernes 9 de octubre de 2026.\n<br>Se le dispensaron"),
                PATH);
        var fields = list.sightings().get(3).said().fields();

        assertThat(fields).containsEntry("proponents", List.of(new Proponent("Alba Faro Vela", "PT", "deputy")));
        assertThat((List<?>) fields.get("steps")).extracting("kind", "date").contains(tuple("published", "2026-10-09"));
        PublishedSighting.assertValid(Gaceta.SITE, URI.create(RecordedGazette.HOST + PATH), list.sightings());
    }

    @Test
    void listOfVotesStatesVotesOnly() {
        assertThat(RecordedGazette.read(markup(), PATH).sightings()).allMatch(s -> s.subject() == Subject.VOTE);
    }

    @Test
    void voteMentionsItsBillByEveryReference() {
        assertThat(vote(3))
                .containsEntry(
                        "about",
                        List.of(
                                new BillMention(
                                        "66/a/20261007-I#Minuta1",
                                        RecordedGazette.HOST + "/Gaceta/66/2026/oct/20261007-I.html#Minuta1",
                                        "Gaceta Parlamentaria, número 7142-I, miércoles 7 de octubre de 2026.",
                                        "Minuta con proyecto de decreto, por el que se reforma el artículo 5 de la Ley de Puertos.")));
        assertThat(vote(2).get("about").toString())
                .contains("número 7142-III", "20261007-III.pdf", "Ley General de Faros");
    }

    @Test
    void tableOutsideTheEntriesIsReported() {
        var list = RecordedGazette.read(
                markup().replace("</BODY>", "<a href=\"/Gaceta/Votaciones/66/tabla3or1-5.php3\">Votación</a></BODY>"),
                PATH);

        assertThat(list.problems()).singleElement().satisfies(p -> {
            assertThat(p.what()).isEqualTo("count-differs");
            assertThat(p.expected()).isEqualTo("5");
            assertThat(p.found()).isEqualTo("4");
        });
    }

    @Test
    void votesBelowAHeadingWithoutADayAreKeptWithoutOne() {
        var list = RecordedGazette.read(
                markup().replace("Miércoles 7 de octubre de 2026</font>", "Miércoles</font>"), PATH);

        assertThat(list.problems()).extracting("what").containsExactly("entry-unread");
        assertThat(list.sightings()).hasSize(4);
        assertThat(list.sightings().get(1).said().fields()).doesNotContainKey("heldOn");
    }

    @Test
    void otherMarkupIsAChangedPage() {
        assertThatThrownBy(() -> RecordedGazette.read(
                        markup().replaceAll("(?i)</?(?:ul|li)>", "").replace("#CC0000", "red"), PATH))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("at least 1 of 'font[color=#CC0000], li'");
    }

    @Test
    void listAndTableHaveTheSameVoteKey() {
        assertThat(VoteKey.ofTable(URI.create(RecordedGazette.HOST + "/Gaceta/Votaciones/66/tabla3or1-2.php3")))
                .hasValueSatisfying(key -> assertThat(key.keys())
                        .isEqualTo(RecordedGazette.read(markup(), PATH)
                                .sightings()
                                .get(1)
                                .keys()));
        assertThat(RecordedGazette.read(markup(), PATH).sightings()).allMatch(s -> s.pageKind() == PageKind.LIST);
    }

    private static Map<String, Object> vote(int place) {
        return RecordedGazette.read(markup(), PATH)
                .sightings()
                .get(place)
                .said()
                .fields();
    }

    private static String markup() {
        try (var in = VoteListTest.class.getResourceAsStream("/gaceta/vot66_a3primero.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package mx.vigia.scraper.sites.mx_senado_comisiones;

import static mx.vigia.scraper.sites.Recordings.statedField;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.StatedCommittee.Member;
import mx.vigia.scraper.sites.Recordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of these pages is recorded: they are our own. */
class CommitteeMembersTest {
    private static final Recordings READERS =
            new Recordings(CommitteeMeetings.SITE, "senado", List.of(new CommitteeMeetings(), new CommitteeMembers()));
    private static final String PAGE = "https://www.senado.gob.mx/66/comisiones/ordinarias/999";
    private static final String KEY = "committee/66/ordinarias/999";

    @Test
    void officeStandsBehindThePortraitAndTheNameInItsLink() {
        var read = read("""
            <div><img src="/66/images/senadores/66/12-elena_quintana.jpg"><h4><a href="/66/senador/12">Sen. Elena Quintana
            Ruiz</a></h4><h3>PRESIDENTA</h3></div>
            <div><img src="/66/images/senadores/66/34-tomas.jpg"><h4><a href="/66/senador/34">Sen. Tomás Robledo Arce</a></h4>
            <h3>SECRETARIO</h3></div>
            <div><img src="/66/images/senadores/66/56-ines.jpg"><h4><a href="/66/senador/56">Inés Duarte Pineda</a></h4>
            <h3>Integrante</h3></div>
            """);

        assertThat(statedField(read, KEY, "members"))
                .isEqualTo(List.of(
                        new Member("Elena Quintana Ruiz", "chair", ""),
                        new Member("Tomás Robledo Arce", "secretary", ""),
                        new Member("Inés Duarte Pineda", "member", "")));
        assertThat(statedField(read, KEY, "name")).isEqualTo("Comisión de Faros");
        assertThat(statedField(read, KEY, "officialAddress")).isEqualTo(PAGE);
    }

    @Test
    void portraitAloneGivesTheNameAndNoOffice() {
        var read = read("""
            <img src="/66/images/senadores/66/34-x.jpg" alt="Senadora Inés Duarte Pineda"><h3>Otra cosa</h3>
            """);

        assertThat(statedField(read, KEY, "members")).isEqualTo(List.of(new Member("Inés Duarte Pineda", "", "")));
    }

    @Test
    void nameOfAFileIsNoNameAsPrinted() {
        var read = read("""
            <img src="/66/images/senadores/66/12-elena_quintana_ruiz-20240901-120000.jpg">
            <img src="/66/images/senadores/66/34-x.jpg" alt="Senadora Inés Duarte Pineda">
            """);

        assertThat(statedField(read, KEY, "members")).isEqualTo(List.of(new Member("Inés Duarte Pineda", "", "")));
        assertThat(read.problems()).extracting(ReadingProblem::what).containsExactly("entry-unread");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h4>Presidencia de la Mesa Directiva</h4>",
                "<h4>Secretaría General</h4>",
                "<h4>Sitios de interés</h4><h4>Presidenta</h4>"
            })
    void headingOfTheFooterIsNoOffice(String footer) {
        var read = read("<img src='/66/images/senadores/66/34-x.jpg' alt='Inés Duarte Pineda'>" + footer);

        assertThat(statedField(read, KEY, "members")).isEqualTo(List.of(new Member("Inés Duarte Pineda", "", "")));
    }

    @Test
    void senatorWithTwoPortraitsIsOneMember() {
        var portrait = "<img src='/66/images/senadores/66/34-x.jpg' alt='Inés Duarte Pineda'>";
        var read = read(portrait + "<h3>Presidenta</h3>" + portrait + "<h3>Integrante</h3>");

        assertThat(statedField(read, KEY, "members")).isEqualTo(List.of(new Member("Inés Duarte Pineda", "chair", "")));
    }

    @Test
    void nobodyIsTheChairWhereTwoAre() {
        var read = read("""
            <img src="/66/images/senadores/66/34-x.jpg" alt="Inés Duarte Pineda"><h3>Presidenta</h3>
            <img src="/66/images/senadores/66/35-x.jpg" alt="Tomás Robledo Arce"><h3>Presidente</h3>
            """);

        assertThat(statedField(read, KEY, "members"))
                .isEqualTo(List.of(new Member("Inés Duarte Pineda", "", ""), new Member("Tomás Robledo Arce", "", "")));
    }

    @Test
    void longListIsCappedAndReported() {
        var read = read(IntStream.rangeClosed(1, 201)
                .mapToObj("<img src='/66/images/senadores/66/%d-x.jpg' alt='Inés Duarte Pineda'>"::formatted)
                .collect(Collectors.joining()));

        assertThat((List<?>) statedField(read, KEY, "members")).hasSize(200);
        assertThat(read.problems()).extracting(ReadingProblem::what).containsExactly("capped");
    }

    @Test
    void wallIsNamed() {
        assertThatThrownBy(() -> READERS.readText(
                        "<html><body><script src='/_Incapsula_Resource?x'></script></body></html>",
                        PAGE + "#Comisi%C3%B3n%20de%20Faros"))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("_Incapsula_Resource");
    }

    private static Reading read(String cards) {
        return READERS.readText(
                "<html><body><nav><a href='/66/'>Inicio</a><a href='/a'>A</a><a href='/b'>B</a></nav>" + cards
                        + "</body></html>",
                PAGE + "#Comisi%C3%B3n%20de%20Faros");
    }
}

package mx.vigia.scraper.declared;

import static mx.vigia.scraper.sites.Recordings.statedField;
import static org.assertj.core.api.Assertions.assertThat;

import mx.vigia.scraper.catalog.SiteStatus;
import mx.vigia.scraper.sites.Samples;
import org.junit.jupiter.api.Test;

/** The drafts that lack nothing, on pages of our own: nothing of these sites is recorded. */
class ReadyDraftsTest {
    private static final String COURT = """
        <html><body><p class="total">Asuntos: 2</p><table class="acciones"><tbody>
        <tr><td>Acción de inconstitucionalidad 31/2026</td><td>Comisión de Derechos de Ejemplo</td>
          <td>Artículos 12 y 15 de la Ley Federal de Derechos</td><td>03/11/2026</td></tr>
        <tr><td>Controversia constitucional 8/2026</td><td>Municipio de Ejemplo</td>
          <td>Ley de Faros del Estado de Ejemplo</td><td>5 de noviembre de 2026</td></tr>
        </tbody></table></body></html>
        """;

    private static final String NOTICES = """
        <html><body><div id="prensa">
        <article><time date="2026-11-11 10:30:00">11 de noviembre</time><h2>Se abre la clínica de los faros</h2>
          <a class="small-link" href="/salud/prensa/clinica">Continuar leyendo</a></article>
        <article><time date="2026-11-12 10:30:00">12 de noviembre</time><h2>Se consulta el protocolo de los faros escolares</h2>
          <a class="small-link" href="/sipinna/articulos/faros-escolares">Continuar leyendo</a></article>
        </div></body></html>
        """;

    @Test
    void actionNamesNumberAndNorm() {
        var read = draft("mx.scjn.acciones").read(COURT, "https://www.scjn.gob.mx/");

        assertThat(read.problems()).isEmpty();
        var key = "Acción de inconstitucionalidad 31/2026";
        assertThat(statedField(read, key, "number")).isEqualTo(key);
        assertThat(statedField(read, key, "title")).isEqualTo("Artículos 12 y 15 de la Ley Federal de Derechos");
        assertThat(statedField(read, key, "presentedOn"))
                .as("a day of admission is none of presentation")
                .isNull();
        assertThat(statedField(read, key, "proponents"))
                .as("who brings an action is no authority")
                .isNull();
    }

    @Test
    void shorterListThanTheCourtPrintsIsReported() {
        var read =
                draft("mx.scjn.acciones").read(COURT.replace("Asuntos: 2", "Asuntos: 9"), "https://www.scjn.gob.mx/");

        assertThat(read.problems()).extracting(problem -> problem.what()).containsExactly("count-differs");
    }

    @Test
    void noticeOfSipinnaHasItsDayAndAddressAndThoseOfOthersAreLeftOut() {
        var read = draft("mx.sipinna.avisos").read(NOTICES, "https://www.gob.mx/sipinna/archivo/articulos");

        assertThat(read.problems()).isEmpty();
        assertThat(read.sightings()).singleElement().satisfies(notice -> {
            assertThat(notice.said().fields())
                    .containsEntry("kind", "notice")
                    .containsEntry("presentedOn", "2026-11-12")
                    .containsEntry("title", "Se consulta el protocolo de los faros escolares")
                    .containsEntry("officialAddress", "https://www.gob.mx/sipinna/articulos/faros-escolares");
        });
    }

    @Test
    void gazetteOfQueretaroIsReadWithoutTheRowsBetween() {
        var read = draft("mx.que.congreso").read("""
            <html><body><table class="supsystic-table" data-title="Gacetas_LXI"><tbody>
            <tr><td></td><td>LXI Legislatura</td><td></td></tr>
            <tr><td>014</td><td>Gaceta de la sesión de los faros</td><td><a href="/archivos/gaceta-014.pdf">Ver</a></td></tr>
            </tbody></table></body></html>
            """, "http://legislaturaqueretaro.gob.mx/gacetas-legislativas/");

        assertThat(read.problems()).isEmpty();
        assertThat(read.sightings())
                .singleElement()
                .satisfies(issue -> assertThat(issue.said().fields())
                        .containsEntry("title", "Gaceta de la sesión de los faros")
                        .containsEntry("number", "014")
                        .containsEntry("officialTerm", "Gaceta Legislativa")
                        .containsKey("documents")
                        .doesNotContainKey("presentedOn"));
    }

    /** Where a site refuses programs, what is declared can still be captured. */
    @Test
    void declaredSourceCanBeByHand() {
        var yaml = Samples.text("declared/mx.sipinna.avisos.yaml").replace("state: draft", "state: by-hand");

        assertThat(DeclarationFixture.whole(yaml).declaration().site().status()).isEqualTo(SiteStatus.BY_HAND);
    }

    private static DeclarationFixture draft(String id) {
        return DeclarationFixture.whole(Samples.text("declared/" + id + ".yaml"));
    }
}

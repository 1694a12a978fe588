package mx.vigia.scraper.sites.mx_herramientas;

import static mx.vigia.scraper.sites.Recordings.statedField;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import mx.vigia.scraper.catalog.SiteCatalog;
import mx.vigia.scraper.catalog.SiteStatus;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields.Consultation;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.reading.StatedFields.Step;
import mx.vigia.scraper.sites.Recordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of the portal is recorded: these cards are our own. */
class ProposalCardsTest {
    private static final String HOME = "https://www.herramientasregulatorias.gob.mx/";
    private static final Recordings READERS =
            new Recordings(ProposalCards.SITE, "herramientas", List.of(new ProposalCards()));

    @Test
    void exemptionSaysThatNobodyWillBeConsulted() {
        var read = read(card("/AirConstancia?IdAir=71&tab=tab1", "Siglas: AFE", "Actualización: 12/11/2026"));

        assertThat(read.problems()).isEmpty();
        assertThat(statedField(read, "exencion/71", "kind")).isEqualTo("notice");
        assertThat(statedField(read, "exencion/71", "officialTerm"))
                .isEqualTo("Exención de análisis de impacto regulatorio (sin consulta pública)");
        assertThat(statedField(read, "exencion/71", "consultation")).isNull();
        assertThat(statedField(read, "exencion/71", "officialAddress"))
                .isEqualTo(HOME + "AirConstancia?IdAir=71&tab=tab1");
        assertThat(statedField(read, "exencion/71", "steps"))
                .isEqualTo(List.of(new Step("other", "", "Actualización: 12/11/2026", "2026-11-12")));
    }

    @Test
    void impactAnalysisIsADraftRuleWithItsAgency() {
        var read = read(card("/AirConstancia/AirConvencional?IdAirgeneral=40&air=2", "Siglas: AFE"));

        assertThat(statedField(read, "air/40/2", "kind")).isEqualTo("draft-rule");
        assertThat(statedField(read, "air/40/2", "title")).isEqualTo("Reglas de los faros digitales");
        assertThat(statedField(read, "air/40/2", "proponents"))
                .isEqualTo(List.of(new Proponent("Agencia de Faros de Ejemplo", "", "agency")));
        assertThat(statedField(read, "air/40/2", "subjects"))
                .isEqualTo(List.of("Anteproyecto", "Agencia de Faros de Ejemplo", "Alto impacto"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Plazo para comentarios: del 12/11/2026 al 10/12/2026               | 2026-11-12 | 2026-12-10
        Comentarios del 1o. de diciembre de 2026 al 8 de enero de 2027     | 2026-12-01 | 2027-01-08
        Fecha límite para comentarios: 10/12/2026                          | ''         | 2026-12-10
        Se reciben comentarios hasta el 10 de diciembre de 2026            | ''         | 2026-12-10
        Publicado el 12/11/2026. Comentarios hasta el 10/12/2026           | ''         | 2026-12-10
        Comentarios hasta el jueves 10 de diciembre de 2026                | ''         | 2026-12-10
        Periodo de comentarios: 12/11/2026 - 10/12/2026                    | 2026-11-12 | 2026-12-10
        """)
    void termWithDaysIsTheWindowForComments(String line, String opens, String closes) {
        var read = read(card("/AirConstancia/AirConvencional?IdAirgeneral=40&air=2", line));

        assertThat(statedField(read, "air/40/2", "consultation")).isEqualTo(new Consultation(opens, closes, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plazo para comentarios: 20 días hábiles",
                "Comentarios del 10/12/2026 al 12/11/2026",
                "Término para comentarios: 20 días hábiles a partir del 12/11/2026",
                "Con el fin de recibir comentarios, el periodo inicia el 12/11/2026",
                "Plazo para comentarios hasta nuevo aviso, publicado el 12/11/2026",
                "Comentarios desde el 12/11/2026 hasta agotar el plazo"
            })
    void termWithoutDaysIsKeptAsItStands(String line) {
        var read = read(card("/AirConstancia/AirConvencional?IdAirgeneral=40&air=2", line));

        assertThat(statedField(read, "air/40/2", "consultation")).isNull();
        assertThat(statedField(read, "air/40/2", "steps")).isEqualTo(List.of(new Step("other", "", line, "")));
    }

    @Test
    void initialsStandForAnAgencyThatIsNotTagged() {
        var read = read(
                card("/AirConstancia?IdAir=71", "Siglas: AFE").replaceAll("<span class=\"tag\">Alto.*?</span>", ""));

        assertThat(statedField(read, "exencion/71", "proponents"))
                .isEqualTo(List.of(new Proponent("AFE", "", "agency")));
    }

    @Test
    void cardWithoutAProposalIsReportedAndTheOthersAreRead() {
        var read = read(card("/AirConstancia?IdAir=71"), card("/AirConstancia?IdAir=72"), card("/Ayuda?pagina=3"));

        assertThat(read.sightings())
                .extracting(Sighting::keys)
                .containsExactly(List.of("exencion/71"), List.of("exencion/72"));
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what()).isEqualTo("entry-unread");
            assertThat(problem.expected()).isEqualTo("a link to a proposal");
        });
    }

    @Test
    void linkToAnotherSiteIsNoProposal() {
        var read = read(
                card("/AirConstancia?IdAir=71"),
                card("https://herramientasregulatorias.gob.mx/AirConstancia?IdAir=72"),
                card("/AirConstancia?IdAir=73"),
                card("https://otro.example/AirConstancia?IdAir=7"),
                card("ftp://www.herramientasregulatorias.gob.mx/AirConstancia?IdAir=8"));

        assertThat(read.sightings())
                .extracting(Sighting::keys)
                .containsExactly(List.of("exencion/71"), List.of("exencion/72"), List.of("exencion/73"));
    }

    @Test
    void cardsOfAnotherListAreNotTheChosenOne() {
        assertThatThrownBy(() -> READERS.readText(page(card("/AirConstancia?IdAir=71")), HOME + "#btnAirConvencional"))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("cards of the chosen list");
        assertThat(READERS.readText(page(card("/AirConstancia?IdAir=71")), HOME).sightings())
                .hasSize(1);
    }

    @Test
    void emptyListIsKnownByItsButtons() {
        assertThat(read().sightings()).isEmpty();
    }

    @Test
    void otherPageIsNotTheList() {
        assertThatThrownBy(() -> READERS.readText("<html><body><p>Access Denied</p></body></html>", HOME))
                .isInstanceOf(PageChanged.class);
    }

    /** The portal refuses programs, so that rounds never request it. */
    @Test
    void siteIsCapturedByHand() {
        var site = SiteCatalog.ofFiles(List.of(ProposalCards.SITE))
                .named(ProposalCards.SITE)
                .orElseThrow();

        assertThat(site.status()).isEqualTo(SiteStatus.BY_HAND);
        assertThat(site.isDormant()).isTrue();
        assertThat(site.starts()).hasSize(3);
    }

    private static Reading read(String... cards) {
        return READERS.readText(page(cards), HOME);
    }

    private static String page(String... cards) {
        return "<html><body><button id=\"btnExencion\">Exención</button><div>" + String.join("", cards)
                + "</div></body></html>";
    }

    private static String card(String link, String... lines) {
        var texts = new StringBuilder();
        for (var line : lines) {
            texts.append("<p class=\"text\">").append(line).append("</p>");
        }
        return """
            <div class="card"><div class="card-body"><h5 class="card-title">Reglas de los faros digitales</h5>
            <span class="tag">Anteproyecto</span><span class="tag">Agencia de Faros de Ejemplo</span><span class="tag">Alto impacto</span>
            %s<a href="%s">Ver</a></div></div>
            """.formatted(texts, link.replace("&", "&amp;"));
    }
}

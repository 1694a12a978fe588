package mx.vigia.scraper.sites.mx_sil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.ReaderRegistry;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.Referral;
import mx.vigia.scraper.reading.StatedFields.Step;
import mx.vigia.scraper.sites.PublishedSighting;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages of our own, in the shapes the old scripts are described to have had; the states are those of recorded tables.
 */
class SilPagesTest {
    private static final ReaderRegistry READERS = new ReaderRegistry(List.of(new ResultList(), new Detail()));
    private static final String SITE = "https://sil.gobernacion.gob.mx";
    private static final String RESULTS = SITE
            + "/Busquedas/Avanzada/ResultadosBusquedaAvanzada.php?SID=0&Serial=0&Reg=2&Origen=BA&Paginas=100&pagina=1";
    private static final String DETAIL =
            SITE + "/Librerias/pp_ReporteSeguimiento.php?SID=&Seguimiento=5100900&Asunto=5100003";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pendiente en comisión(es) de origenPendiente09/04/2025 | Pendiente en comisión(es) de origen | Pendiente | 2025-04-09 | other
            Desechado en pleno origenDesechado11/03/2026 | Desechado en pleno origen | Desechado | 2026-03-11 | rejected
            Turnado a revisoraPendiente01/12/2025 | Turnado a revisora | Pendiente | 2025-12-01 | other
            Publicado en D.O.F.Aprobado16/07/2025 | Publicado en D.O.F. | Aprobado | 2025-07-16 | published
            De primera lectura en origenPendiente21/05/2026 | De primera lectura en origen | Pendiente | 2026-05-21 | other
            Retirada por el promoventeRetirada19/03/2025 | Retirada por el promovente | Retirada | 2025-03-19 | withdrawn
            Pendiente en comisión(es) de origen el 01/06/2026 | Pendiente en comisión(es) de origen | Pendiente | 2026-06-01 | other
            Desechado en pleno origen el 11/03/2026 | Desechado en pleno origen | Desechado | 2026-03-11 | rejected
            Retirada el 19/03/2025 | Retirada | Retirada | 2025-03-19 | withdrawn
            Publicado en DOF el 14/10/2024 | Publicado en DOF | Publicado | 2024-10-14 | published
            Desechada por término de legislatura (31 agosto 2024) | Desechada por término de legislatura | Desechada | 2024-08-31 | rejected
            Aprobado | Aprobado | Aprobado | '' | other
            En comisiones | En comisiones | '' | '' | other
            """)
    void statusIsSplitIntoThreeParts(String printed, String phrase, String situation, String day, String kind) {
        var status = Status.of(printed);

        assertThat(status.phrase()).isEqualTo(phrase);
        assertThat(status.situation()).isEqualTo(situation);
        assertThat(status.days()).isEqualTo(day.isEmpty() ? List.of() : List.of(LocalDate.parse(day)));
        assertThat(status.step("").kind()).isEqualTo(kind);
    }

    @Test
    void everyRecordedStatusIsSplit() throws IOException {
        var states = new TreeSet<String>();
        new JsonMapper()
                .readTree(recorded("instrumentos_por_legislador.json").toFile())
                .forEach(
                        all -> all.forEach(one -> states.add(one.path("estatus").asText())));
        Pattern.compile("(?:Publicado en DOF|Pendiente|Desechado|Retirada)[^,]*? el \\d{2}/\\d{2}/\\d{4}")
                .matcher(Files.readString(recorded("iniciativas_ejecutivo_lxvi.csv")))
                .results()
                .forEach(m -> states.add(m.group()));
        states.remove("");

        assertThat(states).hasSizeGreaterThan(40);
        for (var state : states) {
            var status = Status.of(state);
            var day = state.replaceFirst("^.*?(\\d{2}/\\d{2}/\\d{4})?$", "$1");
            assertThat(status.situation()).as(state).isNotEmpty();
            assertThat(status.phrase()).as(state).isNotEmpty().doesNotContainPattern("\\d{4}");
            assertThat(status.days()).as(state).hasSize(day.isEmpty() ? 0 : 1);
            assertThat(Status.of(status.phrase() + status.situation() + day))
                    .as("glued " + state)
                    .isEqualTo(status);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.- Justicia2.- Estudios Legislativos, Segunda | Justicia+Estudios Legislativos, Segunda
            1.- Puntos Constitucionales | Puntos Constitucionales
            1.-Hacienda y Crédito Público 2.- Economía, Comercio y Competitividad3.- Salud | Hacienda y Crédito Público+Economía, Comercio y Competitividad+Salud
            Primera Comisión de Trabajo: Asuntos Políticos e Internacionales (01/06/2026-31/08/2026) de Comisión Permanente | Primera Comisión de Trabajo: Asuntos Políticos e Internacionales
            '' | ''
            """)
    void committeesRunTogetherAreSeparated(String printed, String names) {
        assertThat(Committees.in(printed).stream().map(Referral::name).collect(Collectors.joining("+")))
                .isEqualTo(names);
    }

    @Test
    void aPageOfResultsIsReadColumnByColumn() {
        var results = read(sample("resultados.html"), RESULTS);

        assertThat(results.problems()).isEmpty();
        assertThat(byKey(results)).containsOnlyKeys("5100001", "5100002");
        assertThat(byKey(results).get("5100001"))
                .containsEntry("title", "Que expide la Ley General de Faros.")
                .containsEntry("kind", "initiative")
                .containsEntry("legislature", 66)
                .containsEntry("presentedOn", "2025-04-09")
                .containsEntry(
                        "proponents", List.of(new StatedFields.Proponent("Elena Robledo Quintana", "PAN", "deputy")))
                .containsEntry(
                        "committees",
                        List.of(
                                new Referral("Marina", "report"),
                                new Referral("Comunicaciones y Transportes", "report")))
                .containsEntry(
                        "steps",
                        List.of(new Step(
                                "other",
                                "deputies",
                                "Pendiente en comisión(es) de origen",
                                "2025-04-09",
                                List.of(),
                                List.of())))
                .containsEntry("subjects", List.of("Faros"));
        assertThat(byKey(results).get("5100002"))
                .containsEntry("kind", "motion")
                .containsEntry(
                        "proponents", List.of(new StatedFields.Proponent("Pedro Faro Peña", "Morena", "senator")))
                .containsEntry(
                        "steps",
                        List.of(new Step(
                                "rejected",
                                "permanent-commission",
                                "Desechado en pleno origen",
                                "2026-08-11",
                                List.of(),
                                List.of())));
        PublishedSighting.assertValid(Sil.SITE, URI.create(SITE), results.sightings());
    }

    @Test
    void missingResultsAndOtherColumnsAreReported() {
        var page = sample("resultados.html");

        assertThat(read(page, RESULTS.replace("Reg=2", "Reg=3")).problems())
                .extracting("what")
                .containsExactly("count-differs");
        assertThat(read(page.replace("<tr><td>2</td>", "<tr><td>3</td>"), RESULTS)
                        .problems())
                .extracting("what")
                .containsExactly("hole-in-numbering");
        assertThat(read(page.replace("<td>Faros</td>", "<td>Faros</td><td>x</td>"), RESULTS)
                        .problems())
                .extracting("what", "expected")
                .contains(tuple("entry-unread", "12 columns"));
        assertThatThrownBy(() -> read(page.replace("<td>LXVI</td>", ""), RESULTS))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("expected 12 columns");
        assertThatThrownBy(() -> read("<html><title>nsil</title><body>Redireccionando</body></html>", RESULTS))
                .isInstanceOf(PageChanged.class);
    }

    @Test
    void titleFollowsItsTypeLabel() {
        var detail = read(sample("detalle.html"), DETAIL);

        assertThat(byKey(detail).get("5100003"))
                .containsEntry("title", "Con proyecto de decreto que reforma la Ley de Luces.")
                .containsEntry("kind", "initiative")
                .containsEntry("officialTerm", "Iniciativa")
                .containsEntry("presentedOn", "2025-04-09")
                .containsEntry("proponents", List.of(new StatedFields.Proponent("EJECUTIVO FEDERAL", "", "executive")))
                .containsEntry("summary", "La iniciativa busca que las luces no se apaguen.")
                .containsEntry(
                        "committees",
                        List.of(
                                new Referral("Marina", "report"),
                                new Referral("Estudios Legislativos, Segunda", "report")))
                .containsEntry(
                        "steps",
                        List.of(new Step(
                                "other",
                                "senate",
                                "Pendiente en comisión(es) de origen",
                                "2025-04-09",
                                List.of(),
                                List.of())));
        PublishedSighting.assertValid(Sil.SITE, URI.create(SITE), detail.sightings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Comunicado", "Otro:comunicación", "Declaratoria de Reforma Constitucional"})
    void recordOfACommunicationIsRead(String type) {
        var detail = read(sample("detalle.html").replace("<td>Iniciativa</td>", "<td>" + type + "</td>"), DETAIL);

        assertThat(byKey(detail).get("5100003")).containsEntry("kind", "other").containsEntry("officialTerm", type);
    }

    @Test
    void recordWithoutATypeIsAChangedPage() {
        assertThatThrownBy(() -> read(sample("detalle.html").replace("<td>Iniciativa</td>", "<td>Asunto</td>"), DETAIL))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("one label that is a type");
    }

    private static Path recorded(String name) {
        var file = Path.of(System.getProperty("vigia.shared", "nowhere"), "recorded", "sil", name);
        Assumptions.assumeTrue(Files.isRegularFile(file), "the recorded tables are not here");
        return file;
    }

    private static Reading read(String text, String address) {
        return READERS.read(Sil.SITE, FetchedPage.of(URI.create(address), text, LocalDate.of(2026, 8, 20)))
                .reading();
    }

    private static Map<String, Map<String, Object>> byKey(Reading reading) {
        return reading.sightings().stream()
                .collect(
                        Collectors.toMap(s -> s.keys().getFirst(), s -> s.said().fields()));
    }

    private static String sample(String name) {
        try (var in = SilPagesTest.class.getResourceAsStream("/sil/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

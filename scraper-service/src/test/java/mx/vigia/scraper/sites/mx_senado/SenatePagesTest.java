package mx.vigia.scraper.sites.mx_senado;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.ReaderRegistry;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.Referral;
import mx.vigia.scraper.reading.StatedMeeting;
import mx.vigia.scraper.sites.PublishedSighting;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The recorded cut of a day; and samples of our own of whole days, the calendar and a document, in the markup that is
 * described of them.
 */
class SenatePagesTest {
    private static final ReaderRegistry READERS = new ReaderRegistry(List.of(
            new SenateFront(),
            new MonthCalendar(),
            new SenateDay(),
            new SenateDocument(),
            new PermanentFront(),
            new PermanentDay(),
            new PermanentDocument()));
    private static final String SITE = "https://www.senado.gob.mx/66/";
    private static final String DAY = "gaceta_del_senado/2026_04_21/3811";
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 3);

    @Test
    void sevenRecordedItemsAreReadWithTheirDate() {
        var day = recorded();

        assertThat(day.sightings()).hasSize(7).allMatch(s -> s.publishedOn().equals(List.of(LocalDate.of(2026, 9, 2))));
        assertThat(day.next()).hasSize(7).contains(URI.create(SITE + "gaceta_del_senado/documento/162679"));
        assertThat(day.problems()).isEmpty();
        PublishedSighting.assertValid(Gazette.SENATE_SITE, URI.create(SITE), day.sightings());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            162679 | initiative | Francisco Daniel Barreda Pavón | MC     | Con proyecto de decreto por el que se adiciona artículo 199 octies
            162570 | initiative | Saúl Monreal Ávila             | Morena | Con proyecto de decreto por el que se reforma el artículo 4 de la Constitución
            162700 | initiative | Virginia Magaña Fonseca        | PVEM   | Con proyecto de decreto por el que se reforma la fracción XI del artículo 73
            162508 | initiative | Agustín Dorantes Lámbarri      | PAN    | Con proyecto de decreto por el que se adiciona un cuarto párrafo al artículo 43
            162500 | initiative | Saúl Monreal Ávila             | Morena | Con proyecto de decreto por el que se reforma el artículo 419 BIS
            162580 | initiative | Gabriel Elizondo Pérez         | PRI    | Con proyecto de decreto por el que se adiciona un vigésimo cuarto párrafo
            162659 | motion     | Verónica Noemí Camino Farjat   | Morena | Con punto de acuerdo por el que se exhorta a la Secretaría de Infraestructura
            """)
    void recordedItemFieldsMatchThePage(String id, String kind, String name, String group, String title) {
        var stated = byKey(recorded()).get(id);

        assertThat((String) stated.get("title")).startsWith(title);
        assertThat(stated)
                .containsEntry("kind", kind)
                .containsEntry("legislature", 66)
                .containsEntry("presentedOn", "2026-09-02")
                .containsEntry("officialAddress", SITE + "gaceta_del_senado/documento/" + id)
                .containsEntry("proponents", List.of(new StatedFields.Proponent(name, group, "senator")));
    }

    @Test
    void dayIsReadBySectionAndMatchesItsSummary() {
        var day = read(sample("2026_04_21.html"), DAY);

        assertThat(day.problems()).isEmpty();
        assertThat(day.sightings())
                .extracting(s -> s.keys().getFirst())
                .containsExactly(
                        "160002",
                        "meeting/160002",
                        "160003",
                        "meeting/160003",
                        "160004",
                        "160010",
                        "160011",
                        "160012",
                        "160020",
                        "160030",
                        "160040",
                        "meeting/pleno/2026-04-21");
        assertThat(day.next())
                .extracting(Gazette::document)
                .containsExactly("160004", "160010", "160011", "160012", "160020", "160030");
        PublishedSighting.assertValid(Gazette.SENATE_SITE, URI.create(SITE), day.sightings());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            160004 | minuta     | Cámara de Diputados | ''  | other
            160010 | initiative | Elena Robledo Quintana | PAN | senator
            160011 | initiative | Senadoras y los senadores del Grupo Parlamentario de MORENA | Morena | group
            160012 | initiative | Ana Luz Mar | MC | senator
            160020 | report     | Comisiones Unidas de Marina y de Estudios Legislativos | '' | committee
            160030 | motion     | Pedro Faro Peña | MC | senator
            """)
    void everyKindOfMatterIsDistinguished(String id, String kind, String proponent, String group, String role) {
        assertThat(byKey(read(sample("2026_04_21.html"), DAY)).get(id))
                .containsEntry("kind", kind)
                .extractingByKey("proponents", InstanceOfAssertFactories.LIST)
                .first()
                .isEqualTo(new StatedFields.Proponent(proponent, group, role));
    }

    @Test
    void referralNamesItsCommittees() {
        var day = byKey(read(sample("2026_04_21.html"), DAY));

        assertThat(day.get("160010"))
                .containsEntry(
                        "committees",
                        List.of(
                                new Referral("Educación", "report"),
                                new Referral("Estudios Legislativos, Primera", "report"),
                                new Referral("Marina", "opinion")));
        assertThat(day.get("160004"))
                .containsEntry(
                        "committees",
                        List.of(
                                new Referral("MARINA", "report"),
                                new Referral("ESTUDIOS LEGISLATIVOS, SEGUNDA", "report")));
        assertThat(day.get("160011")).doesNotContainKeys("committees", "steps");
    }

    @Test
    void callsAndTheSessionAreMeetings() {
        var day = byKey(read(sample("2026_04_21.html"), DAY));

        assertThat(day.get("meeting/160002"))
                .containsEntry("kind", "committee")
                .containsEntry("body", "Comisión de Faros")
                .containsEntry("heldOn", "2026-04-22")
                .containsEntry("time", "11:00")
                .containsEntry("place", "Sala 2 de la planta baja")
                .containsEntry("status", "called");
        assertThat(day.get("meeting/160003"))
                .containsEntry("body", "Segunda Comisión")
                .containsEntry("heldOn", "2026-04-23")
                .containsEntry("status", "cancelled");
        assertThat(day.get("meeting/pleno/2026-04-21"))
                .containsEntry("kind", "session")
                .extractingByKey("items", InstanceOfAssertFactories.list(StatedMeeting.Item.class))
                .hasSize(9)
                .anySatisfy(item -> {
                    assertThat(item.number()).isEqualTo("1");
                    assertThat(item.about().getFirst().key()).isEqualTo("160020");
                });
    }

    @Test
    void missingItemsAndNumbersAreReported() {
        var problems = read(
                        sample("permanente_2026_07_29.html"),
                        "gaceta_comision_permanente/2026_07_29/Inic",
                        Gazette.PERMANENT_SITE)
                .problems();

        assertThat(problems).extracting("what").containsExactlyInAnyOrder("count-differs", "hole-in-numbering");
        assertThat(problems).anySatisfy(p -> assertThat(p.expected()).isEqualTo("3 under 'Proposiciones'"));
        assertThat(problems).anySatisfy(p -> assertThat(p.expected()).isEqualTo("number 2 under 'Proposiciones'"));
    }

    @Test
    void permanentCommissionCommitteesAreRead() {
        var day = read(
                sample("permanente_2026_07_29.html"),
                "gaceta_comision_permanente/2026_07_29/Inic",
                Gazette.PERMANENT_SITE);

        assertThat(byKey(day).get("162010"))
                .containsEntry("committees", List.of(new Referral("Primera Comisión", "report")));
        assertThat(byKey(day).get("162011"))
                .containsEntry("committees", List.of(new Referral("Tercera Comisión", "report")));
        assertThat(byKey(day).get("162001"))
                .containsEntry("proponents", List.of(new StatedFields.Proponent("Laura Ruiz Mar", "PT", "deputy")));
        assertThat(byKey(day).get("162002"))
                .containsEntry(
                        "proponents",
                        List.of(new StatedFields.Proponent("Congreso del Estado de Jalisco", "", "state-congress")));
        assertThat(day.sightings().getFirst().said().fields().get("steps"))
                .asString()
                .contains("permanent-commission");
        PublishedSighting.assertValid(Gazette.PERMANENT_SITE, URI.create(SITE), day.sightings());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Se turna a la Comisión de Derechos de la Niñez y de la Adolescencia | Derechos de la Niñez y de la Adolescencia
            Se turna a las Comisiones Unidas de Justicia; de Derechos de la Niñez y de la Adolescencia; y de Estudios Legislativos, Segunda | Justicia+Derechos de la Niñez y de la Adolescencia+Estudios Legislativos, Segunda
            Se turna a las Comisiones Unidas de Puntos Constitucionales, de Participación Ciudadana y de Estudios Legislativos, Segunda | Puntos Constitucionales+Participación Ciudadana+Estudios Legislativos, Segunda
            Se turna a las Comisiones Unidas de Medio Ambiente, Recursos Naturales y Cambio Climático; y de Estudios Legislativos | Medio Ambiente, Recursos Naturales y Cambio Climático+Estudios Legislativos
            Se turna a las Comisiones Unidas de Salud y de Estudios Legislativos, Primera. | Salud+Estudios Legislativos, Primera
            Se turna a la Comisión de Hacienda y Crédito Público, para dictamen. | Hacienda y Crédito Público
            Se turna a la Segunda Comisión | Segunda Comisión
            Se dispensó la segunda lectura | ''
            """)
    void committeesWithCommasAreSeparated(String referral, String names) {
        assertThat(Committees.in(referral).stream().map(Referral::name).collect(Collectors.joining("+")))
                .isEqualTo(names);
    }

    @Test
    void documentTextExcludesTheMenus() {
        var text = read(sample("documento_160010.html"), "gaceta_del_senado/documento/160010");
        var stated = byKey(text).get("160010");

        assertThat(((StatedFields.Text) stated.get("text")).content())
                .startsWith("Documento para descargar\n\nLa suscrita, Elena Robledo Quintana")
                .endsWith("todo incidente de ciberseguridad.")
                .doesNotContain("Ayuda");
        assertThat(stated)
                .containsEntry("presentedOn", "2026-04-21")
                .containsEntry(
                        "documents",
                        List.of(new StatedFields.DocumentLink(
                                "Documento para descargar",
                                URI.create("https://www.senado.gob.mx/66/app/gaceta/archivos/1-160010.pdf"))));
        PublishedSighting.assertValid(Gazette.SENATE_SITE, URI.create(SITE), text.sightings());
    }

    @Test
    void frontPageLinksThisAndThePreviousMonthEarlyOn() {
        var next = read("<a href='/66/gaceta_del_senado'>Gaceta</a>", "gaceta_del_senado")
                .next();

        assertThat(next)
                .containsExactly(
                        URI.create(SITE + "app/gaceta/functions/calendarioMes.php?action=ajax&anio=2026&mes=9&dia=1"),
                        URI.create(SITE + "app/gaceta/functions/calendarioMes.php?action=ajax&anio=2026&mes=8&dia=1"),
                        URI.create(SITE + "gaceta_del_senado/2026_09_03"));
    }

    @Test
    void calendarLinksIssuesNewestFirst() {
        assertThat(read(sample("calendario_2026_04.html"), "app/gaceta/functions/calendarioMes.php")
                        .next())
                .containsExactly(
                        URI.create(SITE + "gaceta_del_senado/2026_04_21/3811"),
                        URI.create(SITE + "gaceta_del_senado/2026_04_07/3801"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gaceta_del_senado",
                "gaceta_del_senado/2026_09_02",
                "gaceta_del_senado/documento/162679",
                "app/gaceta/functions/calendarioMes.php"
            })
    void blockPageIsReportedForEveryPage(String path) {
        var shell =
                "<html><head><META NAME='robots' CONTENT='noindex,nofollow'><script src='/_Incapsula_Resource?SWJIYLWA=719d'></script></head><body></body></html>";

        assertThatThrownBy(() -> read(shell, path))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("found a wall ('_Incapsula_Resource')");
    }

    @Test
    void dayWithoutDocumentsOrNoIssueNoteIsAChangedPage() {
        assertThatThrownBy(() -> read("<html><body><a href='/66/'>Inicio</a></body></html>", DAY))
                .isInstanceOf(PageChanged.class);
        assertThatThrownBy(() -> read("<html><body>Mantenimiento</body></html>", DAY))
                .isInstanceOf(PageChanged.class);
        assertThatThrownBy(() -> read(sample("2026_04_21.html"), "gaceta_del_senado/2026_04_22"))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("expected the issue of 2026-04-22");
        assertThat(read(
                        "<html><body><a href='/66/'>Inicio</a><p>No se encontró gaceta para esta fecha</p></body></html>",
                        DAY))
                .isEqualTo(new Reading(List.of(), List.of(), List.of()));
    }

    @Test
    void monthWithoutIssuesIsEmptyAndNonCalendarChanged() {
        var path = "app/gaceta/functions/calendarioMes.php";

        assertThat(read("<table><tr><td>1</td></tr></table>", path).next()).isEmpty();
        assertThatThrownBy(() -> read("<html><body>Mantenimiento</body></html>", path))
                .isInstanceOf(PageChanged.class);
    }

    private static Reading recorded() {
        var file = Path.of(
                System.getProperty("vigia.shared", "nowhere"),
                "recorded",
                "senado",
                "gaceta",
                "gaceta_del_senado_2026_09_02_recorte.html");
        Assumptions.assumeTrue(Files.isRegularFile(file), "recorded pages are not here");
        try {
            return read(Files.readString(file), "gaceta_del_senado/2026_09_02");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading read(String text, String path) {
        return read(text, path, Gazette.SENATE_SITE);
    }

    private static Reading read(String text, String path, String site) {
        return READERS.read(site, FetchedPage.of(URI.create(SITE + path), text, TODAY))
                .reading();
    }

    private static Map<String, Map<String, Object>> byKey(Reading reading) {
        return reading.sightings().stream()
                .collect(
                        Collectors.toMap(s -> s.keys().getFirst(), s -> s.said().fields()));
    }

    private static String sample(String name) {
        try (var in = SenatePagesTest.class.getResourceAsStream("/senado/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

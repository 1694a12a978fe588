package mx.vigia.scraper.sites.mx_dof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.ReaderRegistry;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.sites.PublishedSighting;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The gazette's recorded pages, and for the JSON of a day, of which there is no recording, a sample of our own. */
class DofPagesTest {
    private static final ReaderRegistry READERS = new ReaderRegistry(
            List.of(new FrontPage(), new DayIndex(), new DayNotes(), new NoticePage(), new SourceText()));
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 31);
    private static final String MORNING = "https://dof.gob.mx/index_111.php?year=2026&month=07&day=31&edicion=MAT";
    private static final String SIDOF = "https://sidof.segob.gob.mx";

    @Test
    void morningEditionOfJuly31Has27Notices() throws IOException {
        var morning = read(recorded("index_2026-07-31_MAT.html"), MORNING);

        assertThat(morning.sightings()).hasSize(27).allMatch(s -> s.pageKind() == PageKind.DAY);
        assertThat(morning.problems()).isEmpty();
        assertThat(morning.next())
                .hasSize(27)
                .contains(URI.create(SIDOF + "/notas/docFuente/5795157#31-07-2026"))
                .noneMatch(next -> next.toString().contains("nota_detalle"));
        assertThat(keys(morning)).doesNotContain("5795156", "5795163").doesNotHaveDuplicates();
        PublishedSighting.assertValid(Dof.SITE, URI.create(SIDOF), morning.sightings());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5795157 | notice | Convenio    | SECRETARIA DE GOBERNACION | Convenio de Coordinación que celebran la Secretaría de Gobernación y la Auditoría Superior del Estado de Guanajuato
            5795158 | notice | Aviso       | SECRETARIA DE GOBERNACION | Aviso por el que se da a conocer el extracto de la solicitud de registro constitutivo
            5795162 | notice | Aviso       | SECRETARIA DE GOBERNACION | Aviso por el que se da a conocer el extracto
            5795164 | rule   | Acuerdo     | SECRETARIA DE HACIENDA Y CREDITO PUBLICO | Acuerdo por el que se desincorpora del régimen de dominio público de la Federación
            5795168 | rule   | Acuerdo     | SECRETARIA DE HACIENDA Y CREDITO PUBLICO | Acuerdo por el que se destina a la Secretaría Ejecutiva del Sistema Nacional Anticorrupción
            5795170 | notice | Aviso       | SECRETARIA DE ECONOMIA | Aviso mediante el cual se da a conocer el monto del cupo máximo para exportar azúcar
            5795172 | rule   | Acuerdo     | SECRETARIA DE AGRICULTURA Y DESARROLLO RURAL | Acuerdo por el que se modifica el similar que establece veda temporal
            5795174 | notice | Circular    | SECRETARIA ANTICORRUPCION Y BUEN GOBIERNO | Circular por la que se comunica a las dependencias y entidades
            5795178 | notice | Aviso       | SECRETARIA DE CULTURA | Aviso por el cual se da a conocer a las comunidades y pueblos indígenas
            5795180 | notice | Convenio    | SISTEMA NACIONAL PARA EL DESARROLLO INTEGRAL DE LA FAMILIA | Convenio de Coordinación para la transferencia de recursos federales
            5795184 | notice | Tarifas     | COMISION FEDERAL DE ELECTRICIDAD | Tarifas Finales del Suministro Básico
            5795186 | notice | Sentencia   | SUPREMA CORTE DE JUSTICIA DE LA NACION | Sentencia dictada por el Tribunal Pleno
            5795188 | notice | Información | ORGANO DE ADMINISTRACION JUDICIAL | Información relativa a los ingresos
            5795190 | notice | Tipo        | BANCO DE MEXICO | Tipo de cambio para solventar obligaciones denominadas en moneda extranjera
            5795194 | notice | Saldos      | FISCALIA GENERAL DE LA REPUBLICA | Saldos del mandato y fideicomiso
            """)
    void noticeFieldsMatchThePage(String code, String kind, String term, String agency, String title)
            throws IOException {
        var stated = byKey(read(recorded("index_2026-07-31_MAT.html"), MORNING)).get(code);

        assertThat((String) stated.get("title")).startsWith(title);
        assertThat(stated)
                .containsEntry("kind", kind)
                .containsEntry("officialTerm", term)
                .containsEntry("presentedOn", "2026-07-31")
                .containsEntry("officialAddress", SIDOF + "/notas/" + code)
                .containsEntry("proponents", List.of(new StatedFields.Proponent(agency, "", "agency")));
    }

    @Test
    void aSundayIsEmptyAsExpected() throws IOException {
        var sunday = read(
                recorded("index_2026-07-26_EMPTY.html"),
                "https://www.dof.gob.mx/index_111.php?year=2026&month=07&day=26&edicion=MAT");

        assertThat(sunday).isEqualTo(new Reading(List.of(), List.of(), List.of()));
    }

    @Test
    void pageOfAnotherDayIsNotTheRequestedOne() throws IOException {
        var morning = recorded("index_2026-07-31_MAT.html");

        assertThatThrownBy(() -> read(morning, MORNING.replace("MAT", "VES")))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("expected the edition asked for, 2026-07-31 Vespertina")
                .hasMessageContaining("found Fecha: 31/07/2026 - Edición Matutina");
        assertThatThrownBy(() -> read(morning, MORNING.replace("day=31", "day=30")))
                .isInstanceOf(PageChanged.class);
    }

    @Test
    void otherMarkupIsAChangedPageNotAnEmptyDay() throws IOException {
        var morning = recorded("index_2026-07-31_MAT.html").replace("class=\"enlaces\"", "class=\"links\"");
        var sunday = recorded("index_2026-07-26_EMPTY.html")
                .replace("</body>", "<a href='/nota_detalle.php?codigo=5795157'>Aviso</a></body>");

        assertThatThrownBy(() -> read(morning, MORNING))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("found 27 codes in other markup");
        assertThatThrownBy(() -> read(sunday, MORNING)).isInstanceOf(PageChanged.class);
    }

    @Test
    void unreadNoticeIsReportedByCount() throws IOException {
        var morning = recorded("index_2026-07-31_MAT.html").replaceFirst("class=\"enlaces\"", "class=\"links\"");

        assertThat(read(morning, MORNING).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what()).isEqualTo("count-differs");
            assertThat(problem.expected()).startsWith("27");
            assertThat(problem.found()).isEqualTo("26");
        });
    }

    @Test
    void frontPageLinksEditionsOfTheLastEightDays() throws IOException {
        var next = read(recorded("index_2026-07-26_EMPTY.html"), "https://dof.gob.mx/index.php")
                .next();

        assertThat(next)
                .hasSize(8 * 4)
                .startsWith(
                        URI.create(SIDOF + "/dof/sidof/notas/31-07-2026"),
                        URI.create(MORNING),
                        URI.create(MORNING.replace("MAT", "VES")),
                        URI.create(MORNING.replace("MAT", "EXT")));
        assertThat(next.getLast())
                .hasToString(MORNING.replace("day=31", "day=24").replace("MAT", "EXT"));
    }

    @Test
    void textIsReadInParagraphsWithItsTitle() throws IOException {
        var text = read(recorded("docFuente_5788395.html"), SIDOF + "/notas/docFuente/5788395#25-05-2026");
        var stated = byKey(text).get("5788395");
        var content = ((StatedFields.Text) stated.get("text")).content();

        assertThat((String) stated.get("title"))
                .isEqualTo(
                        "AVISO por el que se da a conocer el cambio de domicilio oficial del Centro Nacional de Conservación y Registro del Patrimonio Artístico Mueble del Instituto Nacional de Bellas Artes y Literatura");
        assertThat(stated)
                .containsEntry("kind", "notice")
                .containsEntry("officialTerm", "AVISO")
                .doesNotContainKey("consultation");
        assertThat(content)
                .startsWith("AVISO por el que se da a conocer el cambio de domicilio oficial")
                .contains(
                        "\n\nAl margen un sello con el Escudo Nacional, que dice: Estados Unidos Mexicanos.- Cultura.- Secretaría de")
                .contains("Alejandra de la Paz Nájera.- Rúbrica.")
                .endsWith("(R.- 576089)")
                .doesNotContain("text-indent");
        assertThat(text.sightings().getFirst().published()).contains(LocalDate.of(2026, 5, 25));
        PublishedSighting.assertValid(Dof.SITE, URI.create(SIDOF), text.sightings());
    }

    @Test
    void landingPageHasAgencyDateAndTextAddress() throws IOException {
        var landing = read(recorded("nota_5788395.html"), SIDOF + "/notas/5788395");

        assertThat(byKey(landing).get("5788395"))
                .containsEntry(
                        "title",
                        "Aviso por el que se da a conocer el cambio de domicilio oficial del Centro Nacional de Conservación y Registro del Patrimonio Artístico Mueble del Instituto Nacional de Bellas Artes y Literatura.")
                .containsEntry("presentedOn", "2026-05-25")
                .containsEntry("proponents", List.of(new StatedFields.Proponent("SECRETARIA DE CULTURA", "", "agency")))
                .containsEntry(
                        "citation",
                        new StatedFields.Citation(
                                "Diario Oficial de la Federación, 25 de mayo de 2026, edición matutina",
                                "",
                                "2026-05-25"))
                .containsEntry(
                        "steps",
                        List.of(new StatedFields.Step(
                                "published",
                                "",
                                "Publicada en el Diario Oficial de la Federación, edición matutina",
                                "2026-05-25",
                                List.of(),
                                List.of())));
        assertThat(landing.next()).containsExactly(URI.create(SIDOF + "/notas/docFuente/5788395#25-05-2026"));
        PublishedSighting.assertValid(Dof.SITE, URI.create(SIDOF), landing.sightings());
    }

    @Test
    void landingPageOfAnotherNoticeIsAChangedPage() throws IOException {
        var other =
                recorded("nota_5788395.html").replace("docFuente/5788395\" frameborder", "docFuente/1\" frameborder");

        assertThatThrownBy(() -> read(other, SIDOF + "/notas/5788395"))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("expected exactly one of 'iframe#frameContainer");
    }

    @Test
    void dailyJsonMatchesItsIndexesAndLinksThem() throws IOException {
        var notes = new ArrayList<String>();
        var mapper = JsonMapper.builder().build();
        for (var line : recorded("notas_2026-07-31_texto.jsonl").split("\n")) {
            var n = mapper.readTree(line);
            notes.add(mapper.writeValueAsString(Map.of(
                    "codNota",
                    n.get("codigo"),
                    "fecha",
                    "31-07-2026",
                    "titulo",
                    n.get("titulo"),
                    "codOrgaDos",
                    n.get("organismo"),
                    "nombreCodOrgaUno",
                    n.get("poder"),
                    "codSeccion",
                    n.get("seccion"))));
        }
        var json = read(
                "{\"NotasMatutinas\": [" + String.join(",", notes)
                        + "], \"NotasVespertinas\": [], \"NotasExtraordinarias\": []}",
                SIDOF + "/dof/sidof/notas/31-07-2026");
        var index = read(recorded("index_2026-07-31_MAT.html"), MORNING);

        assertThat(keys(json)).isEqualTo(keys(index));
        for (var field : List.of("title", "kind", "proponents", "citation", "steps")) {
            assertThat(json.sightings())
                    .extracting(s -> s.said().fields().get(field))
                    .isEqualTo(index.sightings().stream()
                            .map(s -> s.said().fields().get(field))
                            .toList());
        }
        assertThat(json.next()).contains(URI.create(MORNING), URI.create(MORNING.replace("MAT", "EXT")));
    }

    @Test
    void untitledStubsOfTheDailyJsonAreSkipped() {
        var day = read(sample("notas_30-06-2026.json"), SIDOF + "/dof/sidof/notas/30-06-2026");

        assertThat(keys(day)).containsExactly("5790001", "5790101");
        assertThat(byKey(day).get("5790001")).containsEntry("kind", "decree");
        assertThat(byKey(day).get("5790101"))
                .containsEntry("kind", "rule")
                .containsEntry(
                        "proponents",
                        List.of(new StatedFields.Proponent("COMISION REGULADORA DE TELECOMUNICACIONES", "", "agency")));
        PublishedSighting.assertValid(Dof.SITE, URI.create(SIDOF), day.sightings());
    }

    @Test
    void aWorkingDayWithoutNotesIsSuspectUntilTheIndexAgrees() {
        var empty =
                "{\"messageCode\": 200, \"NotasMatutinas\": [], \"NotasVespertinas\": [], \"NotasExtraordinarias\": []}";

        assertThat(read(empty, SIDOF + "/dof/sidof/notas/31-07-2026").problems())
                .extracting("what")
                .containsExactly("empty");
        assertThat(read(empty, SIDOF + "/dof/sidof/notas/31-07-2026").next()).hasSize(3);
        assertThat(read(empty, SIDOF + "/dof/sidof/notas/26-07-2026").problems())
                .isEmpty();
        assertThatThrownBy(() -> read(
                        "{\"response\": \"El Servicio que deseas consultar no existe\"}",
                        SIDOF + "/dof/sidof/notas/31-07-2026"))
                .isInstanceOf(PageChanged.class);
    }

    @Test
    void commentWindowIsCountedFromPublication() {
        var draft = read(sample("docFuente_5790201.html"), SIDOF + "/notas/docFuente/5790201#30-06-2026");
        var undated = read(sample("docFuente_5790201.html"), SIDOF + "/notas/docFuente/5790201");

        assertThat(byKey(draft).get("5790201"))
                .containsEntry("kind", "draft-rule")
                .containsEntry("subjects", List.of("PROY-NOM-999-SCFI-2026"))
                .containsEntry("consultation", new StatedFields.Consultation("2026-06-30", "", ""));
        assertThat(byKey(undated).get("5790201")).doesNotContainKey("consultation");
        PublishedSighting.assertValid(Dof.SITE, URI.create(SIDOF), draft.sightings());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DECRETO por el que se reforma el artículo 6 | decree
            LEY Federal de Protección de Datos | decree
            REGLAMENTO Interior de la Comisión Reguladora de Telecomunicaciones | rule
            NORMA Oficial Mexicana NOM-001-SSA-2023, Educación en salud | rule
            Proyecto de Norma Oficial Mexicana PROY-NOM-001-SSA1-2018 | draft-rule
            Acuerdo por el que se somete a consulta pública el anteproyecto de Lineamientos | consultation
            Acuerdo por el que el Pleno determina someter a consulta pública el anteproyecto de Lineamientos | consultation
            Acuerdo por el que el Pleno aprueba someter a consulta pública el anteproyecto de Lineamientos | consultation
            Respuestas a los comentarios recibidos respecto del Proyecto de Norma Oficial Mexicana | notice
            Aviso por el que se da a conocer el resultado de la consulta pública | notice
            Aviso por el que se amplía el periodo de consulta pública del proyecto de norma | notice
            Acuerdo por el que se prorroga la vigencia de las Reglas, previa consulta pública | rule
            """)
    void firstWordGivesTheKindOfAnAct(String title, String kind) {
        assertThat(Act.ofTitle(title).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anteproyecto de lineamientos, que se somete a consulta pública durante 20 días hábiles | ''
            Acuerdo por el que se somete a consulta pública el anteproyecto de reglas | ''
            Acuerdo por el que se expiden las reglas | Publicada en el Diario Oficial de la Federación, edición vespertina
            Aviso por el que se amplía el plazo de la consulta pública del anteproyecto | Se amplía el plazo de la consulta pública del anteproyecto
            """)
    void printingADraftIsNoStepOfIt(String title, String phrase) {
        assertThat(Act.ofTitle(title).steps(Edition.VES, TODAY, URI.create(SIDOF)))
                .extracting(StatedFields.Step::phrase)
                .containsExactlyElementsOf(phrase.isEmpty() ? List.of() : List.of(phrase));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NORMA Oficial Mexicana NOM-N-60-C-1982, productos para oficinas | NOM-N-60-C-1982
            NORMA Oficial Mexicana NOM-150-1979 Método de Prueba | NOM-150-1979
            Norma Oficial Mexicana NOM-001-SSA1-2020, Que instituye | NOM-001-SSA1-2020
            respecto del Proyecto de Norma Oficial Mexicana PROY-NOM-001-SSA1-2018, Que establece | PROY-NOM-001-SSA1-2018
            acústicos en alimentos NOM- F 3Q9-S-1978. | ''
            Norma NOM-EM-004-SEDG-2002 y NOM-086-SEMARNAT-SENER-SCFI-2005 | NOM-EM-004-SEDG-2002 NOM-086-SEMARNAT-SENER-SCFI-2005
            """)
    void standardKeysAreFoundInTitles(String title, String keys) {
        assertThat(String.join(" ", Noms.in(title))).isEqualTo(keys);
    }

    @Test
    void nearlyEveryKeyOfFortyYearsOfStandardsIsFound() throws IOException {
        var rows = Pattern.compile("(?m)^.*?,(NOM-[A-Z0-9]+(?:-[A-Z0-9]+)*-\\d{4}),\\1,(.*?),https?://")
                .matcher(recorded("publicaciones_NOM_1976-2015.csv"))
                .results()
                .toList();
        var found = rows.stream()
                .filter(row -> Noms.in(row.group(2)).contains(row.group(1)))
                .count();

        assertThat(rows).hasSizeGreaterThan(2000);
        assertThat(found * 100.0 / rows.size())
                .as("%d of %d", found, rows.size())
                .isGreaterThan(99);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dentro de los 60 días naturales siguientes a la fecha de su publicación en el Diario Oficial, presenten comentarios",
                "para que en un plazo de sesenta días naturales, contados a partir de su publicación, los interesados",
                "se somete a consulta pública por un plazo de 20 (veinte) días hábiles contados a partir de su publicación",
            })
    void termOpensAWindowOfWhichTheNoticeStatesNoLastDay(String words) {
        assertThat(CommentWindow.in(words, LocalDate.of(2026, 6, 30)))
                .contains(new StatedFields.Consultation("2026-06-30", "", ""));
    }

    @Test
    void termOfTheAgencyToAnswerIsNoWindow() {
        var text =
                "La Secretaría publicará las respuestas a los comentarios dentro de los 45 días naturales siguientes a"
                        + " su publicación. El registro se hará dentro de los 30 días naturales siguientes a la publicación.";

        assertThat(CommentWindow.in(text, TODAY)).isEmpty();
    }

    @Test
    void spanNotCountedFromPublicationIsNoWindow() {
        assertThat(CommentWindow.in("dentro de los 15 días hábiles posteriores al cambio.", TODAY))
                .isEmpty();
    }

    @Test
    void nestedDocumentHasTheRealTitle() throws IOException {
        var nested = read(recorded("nota_detalle_5795797_recorte.html"), SIDOF + "/notas/docFuente/5795797#07-08-2026");

        assertThat(byKey(nested).get("5795797"))
                .containsEntry("kind", "rule")
                .containsEntry(
                        "title",
                        "ACUERDO por el que se modifican las Reglas de carácter general a que se refiere la Ley Federal para la Prevención e Identificación de Operaciones con Recursos de Procedencia Ilícita");
    }

    private static Reading read(String text, String address) {
        return READERS.read(Dof.SITE, FetchedPage.of(URI.create(address), text, TODAY))
                .reading();
    }

    private static List<String> keys(Reading reading) {
        return reading.sightings().stream().map(s -> s.keys().getFirst()).toList();
    }

    private static Map<String, Map<String, Object>> byKey(Reading reading) {
        return reading.sightings().stream()
                .collect(
                        Collectors.toMap(s -> s.keys().getFirst(), s -> s.said().fields()));
    }

    private static String recorded(String name) throws IOException {
        var file = Path.of(System.getProperty("vigia.shared", "nowhere"), "recorded", "dof", name);
        Assumptions.assumeTrue(Files.isRegularFile(file), "recorded pages are not here");
        return Files.readString(file);
    }

    private static String sample(String name) {
        try (var in = DofPagesTest.class.getResourceAsStream("/dof/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

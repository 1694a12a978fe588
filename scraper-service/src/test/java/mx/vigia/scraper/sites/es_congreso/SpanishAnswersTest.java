package mx.vigia.scraper.sites.es_congreso;

import static mx.vigia.scraper.sites.Recordings.statedField;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.StatedFields.Citation;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.reading.StatedFields.Referral;
import mx.vigia.scraper.reading.StatedFields.Step;
import mx.vigia.scraper.sites.Recordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanishAnswersTest {
    private static final Recordings RECORDED = new Recordings(
            BillFile.SITE,
            "es-congreso",
            List.of(new OpenDataIndex(), new BillFile(), new GazetteSummary(), new LawAnalysis()));
    private static final String BILLS =
            "https://www.congreso.es/webpublica/opendata/iniciativas/ProyectosDeLey__20260210050009.json";
    private static final String GAZETTE = "https://www.boe.es/datosabiertos/api/boe/sumario/20260408";
    private static final Map<String, String> READ = Map.of(
            "proyectos_de_ley_leg15.json", BILLS,
            "boe_sumario_20260408.json", GAZETTE,
            "boe_analisis_BOE-A-2022-10757.xml",
                    "https://www.boe.es/datosabiertos/api/legislacion-consolidada/id/BOE-A-2022-10757/analisis");

    @Test
    void everyRecordedFileIsReadOrRefused() {
        assertThat(RECORDED.files()).hasSize(4).containsAll(READ.keySet());
        READ.keySet().forEach(file -> assertThat(read(file).problems()).as(file).isEmpty());
        assertThatThrownBy(() -> RECORDED.read(
                        "bocg-15-b-157-1.txt",
                        "https://www.congreso.es/public_oficiales/L15/CONG/BOCG/B/BOCG-15-B-157-1.PDF"))
                .isInstanceOf(PageChanged.class);
    }

    @Test
    void everyBillOfTheFileIsReadUpToItsLastNumber() {
        assertThat(bills().sightings()).hasSize(84);
        assertThat(bills().sightings().getLast().keys()).containsExactly("121/000084/0000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    121/000001/0000 | 2023-12-07 | Proyecto de Ley Orgánica de representación paritaria y presencia equilibrada de mujeres y hombres. | Comisión de Igualdad
                    121/000002/0000 | 2024-01-10 | Proyecto de Ley por la que se aprueban medidas urgentes para la ejecución del Plan | Comisión de Justicia
                    121/000003/0000 | 2024-01-10 | Proyecto de Ley por la que se adoptan medidas para afrontar las consecuencias | Comisión de Hacienda y Función Pública
                    121/000004/0000 | 2024-01-12 | Proyecto de Ley de prevención de las pérdidas y el desperdicio alimentario. | Comisión de Agricultura, Pesca y Alimentación
                    121/000009/0000 | 2024-02-14 | Proyecto de Ley de Movilidad Sostenible. | Comisión de Transportes y Movilidad Sostenible
                    121/000049/0000 | 2025-03-05 | Proyecto de Ley de administradores y comprado | Comisión de Economía, Comercio y Transformación Digital
                    121/000082/0000 | 2025-12-11 | Proyecto de Ley por la que se adoptan medidas urgentes para favorecer la actividad | Comisión de Política Territorial
                    121/000083/0000 | 2026-01-16 | Proyecto de Ley Orgánica reguladora del derecho de rectificación. | Comisión de Justicia
                    121/000084/0000 | 2026-01-27 | Proyecto de Ley de medidas de promoción del uso del transporte público mediante | Comisión de Transportes y Movilidad Sostenible
                    """)
    void billFieldsMatchTheAnswer(String number, String day, String title, String committee) {
        assertThat(statedField(bills(), number, "presentedOn")).isEqualTo(day);
        assertThat((String) statedField(bills(), number, "title")).startsWith(title);
        assertThat(statedField(bills(), number, "committees")).isEqualTo(List.of(new Referral(committee, "report")));
        assertThat(statedField(bills(), number, "proponents"))
                .isEqualTo(List.of(new Proponent("Gobierno", "", "executive")));
    }

    @ParameterizedTest
    @CsvSource({
        "121/000001/0000, passed, 2024-09-10, Aprobado con modificaciones 10/09/2024",
        "121/000007/0000, rejected, 2025-03-26, Rechazado 26/03/2025",
        "121/000019/0000, withdrawn, 2024-05-31, Retirado 31/05/2024",
        "121/000030/0000, passed, 2025-01-16, Aprobado sin modificaciones 16/01/2025"
    })
    void outcomeOfABillIsItsLastStep(String number, String kind, String day, String phrase) {
        assertThat(steps(number)).last().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(kind);
            assertThat(step.date()).isEqualTo(day);
            assertThat(step.phrase()).isEqualTo(phrase);
        });
    }

    @Test
    void thePhasesOfABillAreItsSteps() {
        assertThat(steps("121/000044/0000"))
                .extracting(Step::phrase, Step::date, Step::chamber)
                .containsExactly(
                        tuple(
                                "Comisión de Política Territorial, Publicación, desde 16/01/2025 hasta 22/01/2025",
                                "2025-01-16",
                                "lower"),
                        tuple("Comisión de Política Territorial, Enmiendas, desde 22/01/2025", "2025-01-22", "lower"));
        assertThat(steps("121/000001/0000")).hasSize(11);
        assertThat(steps("121/000001/0000").get(7).chamber()).isEqualTo("upper");
    }

    @Test
    void billWithoutACommitteeHasBulletinsAsDocuments() {
        assertThat(statedField(bills(), "121/000030/0000", "committees")).isNull();
        assertThat((List<?>) statedField(bills(), "121/000001/0000", "documents"))
                .hasSize(25);
        assertThat(statedField(bills(), "121/000001/0000", "officialAddress"))
                .isEqualTo("https://www.congreso.es/public_oficiales/L15/CONG/BOCG/A/BOCG-15-A-1-1.PDF#page=1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    BOE-A-2026-7912 | rule | Resolución de 6 de abril de 2026, de la Dirección General de Vivienda y Suelo | MINISTERIO DE VIVIENDA Y AGENDA URBANA
                    BOE-A-2026-7913 | notice | Acuerdo de 7 de abril de 2026, de la Comisión Permanente del Consejo General | CONSEJO GENERAL DEL PODER JUDICIAL
                    BOE-A-2026-7937 | notice | Resolución de 24 de marzo de 2026, de la Subsecretaría, por la que se publica | MINISTERIO DE LA PRESIDENCIA, JUSTICIA Y RELACIONES CON LAS CORTES
                    BOE-B-2026-10841 | notice | FUNDACIÓN OCCIDENT | ANUNCIOS PARTICULARES
                    """)
    void gazetteActIsReadTheSameInListAndAlone(String key, String kind, String title, String department) {
        var day = read("boe_sumario_20260408.json");

        assertThat(day.sightings()).hasSize(132);
        assertThat(statedField(day, key, "kind")).isEqualTo(kind);
        assertThat((String) statedField(day, key, "title")).startsWith(title);
        assertThat(statedField(day, key, "proponents")).isEqualTo(List.of(new Proponent(department, "", "agency")));
        assertThat(statedField(day, key, "citation"))
                .isEqualTo(new Citation("BOE núm. 86, de 08/04/2026 (%s)".formatted(key), "86", "2026-04-08"));
    }

    @Test
    void lawHasTheGazettesSubjects() {
        assertThat((List<?>) statedField(read("boe_analisis_BOE-A-2022-10757.xml"), "BOE-A-2022-10757", "subjects"))
                .hasSize(20)
                .first()
                .isEqualTo("Administración electrónica");
    }

    @Test
    void indexLinksOnlyBillFiles() {
        var index = "<html><body><a href=\"/webpublica/opendata/iniciativas/ProyectosDeLey__2026.json\">JSON</a>"
                + "<a href=\"/webpublica/opendata/iniciativas/ProposicionesDeLey__2026.json\">JSON</a>"
                + "<a href=\"/webpublica/opendata/iniciativas/ProyectosDeLey__2026.csv\">CSV</a></body></html>";

        assertThat(RECORDED.readText(index, "https://www.congreso.es/es/opendata/iniciativas")
                        .next())
                .hasSize(2);
    }

    @Test
    void brokenAnswersAreReported() {
        RECORDED.assumeHere();
        var bills = RECORDED.text("proyectos_de_ley_leg15.json");

        assertThatThrownBy(() -> RECORDED.readText(bills.replace("\"OBJETO\"", "\"TITULO\""), BILLS))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("'OBJETO'");
        assertThatThrownBy(() -> RECORDED.readText(bills.replaceFirst("07/12/2023", "ayer"), BILLS))
                .isInstanceOf(PageChanged.class)
                .hasMessageContaining("ayer");
        assertThat(RECORDED.readText(bills.replace("121/000084/0000", "121/000090/0000"), BILLS)
                        .problems())
                .singleElement()
                .satisfies(p -> assertThat(p.expected() + ">" + p.found()).isEqualTo("90>84"));
        assertThat(RECORDED.readText(
                                RECORDED.text("boe_sumario_20260408.json")
                                        .replace("BOE-B-2026-10841\"", "BOE-B-2026-10850\""),
                                GAZETTE)
                        .problems())
                .singleElement()
                .satisfies(p -> assertThat(p.what()).isEqualTo("count-differs"));
    }

    @SuppressWarnings("unchecked")
    private static List<Step> steps(String number) {
        return (List<Step>) statedField(bills(), number, "steps");
    }

    private static Reading bills() {
        return read("proyectos_de_ley_leg15.json");
    }

    private static Reading read(String file) {
        return RECORDED.read(file, READ.get(file));
    }
}

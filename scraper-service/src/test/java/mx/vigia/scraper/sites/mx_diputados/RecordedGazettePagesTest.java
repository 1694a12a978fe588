package mx.vigia.scraper.sites.mx_diputados;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields.Proponent;
import mx.vigia.scraper.reading.StatedFields.Referral;
import mx.vigia.scraper.reading.StatedFields.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The recorded pages of the real gazette, entry by entry. */
class RecordedGazettePagesTest {
    private static final Pattern OUTSIDE = Pattern.compile("(?s)<!--.*?-->|(?is)<script.*?</script>");
    private static final Pattern OPENED = Pattern.compile("(?i)<li\\b[>\\s]\\s*\\S");

    @ParameterizedTest
    @CsvSource({
        "gp59_P_a1perma1, 129", "gp59_P_a1primero, 346", "gp59_P_a2perma1, 96", "gp59_P_a2primero, 333",
                "gp59_P_a3perma1, 96",
        "gp59_P_a3primero, 317", "gp60_P_a1perma1, 91", "gp60_P_a1perma2, 46", "gp60_P_a1segundo, 360",
                "gp60_P_a2perma1, 98",
        "gp60_P_a2primero, 528", "gp60_P_a2segundo, 266", "gp60_P_a3perma2, 42", "gp60_P_a3primero, 582",
                "gp61_P_a1perma1, 109",
        "gp61_P_a1perma2, 32", "gp61_P_a1segundo, 452", "gp61_P_a2perma1, 106", "gp61_P_a2primero, 1181",
                "gp61_P_a2segundo, 266",
        "gp61_P_a3primero, 336", "gp61_P_a3segundo, 190"
    })
    void onlyVisibleListEntriesAreRead(String list, int entries) {
        var file = RecordedGazette.folder().resolve("proposiciones").resolve(list + ".html");
        var visible = OUTSIDE.matcher(RecordedGazette.markup(file)).replaceAll("");

        var read = RecordedGazette.list(file).sightings();

        assertThat(read).hasSize(entries).hasSize((int)
                OPENED.matcher(visible).results().count());
        assertThat(read).allSatisfy(RecordedGazettePagesTest::isWhole);
    }

    @Test
    void proponentsOfOneTitleKeepTheirGroups() {
        assertThat(Proponents.in("los diputados José Orlando Pérez Moguel, PAN, y Roger David Alcocer García, PRI"))
                .containsExactly(
                        new Proponent("José Orlando Pérez Moguel", "PAN", "deputy"),
                        new Proponent("Roger David Alcocer García", "PRI", "deputy"));
        assertThat(Proponents.in("los diputados Ana Ruiz y Eva Luz, PRD y PT"))
                .containsExactly(new Proponent("Ana Ruiz", "PRD", "deputy"), new Proponent("Eva Luz", "PT", "deputy"));
    }

    @Test
    void listEntryKeysAreUnique() throws IOException {
        try (var files = Files.list(RecordedGazette.folder().resolve("proposiciones"))) {
            for (var file : files.sorted().toList()) {
                var keys = RecordedGazette.list(file).sightings().stream()
                        .flatMap(s -> s.keys().stream())
                        .toList();
                assertThat(new HashSet<>(keys)).as(file.toString()).hasSameSizeAs(keys);
            }
        }
    }

    @Test
    void titleInsideABrokenTagIsRead() {
        var entry = numbered("gp59_P_a3primero", "59/1466");

        assertThat(entry)
                .containsEntry(
                        "title",
                        "Con punto de acuerdo, a fin de que en el Presupuesto de Egresos de la Federación de 2006 se provea de recursos al INEGI para las erogaciones correspondientes al cumplimiento de los laudos relativos al caso de los trabajadores despedidos injustamente por ese Instituto desde 1999.")
                .containsEntry("proponents", List.of(new Proponent("Ivonne Aracelly Ortega Pacheco", "PRI", "deputy")));
    }

    @Test
    void missingTitleIsReportedAndTheEntryIsKept() {
        var list = RecordedGazette.list(RecordedGazette.folder().resolve("proposiciones/gp59_P_a3primero.html"));

        assertThat(list.problems()).singleElement().satisfies(p -> {
            assertThat(p.what()).isEqualTo("title-missing");
            assertThat(p.found()).isEqualTo("y");
        });
        assertThat(numbered("gp59_P_a3primero", "59/1599"))
                .containsEntry(
                        "title",
                        "(Sin título en la fuente) Gaceta Parlamentaria, número 1849-IV, martes 27 de septiembre de 2005. (1599)");
    }

    @Test
    void misprintedVerbsAreTolerated() {
        assertThat(numbered("gp61_P_a3segundo", "61/3907"))
                .containsEntry("committees", List.of(new Referral("Pesca", "report")))
                .containsEntry("presentedOn", "2012-02-07")
                .containsEntry("proponents", List.of(new Proponent("Martha Elena García Gómez", "PAN", "deputy")));
    }

    @Test
    void nineMixedEntriesAreReadWithProgressLines() {
        var mix = mix();

        assertThat(mix).hasSize(9);
        assertThat(mix.stream().map(s -> s.keys().getFirst()))
                .containsExactly(
                        "66/1",
                        "66/2",
                        "66/3",
                        "66/4",
                        "66/5",
                        "66/a/20260902-II-1-1#Iniciativa4",
                        "66/a/20260902-II-1-1#Iniciativa7",
                        "66/7223",
                        "66/7224");
        assertThat(mix.stream().map(s -> s.said().fields().get("kind")))
                .containsExactly(
                        "initiative",
                        "initiative",
                        "initiative",
                        "initiative",
                        "minuta",
                        "initiative",
                        "initiative",
                        "initiative",
                        "initiative");
        assertThat(mix.stream().map(s -> s.said().fields().get("proponents")))
                .containsExactly(
                        List.of(new Proponent("Ejecutivo federal", "", "executive")),
                        List.of(new Proponent("Ejecutivo federal", "", "executive")),
                        List.of(new Proponent("Gina Gerardina Campuzano González", "PAN", "senator")),
                        List.of(new Proponent("Juan Antonio Martín del Campo Martín del Campo", "PAN", "senator")),
                        List.of(new Proponent("Cámara de Senadores", "", "senate")),
                        List.of(new Proponent("Juana Acosta Trujillo", "Morena", "deputy")),
                        List.of(new Proponent("Naty Poob Pijy Jiménez Vásquez", "Morena", "deputy")),
                        List.of(new Proponent("Virginia Magaña Fonseca", "PVEM", "senator")),
                        List.of(new Proponent("Karla Guadalupe Toledo Zamora", "PRI", "senator")));
        assertThat(steps(mix.get(4)).getFirst().chamber())
                .as("the chamber that received the minuta")
                .isEqualTo("deputies");
        assertThat(mix.stream().map(s -> steps(s).stream().map(Step::kind).toList()))
                .containsExactly(
                        List.of("presented", "referred", "passed", "passed", "published"),
                        List.of("presented", "referred", "extended", "passed", "passed", "published"),
                        List.of("presented", "referred", "extended"),
                        List.of("presented", "referred", "extended"),
                        List.of("presented", "waived", "passed", "published"),
                        List.of("presented"),
                        List.of("presented"),
                        List.of("presented", "referred"),
                        List.of("presented", "referred"));
    }

    @Test
    void progressLineHasChamberDateAndDocuments() {
        var passed = steps(mix().getFirst()).get(2);

        assertThat(passed.phrase())
                .isEqualTo(
                        "Dictaminada y aprobada en la Cámara de Diputados con 344 votos en pro y 91 en contra, el martes 26 de noviembre de 2024. Votación.");
        assertThat(passed.chamber()).isEqualTo("deputies");
        assertThat(passed.date()).isEqualTo("2024-11-26");
        assertThat(passed.documents())
                .extracting(d -> d.address().getPath())
                .containsExactly("/PDF/66/2024/nov/20241126-IV.pdf", "/Gaceta/Votaciones/66/tabla1or1-39.php3");
        assertThat(steps(mix().getFirst()).get(3).chamber()).isEqualTo("senate");
        assertThat(steps(mix().get(1)).get(2).date()).isEqualTo("2025-02-06");
    }

    @Test
    void italicsAreTextAndHeadingsDateEntries() {
        var mix = mix();

        assertThat((String) mix.get(2).said().fields().get("title"))
                .contains("de un modelo ad valorem, basado en el precio, a un modelo ad quantum, basado");
        assertThat(mix.getFirst().said().fields()).containsEntry("presentedOn", "2024-09-18");
        assertThat(mix.get(7).said().fields())
                .containsEntry("presentedOn", "2026-09-01")
                .containsEntry("number", "66/7223");
    }

    @Test
    void sixtyFourReferralsAreReadInTwoSeries() {
        var turns = referrals();

        assertThat(turns).hasSize(64).allSatisfy(RecordedGazettePagesTest::isWhole);
        assertThat(turns.stream()
                        .filter(s -> "initiative".equals(s.said().fields().get("kind"))))
                .hasSize(41);
        assertThat(turns.stream().filter(s -> "motion".equals(s.said().fields().get("kind"))))
                .hasSize(23);
        assertThat(turns.getFirst().keys()).first().isEqualTo("66/m/20260902-VII#iniciativa-1");
        assertThat(turns.getLast().keys()).first().isEqualTo("66/m/20260902-VII#proposicion-23");
        assertThat(turns)
                .allSatisfy(s -> assertThat((List<?>) s.said().fields().get("committees"))
                        .isNotEmpty());
        assertThat(turns.stream()
                        .filter(s ->
                                s.said().fields().get("committees").toString().contains("opinion")))
                .hasSize(3);
    }

    @Test
    void referralHasReportingAndOpinionCommittees() {
        var sixth = referrals().get(5).said().fields();

        assertThat(sixth)
                .containsEntry(
                        "title",
                        "Que expide la Ley Federal para el Uso Responsable por Menores de Edad de la Inteligencia Artificial como Rama Avanzada de las Tecnologías de la Información.")
                .containsEntry("presentedOn", "2026-09-02")
                .containsEntry(
                        "committees",
                        List.of(
                                new Referral("Ciencia, Tecnología e Innovación", "report"),
                                new Referral("Derechos de la Niñez y Adolescencia", "report"),
                                new Referral("Presupuesto y Cuenta Pública", "opinion")))
                .containsEntry(
                        "proponents",
                        List.of(
                                new Proponent("Luis Agustín Rodríguez Torres", "PAN", "deputy"),
                                new Proponent(
                                        "Diputados integrantes del Grupo Parlamentario del Partido Acción Nacional",
                                        "PAN",
                                        "group")));
    }

    @Test
    void nameSplitByACommaIsRejoined() {
        assertThat(referrals().get(48).said().fields())
                .containsEntry(
                        "proponents",
                        List.of(new Proponent("Margarita Ester Zavala Gómez del Campo", "PAN", "deputy")));
    }

    private static void isWhole(Sighting sighting) {
        var stated = sighting.said().fields();
        assertThat((String) stated.get("title"))
                .matches("(?s)(?:\\p{Lu}|\\(Sin título).{14,}")
                .doesNotContain("\uFFFD", "<", "Presentada por", "Turnada a la Comisión");
        assertThat((String) stated.get("presentedOn")).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(sighting.keys()).isNotEmpty();
    }

    private static List<Sighting> mix() {
        return RecordedGazette.read(
                        RecordedGazette.folder().resolve("iniciativas/gp66_mezcla.html"),
                        "/Gaceta/Iniciativas/66/gp66_a1primero.html")
                .sightings();
    }

    private static List<Sighting> referrals() {
        return RecordedGazette.read(
                        RecordedGazette.folder().resolve("anexos/20260902-VII.html"),
                        "/Gaceta/66/2026/sep/20260902-VII.html")
                .sightings();
    }

    private static Map<String, Object> numbered(String list, String number) {
        var all = new LinkedHashMap<Object, Map<String, Object>>();
        Path file = RecordedGazette.folder().resolve("proposiciones").resolve(list + ".html");
        RecordedGazette.list(file)
                .sightings()
                .forEach(s -> all.put(s.said().fields().get("number"), s.said().fields()));
        return all.get(number);
    }

    @SuppressWarnings("unchecked")
    private static List<Step> steps(Sighting sighting) {
        return (List<Step>) sighting.said().fields().get("steps");
    }
}

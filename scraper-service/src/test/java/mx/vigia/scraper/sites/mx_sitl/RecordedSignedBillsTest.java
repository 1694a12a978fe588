package mx.vigia.scraper.sites.mx_sitl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields.Signer;
import org.junit.jupiter.api.Test;

/** The recorded pages, against counts that their own text gives without any reader. */
class RecordedSignedBillsTest {
    private static final Pattern ROW = Pattern.compile("<b>\\d+ </b> &nbsp;");
    private static final Pattern LINK = Pattern.compile("Publicación en Gaceta:(?:<br>)?<a href='(https?://[^' ]+)");

    @Test
    void everyRowOfEveryPageIsRead() {
        for (var file : SignedBillsTest.READERS.files()) {
            assertThat(signers(read(file)).count()).as(file).isEqualTo(count(ROW, file));
        }
        assertThat(all().flatMap(RecordedSignedBillsTest::signers).count()).isEqualTo(459);
    }

    @Test
    void everyKindOfSignatureIsKnown() {
        for (var term : List.of("Iniciante", "Proponente", "Adherente", "De Grupo", "Diversos Grupos Parlamentarios")) {
            var printed = SignedBillsTest.READERS.files().stream()
                    .mapToLong(file -> count(Pattern.compile("Estiloparrafoc\">" + term + ": <b>"), file))
                    .sum();
            assertThat(all().flatMap(RecordedSignedBillsTest::signers)
                            .filter(one -> one.term().equals(term))
                            .count())
                    .as(term)
                    .isEqualTo(printed)
                    .isPositive();
        }
        assertThat(all().flatMap(RecordedSignedBillsTest::signers))
                .noneMatch(one -> one.signature().equals("other"));
    }

    @Test
    void everyLinkToAGazetteIsKept() {
        for (var file : SignedBillsTest.READERS.files()) {
            var kept = read(file).sightings().toString();
            LINK.matcher(SignedBillsTest.READERS.text(file))
                    .results()
                    .map(m -> m.group(1).replaceFirst("^(https?://.+)\\1$", "$1"))
                    .forEach(link -> assertThat(kept).as(file).contains(link));
        }
    }

    @Test
    void everyBillHasADayAStatusAndItsCommittees() {
        assertThat(all().map(Reading::sightings).flatMap(Collection::stream))
                .allSatisfy(bill -> assertThat(bill.said().fields()).containsKeys("title", "presentedOn", "steps"))
                .filteredOn(RecordedSignedBillsTest::hasCommittee)
                .hasSizeGreaterThan(450);
    }

    private static boolean hasCommittee(Sighting bill) {
        return !((List<?>) bill.said().fields().get("committees")).isEmpty();
    }

    private static Stream<Reading> all() {
        return SignedBillsTest.READERS.files().stream().map(RecordedSignedBillsTest::read);
    }

    private static Reading read(String file) {
        var parts = file.replace(".html", "").split("_");
        var list = parts[2].equals("Ini") ? "iniciativas" : "proposiciones";
        return SignedBillsTest.READERS.read(
                file,
                "https://sitl.diputados.gob.mx/LXVI_leg/%s_por_pernplxvi.php?iddipt=%s&pert=%s"
                        .formatted(list, parts[0], parts[1]));
    }

    private static Stream<Signer> signers(Reading page) {
        return page.sightings().stream()
                .flatMap(bill -> ((List<?>) bill.said().fields().get("signers")).stream())
                .map(Signer.class::cast);
    }

    private static long count(Pattern printed, String file) {
        return printed.matcher(SignedBillsTest.READERS.text(file)).results().count();
    }
}

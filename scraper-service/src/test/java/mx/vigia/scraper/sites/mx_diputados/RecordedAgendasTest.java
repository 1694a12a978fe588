package mx.vigia.scraper.sites.mx_diputados;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.BillMention;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.LinkedText;
import mx.vigia.scraper.reading.StatedMeeting;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Every order of the day that is printed on a recorded page: what a point names is printed, or linked, in that very
 * point.
 */
class RecordedAgendasTest {
    private static final URI ADDRESS = URI.create("https://gaceta.diputados.gob.mx/Gaceta/66/2026/oct/20261006-O.html");
    private static final Pattern SPOKEN =
            Pattern.compile("(?iU)^(?:el|la) (?:vice)?(?:president|secretari|diputad).*:.*");
    private static final Pattern OF_MEXICO =
            Pattern.compile("(?:cronica|gaceta|sitl)-diputados/.*[.]html|(?:congreso-|senado|dof|sil).*[.]html");
    private static final int MAX_LINES = 400;

    /** An order of the day on a page. */
    private record Agenda(String file, FetchedPage page, List<StatedMeeting.Item> items) {}

    @Test
    void everyLinkOfAPointIsOneThatThePointMakes() throws IOException {
        var points = 0;
        var named = 0;
        var linked = 0;
        for (var agenda : agendas()) {
            for (var item : agenda.items) {
                for (var mention : item.about()) {
                    assertThat(isMade(agenda.page, item.text(), mention))
                            .as("%s: %s names %s", agenda.file, item.text(), mention)
                            .isTrue();
                }
                points++;
                named += item.about().isEmpty() ? 0 : 1;
                linked +=
                        item.about().stream().anyMatch(mention -> !mention.key().isEmpty()) ? 1 : 0;
            }
        }

        System.out.printf(
                "Recorded orders of the day: %d points, %d name a matter, %d link its place, %d are left open.%n",
                points, named, linked, named - linked);
        assertThat(points).isGreaterThan(100);
    }

    /** Whether the words, and the link, are those of the point itself; found without the code under test. */
    private static boolean isMade(FetchedPage page, String point, BillMention mention) {
        var number = mention.reference().replaceFirst("^.* ", "");
        var isCited = number.isEmpty()
                || Pattern.compile("(?<![\\w-])" + Pattern.quote(number) + "(?![\\w-])")
                        .matcher(point.replaceAll("[\u2010-\u2013]", "-"))
                        .find();
        var isLinked = mention.address().isEmpty()
                || page.body().all("p:has(a[href]), li:has(a[href]), td:has(a[href]), div:has(a[href])").stream()
                        .filter(block -> isSame(block.text(), point))
                        .flatMap(block -> block.all("a[href]").stream())
                        .flatMap(link -> link.link().stream())
                        .anyMatch(link -> link.toString().equals(mention.address()));
        return isCited && isLinked && point.contains(mention.title());
    }

    private static boolean isSame(String block, String point) {
        return block.contains(point) || point.contains(block);
    }

    private static List<Agenda> agendas() throws IOException {
        var folder = Path.of(System.getProperty("vigia.shared", "nowhere"), "recorded");
        Assumptions.assumeTrue(Files.isDirectory(folder), "recorded pages are not here");
        var found = new ArrayList<Agenda>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(each -> OF_MEXICO
                            .matcher(folder.relativize(each).toString())
                            .matches())
                    .sorted()
                    .toList()) {
                var page = FetchedPage.of(ADDRESS, markup(file), LocalDate.of(2026, 10, 6));
                var lines = page.body().linkedLines();
                var begins =
                        lines.stream().filter(line -> Points.begin(line.text())).findFirst();
                if (begins.isPresent()) {
                    found.add(new Agenda(
                            folder.relativize(file).toString(),
                            page,
                            new Points(66).in(orderOfTheDay(lines, lines.indexOf(begins.get())))));
                }
            }
        }
        return found;
    }

    private static List<LinkedText> orderOfTheDay(List<LinkedText> lines, int begin) {
        return lines.stream()
                .skip(begin)
                .limit(MAX_LINES)
                .takeWhile(line -> !SPOKEN.matcher(line.text()).matches())
                .toList();
    }

    private static String markup(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var utf8 = new String(bytes, StandardCharsets.UTF_8);
        return utf8.contains("\ufffd") ? new String(bytes, StandardCharsets.ISO_8859_1) : utf8;
    }
}

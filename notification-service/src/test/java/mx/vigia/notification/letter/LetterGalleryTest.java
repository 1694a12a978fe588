package mx.vigia.notification.letter;

import static mx.vigia.notification.TestFacts.aFact;
import static mx.vigia.notification.letter.SampleNotices.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import mx.vigia.notification.TestFacts;
import mx.vigia.notification.intake.SiteHealthEvent;
import mx.vigia.notification.intake.SourceOverview;
import mx.vigia.notification.notice.Notice;
import mx.vigia.notification.watch.Frequency;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.realparts.ContractSamples;
import org.junit.jupiter.api.Test;

/** Letters of all kinds, written to {@code target/letters} to be looked at; what holds for each of them is tested. */
class LetterGalleryTest {
    private static final Path FOLDER = Path.of("target", "letters");
    private static final int MAX_HTML_BYTES = 40_000;

    /** Words that only we would use, or that speak of programs. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "(?i)\\b(calla|amurallada|dormida|cartas?|clases de hecho|Vigía conoció|certeza|De dónde lo sabemos|hash"
                    + "|iniciativas con novedades|tú|tus|Tick|came to know)\\b");

    private static final SourceOverview ANSWERING =
            new SourceOverview(List.of(source("speaking")), Duration.ofHours(30));
    private static final SourceOverview SILENT =
            new SourceOverview(List.of(source("unreachable")), Duration.ofHours(30));

    private final Map<String, Letter> letters = new LinkedHashMap<>();

    @Test
    void eachKindIsShortAndInPlainWords() throws IOException {
        writeAll();

        Files.createDirectories(FOLDER);
        for (var letter : letters.entrySet()) {
            Files.writeString(
                    FOLDER.resolve(letter.getKey() + ".html"), letter.getValue().html());
            Files.writeString(
                    FOLDER.resolve(letter.getKey() + ".txt"),
                    "Subject: " + letter.getValue().subject() + "\n"
                            + letter.getValue().headers() + "\n\n"
                            + letter.getValue().text());
        }
        assertThat(letters).hasSizeGreaterThanOrEqualTo(12);
        assertThat(letters.values()).allSatisfy(letter -> {
            assertThat(letter.subject().codePointCount(0, letter.subject().length()))
                    .as(letter.subject())
                    .isLessThanOrEqualTo(78);
            assertThat(letter.html().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MAX_HTML_BYTES);
            assertThat(FORBIDDEN.matcher(letter.text()).results().map(found -> found.group()))
                    .as(letter.text())
                    .isEmpty();
            assertThat(letter.text()).doesNotContain("\n\n\n", " ,", "  ");
        });
    }

    private void writeAll() {
        for (var language : Language.values()) {
            for (var name : ContractSamples.of("bills.facts.v1")) {
                var kind = name.replaceFirst("^bills\\.facts\\.v1\\.(.*)\\.json$", "$1");
                var sample = SampleNotices.sample(kind, language);
                write(kind + "-" + language.code(), Frequency.AT_ONCE, ANSWERING, capturedAt(sample), sample);
            }
            var suffix = "-" + language.code();
            write("meeting" + suffix, Frequency.AT_ONCE, ANSWERING, NOW, of(meeting(), language));
            write("source" + suffix, Frequency.AT_ONCE, SILENT, NOW, SampleNotices.outage(language));
        }
        write(
                "13-report-and-text-es",
                Frequency.AT_ONCE,
                SILENT,
                NOW,
                reported().toArray(Notice[]::new));
        write("14-english-heading-en", Frequency.AT_ONCE, ANSWERING, NOW, of(english(), Language.EN));
        write(
                "15-daily-es",
                Frequency.DAILY,
                SILENT,
                NOW,
                SampleNotices.facts(20, 6).toArray(Notice[]::new));
        write(
                "16-weekly-es",
                Frequency.WEEKLY,
                ANSWERING,
                NOW,
                SampleNotices.facts(43, 14).toArray(Notice[]::new));
        write(
                "17-twenty-matters-es",
                Frequency.DAILY,
                ANSWERING,
                NOW,
                SampleNotices.facts(20, 20).toArray(Notice[]::new));
        write(
                "18-two-at-once-es",
                Frequency.AT_ONCE,
                ANSWERING,
                NOW,
                of(meeting(), Language.ES),
                SampleNotices.sample("passed", Language.ES));
        write(
                "19-daily-en",
                Frequency.DAILY,
                ANSWERING,
                NOW,
                of(english(), Language.EN),
                of(meeting(), Language.EN),
                SampleNotices.outage(Language.EN));
        write("20-omnibus-es", Frequency.AT_ONCE, ANSWERING, NOW, of(omnibus(), Language.ES));
        write(
                "21-one-meeting-es",
                Frequency.DAILY,
                ANSWERING,
                NOW,
                of(meeting(), Language.ES),
                of(meeting().titled("Que expide la Ley General de Datos."), Language.ES),
                SampleNotices.sample("passed", Language.ES));
    }

    private static Notice of(TestFacts fact, Language language) {
        return SampleNotices.notice(fact, language, "Ciberseguridad");
    }

    private static TestFacts meeting() {
        return SampleNotices.scheduled(aFact(), 1);
    }

    private static TestFacts english() {
        return SampleNotices.passed(
                        aFact().titled(
                                        "Que adiciona el artículo 211 Bis 1 del Código Penal Federal, en materia de ciberseguridad."))
                .inEnglish("Bill to amend article 211 Bis 1 of the Federal Criminal Code (cybersecurity)");
    }

    /** A package of many articles of several laws, of which some are about the topic. */
    private static TestFacts omnibus() {
        var changed = new ArrayList<Map<String, String>>();
        for (int number = 1; number <= 20; number++) {
            changed.add(Map.of(
                    "part",
                    "article",
                    "number",
                    String.valueOf(number),
                    "change",
                    number % 5 == 0 ? "added" : "changed",
                    "law",
                    number < 9 ? "Código Penal Federal" : "Ley en Materia de Telecomunicaciones y Radiodifusión"));
        }
        return SampleNotices.reworded(aFact().titled(
                                "Que reforma, adiciona y deroga diversas disposiciones de la Ley Federal de Derechos, del Código"
                                        + " Penal Federal y de otras leyes."))
                .with(
                        "after",
                        Map.of(
                                "textSha256",
                                "b".repeat(64),
                                "textKind",
                                "report",
                                "articles",
                                changed,
                                "articleCount",
                                57))
                .standing("REPORTED_POSITIVE");
    }

    private static List<Notice> reported() {
        var dossier = UUID.randomUUID().toString();
        var title = "Que reforma y adiciona diversas disposiciones de la Ley en Materia de Telecomunicaciones y"
                + " Radiodifusión, en materia de alertas tempranas de ciberseguridad.";
        var laws = List.of(SampleNotices.law("Ley en Materia de Telecomunicaciones y Radiodifusión", "4", "16"));
        var all = new ArrayList<Notice>();
        for (var fact : List.of(
                SampleNotices.step(
                        aFact(), "reported", "IN_COMMITTEE", "REPORTED_POSITIVE", "Dictamen de la Comisión."),
                SampleNotices.reworded(aFact()).standing("REPORTED_POSITIVE"))) {
            all.add(of(
                    fact.titled(title)
                            .laws(laws)
                            .with("dossier", dossier)
                            .with("times", Map.of("happened", "2026-11-24", "captured", "2026-11-25T13:00:00Z")),
                    Language.ES));
        }
        return all;
    }

    /** Some minutes after its page was read. */
    private static Instant capturedAt(Notice sample) {
        return Instant.parse(sample.told().replaceFirst("(?s).*\"captured\": \"([^\"]+)\".*", "$1"))
                .plus(Duration.ofMinutes(5));
    }

    private void write(String name, Frequency frequency, SourceOverview sources, Instant now, Notice... notices) {
        var from = now.minus(frequency == Frequency.WEEKLY ? Duration.ofDays(7) : Duration.ofDays(1));
        letters.put(
                name,
                PlainLetters.writer()
                        .write(
                                new LetterHeader(UUID.randomUUID(), frequency, from, now),
                                List.of(notices),
                                sources,
                                now));
    }

    private static SiteHealthEvent source(String state) {
        var since = Instant.parse("2026-11-30T13:40:00Z");
        return new SiteHealthEvent(
                "mx.senado.gaceta",
                "Gaceta del Senado",
                state,
                since,
                since,
                new SiteHealthEvent.Round(NOW),
                null,
                null);
    }
}

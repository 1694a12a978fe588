package mx.vigia.scraper.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import org.junit.jupiter.api.Test;

class ProblemTranslationsTest {
    private static final Path SOURCES = Path.of("src/main/java/mx/vigia/scraper");
    private static final Pattern SAYING =
            Pattern.compile("new (PageChanged|ReadingProblem)\\(|(?<![.\\w])problem\\(|\\bchanged\\(");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(a|an|the|one|no|none|of|in|with|at least|every|such as|number|nothing|another|success|results|texts|cells|columns|letters|items|status|answer|fewer|bills)\\b");

    /** Words of the site itself, not of its reader. */
    private static final List<String> THEIRS = List.of("Rechazado", "trae_datos_fecha_sel(day, type, id)");

    @Test
    void phraseIsTranslatedWithItsValues() {
        assertThat(ProblemTranslations.spanish("a day for 'fechaPublicacion'"))
                .contains("un día para «fechaPublicacion»");
        assertThat(ProblemTranslations.spanish("every minuta from 3 to 40"))
                .contains("todas las minutas de la 3 a la 40");
        assertThat(ProblemTranslations.spanish("'title' at the top")).contains("'title' al principio");
        assertThat(ProblemTranslations.spanish("none in 3 of 4 entries: none"))
                .contains("ninguno en 3 de 4 entradas: ninguno");
    }

    @Test
    void quotedPageTextIsNotTranslated() {
        assertThat(ProblemTranslations.spanish("Gaceta Parlamentaria, número 7121"))
                .isEmpty();
        assertThat(ProblemTranslations.spanish("")).isEmpty();
        assertThat(ProblemTranslations.spanish("$1 {0} \\")).isEmpty();
    }

    @Test
    void hostPausePhraseTakesPrecedence() {
        assertThat(ProblemTranslations.spanish("no such host: a.mx; left alone for another PT2M"))
                .contains("no existe el servidor a.mx; nos pide esperar PT2M más");
        assertThat(ProblemTranslations.spanish(
                        "robots.txt: the connection was torn down; not asked again until 2026-09-02T13:01:00Z"))
                .contains("robots.txt: se cortó la conexión; no se vuelve a pedir hasta 2026-09-02T13:01:00Z");
    }

    @Test
    void everyProblemCodeIsTranslated() {
        var words = files(SOURCES)
                .flatMap(file -> problemCodes(file).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(words).hasSizeGreaterThan(30).contains("page-changed", "missing");
        for (var language : Language.values()) {
            assertThat(words)
                    .allMatch(word -> Messages.of(language, "messages/scraper").has("problem." + word));
        }
    }

    /** The words for problems that this source names. */
    private static List<String> problemCodes(Path file) {
        var source = read(file);
        return Pattern.compile("(?:new ReadingProblem|(?<![.\\w])problem|(?<![.\\w])failedTrial)\\(")
                .matcher(source)
                .results()
                .map(call -> arguments(source, call.end()))
                .filter(arguments -> arguments.size() > 2 && arguments.get(1).matches("\"[a-z]+(-[a-z]+)*\""))
                .map(arguments -> arguments.get(1).replace("\"", ""))
                .toList();
    }

    @Test
    void everyReaderPhraseIsTranslated() {
        var uttered = Stream.of("sites", "trial", "publishing", "reading")
                .flatMap(room -> files(SOURCES.resolve(room)))
                .flatMap(file -> phrases(file).stream())
                .toList();

        assertThat(uttered).hasSizeGreaterThan(120);
        assertThat(uttered.stream()
                        .filter(phrase -> THEIRS.stream().noneMatch(phrase.words()::contains))
                        .filter(phrase ->
                                ProblemTranslations.spanish(phrase.words()).isEmpty())
                        .toList())
                .isEmpty();
    }

    /** What is said at one place, its gaps filled; and where. */
    private record StatedProblem(String file, String words) {}

    private static List<StatedProblem> phrases(Path file) {
        var source = read(file);
        var found = new ArrayList<StatedProblem>();
        var matcher = SAYING.matcher(source);
        while (matcher.find()) {
            var first = matcher.group().equals("new ReadingProblem(")
                    ? 2
                    : matcher.group().startsWith("new") ? 1 : 0;
            arguments(source, matcher.end()).stream()
                    .skip(first)
                    .filter(argument ->
                            argument.contains("\"") && !argument.contains("Expectation.") && !argument.contains(" -> "))
                    .map(ProblemTranslationsTest::sample)
                    .filter(words -> ENGLISH.matcher(words).find() && !words.matches("[a-z]+(-[a-z]+)+"))
                    .forEach(words ->
                            found.add(new StatedProblem(file.getFileName().toString(), words)));
        }
        return found;
    }

    /** The literals of an expression put together, what stands between them being some figure. */
    private static String sample(String argument) {
        var stated = new StringBuilder();
        var format = argument.replaceAll("(?s)\\.formatted\\(.*", "");
        var literal = LITERAL.matcher(format);
        var at = 0;
        while (literal.find()) {
            stated.append(format.substring(at, literal.start()).isBlank() ? "" : "7")
                    .append(literal.group(1));
            at = literal.end();
        }
        stated.append(format.substring(at).isBlank() ? "" : "7");
        return stated.toString().replaceAll("%[sd]", "7").replace("\\\"", "\"");
    }

    /** The arguments of a call whose opening bracket ends here. */
    private static List<String> arguments(String source, int from) {
        var all = new ArrayList<String>();
        var depth = 0;
        var quoted = false;
        var begun = from;
        for (var at = from; at < source.length(); at++) {
            var letter = source.charAt(at);
            if (letter == '\\') {
                at++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && "([{".indexOf(letter) >= 0) {
                depth++;
            } else if (!quoted && depth == 0 && (letter == ',' || letter == ')')) {
                all.add(source.substring(begun, at).strip());
                begun = at + 1;
                if (letter == ')') {
                    return all;
                }
            } else if (!quoted && ")]}".indexOf(letter) >= 0) {
                depth--;
            }
        }
        return all;
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

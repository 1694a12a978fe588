package mx.vigia.analysis.text.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.analysis.text.Folding;
import mx.vigia.analysis.text.TextSplitter;

/**
 * A decree whose transitory articles the consolidated text of a law prints: the law itself, or a reform of it. Below
 * the law's own articles, the Chamber of Deputies prints those of each reform under its title and a line such as
 * <i>Publicado en el Diario Oficial de la Federación el 27 de marzo de 1995</i>.
 *
 * @param title its title as printed; empty for the law itself
 * @param published the day of its publication, from which its articles count
 * @param obligations what its transitory articles order, with positions in the whole text
 */
public record PublishedDecree(String title, LocalDate published, List<Obligation> obligations) {
    private static final String GAZETTE_REGEX =
            "ublicad[oa]s? en (?:el|la) [^.;\\n]{0,60}?Diario Oficial(?: de la Federaci[oó]n)?,?"
                    + "(?: el)?(?: d[ií]a)?(?: (?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo),?)? (?=\\p{L}|\\d)";
    private static final Pattern LAW_PATTERN = Pattern.compile(
            "(?m)^[\\s\"“]{0,5}(?:Nuev[oa] )?(?:Ley|C[oó]digo|Ordenanza|Estatuto|Constituci[oó]n|Reglamento|Decreto)\\b[^.;\\n]{0,160}?[Pp]"
                    + GAZETTE_REGEX);
    private static final Pattern REFORM_PATTERN = Pattern.compile("(?<!\\p{L})P" + GAZETTE_REGEX);
    private static final int MAX_COVER_LENGTH = 4_000;
    private static final int MAX_TITLE_LENGTH = 2_000;

    public PublishedDecree {
        obligations = List.copyOf(obligations);
    }

    /** Whether it is the law itself, not a reform of it. */
    public boolean isOfLaw() {
        return title.isEmpty();
    }

    /**
     * Returns the law, if its cover names the one day of its publication, and its reforms in the order in which they
     * are printed; each only if its articles order something.
     */
    public static List<PublishedDecree> findIn(String text) {
        var folded = Folding.letters(text);
        var cover = LAW_PATTERN.matcher(text).region(0, Math.min(text.length(), MAX_COVER_LENGTH));
        var own = cover.find()
                ? DateParser.parseAt(folded, cover.end(), text.length())
                : Optional.<DateParser.Dated>empty();
        var notices = findNotices(text, folded, own.map(DateParser.Dated::end).orElse(0));
        var decrees = new ArrayList<PublishedDecree>();
        int end = notices.isEmpty() ? text.length() : notices.getFirst().from();
        own.map(day -> of("", day.day(), text, 0, end)).ifPresent(decrees::add);
        for (int i = 0; i < notices.size(); i++) {
            var notice = notices.get(i);
            int to = i + 1 < notices.size() ? notices.get(i + 1).from() : text.length();
            int titleFrom = i > 0 ? notices.get(i - 1).to() : 0;
            decrees.add(of(title(text, titleFrom, notice.from()), notice.day(), text, notice.to(), to));
        }
        return decrees.stream().filter(decree -> !decree.obligations.isEmpty()).toList();
    }

    /** The line that names the day of publication of a reform. */
    private record PublicationLine(int from, int to, LocalDate day) {}

    private static List<PublicationLine> findNotices(String text, String folded, int from) {
        var found = new ArrayList<PublicationLine>();
        var notice = REFORM_PATTERN.matcher(text);
        for (int at = from; notice.find(at); at = notice.end()) {
            int start = notice.start();
            DateParser.parseAt(folded, notice.end(), text.length())
                    .ifPresent(day -> found.add(new PublicationLine(start, day.end(), day.day())));
        }
        return found;
    }

    /** Returns the words of the last paragraph above the line. */
    private static String title(String text, int from, int to) {
        var above = text.substring(Math.max(from, to - MAX_TITLE_LENGTH), to).strip();
        return above.substring(above.lastIndexOf("\n\n") + 1)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static PublishedDecree of(String title, LocalDate published, String text, int from, int to) {
        var version = TextSplitter.split(text.substring(from, to));
        var obligations = ObligationFinder.findTransitory(version).items().stream()
                .map(obligation -> obligation.movedBy(from))
                .toList();
        return new PublishedDecree(title, published, obligations);
    }
}

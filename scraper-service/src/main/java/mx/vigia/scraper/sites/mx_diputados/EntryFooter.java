package mx.vigia.scraper.sites.mx_diputados;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedFields.Citation;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;

/**
 * The last line of an entry, "Gaceta Parlamentaria, número 7116-II, martes 1 de … (7223)", if present. A matter that
 * was only printed in the record of debates is cited by that: "Diario de los Debates. (1560)".
 */
record EntryFooter(String line, List<DocumentLink> links) {
    /** A number not yet assigned is printed with a letter, the same on several entries: (783X). */
    private static final Pattern NUMBER = Pattern.compile("\\((\\d+)\\)");

    private static final Pattern DEBATES = Pattern.compile("(?i)^Diario de (?:los )?Debates\\b");
    private static final Pattern LOOSE_END = Pattern.compile("[\\s.,]*(?:\\(\\w+\\)[\\s.]*)?$");

    /**
     * Returns the last citation; one that bears the number of the entry, or links to its issue, comes before others.
     */
    static EntryFooter of(List<Line> lines) {
        return lines.stream()
                .skip(1)
                .filter(line -> line.phrase().kind().equals("citation"))
                .reduce((first, second) -> rank(second) >= rank(first) ? second : first)
                .map(line -> new EntryFooter(line.words(), line.links()))
                .orElse(new EntryFooter("", List.of()));
    }

    private static int rank(Line citation) {
        return NUMBER.matcher(citation.words()).find() ? 2 : citation.links().isEmpty() ? 0 : 1;
    }

    boolean is(Line other) {
        return !line.isEmpty() && other.words().equals(line);
    }

    Optional<String> number() {
        return NUMBER.matcher(line).results().map(m -> m.group(1)).reduce((first, second) -> second);
    }

    Optional<URI> place() {
        return links.stream().map(DocumentLink::address).findFirst();
    }

    /** Returns the day in the address of the issue, which is more reliable than the text. */
    Optional<LocalDate> fileDay() {
        return place().flatMap(
                        place -> SpanishDate.parseFileName(place.getPath().replaceFirst(".*/", "")));
    }

    Optional<Citation> citation() {
        return DEBATES.matcher(line).find()
                ? Optional.of(new Citation(LOOSE_END.matcher(line).replaceFirst(""), "", ""))
                : Issue.citationIn(line, fileDay().stream().toList());
    }
}

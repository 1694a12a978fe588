package mx.vigia.analysis.linking.identity;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Citation;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.GazetteNumber;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * Where a record is printed, and what it cites.
 *
 * @param issues the numbers of the Gaceta that it cites, a report also in its text
 * @param published those among them in which it is printed itself
 * @param papers the addresses of the documents it lists; for a report those of the report itself
 * @param address its own page, without what precedes the name of the site; null if none is named
 */
record PrintedPlaces(
        Set<String> issues,
        Set<String> published,
        Set<String> papers,
        @Nullable String address) {
    private static final Pattern URL_SCHEME_PATTERN = Pattern.compile("^\\w+://(?:www\\.)?");

    static PrintedPlaces of(Dossier alone) {
        return new PrintedPlaces(
                issuesIn(citedDocuments(alone)),
                issuesIn(issuesPrintedIn(alone)),
                papers(alone),
                Stream.ofNullable(alone.officialAddress())
                        .map(PrintedPlaces::place)
                        .findFirst()
                        .orElse(null));
    }

    /** Returns the numbers of the Gaceta by which another record names the place where this one is printed. */
    Set<String> issuesNamedBy(PrintedPlaces other) {
        Set<String> named = new TreeSet<>(other.issues);
        named.removeAll(other.published);
        named.retainAll(published);
        return named;
    }

    private static Set<String> issuesIn(Stream<String> words) {
        return words.flatMap(GazetteNumber::in)
                .filter(number -> number.contains("-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the documents of a report itself, or the documents any other record lists. */
    private static Set<String> papers(Dossier alone) {
        Stream<DocumentLink> listed = alone.documents().stream();
        Stream<String> all = alone.kind() == BillKind.REPORT
                ? Stream.concat(Stream.ofNullable(alone.officialAddress()), listed.map(DocumentLink::address))
                : Stream.concat(listed, alone.steps().stream().flatMap(step -> step.documents().stream()))
                        .map(DocumentLink::address);
        return all.map(PrintedPlaces::place).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String place(String address) {
        return URL_SCHEME_PATTERN.matcher(address).replaceFirst("");
    }

    private static Stream<String> citedDocuments(Dossier alone) {
        Stream<String> phrases = Stream.concat(alone.steps().stream().map(Step::phrase), issuesPrintedIn(alone));
        return alone.kind() == BillKind.REPORT
                ? Stream.concat(phrases, Stream.of(alone.title(), alone.text().content()))
                : phrases;
    }

    private static Stream<String> issuesPrintedIn(Dossier alone) {
        return Stream.ofNullable(alone.citation()).map(Citation::text);
    }
}

package mx.vigia.analysis.dossier.linking;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.Kind;
import mx.vigia.analysis.bill.Said;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.platform.text.Sha256;

/**
 * By what the papers of one bill are found where no key is printed: the address of a document ({@code paper:}), their passing ({@link PassedNames}) and their
 * publication ({@link PublishedNames}). Such a name is no key: several papers may be printed in one file, so {@link Papers} says which of them is meant.
 */
final class PaperNames {
    private static final String PAPER = "paper:";

    /** A file of its own: votes and searches have other addresses, and a place in a page is a key. */
    private static final Pattern DOCUMENT = Pattern.compile(
            "^\\w+://(?:www\\.)?([^/?#]+)(/[^?#]+\\.(?:pdf|docx?)(?=#|$)|/[^?#]+\\.html?$)", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 200;

    private PaperNames() {}

    static boolean is(String name) {
        return name.startsWith(PAPER) || isWorded(name);
    }

    /** Whether it has what happened and the words in itself. */
    static boolean isWorded(String name) {
        return PassedNames.is(name) || PublishedNames.is(name);
    }

    /** Whether the paper comes after the record, where the name leaves its day open. */
    static boolean follows(String name, SourceRecord paper, SourceRecord record) {
        if (PassedNames.isOnTheWay(name)) {
            return PassedNames.follows(paper, record);
        }
        return !PublishedNames.isOnTheWay(name) || PublishedNames.follows(paper, record);
    }

    /** Those under which a report, a minuta or a decree is found; nothing else is anybody's paper. */
    static Stream<String> own(SourceRecord record) {
        Set<Kind> kinds = Partition.kinds(record);
        if (kinds.contains(Kind.REPORT)) {
            return TitledNames.said(record).flatMap(said -> Stream.concat(place(said), listed(said)));
        }
        if (kinds.contains(Kind.MINUTA)) {
            return Stream.concat(TitledNames.said(record).flatMap(PaperNames::place), PassedNames.ofMinuta(record));
        }
        return kinds.contains(Kind.DECREE) ? PublishedNames.ofDecree(record) : Stream.empty();
    }

    /** Those of the papers that a record lists, and of what was passed with it; its own page is none. */
    static Set<String> leads(SourceRecord record) {
        Set<String> found = new LinkedHashSet<>();
        TitledNames.said(record).flatMap(PaperNames::listedAnywhere).forEach(found::add);
        TitledNames.said(record).flatMap(PaperNames::place).forEach(found::remove);
        Set<Kind> kinds = Partition.kinds(record);
        if (kinds.contains(Kind.INITIATIVE) || kinds.contains(Kind.MINUTA)) {
            PassedNames.ofBill(record).forEach(found::add);
            PublishedNames.ofBill(record).forEach(found::add);
        }
        return found;
    }

    private static Stream<String> place(Said said) {
        return Stream.ofNullable(said.officialAddress()).flatMap(PaperNames::named);
    }

    private static Stream<String> listed(Said said) {
        return said.documents().stream().map(DocumentLink::address).flatMap(PaperNames::named);
    }

    private static Stream<String> listedAnywhere(Said said) {
        Stream<String> inSteps = said.steps().stream()
                .flatMap(step -> step.documents().stream())
                .map(DocumentLink::address)
                .flatMap(PaperNames::named);
        return Stream.concat(listed(said), inSteps);
    }

    private static Stream<String> named(String address) {
        Matcher document = DOCUMENT.matcher(address);
        if (!document.find()) {
            return Stream.empty();
        }
        String place = document.group(1).toLowerCase(Locale.ROOT) + document.group(2);
        return Stream.of(PAPER + (place.length() <= LONGEST ? place : Sha256.of(place)));
    }
}

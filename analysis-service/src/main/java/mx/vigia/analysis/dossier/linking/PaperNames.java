package mx.vigia.analysis.dossier.linking;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.platform.text.Sha256;

/**
 * The names by which the papers of one bill are found where no key is printed: the address of a document
 * ({@code paper:}), their passage ({@link PassageNames}), their publication ({@link PublicationNames}) and, within a
 * congress or chamber, their words ({@link CongressNames}); of a consultation, the draft that an extension names
 * ({@link ExtensionNames}). Such a name is no key: several papers may be printed in one file, so {@link PaperLinks}
 * decides which of them is meant.
 */
final class PaperNames {
    private static final String PAPER_PREFIX = "paper:";

    /**
     * Matches the address of a separate file: votes and searches have other addresses, and a place in a page is a key.
     */
    private static final Pattern DOCUMENT_URL_PATTERN = Pattern.compile(
            "^\\w+://(?:www\\.)?([^/?#]+)(/[^?#]+\\.(?:pdf|docx?)(?=#|$)|/[^?#]+\\.html?$)", Pattern.CASE_INSENSITIVE);

    private static final int MAX_NAME_LENGTH = 200;

    private PaperNames() {}

    static boolean isPaperName(String name) {
        return name.startsWith(PAPER_PREFIX) || hasWording(name);
    }

    /** Whether the name contains the event and the words. */
    static boolean hasWording(String name) {
        return PassageNames.isPassageName(name)
                || PublicationNames.isPublicationName(name)
                || CongressNames.isCongressName(name)
                || ExtensionNames.isExtensionName(name);
    }

    /** Whether the paper comes after the record, where the name leaves its day open. */
    static boolean isAfter(String name, SourceRecord paper, SourceRecord record) {
        if (PassageNames.isInTransit(name)) {
            return PassageNames.follows(paper, record);
        }
        if (CongressNames.isCongressName(name)) {
            return CongressNames.follows(paper, record);
        }
        if (ExtensionNames.isExtensionName(name)) {
            return !TitleNames.isEarlier(paper, record);
        }
        return !PublicationNames.isInTransit(name) || PublicationNames.follows(paper, record);
    }

    /** Returns the names under which a report, a minuta or a decree is found; other records are not papers. */
    static Stream<String> ownNames(SourceRecord record) {
        Set<BillKind> kinds = RecordPartition.kinds(record);
        if (kinds.contains(BillKind.REPORT)) {
            return Stream.concat(
                    TitleNames.titlesOf(record).flatMap(stated -> Stream.concat(place(stated), listedPapers(stated))),
                    CongressNames.ofPaper(record));
        }
        if (kinds.contains(BillKind.MINUTA)) {
            return Stream.concat(TitleNames.titlesOf(record).flatMap(PaperNames::place), PassageNames.ofMinuta(record));
        }
        return kinds.contains(BillKind.DECREE)
                ? Stream.concat(PublicationNames.ofDecree(record), CongressNames.ofPaper(record))
                : ExtensionNames.ofNotice(record);
    }

    /**
     * Returns the names of the papers that a record lists, and of those passed with it; its own page is not included.
     */
    static Set<String> linkedPapers(SourceRecord record) {
        Set<String> found = new LinkedHashSet<>();
        TitleNames.titlesOf(record).flatMap(PaperNames::allListedPapers).forEach(found::add);
        TitleNames.titlesOf(record).flatMap(PaperNames::place).forEach(found::remove);
        Set<BillKind> kinds = RecordPartition.kinds(record);
        if (kinds.contains(BillKind.INITIATIVE) || kinds.contains(BillKind.MINUTA)) {
            PassageNames.ofBill(record).forEach(found::add);
            PublicationNames.ofBill(record).forEach(found::add);
            CongressNames.ofBill(record).forEach(found::add);
        }
        ExtensionNames.ofDraft(record).forEach(found::add);
        return found;
    }

    private static Stream<String> place(StatedFields stated) {
        return Stream.ofNullable(stated.officialAddress()).flatMap(PaperNames::namesOfAddress);
    }

    private static Stream<String> listedPapers(StatedFields stated) {
        return stated.documents().stream().map(DocumentLink::address).flatMap(PaperNames::namesOfAddress);
    }

    private static Stream<String> allListedPapers(StatedFields stated) {
        Stream<String> inSteps = stated.steps().stream()
                .flatMap(step -> step.documents().stream())
                .map(DocumentLink::address)
                .flatMap(PaperNames::namesOfAddress);
        return Stream.concat(listedPapers(stated), inSteps);
    }

    private static Stream<String> namesOfAddress(String address) {
        Matcher document = DOCUMENT_URL_PATTERN.matcher(address);
        if (!document.find()) {
            return Stream.empty();
        }
        String place = document.group(1).toLowerCase(Locale.ROOT) + document.group(2);
        return Stream.of(PAPER_PREFIX + (place.length() <= MAX_NAME_LENGTH ? place : Sha256.of(place)));
    }
}

package mx.vigia.analysis.topic.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Citation;
import mx.vigia.analysis.bill.DofCode;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.language.DocumentNumber;
import mx.vigia.analysis.language.query.PrintedCitation;

/**
 * Collects all numbers of a bill: its own, its gazette's, the code of a notice of the DOF, those of all records merged
 * into it, the number of a standard (NOM) in its title, its citation and its official address, and our own id.
 */
final class BillNumbers {
    private static final Pattern STANDARD_PATTERN =
            Pattern.compile("(?:PROY-)?NOM(?:-EM)?-\\d{3}-[A-Z0-9]+(?:/[A-Z0-9]+)*-\\d{4}");
    private static final String PROPOSED_PREFIX = "PROY-";

    private BillNumbers() {}

    static List<String> of(Dossier bill) {
        Set<String> numbers = new LinkedHashSet<>();
        Stream.concat(Stream.ofNullable(bill.number()), bill.otherNumbers().stream())
                .flatMap(BillNumbers::written)
                .forEach(numbers::add);
        Optional.ofNullable(bill.citation()).map(Citation::number).ifPresent(numbers::add);
        Stream.ofNullable(bill.citation())
                .map(cited -> PrintedCitation.value(cited.text()))
                .filter(Predicate.not(String::isEmpty))
                .forEach(numbers::add);
        Stream.ofNullable(bill.officialAddress())
                .flatMap(address -> PrintedCitation.address(address).stream())
                .forEach(numbers::add);
        DofCode.find(bill.officialAddress()).ifPresent(numbers::add);
        addStandards(bill, numbers);
        numbers.add(bill.id().toString());
        return List.copyOf(numbers);
    }

    /** Returns a number in full, without what precedes its last slash, and in its usual short form. */
    private static Stream<String> written(String number) {
        return Stream.of(number, number.substring(number.lastIndexOf('/') + 1), DocumentNumber.compact(number));
    }

    /** Adds the numbers of standards; a proposed standard is also called by the number it will have. */
    private static void addStandards(Dossier bill, Set<String> numbers) {
        var standard = STANDARD_PATTERN.matcher(bill.title());
        while (standard.find()) {
            numbers.add(standard.group());
            if (standard.group().startsWith(PROPOSED_PREFIX)) {
                numbers.add(standard.group().substring(PROPOSED_PREFIX.length()));
            }
        }
    }
}

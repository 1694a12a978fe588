package mx.vigia.analysis.linking.mention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.GazetteNumber;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.language.TitleForms;

/**
 * The references by which a bill can be named, apart from its keys: the places it is at or links to, its numbers in the
 * Gaceta, the forms of its title.
 *
 * @param since the first day on which anything is known to have happened to it, or null
 */
record BillReferences(Set<String> addresses, Set<String> numbers, Set<String> titles, LocalDate since) {
    static BillReferences of(Dossier bill) {
        Set<String> addresses = new LinkedHashSet<>();
        Stream.of(
                        Stream.ofNullable(bill.officialAddress()),
                        bill.documents().stream().map(DocumentLink::address),
                        bill.steps().stream()
                                .flatMap(step -> step.documents().stream())
                                .map(DocumentLink::address))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .forEach(address -> addresses.add(MentionForms.place(address)));
        Set<String> numbers = new LinkedHashSet<>();
        citedDocuments(bill).flatMap(GazetteNumber::in).forEach(numbers::add);
        return new BillReferences(addresses, numbers, TitleForms.of(bill.title()), firstDay(bill));
    }

    private static LocalDate firstDay(Dossier bill) {
        return Stream.concat(
                        Stream.ofNullable(bill.presentedOn()),
                        bill.steps().stream().map(Step::date).filter(Objects::nonNull))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Stream<String> citedDocuments(Dossier bill) {
        Stream<String> steps = bill.steps().stream().map(Step::phrase);
        Stream<String> printed = Stream.ofNullable(bill.citation())
                .flatMap(citation -> Stream.concat(
                        Stream.of(citation.text()),
                        Stream.ofNullable(citation.number()).map("Gaceta Parlamentaria, número "::concat)));
        return Stream.concat(steps, printed);
    }
}

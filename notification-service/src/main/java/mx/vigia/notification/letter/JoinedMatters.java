package mx.vigia.notification.letter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The matters that were found to belong to a bill after they had been announced alone, as one letter tells both: what
 * was announced alone is told under the bill, and that it was joined is not told besides.
 */
record JoinedMatters(List<LetterSection> sections) {
    /** Returns the sections in their order, each under its bill. */
    List<LetterSection> underTheirBills() {
        var bills = bills();
        var told = toldAlone();
        return sections.stream()
                .filter(section -> !told.contains(section.subject().joined()))
                .map(section -> bills.containsKey(section.subject().matter())
                        ? section.ofBillOf(bills.get(section.subject().matter()))
                        : section)
                .toList();
    }

    /** Returns the section that names its bill, by the matter that belongs to it. */
    private Map<String, LetterSection> bills() {
        return sections.stream()
                .filter(section -> !section.subject().joined().isEmpty())
                .collect(Collectors.toMap(
                        section -> section.subject().joined(), Function.identity(), (earlier, later) -> later));
    }

    private Set<String> toldAlone() {
        return sections.stream().map(section -> section.subject().matter()).collect(Collectors.toSet());
    }
}

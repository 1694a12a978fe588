package mx.vigia.analysis.topic;

import java.util.List;
import java.util.stream.Stream;
import mx.vigia.analysis.language.Asked;
import mx.vigia.analysis.language.Query;
import mx.vigia.analysis.language.QueryLanguage;
import mx.vigia.analysis.law.Law;
import mx.vigia.analysis.law.LawCatalog;

/** What the topics' files write, understood to the letter. */
final class Questions {
    private Questions() {}

    static Sign asked(String written) {
        return new Sign.Asked(understood(written));
    }

    /** One of these, whichever. */
    static Query anyOf(List<String> terms) {
        List<Query> each = terms.stream().map(Questions::understood).distinct().toList();
        return each.size() == 1 ? each.getFirst() : new Query.Or(each);
    }

    /** A law of the catalogue, by any name it has. */
    static Sign law(String nameOrAbbreviation) {
        List<Law> bearers = LawCatalog.known().all().stream()
                .filter(law -> law.name().equals(nameOrAbbreviation)
                        || law.abbreviations().contains(nameOrAbbreviation))
                .toList();
        if (bearers.isEmpty()) {
            throw new IllegalArgumentException(
                    "expected a law of laws/federal.yaml and found '" + nameOrAbbreviation + "'");
        }
        return new Sign.Asked(
                anyOf(bearers.stream().flatMap(Questions::names).distinct().toList()));
    }

    private static Stream<String> names(Law law) {
        return Stream.of(
                        Stream.of(quoted(law.name())),
                        law.otherNames().stream().map(Questions::quoted),
                        law.abbreviations().stream().map(form -> "=" + form))
                .flatMap(names -> names);
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private static Query understood(String written) {
        return switch (QueryLanguage.readToTheLetter(written)) {
            case Asked.Understood(var query) -> query;
            case Asked.Misunderstood(var position, var spanish, var english) ->
                throw new IllegalArgumentException("'" + written + "' at " + position + ": " + english);
        };
    }
}

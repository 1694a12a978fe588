package mx.vigia.analysis.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.analysis.search.retrieval.SearchRequest;
import org.jspecify.annotations.Nullable;

/** A part of a bill that a list includes only on request. */
enum SummaryPart {
    STEPS,
    LAWS,
    DOCUMENTS,
    /** Votes, looked up for each bill of the page. */
    VOTES;

    private static final int MAX_LOOKED_UP_BILLS = 25;

    /** Returns the value of this part if it is one of those asked for; null, which is left out of JSON, otherwise. */
    <T> @Nullable T in(Set<SummaryPart> asked, Supplier<T> value) {
        return asked.contains(this) ? value.get() : null;
    }

    /** Returns the parts of a comma-separated list; an unknown name is 400. */
    static Set<SummaryPart> parse(String include, QueryParameters parameters) {
        var names = include.isBlank()
                ? List.<String>of()
                : List.of(include.toLowerCase(Locale.ROOT).split("\\s*,\\s*", -1));
        parameters.known("include", names, words()::contains, words());
        return names.stream()
                .map(name -> valueOf(name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SummaryPart.class)));
    }

    /** Returns the most bills a page may have with these parts. */
    static int maxBills(Set<SummaryPart> parts) {
        return parts.contains(VOTES) ? MAX_LOOKED_UP_BILLS : SearchRequest.MAX_LIMIT;
    }

    private static List<String> words() {
        return Stream.of(values())
                .map(part -> part.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}

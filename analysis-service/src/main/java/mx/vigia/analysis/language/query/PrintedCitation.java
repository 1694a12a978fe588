package mx.vigia.analysis.language.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mx.vigia.analysis.language.DocumentNumber;
import mx.vigia.analysis.language.IssueDateParser;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.language.TrimmedPunctuation;
import mx.vigia.analysis.language.query.Query.And;
import mx.vigia.analysis.language.query.Query.Value;
import mx.vigia.analysis.language.query.Query.Widened;

/**
 * A bill's printed reference, pasted whole: its citation, <em>Diario Oficial de la Federación, 23 de noviembre de 2026,
 * edición matutina</em>, or its official address. Each is one of the bill's numbers.
 */
public final class PrintedCitation {
    private static final Set<String> PERIODICALS =
            Set.of("gaceta", "diario", "boletin", "congreso", "boe", "fr", "register", "tramite");
    private static final int MIN_WORDS = 3;
    private static final Pattern ADDRESS_PATTERN = Pattern.compile("(?i)https?://(?:www\\.)?([^\\s\"“”«»*]+)");

    private PrintedCitation() {}

    /** Returns the index value of a citation: its words without capitals, accents and punctuation at their edges. */
    public static String value(String citation) {
        return String.join(" ", DocumentNumber.words(citation));
    }

    /**
     * Returns the index value of an address, without scheme or what follows its path; empty if it is not an address.
     */
    public static Optional<String> address(String address) {
        var read = ADDRESS_PATTERN.matcher(address.strip());
        return read.matches()
                ? Optional.of(TrimmedPunctuation.trim(TextAnalyzer.normalize(read.group(1))))
                : Optional.empty();
    }

    /** Returns the query for the bill of an address, if the whole input is an address. */
    static Optional<Query> parseAddress(String typed) {
        return typed.length() > QueryLanguage.MAX_QUERY_LENGTH
                ? Optional.empty()
                : address(typed).map(address -> new Value(QueryField.NUMBER, address, TextAnalyzer.fold(address)));
    }

    /** Returns a query that also matches the typed text as a whole citation. */
    static Query orWholeCitation(Query query, Query widened) {
        if (widened instanceof Widened) {
            return widened;
        }
        var words = words(query);
        if (words.size() < MIN_WORDS || !canBeCitation(words)) {
            return widened;
        }
        var whole = String.join(" ", words);
        return new Widened(widened, List.of(new Value(QueryField.NUMBER, whole, whole)));
    }

    private static boolean canBeCitation(List<String> words) {
        return words.stream().anyMatch(TextAnalyzer::canBeDocumentNumber)
                && (words.stream().anyMatch(PERIODICALS::contains)
                        || IntStream.range(0, words.size()).anyMatch(at -> IssueDateParser.after(words, at) > at));
    }

    /** Returns the words of a query that consists only of unqualified words; empty for any other. */
    private static List<String> words(Query query) {
        var words = new ArrayList<String>();
        for (var part : query instanceof And(var all) ? all : List.of(query)) {
            if (!ReferenceRecognizer.canBeReference(part)) {
                return List.of();
            }
            words.addAll(DocumentNumber.words(ReferenceRecognizer.written(part)));
        }
        return words;
    }
}

package mx.vigia.analysis.search.suggestion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.language.query.ParseResult.Parsed;
import mx.vigia.analysis.language.query.QueryLanguage;
import mx.vigia.analysis.law.LawCatalog;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.search.index.IndexedNames;
import mx.vigia.analysis.topic.document.BillDocument;
import mx.vigia.platform.i18n.Language;
import org.apache.lucene.search.IndexSearcher;

/**
 * Completes typed input from one state of the index; never suggests a query without results. Examines some thousand
 * terms and counts at most {@value #MAX_COUNTED} queries.
 */
record Completer(IndexSearcher searcher, BillLabels labels) {
    private static final int MAX_COUNTED = 48;
    private static final int MAX_PER_KIND = 4;
    private static final int MIN_ABBREVIATION_LENGTH = 3;
    private static final List<QueryField> VALUE_FIELDS = List.of(
            QueryField.TOPIC,
            QueryField.STAGE,
            QueryField.KIND,
            QueryField.CHAMBER,
            QueryField.ENTITY,
            QueryField.LEGISLATURE,
            QueryField.GROUP,
            QueryField.SOURCE);

    /**
     * A suggested completion.
     *
     * @param kind what was completed: law, proponent, committee, topic, stage and so on by the name of its field, or
     *     term for words
     * @param q the complete query
     */
    record Completion(String kind, String text, String q, int bills) {}

    /** A name, and the complete query that contains it. */
    private record Candidate(String kind, String text, String whole) {}

    List<Completion> of(String question, int max) throws IOException {
        var found = new ArrayList<Completion>();
        for (var candidate : candidates(question)) {
            int bills = found.size() < max ? count(candidate.whole()) : 0;
            if (bills > 0) {
                found.add(new Completion(candidate.kind(), candidate.text(), candidate.whole(), bills));
            }
        }
        return found;
    }

    /** Returns each name once, where it replaces the most words of the query, without what was typed already. */
    private List<Candidate> candidates(String question) throws IOException {
        Map<String, Candidate> once = new LinkedHashMap<>();
        for (var typed : CompletionPrefix.of(question)) {
            for (var candidate : candidates(typed)) {
                if (!TextAnalyzer.fold(candidate.whole()).equals(TextAnalyzer.fold(question))) {
                    once.putIfAbsent(candidate.kind() + candidate.text(), candidate);
                }
            }
        }
        return once.values().stream().limit(MAX_COUNTED).toList();
    }

    private int count(String whole) throws IOException {
        return QueryLanguage.read(whole) instanceof Parsed(var query) ? new SystemQueryCounter(searcher).of(query) : 0;
    }

    private List<Candidate> candidates(CompletionPrefix typed) throws IOException {
        var candidates = new ArrayList<Candidate>();
        values(typed).limit(typed.namesField() ? MAX_COUNTED : MAX_PER_KIND).forEach(candidates::add);
        if (!typed.namesField()) {
            QueryLanguage.termsStarting(typed.folded(), MAX_PER_KIND)
                    .forEach(term -> candidates.add(new Candidate("term", term, typed.before() + term)));
        }
        lawsByAbbreviation(typed).limit(MAX_PER_KIND).forEach(candidates::add);
        for (var field : IndexedNames.COMPLETED_FIELDS) {
            if (!typed.namesField() || typed.field() == field) {
                var max = typed.field() == field ? 2 * MAX_PER_KIND : MAX_PER_KIND;
                IndexedNames.findStartingWith(searcher.getIndexReader(), field, typed.folded(), max)
                        .forEach(name -> candidates.add(toCandidate(typed, field, name.written())));
            }
        }
        return candidates;
    }

    /** Returns laws by abbreviation, such as CPF. */
    private Stream<Candidate> lawsByAbbreviation(CompletionPrefix typed) {
        if (typed.folded().length() < MIN_ABBREVIATION_LENGTH
                || typed.namesField() && typed.field() != QueryField.LAW) {
            return Stream.empty();
        }
        return LawCatalog.known().all().stream()
                .filter(law -> law.abbreviations().stream()
                        .anyMatch(brief -> TextAnalyzer.fold(brief).startsWith(typed.folded())))
                .map(law -> toCandidate(typed, QueryField.LAW, law.name()));
    }

    private Stream<Candidate> values(CompletionPrefix typed) {
        return VALUE_FIELDS.stream()
                .filter(field -> typed.field() == field || !typed.namesField() && field == QueryField.TOPIC)
                .flatMap(field -> names(field)
                        .filter(name -> hasWordStartingWith(TextAnalyzer.fold(name), typed.folded()))
                        .map(name -> toCandidate(typed, field, name)));
    }

    private Stream<String> names(QueryField field) {
        return switch (field) {
            case TOPIC -> labels.topics().topics().stream().map(labels::name);
            case STAGE, KIND, CHAMBER, ENTITY, LEGISLATURE ->
                BillDocument.names(field, labels.words().language()).stream();
            case GROUP -> KnownValues.groups();
            case SOURCE -> labels.names().all().stream().sorted();
            default -> Stream.empty();
        };
    }

    /** Whether one of its words begins so. */
    private static boolean hasWordStartingWith(String folded, String beginning) {
        return folded.startsWith(beginning) || folded.contains(" " + beginning) || folded.contains("." + beginning);
    }

    private Candidate toCandidate(CompletionPrefix typed, QueryField field, String name) {
        var language = labels.words().language() == Language.ES ? field.spanish() : field.english();
        var clean = name.replace("\"", " ").strip();
        var statement = clean.matches("[\\p{L}\\p{N}]+") ? clean : '"' + clean + '"';
        return new Candidate(field.english(), labels.shown(name), before(typed, field) + language + ":" + statement);
    }

    /**
     * Returns the query before the completion, without a last word that only names the field: <em>ley segur</em> asks
     * for a law.
     */
    private static String before(CompletionPrefix typed, QueryField field) {
        var words = typed.before().stripTrailing();
        var last = words.substring(words.lastIndexOf(' ') + 1);
        return QueryField.findByName(last).filter(field::equals).isPresent()
                ? words.substring(0, words.length() - last.length())
                : typed.before();
    }
}

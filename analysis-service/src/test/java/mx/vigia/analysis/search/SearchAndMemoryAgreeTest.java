package mx.vigia.analysis.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import mx.vigia.analysis.language.AnalysedText;
import mx.vigia.analysis.language.Anchors;
import mx.vigia.analysis.language.Asked.Understood;
import mx.vigia.analysis.language.Field;
import mx.vigia.analysis.language.Query;
import mx.vigia.analysis.language.QueryLanguage;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** What you can find is what you are told about: the index and the matching in memory give the same ids. */
class SearchAndMemoryAgreeTest {
    private static final long SEED = 20261124L;
    private static final int DOCUMENTS = 300;
    private static final int QUESTIONS = 1500;
    private static final List<String> WORDS = List.of(
            "agua",
            "aguas",
            "Ley",
            "leyes",
            "año",
            "ano",
            "años",
            "caña",
            "cana",
            "crédito",
            "creditos",
            "juez",
            "jueces",
            "regulación",
            "regulaciones",
            "ciberseguridad",
            "cibernético",
            "red",
            "datos",
            "personales",
            "personal data",
            "redes",
            "IA",
            "niñez",
            "sub-comisión",
            "66/7223",
            "14",
            "artículo",
            "nota:esto",
            "l'eau",
            "O'Higgins",
            "U.S.A",
            "çedilla",
            "de",
            "la",
            "artículo 1o.",
            "1º",
            "usuarias",
            "usuario",
            "senadora",
            "minuta");
    private static final List<String> TOPICS = List.of("ai", "Inteligencia artificial", "cybersecurity", "cloud");

    private final Random chance = new Random(SEED);

    @Test
    void theIndexAndTheMemoryGiveTheSameIdsForRandomQuestions() throws IOException {
        var texts = new LinkedHashMap<String, AnalysedText>();
        try (var directory = new ByteBuffersDirectory()) {
            fill(directory, texts);
            try (var reader = DirectoryReader.open(directory)) {
                var searcher = new IndexSearcher(reader);
                int answered = 0;
                for (int i = 0; i < QUESTIONS; i++) {
                    var typed = question(3);
                    var query = understood(typed);
                    var found = found(searcher, query);
                    assertThat(found).as("seed %d, question %s", SEED, typed).isEqualTo(matching(texts, query));
                    assertThat(understood(query.print())).as(query.print()).isEqualTo(query);
                    answered += found.isEmpty() || found.size() == DOCUMENTS ? 0 : 1;
                }
                assertThat(answered).as("questions with some answers").isGreaterThan(QUESTIONS / 3);
            }
        }
    }

    @Test
    void theLongestQuestionOfTermsWithManyNamesIsAnswered() throws IOException {
        var query = understood(shortNamesOfTerms());
        try (var directory = new ByteBuffersDirectory()) {
            fill(directory, new LinkedHashMap<>());
            try (var reader = DirectoryReader.open(directory)) {
                assertThat(found(new IndexSearcher(reader), query)).isNotEmpty();
            }
        }
    }

    /** As many one-word names of the glossary as a question has room for. */
    private static String shortNamesOfTerms() throws IOException {
        try (var file = QueryLanguage.class.getResourceAsStream("/language/glossary.tsv")) {
            var names = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split("\t|; ")))
                    .filter(name -> name.matches("\\w+"))
                    .sorted(Comparator.comparing(String::length))
                    .limit(QueryLanguage.MOST_CLAUSES)
                    .toList();
            var question = String.join(" | ", names);
            return question.substring(0, question.lastIndexOf(' ', QueryLanguage.LONGEST))
                    .replaceFirst(" \\|$", "");
        }
    }

    private void fill(ByteBuffersDirectory directory, Map<String, AnalysedText> texts) throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(IndexedFields.analyzer()))) {
            for (int i = 0; i < DOCUMENTS; i++) {
                var fields = fields(i);
                var document = new Document();
                document.add(new StringField(BillDocument.ID, "d" + i, Store.YES));
                IndexedFields.add(document, fields);
                writer.addDocument(document);
                texts.put("d" + i, AnalysedText.of(fields));
            }
        }
    }

    private Map<Field, List<String>> fields(int i) {
        return Map.of(
                Field.TITLE, List.of(text(6)),
                Field.TEXT, chance.nextBoolean() ? List.of(text(40)) : List.of(),
                Field.PROPONENT, List.of(text(2), text(2)),
                Field.COMMITTEE, List.of(text(3), text(3)),
                Field.LAW, List.of(text(2)),
                Field.KIND, List.of(any(List.of("minuta", "dictamen"))),
                Field.CHAMBER, List.of(any(List.of("senado", "diputados"))),
                Field.TOPIC, List.of(any(TOPICS)),
                Field.NUMBER, List.of("66/" + i, "14"),
                Field.DATE,
                        List.of(LocalDate.of(2026, 9, 1)
                                .plusDays(chance.nextInt(30))
                                .toString()));
    }

    private String near() {
        var field = any(List.of("", "", "título:", "texto:", "promovente:"));
        return field + leaf() + " NEAR/" + chance.nextInt(6) + " " + leaf();
    }

    private String leaf() {
        return switch (chance.nextInt(6)) {
            case 0 -> "\"" + text(2) + "\"";
            case 1 -> any(List.of("agu", "cib", "reg", "jue", "red")) + "*";
            case 2 -> "=" + any(WORDS.subList(0, 20));
            default -> any(WORDS.subList(0, 22));
        };
    }

    private String question(int depth) {
        int sort = chance.nextInt(depth == 0 ? 9 : 13);
        return switch (sort) {
            case 0, 1 -> any(WORDS.subList(0, 25));
            case 2 -> any(List.of("de", "la", "1o", "usuaria", "senadora", "minuta", "dictamen", "de la minuta"));
            case 3 -> "\"" + text(2) + "\"";
            case 4 -> any(List.of("agu", "cib", "reg", "jue", "red", "años", "regulaciones")) + "*";
            case 5 -> "=" + any(WORDS.subList(0, 20));
            case 6 -> any(List.of("título:", "texto:", "promovente:", "comisión:")) + any(WORDS.subList(0, 22));
            case 7 ->
                any(List.of(
                        "tema:\"" + any(TOPICS) + "\"",
                        "desde:2026-09-15",
                        "hasta:2026-09-10",
                        "número:66/7",
                        "=\"" + text(2) + "\""));
            case 8 -> near();
            case 9 -> "-" + question(0);
            case 10 -> "(" + question(depth - 1) + " OR " + question(depth - 1) + ")";
            case 11 -> question(depth - 1) + " " + question(depth - 1);
            default -> "-(" + question(depth - 1) + " " + question(depth - 1) + ")";
        };
    }

    private String text(int words) {
        var text = new ArrayList<String>();
        IntStream.range(0, words).forEach(i -> text.add(any(WORDS)));
        return String.join(any(List.of(" ", ", ", "\n\n")), text);
    }

    private String any(List<String> words) {
        return words.get(chance.nextInt(words.size()));
    }

    private static Set<String> found(IndexSearcher searcher, Query query) throws IOException {
        var found = new TreeSet<String>();
        for (var hit : searcher.search(Translation.of(query), DOCUMENTS).scoreDocs) {
            found.add(searcher.storedFields().document(hit.doc).get(BillDocument.ID));
        }
        return found;
    }

    /** Checks on the way that no answer was missed by its anchors. */
    private static Set<String> matching(Map<String, AnalysedText> texts, Query query) {
        var matching = new TreeSet<String>();
        texts.forEach((id, text) -> {
            if (text.matches(query)) {
                matching.add(id);
                Anchors.of(query).ifPresent(anchors -> {
                    var shared = new HashSet<>(anchors);
                    shared.retainAll(text.marks());
                    assertThat(shared).as("anchors of %s", query.print()).isNotEmpty();
                });
            }
        });
        return matching;
    }

    private static Query understood(String typed) {
        return ((Understood) QueryLanguage.read(typed)).query();
    }
}

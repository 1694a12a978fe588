package mx.vigia.analysis.topic.compiledquery;

import java.util.List;
import java.util.stream.IntStream;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.Query.And;
import mx.vigia.analysis.language.query.Query.MatchAll;
import mx.vigia.analysis.language.query.Query.Near;
import mx.vigia.analysis.language.query.Query.Not;
import mx.vigia.analysis.language.query.Query.Or;
import mx.vigia.analysis.language.query.Query.Phrase;
import mx.vigia.analysis.language.query.Query.Prefix;
import mx.vigia.analysis.language.query.Query.Value;
import mx.vigia.analysis.language.query.Query.Widened;
import mx.vigia.analysis.language.query.Query.Word;
import mx.vigia.analysis.topic.compiledquery.Condition.All;
import mx.vigia.analysis.topic.compiledquery.Condition.Any;
import mx.vigia.analysis.topic.compiledquery.Condition.FieldMark;
import mx.vigia.analysis.topic.compiledquery.Condition.No;
import mx.vigia.analysis.topic.compiledquery.Condition.Since;
import mx.vigia.analysis.topic.compiledquery.Condition.Until;

/**
 * Compiles one query; each mark it uses is counted once for each occurrence. Time and memory are proportional to its
 * words.
 */
final class Compiler {
    private final TermDictionary marks;
    private final IntBuffer used = new IntBuffer();

    Compiler(TermDictionary marks) {
        this.marks = marks;
    }

    /** Returns the numbers of all marks used. */
    int[] usedMarks() {
        return used.toArray();
    }

    Condition compile(Query query) {
        return switch (query) {
            case MatchAll() -> new All(List.of());
            case Word word -> orNumbered(word.field(), word.written(), word(word));
            case Phrase phrase -> orNumbered(phrase.field(), phrase.written(), sideBySide(phrase));
            case Prefix prefix -> compilePrefix(prefix);
            case Near(var field, var one, var other, var within) -> new NearCondition(run(one), run(other), within);
            case Value(var field, var written, var folded) -> value(field, folded);
            case Query.Since(var day) -> new Since(day);
            case Query.Until(var day) -> new Until(day);
            case Widened widened -> new Any(compileAll(widened.any()));
            case Not(var inner) -> new No(compile(inner));
            case And and -> new All(compileAll(and.required()));
            case Or(var any) -> new Any(compileAll(any));
        };
    }

    private List<Condition> compileAll(List<Query> queries) {
        return queries.stream().map(this::compile).toList();
    }

    /** Compiles a bare word; one that is a document's number also means that document. */
    private Condition orNumbered(QueryField field, String written, Condition words) {
        return field == QueryField.ANYWHERE && TextAnalyzer.canBeDocumentNumber(written)
                ? new Any(List.of(words, value(QueryField.NUMBER, TextAnalyzer.fold(written))))
                : words;
    }

    private Condition word(Word word) {
        return word.exact() ? sideBySide(word) : markCondition(useMark(marks.useWord(word.stem())), word.field());
    }

    private AdjacentCondition sideBySide(Word word) {
        return sideBySide(word.field(), List.of(word.stem()), word.exact() ? List.of(word.written()) : List.of());
    }

    private AdjacentCondition sideBySide(Phrase phrase) {
        return sideBySide(phrase.field(), phrase.stems(), phrase.exact() ? phrase.words() : List.of());
    }

    private AdjacentCondition sideBySide(QueryField field, List<String> stems, List<String> written) {
        var words =
                stems.stream().mapToInt(stem -> useMark(marks.useWord(stem))).toArray();
        int rarest = IntStream.range(0, words.length)
                .reduce((one, other) -> marks.useCount(words[other]) < marks.useCount(words[one]) ? other : one)
                .orElseThrow();
        return new AdjacentCondition(RarestTerm.fieldBits(field), words, rarest, written);
    }

    /** Compiles a prefix. A word with exactly that stem matches too, even if it does not begin so. */
    private Condition compilePrefix(Prefix prefix) {
        var begun = markCondition(useMark(marks.useBeginning(prefix.start())), prefix.field());
        return prefix.stem().startsWith(prefix.start())
                ? begun
                : new Any(List.of(begun, markCondition(useMark(marks.useWord(prefix.stem())), prefix.field())));
    }

    private PhraseCondition run(Query leaf) {
        return switch (leaf) {
            case Word word -> sideBySide(word);
            case Phrase phrase -> sideBySide(phrase);
            case Prefix prefix -> compilePrefixPhrase(prefix);
            default -> throw new IllegalArgumentException("expected word, phrase or prefix, found: " + leaf.print());
        };
    }

    private PhraseCondition compilePrefixPhrase(Prefix prefix) {
        var needs = compilePrefix(prefix) instanceof FieldMark(int need) ? new int[] {need} : new int[0];
        return new PhraseCondition.PrefixWord(RarestTerm.fieldBits(prefix.field()), prefix, needs);
    }

    private Condition value(QueryField field, String folded) {
        return markCondition(useMark(marks.useValue(field, folded)), field);
    }

    private static Condition markCondition(int mark, QueryField field) {
        return new FieldMark(RarestTerm.of(mark, RarestTerm.fieldBits(field)));
    }

    private int useMark(int mark) {
        used.add(mark);
        return mark;
    }
}

package mx.vigia.analysis.dossier;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Field;
import mx.vigia.analysis.bill.LastWord;
import mx.vigia.analysis.bill.PageKind;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.Said;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.Step;

/** What all source records of one bill say, asked field by field; the order in which they were heard does not count. */
final class Testimony {
    private final List<Word> words;

    private record Word(PageKind page, LastWord last) {}

    Testimony(Collection<SourceRecord> records) {
        this.words = records.stream()
                .flatMap(record -> record.words().entrySet().stream())
                .map(entry -> new Word(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The value that holds: the last one changed, and where none was changed the most trusted one; null if unknown. */
    <T> T best(Field field, Function<Said, T> value, Predicate<T> known) {
        return words.stream()
                .filter(word -> Objects.nonNull(value.apply(word.last().said())))
                .filter(word -> known.test(value.apply(word.last().said())))
                .min(Comparator.comparing((Word word) -> word.last().since(field))
                        .reversed()
                        .thenComparing(Word::page, Authority.over(field)))
                .map(word -> value.apply(word.last().said()))
                .orElse(null);
    }

    /** What each page says, the most trusted first. */
    <T> List<T> each(Field field, Function<Said, T> value) {
        return ordered(field).map(word -> value.apply(word.last().said())).toList();
    }

    /** The page in which a step was first read in these words. */
    Provenance firstReadOf(Step step) {
        return ordered(Field.STEPS)
                .filter(word -> word.last().said().steps().stream().anyMatch(step::saysAs))
                .map(word -> word.last().firstReadOf(step))
                .min(Comparator.comparing(Provenance::fetchedAt))
                .orElseThrow(() -> new IllegalArgumentException("no page says " + step));
    }

    /** Steps that some page once listed and does not list any more. */
    List<Step> struck() {
        return words.stream().flatMap(word -> word.last().struck().stream()).toList();
    }

    /** The pages behind all this, the latest read first. */
    List<Provenance> provenance() {
        return words.stream()
                .map(word -> word.last().provenance())
                .sorted(Comparator.comparing(Provenance::fetchedAt).reversed().thenComparing(Provenance::pageKind))
                .toList();
    }

    private Stream<Word> ordered(Field field) {
        return words.stream().sorted(Comparator.comparing(Word::page, Authority.over(field)));
    }
}

package mx.vigia.analysis.topic.compiledquery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import mx.vigia.analysis.language.AnalysedFieldText;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.AnalysedDocument;
import mx.vigia.analysis.language.query.QueryLanguage;

/**
 * One document prepared for matching: for each mark, the fields that contain it; and all its words in one sequence,
 * value after value with a gap between, wider than any proximity. Preparation takes time and memory in proportion to
 * the words of the document and the marks of all queries (5 bytes each).
 */
final class CompiledDocument {
    /** The result if there is no further position. */
    static final int NOWHERE = -1;

    private static final int POSITION_GAP = QueryLanguage.MAX_NEAR_DISTANCE + 1;

    private final byte[] fieldsByMark;
    private final int[] lastByMark;
    private final IntBuffer present = new IntBuffer();
    private final int[] markAt;
    private final byte[] fieldAt;
    private final int[] placeBefore;
    private final List<PositionedText> laid = new ArrayList<>();
    private int length;
    private LocalDate earliest = LocalDate.MAX;
    private LocalDate latest = LocalDate.MIN;

    /** A value of a field, and the position of its first word. */
    private record PositionedText(AnalysedFieldText value, int fields, int start) {}

    private CompiledDocument(int marks, int places) {
        fieldsByMark = new byte[marks];
        lastByMark = new int[marks];
        Arrays.fill(lastByMark, NOWHERE);
        markAt = new int[places];
        Arrays.fill(markAt, TermDictionary.UNKNOWN);
        fieldAt = new byte[places];
        placeBefore = new int[places];
    }

    static CompiledDocument of(AnalysedDocument text, TermDictionary marks) {
        var document = new CompiledDocument(marks.capacity(), places(text));
        for (var field : RarestTerm.RUNNING_TEXT_FIELDS) {
            text.runningTexts(field).forEach(value -> document.addField(field, value, marks));
        }
        for (var field : QueryField.values()) {
            text.foldedValues(field)
                    .forEach(folded -> document.mark(marks.value(field, folded), RarestTerm.fieldBits(field)));
        }
        if (!text.days().isEmpty()) {
            document.earliest = Collections.min(text.days());
            document.latest = Collections.max(text.days());
        }
        return document;
    }

    /** Returns the marks it contains, each once. */
    IntBuffer presentMarks() {
        return present;
    }

    boolean hasMark(int need) {
        return (fieldsByMark[RarestTerm.mark(need)] & RarestTerm.fields(need)) != 0;
    }

    /** Returns the last position of a word, or {@link #NOWHERE}. */
    int lastPlaceOf(int mark) {
        return lastByMark[mark];
    }

    /** Returns the previous position of the same word, or {@link #NOWHERE}. */
    int before(int place) {
        return placeBefore[place];
    }

    boolean hasMarkAt(int place, int mark) {
        return place >= 0 && place < length && markAt[place] == mark;
    }

    boolean isInFields(int fields, int place) {
        return (fieldAt[place] & fields) != 0;
    }

    /** Whether the word at this position is written so, in lower case. */
    boolean isWritten(int place, String word) {
        int at = laid.size() - 1;
        while (laid.get(at).start() > place) {
            at--;
        }
        var there = laid.get(at);
        return there.value().exactWord(place - there.start()).equals(word);
    }

    /** Returns the positions of all words of these fields whose stems match, in order. */
    int[] places(int fields, Predicate<String> stems) {
        var places = new IntBuffer();
        for (var there : laid) {
            if ((there.fields() & fields) != 0) {
                there.value().forEachStem((stem, ordinals) -> {
                    if (stems.test(stem)) {
                        places.addAllRaised(there.start(), ordinals);
                    }
                });
            }
        }
        return places.toSortedArray();
    }

    boolean isOnOrAfter(LocalDate day) {
        return !latest.isBefore(day);
    }

    boolean isOnOrBefore(LocalDate day) {
        return !earliest.isAfter(day);
    }

    private static int places(AnalysedDocument text) {
        return RarestTerm.RUNNING_TEXT_FIELDS.stream()
                .flatMap(field -> text.runningTexts(field).stream())
                .mapToInt(value -> value.size() + POSITION_GAP)
                .sum();
    }

    private void addField(QueryField field, AnalysedFieldText value, TermDictionary marks) {
        int fields = RarestTerm.fieldBits(field);
        laid.add(new PositionedText(value, fields, length));
        value.forEachStem((stem, ordinals) -> {
            int[] numbers = marks.marksOfWord(stem);
            for (int number : numbers) {
                mark(number, fields);
            }
            if (numbers[0] != TermDictionary.UNKNOWN) {
                place(numbers[0], fields, ordinals);
            }
        });
        length += value.size() + POSITION_GAP;
    }

    private void mark(int number, int fields) {
        if (number == TermDictionary.UNKNOWN) {
            return;
        }
        if (fieldsByMark[number] == 0) {
            present.add(number);
        }
        fieldsByMark[number] |= (byte) fields;
    }

    private void place(int word, int fields, int[] ordinals) {
        for (int ordinal : ordinals) {
            int place = length + ordinal;
            markAt[place] = word;
            fieldAt[place] = (byte) fields;
            placeBefore[place] = lastByMark[word];
            lastByMark[word] = place;
        }
    }
}

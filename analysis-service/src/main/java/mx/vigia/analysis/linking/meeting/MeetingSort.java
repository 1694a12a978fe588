package mx.vigia.analysis.linking.meeting;

import java.util.List;
import java.util.regex.Pattern;

/** What sort of meeting the words of a call or list name; a committee can hold meetings of several sorts on one day. */
enum MeetingSort {
    EXTRAORDINARY_BOARD("^(?=.*\\bjunta directiva\\b).*\\bextraordinarias?\\b"),
    BOARD("\\bjunta directiva\\b"),
    OPEN_PARLIAMENT("\\bparlamentos? abiertos?\\b"),
    HEARING("\\baudiencias?\\b"),
    APPEARANCE("\\bcomparecencias?\\b"),
    FORUM("\\b(?:foros?|conversatorios?|seminarios?|encuentros?|coloquios?|conferencias?|panel|simposio"
            + "|mesas? de (?:trabajo|analisis|dialogo))\\b"),
    EXTRAORDINARY("\\bextraordinarias?\\b"),
    ORDINARY("\\bordinarias?\\b"),
    INSTALLATION("\\binstalacion\\b"),
    WORKING("\\b(?:reunion|sesion) de trabajo\\b"),
    /** The words do not say. */
    UNSTATED("");

    private static final List<MeetingSort> STATED = List.of(
            EXTRAORDINARY_BOARD,
            BOARD,
            OPEN_PARLIAMENT,
            HEARING,
            APPEARANCE,
            FORUM,
            EXTRAORDINARY,
            ORDINARY,
            INSTALLATION,
            WORKING);

    private final Pattern words;

    MeetingSort(String words) {
        this.words = Pattern.compile(words);
    }

    /** Returns the sort that these words name, in small letters without accents; the most particular of several. */
    static MeetingSort of(String folded) {
        return STATED.stream()
                .filter(sort -> sort.words.matcher(folded).find())
                .findFirst()
                .orElse(UNSTATED);
    }

    /** Whether a meeting of this sort can be one of the other. */
    boolean canBe(MeetingSort other) {
        return this == other || this == UNSTATED || other == UNSTATED;
    }
}

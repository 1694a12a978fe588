package mx.vigia.analysis.topic.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.vigia.analysis.language.TextAnalyzer;

/** What laws are called in English, from {@code laws/english.tsv}; none of these names is official. */
final class LawsInEnglish {
    static final String DATA_FILE = "/laws/english.tsv";
    private static final LawsInEnglish INSTANCE = read();

    private final Map<String, String> listed = new HashMap<>();
    private final List<NamePattern> patterns = new ArrayList<>();

    private LawsInEnglish() {}

    static LawsInEnglish known() {
        return INSTANCE;
    }

    /** The law's name in English where it is listed or made like one that we can say; else as it is, in Spanish. */
    String findName(String law) {
        var english = listed.get(TextAnalyzer.fold(law));
        return english == null
                ? patterns.stream()
                        .flatMap(pattern -> pattern.english(law, listed).stream())
                        .findFirst()
                        .orElse(law)
                : english;
    }

    private static LawsInEnglish read() {
        var laws = new LawsInEnglish();
        TwoColumnTable.pairs(DATA_FILE).forEach(laws::add);
        return laws;
    }

    private void add(TwoColumnTable.Pair names) {
        if (names.spanish().contains("{")) {
            patterns.add(NamePattern.of(names.spanish(), names.english()));
        } else {
            listed.put(TextAnalyzer.fold(names.spanish()), names.english());
        }
    }
}

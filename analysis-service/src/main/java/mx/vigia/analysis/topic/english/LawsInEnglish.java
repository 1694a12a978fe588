package mx.vigia.analysis.topic.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.vigia.analysis.language.TextAnalyzer;

/** The English names of laws, from {@code laws/english.tsv}; none of them is official. */
final class LawsInEnglish {
    static final String DATA_FILE = "/laws/english.tsv";
    private static final LawsInEnglish INSTANCE = read();

    private final Map<String, String> listed = new HashMap<>();
    private final List<NamePattern> patterns = new ArrayList<>();

    private LawsInEnglish() {}

    static LawsInEnglish known() {
        return INSTANCE;
    }

    /** Returns the law's English name if it is listed or follows a known pattern; otherwise its Spanish name. */
    String findName(String law) {
        return Optional.ofNullable(listed.get(TextAnalyzer.fold(law)))
                .or(() -> patterns.stream()
                        .flatMap(pattern -> pattern.english(law, listed).stream())
                        .findFirst())
                .orElse(law);
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

package mx.vigia.analysis.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Restores lower case and accents of a name in capitals, from known names that contain the same words. */
final class NameCapitalization {
    private final Map<String, String> written = new HashMap<>();

    NameCapitalization(List<String> names) {
        for (String name : names) {
            LegalTokenizer words = LegalTokenizer.of(name);
            for (int i = 0; i < words.size(); i++) {
                if (words.at(i).kind() == LegalToken.Kind.WORD) {
                    written.putIfAbsent(words.at(i).folded(), words.at(i).written());
                }
            }
        }
    }

    /** Returns the capitals and accents of the words in all names of a catalogue. */
    static NameCapitalization of(LawCatalog catalog) {
        List<String> names =
                new ArrayList<>(catalog.all().stream().map(Law::name).toList());
        names.addAll(catalog.stateLaws().all());
        return new NameCapitalization(names);
    }

    /** Returns words in lower case without accents as names write them. */
    String ofWords(String folded) {
        LegalTokenizer words = LegalTokenizer.of(folded);
        return restoreCase(words, 0, words.size());
    }

    /** Returns the words of a name in title case: significant words capitalised, connecting words not. */
    String restoreCase(LegalTokenizer text, int first, int after) {
        StringBuilder name = new StringBuilder();
        for (int i = first; i < after; i++) {
            LegalToken lexeme = text.at(i);
            if (i > first && text.at(i - 1).end() < lexeme.start()) {
                name.append(' ');
            }
            name.append(word(lexeme, text.isAllCapitals()));
        }
        return name.toString();
    }

    private String word(LegalToken lexeme, boolean shouting) {
        if (lexeme.kind() != LegalToken.Kind.WORD) {
            return lexeme.written();
        }
        if (LowercaseWords.word(lexeme.folded())) {
            return lexeme.written().toLowerCase(Locale.ROOT);
        }
        return shouting || !lexeme.capital() ? known(lexeme) : lexeme.written();
    }

    private String known(LegalToken lexeme) {
        String known = written.get(lexeme.folded());
        String lower =
                Objects.requireNonNullElseGet(known, () -> lexeme.written().toLowerCase(Locale.ROOT));
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }
}

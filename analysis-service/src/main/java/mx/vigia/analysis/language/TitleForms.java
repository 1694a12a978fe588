package mx.vigia.analysis.language;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.vigia.platform.text.Sha256;

/**
 * The normalized forms in which titles are compared: from the verb that states what happens to a law, in singular, so
 * that an initiative "Que expide la Ley X" and a report "De la Comisión de Y, con proyecto de decreto por el que se
 * expide la Ley X" agree. Hundreds of bills share such a title, so it is never sufficient alone.
 */
public final class TitleForms {
    private static final Pattern DIACRITICS_PATTERN = Pattern.compile("\\p{M}+");
    private static final Pattern NON_WORD_PATTERN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern VERB_PATTERN = Pattern.compile(
            "\\b(?:reforma|adiciona|deroga|expide|abroga|declara|crea|instituye|exhorta|modifica|establece)n?\\b");
    private static final Pattern PLURAL_VERB_PATTERN = Pattern.compile(
            "\\b(reforma|adiciona|deroga|expide|abroga|declara|crea|instituye|exhorta|modifica|establece)n\\b");
    private static final Pattern WHOLE_LAW_PATTERN = Pattern.compile("^(?:expide|crea) (?:la|el|los|las) (.+)$");
    private static final int MIN_CORE_LENGTH = 12;

    private TitleForms() {}

    /** Returns the digests of every form of a title; empty if it is too short to be distinctive. */
    public static Set<String> of(String title) {
        Set<String> forms = new LinkedHashSet<>();
        if (title != null) {
            String core = core(title);
            add(forms, core);
            Matcher law = WHOLE_LAW_PATTERN.matcher(core);
            if (law.matches()) {
                add(forms, law.group(1));
            }
        }
        return forms;
    }

    /** Returns the title from its verb on, with number unified, without punctuation and capitals. */
    public static String core(String title) {
        String words = words(title);
        Matcher verb = VERB_PATTERN.matcher(words);
        String from = verb.find() ? words.substring(verb.start()) : words;
        return PLURAL_VERB_PATTERN.matcher(from).replaceAll("$1");
    }

    /** Returns the words of a sentence without punctuation, capitals or separators. */
    public static String words(String sentence) {
        String folded = DIACRITICS_PATTERN
                .matcher(Normalizer.normalize(NormalizedText.of(sentence), Normalizer.Form.NFD))
                .replaceAll("");
        return NON_WORD_PATTERN.matcher(folded).replaceAll(" ").strip();
    }

    private static void add(Set<String> forms, String words) {
        if (words.length() >= MIN_CORE_LENGTH) {
            forms.add(Sha256.of(words));
        }
    }
}

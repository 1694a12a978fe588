package mx.vigia.analysis.stage;

import java.util.regex.Pattern;

/** A small pattern of the table, with how many letters of it must be there as written: the longer one knows better. */
record PhrasePattern(Pattern pattern, int letters, Meaning meaning) {
    private static final String WITHIN_A_WORD = "[\\\\p{L}\\\\d]{0,40}";
    private static final String BETWEEN = "(?:[^ ]{1,40} ){0,40}?";

    static PhrasePattern of(String written, Meaning meaning) {
        boolean first = written.startsWith("^");
        String words = first ? written.substring(1) : written;
        String inner = words.replace("... ", BETWEEN).replaceAll("\\*", WITHIN_A_WORD);
        Pattern pattern = Pattern.compile((first ? "^" : "(?<![^ ])") + inner + "(?![^ ])");
        return new PhrasePattern(pattern, words.replaceAll("[*. ]", "").length(), meaning);
    }

    boolean foundIn(String sentence) {
        return pattern.matcher(sentence).find();
    }

    /** The sentence without these words. */
    String cutFrom(String sentence) {
        return pattern.matcher(sentence).replaceFirst(" ").strip().replaceAll(" +", " ");
    }
}

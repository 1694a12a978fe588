package mx.vigia.analysis.text;

import mx.vigia.analysis.language.Wording;

/** {@link Wording#fold} for one word, quick for the letters of Spanish. */
final class Folding {
    private static final String ACCENTED = "áéíóúüñÁÉÍÓÚÜÑ";
    private static final String FOLDED = "aeiouuñaeiouuñ";

    private Folding() {}

    static String of(String word) {
        var folded = new char[word.length()];
        for (int i = 0; i < folded.length; i++) {
            char letter = word.charAt(i);
            int accented = letter < 128 ? -1 : ACCENTED.indexOf(letter);
            if (letter >= 128 && accented < 0) {
                return Wording.fold(word);
            }
            folded[i] = accented >= 0 ? FOLDED.charAt(accented) : Character.toLowerCase(letter);
        }
        return new String(folded);
    }
}

package mx.vigia.analysis.law;

/**
 * Words behind a law's name that say which federal entity's law it is: "del Estado de Jalisco", "de esa entidad".
 *
 * @param state the entity, empty if the words point to one that the text does not name
 * @param entity the token at which the entity's own name begins
 * @param pointing whether the words only point to an entity named elsewhere
 * @param bare whether they are just "del Estado", which may also be words of a federal law's name
 */
record StateTail(String state, int first, int entity, int after, boolean pointing, boolean bare) {
    private static final String CITY = "Ciudad de México";
    private static final String DISTRICT = "Distrito Federal";

    /** Returns these words as a text writes them, with the capitals and accents of a law's name. */
    String written(LegalTokenizer text) {
        LegalTokenizer name = LegalTokenizer.of(state);
        StringBuilder words = new StringBuilder();
        for (int i = text.at(first).isMark(",") ? first + 1 : first; i < after; i++) {
            LegalToken word = text.at(i);
            boolean ofName = i >= entity && name.at(i - entity).folded().equals(word.folded());
            String shown = ofName ? name.at(i - entity).written() : word.folded();
            words.append(words.isEmpty() || word.kind() == LegalToken.Kind.MARK ? "" : " ")
                    .append(ofName || LowercaseWords.word(shown) ? shown : capitalized(shown));
        }
        return words.toString();
    }

    private static String capitalized(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Returns these words as they usually end a law's name. */
    static String usual(String state) {
        return switch (state) {
            case CITY -> " de la " + CITY;
            case DISTRICT -> " del " + DISTRICT;
            default -> " del Estado de " + state;
        };
    }
}

package mx.vigia.local.truth;

/** Something that somebody was not told as it truly was, in a sentence for people. */
public record Finding(Counter counter, String sentence) {
    /** The ways in which people can be told wrongly. */
    public enum Counter {
        MISSED("missed", "steps of which somebody was not told"),
        TWICE("twice", "steps of which somebody was told in two letters"),
        WRONG_NAME("wrongName", "told as something else than what happened"),
        WRONG_MATTER("wrongMatter", "told of another matter, or under a paper's name"),
        WRONG_ARTICLE("wrongArticle", "other articles named than those that changed"),
        WRONG_DATE("wrongDate", "other days or hours than the true ones"),
        UNTRUE_WHY("untrueWhy", "untrue answers to \"why was I told, or not\"");

        private final String key;
        private final String meaning;

        Counter(String key, String meaning) {
            this.key = key;
            this.meaning = meaning;
        }

        /** Returns its name in JSON. */
        public String key() {
            return key;
        }

        public String meaning() {
            return meaning;
        }
    }
}

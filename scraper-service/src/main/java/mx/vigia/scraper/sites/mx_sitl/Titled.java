package mx.vigia.scraper.sites.mx_sitl;

import java.util.regex.Pattern;

/** A vote's title in capitals, and in brackets after it which part was voted on: "DECRETO … (EN LO GENERAL)". */
record Titled(String title, String question) {
    private static final Pattern QUESTION = Pattern.compile("(.*\\S)\\s*\\(([^()]+(?:\\([^()]*\\)[^()]*)*)\\)[.\\s]*");

    static Titled of(String words) {
        var m = QUESTION.matcher(words);
        return m.matches() ? new Titled(m.group(1), m.group(2).strip()) : new Titled(words, "");
    }
}

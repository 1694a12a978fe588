package mx.vigia.scraper.sites.mx_diputados;

import java.util.regex.Pattern;

/** The title of a vote, and in brackets after it which part was voted on: "De la Comisión … (en lo general)." */
record VoteTitle(String title, String question) {
    private static final Pattern QUESTION =
            Pattern.compile("(?s)(.*\\S)\\s*\\(([^()]+(?:\\([^()]*\\)[^()]*)*)\\)[.\\s]*");

    static VoteTitle of(String words) {
        var m = QUESTION.matcher(words);
        return m.matches()
                ? new VoteTitle(closeQuotes(m.group(1)), m.group(2).strip())
                : new VoteTitle(closeQuotes(words.strip()), "");
    }

    private static String closeQuotes(String title) {
        return title.endsWith(".") ? title : title + ".";
    }
}

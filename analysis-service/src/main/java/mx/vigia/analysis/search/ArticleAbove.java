package mx.vigia.analysis.search;

import java.util.regex.Pattern;

/** In which article of a bill a place of its text stands. */
public final class ArticleAbove {
    private static final Pattern ARTICLE =
            Pattern.compile("(?m)^\\s*(?:Artículo|ARTÍCULO|Art\\.)\\s+(\\d+[\\p{L}\\d.\\- º°]{0,12}?)[.\\s]");
    private static final int LOOK_BACK = 6000;

    private ArticleAbove() {}

    /** The number of the article whose heading is the last above this place, or an empty word where none is near. */
    public static String number(String text, int at) {
        var before = ARTICLE.matcher(text.substring(Math.max(0, at - LOOK_BACK), at));
        var article = "";
        while (before.find()) {
            article = before.group(1).strip();
        }
        return article;
    }
}

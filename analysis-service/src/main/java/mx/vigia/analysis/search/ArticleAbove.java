package mx.vigia.analysis.search;

import java.util.regex.Pattern;
import mx.vigia.analysis.text.ArticleNumber;

/** In which article of a bill a place of its text stands. */
public final class ArticleAbove {
    private static final Pattern HEADING = Pattern.compile("(?m)^\\s*(?:Artículo|ARTÍCULO|Art\\.)\\s+(?=\\d)");
    private static final int LOOK_BACK = 6000;
    private static final int LONGEST_NUMBER = 60;

    private ArticleAbove() {}

    /** The number of the article whose heading is the last above this place, such as {@code 390 Bis}, or an empty word where none is near. */
    public static String number(String text, int at) {
        var above = text.substring(Math.max(0, at - LOOK_BACK), at);
        var article = "";
        for (var heading = HEADING.matcher(above); heading.find(); ) {
            var words = above.substring(heading.end(), Math.min(above.length(), heading.end() + LONGEST_NUMBER));
            article = ArticleNumber.read(words).map(ArticleNumber::printed).orElse(article);
        }
        return article;
    }
}

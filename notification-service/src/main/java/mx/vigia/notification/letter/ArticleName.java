package mx.vigia.notification.letter;

import java.util.List;
import mx.vigia.notification.intake.ChangedArticleData;
import mx.vigia.notification.intake.ExcerptData;
import mx.vigia.platform.i18n.Messages;

/** A part of a text by its kind and number, and its law or nothing. */
record ArticleName(String part, String number, String law) {
    private static final int MAX_LAW_LENGTH = 60;

    static ArticleName of(ChangedArticleData article) {
        return new ArticleName(article.part(), PlainText.of(article.number()), PlainText.of(article.law()));
    }

    static ArticleName of(ExcerptData excerpt) {
        return new ArticleName(excerpt.part(), PlainText.of(excerpt.number()), PlainText.of(excerpt.law()));
    }

    boolean isArticle() {
        return part.equals(ChangedArticleData.ARTICLE);
    }

    boolean isNumbered() {
        return !number.isEmpty();
    }

    /** Whether it is the article, not a transitory one, with this number of this law. */
    boolean isArticle(String other, String otherLaw) {
        return isArticle() && number.equalsIgnoreCase(other) && law.equalsIgnoreCase(otherLaw);
    }

    /** Returns it in words that may stand in a sentence: {@code art. 14}, {@code transitorio tercero}. */
    String inWords(Messages words) {
        return list(part, List.of(number), 0, words);
    }

    /** Returns {@code (Código Penal Federal)} with a space before it; empty where the law is not known. */
    String lawInBrackets() {
        return law.isEmpty() ? "" : " (" + PlainText.cut(law, MAX_LAW_LENGTH) + ")";
    }

    /** Returns the same after a comma instead. */
    String lawAfterComma() {
        return law.isEmpty() ? "" : ", " + PlainText.cut(law, MAX_LAW_LENGTH);
    }

    /** Returns articles in words, and how many more there are; empty where there are none. */
    static String list(List<String> numbers, int more, Messages words) {
        return list(ChangedArticleData.ARTICLE, numbers, more, words);
    }

    /** Returns the first of some articles in words, of which it is not known how many there are. */
    static String first(List<String> numbers, Messages words) {
        return words.say(
                "letter.place." + ChangedArticleData.ARTICLE,
                words.say("letter.articles.open", String.join(", ", numbers)),
                numbers.size() + 1);
    }

    /** Returns parts of one kind in words: {@code arts. 4, 16 y 2 más}. */
    static String list(String part, List<String> numbers, int more, Messages words) {
        if (numbers.isEmpty()) {
            return "";
        }
        var key = "letter.place." + part;
        var all = more > 0
                ? words.say("letter.and.more", String.join(", ", numbers), more)
                : Enumeration.of(numbers, words);
        return words.has(key) ? words.say(key, all, numbers.size() + more).strip() : words.say("letter.place");
    }
}

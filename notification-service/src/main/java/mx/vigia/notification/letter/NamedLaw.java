package mx.vigia.notification.letter;

import mx.vigia.notification.intake.LawData;
import mx.vigia.platform.i18n.Messages;

/**
 * A law in the name of a matter, with its first articles.
 *
 * @param open whether there are more articles, of which the number is not known
 * @param ofTopic whether these are not all articles of the law, but those about a topic of the reader
 */
record NamedLaw(LawData law, boolean open, boolean ofTopic) {
    static final int MAX_ARTICLES = 5;

    private static final int MAX_LAW_LENGTH = 60;

    static NamedLaw of(LawData law) {
        return new NamedLaw(law, false, false);
    }

    boolean isCalled(String name) {
        return law.name().equalsIgnoreCase(name);
    }

    /** Returns the law and its articles; only these where the title of one law names it already. */
    String inWords(String title, Messages words) {
        var name = PlainText.of(law.name());
        var articles = articles(words);
        if (title.contains(name)) {
            return TextCase.capitalize(articles);
        }
        var shown = name.length() > MAX_LAW_LENGTH && !law.abbreviations().isEmpty()
                ? PlainText.of(law.abbreviations().getFirst())
                : name;
        if (articles.isEmpty()) {
            return shown;
        }
        return ofTopic ? words.say("letter.laws.of-topic", shown, articles) : shown + ", " + articles;
    }

    private String articles(Messages words) {
        var numbers =
                law.articles().stream().limit(MAX_ARTICLES).map(PlainText::of).toList();
        var all = Math.max(law.articleCount(), law.articles().size());
        return open ? ArticleName.first(numbers, words) : ArticleName.list(numbers, all - numbers.size(), words);
    }
}

package mx.vigia.notification.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.intake.LawData;
import mx.vigia.notification.intake.TopicData;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;

/**
 * What a letter calls a matter.
 *
 * @param title its short name; for readers of English what it would do, in English, where that is known for certain
 * @param laws the laws it would change, with their articles; empty where they are not known, or named by the title
 * @param official the official title; empty where the title says the same
 * @param shorten returns the name in at most this many characters
 */
record MatterName(String title, String laws, String official, IntFunction<String> shorten) {
    private static final int MAX_TITLE_LENGTH = 110;
    private static final int MAX_LAW_LENGTH = 60;
    private static final int MAX_LAWS = 2;
    private static final int MAX_ARTICLES = 5;

    /** Returns the name of a bill in this language. */
    static MatterName of(FactEvent.Bill bill, Messages words) {
        var reference = BillReferenceText.of(bill);
        var heading = PlainText.of(bill.names().headingEnglish());
        var withLaw = bill.laws().isEmpty();
        var brief = reference.brief(MAX_TITLE_LENGTH, withLaw);
        if (words.language() == Language.EN && !heading.isEmpty()) {
            return new MatterName(heading, "", reference.full(), room -> PlainText.cut(heading, room));
        }
        return new MatterName(
                brief,
                laws(bill.laws(), brief, words),
                reference.full().equals(brief) ? "" : reference.full(),
                bill.isHearing()
                        ? room -> PlainText.cut(new CallTitle(reference.title()).topic(), room)
                        : withLaw ? reference::shorten : room -> reference.brief(room, false));
    }

    /** Returns a name that is shown as it is. */
    static MatterName ofSource(String name) {
        return new MatterName(name, "", "", room -> PlainText.cut(name, room));
    }

    /** Returns the same, naming of a package of laws those by whose articles it concerns the reader. */
    MatterName concerning(List<TopicData> topics, FactEvent.Bill bill, Messages words) {
        var ofReader = TopicArticles.byLaw(topics.stream()
                .flatMap(topic -> topic.articles().stream())
                .distinct()
                .toList());
        if (bill.laws().size() < 2 || ofReader.isEmpty() || ofReader.containsKey("")) {
            return this;
        }
        var concerned = ofReader.entrySet().stream()
                .map(law -> new LawData(
                        law.getKey(),
                        bill.laws().stream()
                                .filter(known -> known.name().equalsIgnoreCase(law.getKey()))
                                .flatMap(known -> known.abbreviations().stream())
                                .toList(),
                        TopicArticles.numbers(law.getValue()),
                        law.getValue().size()));
        var others =
                bill.laws().stream().filter(law -> ofReader.keySet().stream().noneMatch(law.name()::equalsIgnoreCase));
        return new MatterName(title, laws(Stream.concat(concerned, others).toList(), title, words), official, shorten);
    }

    private static String laws(List<LawData> laws, String title, Messages words) {
        var shown = laws.stream()
                .limit(MAX_LAWS)
                .map(law -> law(law, title, words))
                .filter(law -> !law.isEmpty())
                .toList();
        var more = laws.size() - MAX_LAWS;
        var last = more > 0 ? Stream.of(words.say("letter.laws.more", more)) : Stream.<String>empty();
        return String.join("; ", Stream.concat(shown.stream(), last).toList());
    }

    /** Returns a law and its articles; only these where the title names it already. */
    private static String law(LawData law, String title, Messages words) {
        var name = PlainText.of(law.name());
        var articles = articles(law, words);
        if (title.contains(name)) {
            return TextCase.capitalize(articles);
        }
        var shown = name.length() > MAX_LAW_LENGTH && !law.abbreviations().isEmpty()
                ? PlainText.of(law.abbreviations().getFirst())
                : name;
        return articles.isEmpty() ? shown : shown + ", " + articles;
    }

    private static String articles(LawData law, Messages words) {
        var all = law.articles().stream().map(PlainText::of).toList();
        var numbers = new ArrayList<>(all.subList(0, Math.min(MAX_ARTICLES, all.size())));
        return ArticleName.list(numbers, Math.max(law.articleCount(), all.size()) - numbers.size(), words);
    }
}

package mx.vigia.notification.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.notification.intake.ChangedArticleData;
import mx.vigia.notification.intake.ExcerptData;
import mx.vigia.notification.intake.FactState;
import mx.vigia.platform.i18n.Messages;

/**
 * Names the articles in which a text changed: as numbers for a subject line, and those beside the quoted ones in words.
 */
record ChangedArticles(FactState.Wording wording, Messages words) {
    private static final String ARTICLE = "article";
    private static final int MAX_NAMED = 12;

    /**
     * The numbers of articles.
     *
     * @param others whether there are, or may be, others
     */
    record Numbers(List<String> numbers, boolean others) {
        Numbers {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * Returns the part of a text in words that may stand in a sentence: {@code art. 14}, {@code transitorio tercero}.
     */
    static String place(String part, String number, Messages words) {
        var key = part.equals(ARTICLE) ? "letter.article" : "letter.part." + part;
        var place = (words.has(key) ? words.say(key, PlainText.of(number)) : words.say("letter.part")).strip();
        return place.substring(0, 1).toLowerCase(Locale.ROOT) + place.substring(1);
    }

    /** Returns the numbers of all articles that are known to have changed. */
    Numbers numbers() {
        var numbers = wording.articles().isEmpty()
                ? wording.excerpts().stream()
                        .filter(excerpt -> excerpt.part().equals(ARTICLE))
                        .map(ExcerptData::number)
                : wording.articles().stream()
                        .filter(article -> article.part().equals(ARTICLE))
                        .map(ChangedArticleData::number);
        return new Numbers(
                numbers.map(PlainText::of)
                        .filter(number -> !number.isEmpty())
                        .distinct()
                        .toList(),
                hasOthers());
    }

    private boolean hasOthers() {
        return wording.incomplete()
                || wording.articleCount() > wording.articles().size();
    }

    /** Returns the articles that changed beside those whose words are quoted; empty where there are none. */
    Optional<TextChange> others() {
        var quoted = wording.excerpts().stream()
                .map(excerpt -> excerpt.part() + " " + excerpt.number())
                .collect(Collectors.toSet());
        var named = new ArrayList<>(
                unquoted(quoted).stream().limit(MAX_NAMED).map(this::inWords).toList());
        var more = unquoted(quoted).size() - named.size();
        if (more > 0 || hasOthers()) {
            named.add(words.say(more > 0 && !hasOthers() ? "letter.changes.more" : "letter.changes.others", more));
        }
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(TextChange.named(words.say("letter.changes.also", Enumeration.of(named, words))));
    }

    private List<ChangedArticleData> unquoted(Set<String> quoted) {
        return wording.articles().stream()
                .filter(article -> !quoted.contains(article.part() + " " + article.number()))
                .toList();
    }

    private String inWords(ChangedArticleData article) {
        var place = place(article.part(), article.number(), words);
        return switch (article.change()) {
            case "added" -> decapitalize(words.say("letter.change.new", place));
            case "removed" -> decapitalize(words.say("letter.change.gone", place));
            default -> place;
        };
    }

    private static String decapitalize(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}

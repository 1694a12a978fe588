package mx.vigia.notification.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import mx.vigia.notification.watch.Frequency;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;

/** The subject of a letter: what differs from other letters first, short enough that no program cuts it. */
record SubjectLine(LetterHeader cover, LocalDate today, Messages words) {
    static final int MAX_LENGTH = 78;

    private static final int MIN_NAME_LENGTH = 12;
    private static final int MIN_NAME_AMONG_OTHERS = 12;
    private static final int MAX_NAME_AMONG_OTHERS = 24;
    private static final int MAX_ARTICLES = 3;
    private static final int DAYS_OF_A_WEEK = 7;

    /** Returns {@code Ciberseguridad · dictamen: Alertas tempranas (cambian arts. 4 y 16)}. */
    String ofOne(MatterStory story) {
        var told = story.latest();
        var reminder = cover.reminds() ? words.say("letter.reminds.subject") + " " : "";
        var head = TextCase.capitalize(
                reminder + label(story.sections()) + told.told().happening().brief() + ": ");
        var change = change(story, MAX_LENGTH - length(head) - MIN_NAME_LENGTH);
        var room = Math.max(2, MAX_LENGTH - length(head) - length(change));
        return PlainText.cut(head + story.name().shorten().apply(room) + change, MAX_LENGTH);
    }

    /** Returns the articles that changed in brackets, as many as fit; empty where none do. */
    private String change(MatterStory story, int room) {
        return IntStream.iterate(MAX_ARTICLES, max -> max > 0, max -> max - 1)
                .mapToObj(max -> story.changedArticles().inWords(max, words))
                .filter(articles -> !articles.isEmpty())
                .map(articles -> " (" + articles + ")")
                .filter(change -> length(change) <= room)
                .findFirst()
                .orElse("");
    }

    /** Returns {@code Lun 30 nov · 6 asuntos: mié 2, Alertas tempranas; jue 3, Verificación de edad}. */
    String ofMany(List<MatterStory> ordered) {
        var line = new StringBuilder(beginning(ordered));
        line.append(
                words.say("letter.many.matters" + MatterStory.countedAs(ordered), MatterStory.countMatters(ordered)));
        var separator = ": ";
        for (var story : ordered) {
            var what = what(story) + ", ";
            var room = MAX_LENGTH - length(line.toString()) - separator.length() - length(what);
            if (room < MIN_NAME_AMONG_OTHERS) {
                break;
            }
            line.append(separator)
                    .append(what)
                    .append(story.name().shorten().apply(Math.min(room, MAX_NAME_AMONG_OTHERS)));
            separator = "; ";
        }
        return line.toString();
    }

    /** Returns the day of a digest, or the alert of what left at once, if all is of one. */
    private String beginning(List<MatterStory> stories) {
        if (cover.frequency() != Frequency.AT_ONCE) {
            var day = cover.until().atZone(cover.zone()).toLocalDate();
            return TextCase.capitalize(DateWords.weekday(day, day, words.language())) + " · ";
        }
        return label(
                stories.stream().flatMap(story -> story.sections().stream()).toList());
    }

    /** Returns the alert of all of these; empty where they answer several. */
    private static String label(List<LetterSection> sections) {
        var labels = sections.stream()
                .map(section -> section.reason().label())
                .distinct()
                .toList();
        return labels.size() == 1 ? labels.getFirst() + " · " : "";
    }

    /** Returns the nearest day ahead, and what changed of its meeting, or else what happened. */
    private String what(MatterStory story) {
        return story.nextDay(today)
                .map(this::dayAhead)
                .orElseGet(() -> story.latest().told().happening().brief());
    }

    private String dayAhead(UpcomingDay next) {
        var day = day(next.day());
        return next.call().moved()
                ? words.say("letter.subject.moved", day)
                : (next.call().change() + " " + day).strip();
    }

    /** Returns {@code mié 2} for a day of the next week, {@code 24 nov} for a later one. */
    private String day(LocalDate day) {
        var language = words.language();
        if (ChronoUnit.DAYS.between(today, day) >= DAYS_OF_A_WEEK) {
            return DateWords.date(day, today, language);
        }
        return DateTimeFormatter.ofPattern(language == Language.ES ? "EEE d" : "EEE MMM d", language.locale())
                .format(day)
                .replace(".", "");
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}

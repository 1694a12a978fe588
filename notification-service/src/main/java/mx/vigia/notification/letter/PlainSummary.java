package mx.vigia.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.intake.SourceOverview;
import mx.vigia.notification.notice.Notice;
import mx.vigia.platform.i18n.Messages;

/**
 * The notices of a matter in five plain lines at most, to be pasted into a chat: what happened; of a meeting day, hour,
 * who meets and, if nothing else happened, where; then which matter, the official document and our page.
 */
@ApplicationScoped
public class PlainSummary {
    private static final int MAX_LENGTH = 300;

    private static final int MAX_LINES = 5;
    private static final int MAX_ARTICLES = 5;

    private final LetterSectionWriter sectionWriter;
    private final LetterLinks letterLinks;

    PlainSummary(LetterSectionWriter sectionWriter, LetterLinks letterLinks) {
        this.sectionWriter = sectionWriter;
        this.letterLinks = letterLinks;
    }

    /** Returns the lines, in the language of their reader; none names a person or an alert. */
    public List<String> of(List<Notice> notices, SourceOverview sources, Instant now) {
        var words = Messages.of(notices.getFirst().to().language(), "messages/notification");
        var story = new MatterStory(notices.stream()
                .map(notice -> sectionWriter.of(notice, sources, now))
                .toList());
        var name = story.name();
        var above = Stream.of(
                        hasStep(story) ? happened(story, words) : Stream.<String>empty(),
                        upcoming(story, hasStep(story)),
                        Stream.of(name.laws().isEmpty() ? name.title() : name.title() + " (" + name.laws() + ")"),
                        documents(story, words).limit(1),
                        changes(story, words))
                .flatMap(lines -> lines)
                .map(line -> PlainText.cut(line, MAX_LENGTH))
                .limit(MAX_LINES - 1);
        return Stream.concat(above, Stream.of(story.address(words))).toList();
    }

    /** Returns the official documents, those of the latest step first, and that of the matter last. */
    private Stream<String> documents(MatterStory story, Messages words) {
        var ofMatter = words.say("letter.official.matter");
        return Stream.concat(Stream.of(story.latest()), story.sections().reversed().stream())
                .flatMap(section -> section.links().read().stream())
                .filter(link -> !link.address().startsWith(letterLinks.at("/")))
                .sorted(Comparator.comparing(link -> link.label().equals(ofMatter)))
                .map(LetterModel.Link::address);
    }

    /** Whether the matter became something, or nothing is coming of which to tell instead. */
    private static boolean hasStep(MatterStory story) {
        return story.upcoming().isEmpty()
                || story.sections().stream()
                        .anyMatch(section -> section.told().timing().isStep());
    }

    private static Stream<String> upcoming(MatterStory story, boolean briefly) {
        return story.upcoming().stream()
                .limit(1)
                .flatMap(day -> briefly ? Stream.of(day.text()) : Stream.of(day.text(), day.place()))
                .filter(line -> !line.isEmpty());
    }

    /** Returns the first change, and beside it where there are more which articles changed, in one line. */
    private static Stream<String> changes(MatterStory story, Messages words) {
        if (story.isOfMeeting()) {
            return story.changes(1, words).stream().map(TextChange::plain);
        }
        var all = story.changes(2, words);
        var articles = all.size() > 1 ? story.changedArticles().byLaw(MAX_ARTICLES, words) : "";
        var line = Stream.of(
                        all.stream().limit(1).map(TextChange::plain),
                        Stream.of(articles),
                        story.changedElsewhere().stream().map(TextCase::decapitalize))
                .flatMap(parts -> parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return Stream.of(line).filter(said -> !said.isEmpty());
    }

    private static Stream<String> happened(MatterStory story, Messages words) {
        var steps = story.steps(words);
        return Stream.of((steps.earlier() + " " + steps.now() + steps.after()).strip());
    }
}
